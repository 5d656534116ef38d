/**
 * The words and numbers of a message about a time. `8.30` and `8h30` become `8:30`, `a.m.` becomes `am`, and `8am` comes
 * apart. What joins words, such as a hyphen, is left out.
 */
export function timeTokens(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/(\d)\s?[.:h]\s?(\d\d)(?!\d)/g, '$1:$2')
  return plain.match(/\d{1,2}:\d\d|\d+|[\p{L}']+/gu) ?? []
}

/** How many words of a phrase from the list stand at a place: the longest that fits, 0 where none does. */
export function wordsOf(list: readonly string[], tokens: readonly string[], at: number): number {
  const lengths = list.map((phrase) => {
    const words = phrase.split(' ')
    return words.every((word, step) => tokens[at + step] === word) ? words.length : 0
  })
  return Math.max(0, ...lengths)
}
