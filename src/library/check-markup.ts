const TAGS = new Set(['b', 'i', 'u', 's', 'strong', 'em'])
const TAG = /<(\/?)([^<>]*)>/g
const LOOSE = /&(?!(?:amp|lt|gt|quot);)|[<>]/

/**
 * What Telegram would refuse in a text of HTML marks: unknown or unclosed tags, a loose `<`, `>` or `&`.
 *
 * @returns what is wrong, or undefined
 */
export function markupFault(text: string): string | undefined {
  const open: string[] = []
  for (const [whole, close, name = ''] of text.matchAll(TAG)) {
    if (!TAGS.has(name)) return `${whole} is no mark that is used here; use <b> or <i>`
    if (close === '') open.push(name)
    else if (open.pop() !== name) return `${whole} closes what is not open; put the marks in order`
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed; close it`
  const loose = LOOSE.exec(text.replace(TAG, ''))
  return loose ? `"${loose[0]}" stands alone; write &amp; &lt; or &gt;` : undefined
}
