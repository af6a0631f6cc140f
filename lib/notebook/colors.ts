/** Of highlights. Apart from the schema, for the weight of what runs in pages. */
export const colors = ['yellow', 'green', 'blue', 'pink'] as const

export type Color = (typeof colors)[number]
