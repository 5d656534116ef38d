import type { Visit } from './pieces.ts'

const NUMBER = /\d+(?:[.,:]\d+)*(?:\s?[+/]\s?\d+)?(?:[a-z]{1,6}(?:\d+[a-z]{1,4})?)?/iy
const DASH = /-+\s/y

type Class = 'space' | 'letter' | 'digit' | 'quote' | 'stop' | 'pause' | 'dash' | 'other'

/** Every plain character's class, by its code. */
const CLASSES: readonly Class[] = Array.from({ length: 128 }, (_, code): Class => {
  const letter = String.fromCharCode(code)
  if (/[a-z*]/i.test(letter)) return 'letter'
  if (/\d/.test(letter)) return 'digit'
  if (/[.!?\n]/.test(letter)) return 'stop'
  if (/[,;:()]/.test(letter)) return 'pause'
  if (/\s/.test(letter)) return 'space'
  return letter === "'" ? 'quote' : letter === '-' ? 'dash' : 'other'
})

const classAt = (text: string, at: number) => CLASSES[text.charCodeAt(at)]

/**
 * Cuts a text of plain letters alone, which nearly all are, into the same pieces as `cutEveryScript`, letter by letter and
 * in a third of the time.
 */
export function cutPlain(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; ) {
    const from = at
    const own = classAt(text, at++)
    if (own === 'letter') {
      at = wordEnd(text, at)
      visit('word', from, at)
    } else if (own === 'digit') {
      at = sticky(NUMBER, text, from)
      visit('number', from, at)
    } else if (own === 'stop') {
      while (classAt(text, at) === 'stop') at++
      visit('stop', from, at)
    } else if (own === 'pause') visit('pause', from, at)
    else if (own === 'space' && classAt(text, at) === 'dash') {
      const end = sticky(DASH, text, at)
      if (end > 0) visit('pause', from, (at = end))
    }
  }
}

/** Where a word ends that goes on at `at`: apostrophes belong to it where letters follow. */
function wordEnd(text: string, at: number): number {
  let end = at
  for (; at < text.length; at++) {
    const own = classAt(text, at)
    if (own === 'letter' || own === 'digit') end = at + 1
    else if (own !== 'quote') break
  }
  return end
}

/** Where a match that starts at `at` ends, or 0. */
function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}
