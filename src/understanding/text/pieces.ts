/** What a piece of a message is: a number, a word, an emoji, the end of a sentence or of a clause. */
export type PieceKind = 'number' | 'word' | 'emoji' | 'stop' | 'pause'

/** Is called with each piece in order; `from` and `to` are offsets into the text. */
export type Visit = (kind: PieceKind, from: number, to: number) => void

const NUMBER = String.raw`\d+(?:[.,:]\d+)*(?:\s?[+/]\s?\d+)?(?:[a-z]{1,6}(?:\d+[a-z]{1,4})?)?`
const LETTER = String.raw`\p{L}\p{M}\p{N}`
const WORD = String.raw`[${LETTER}*](?:[${LETTER}\p{DI}'*]*[${LETTER}*])?`
const EMOJI = String.raw`\p{Extended_Pictographic}`
const STOP = String.raw`[.!?\n]+`
const PAUSE = String.raw`[,;:()\u2013\u2014]|\s-+\s`
const EVERY_SCRIPT = new RegExp(`(${NUMBER})|(${WORD})|(${EMOJI})|(${STOP})|(?:${PAUSE})`, 'giu')
const KINDS: readonly PieceKind[] = ['number', 'word', 'emoji', 'stop']

/** Cuts a text of any script into its pieces. */
export function cutEveryScript(text: string, visit: Visit): void {
  for (const match of text.matchAll(EVERY_SCRIPT)) {
    const kind = KINDS.find((_, at) => match[at + 1] !== undefined) ?? 'pause'
    visit(kind, match.index, match.index + match[0].length)
  }
}
