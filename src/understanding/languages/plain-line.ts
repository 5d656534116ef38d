const UNSPACED = /\p{Script=Han}|\p{Script=Thai}|\p{Script=Hiragana}|\p{Script=Katakana}/u

/** A message as one line of lower-case words, each after one space; accents go from Latin letters and stay on others. */
export function plainLine(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => ` ${/\p{Script=Latin}/u.test(word) ? unaccented(word) : word}`).join('')
}

/** Whether a phrase stands in such a line: at the start of a word, or anywhere in a script that has no spaces. */
export function standsIn(line: string, phrase: string): boolean {
  return line.includes(UNSPACED.test(phrase) ? phrase : plainLine(phrase))
}

const unaccented = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '')
