/** FNV-1a over folded letters (http://www.isthe.com/chongo/tech/comp/fnv/), rolled one letter at a time. */
export const HASH_SEED = 0x811c9dc5

export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

/** The hash before its last letter was fed: multiplication by an odd number has an inverse modulo 2³². */
export function hashStepBack(hash: number, letter: number): number {
  return Math.imul(hash, 0x359c449b) ^ letter
}

/** Hash of the letters of a folded name; joints feed nothing. */
export function hashLetters(letters: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < letters.length; i++) hash = hashStep(hash, letters.charCodeAt(i))
  return hash | 0
}
