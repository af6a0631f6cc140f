/** Version of the knowledge pack in this build; set by wxt.config.ts. */
declare const __KNOWLEDGE_VERSION__: string

/** In pages of a site the reader switched off; set by entrypoints/off.ts. */
declare var hashiyehOff: boolean | undefined
