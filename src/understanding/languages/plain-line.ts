/** Scripts that put no spaces between words. */
export const UNSPACED = /\p{Script=Han}|\p{Script=Thai}|\p{Script=Hiragana}|\p{Script=Katakana}/u
const OTHER = /\P{ASCII}/u

/** A message as one line of lower-case words, each after one space; accents go from Latin letters and stay on others. */
export function plainLine(text: string): string {
  if (!OTHER.test(text)) return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => ` ${word}`).join('')
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => ` ${/\p{Script=Latin}/u.test(word) ? unaccented(word) : word}`).join('')
}

/** What to look for in such a line to find a phrase: at the start of a word, or anywhere in a script without spaces. */
export const soughtIn = (phrase: string): string => (UNSPACED.test(phrase) ? phrase : plainLine(phrase))

const unaccented = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '')
