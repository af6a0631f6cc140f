/** Where a correction holds: for this one mention, on this page, or wherever the words are linked so. */
export const scopes = ['mention', 'page', 'always'] as const
export type Scope = (typeof scopes)[number]
