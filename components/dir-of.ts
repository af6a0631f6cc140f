/**
 * Direction of a field by its own letters. One without any stands as its surroundings do:
 * `dir=auto` would make it left-to-right, and its placeholder with it.
 */
export const dirOf = (value: string): 'auto' | undefined => (/\p{L}/u.test(value) ? 'auto' : undefined)
