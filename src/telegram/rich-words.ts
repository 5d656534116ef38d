/** Under these keys stands one run of text; its pieces belong together, a word may be half bold. */
const RUNS = ['text', 'caption', 'credit', 'summary']
/** Under these stand parts with lines of their own. Every other key holds a kind, an address or a size. */
const PARTS = ['blocks', 'items', 'cells']

/** The words of a rich message, a kind of message that telegraf does not know yet. */
export function richWords(message: unknown, between = '\n'): string {
  if (typeof message === 'string') return message
  if (Array.isArray(message))
    return joined(
      message.map((part) => richWords(part, between)),
      between,
    )
  if (typeof message !== 'object' || message === null) return ''
  const runs = valuesUnder(message, RUNS).map((part) => richWords(part, ''))
  const parts = valuesUnder(message, PARTS).map((part) => richWords(part))
  return joined([...runs, ...parts], '\n')
}

function valuesUnder(part: object, keys: string[]): unknown[] {
  return Object.entries(part).flatMap(([key, value]) => (keys.includes(key) ? [value] : []))
}

function joined(words: string[], between: string): string {
  return words.filter((one) => one !== '').join(between)
}
