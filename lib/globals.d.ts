/** Version of the knowledge pack in this build; set by wxt.config.ts. */
declare const __KNOWLEDGE_VERSION__: string
