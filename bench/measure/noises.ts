/** Chance from a seed, so that every run makes the same typos (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One edit in a fifth of the words of four letters or more: a letter dropped, doubled or swapped with the next. */
function typo(word: string, chance: () => number): string {
  if (word.length < 4 || chance() > 0.2) return word
  const at = 1 + Math.floor(chance() * (word.length - 2))
  const kind = Math.floor(chance() * 3)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at)
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
}

/** Ways in which the same message is typed by somebody in a hurry. */
export const NOISES: Record<string, (text: string, chance: () => number) => string> = {
  none: (text) => text,
  typo: (text, chance) =>
    text
      .split(' ')
      .map((word) => typo(word, chance))
      .join(' '),
  case: (text) => text.toUpperCase(),
  bare: (text) => text.toLowerCase().replace(/['’.,!?;:]/g, ''),
}
