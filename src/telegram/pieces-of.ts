/** Telegram's limit for one message, in UTF-16 units. */
const LONGEST = 4096

/** Cuts a text that is too long for one message: at the end of a line, else of a word, else between characters. */
export function piecesOf(text: string, longest = LONGEST): string[] {
  if (text.length <= longest) return [text]
  const end = endOfPiece(text, longest)
  const rest = text.slice(end).trimStart()
  const piece = text.slice(0, end).trimEnd()
  return rest === '' ? [piece] : [piece, ...piecesOf(rest, longest)]
}

function endOfPiece(text: string, longest: number): number {
  const room = text.slice(0, longest + 1)
  const space = [room.lastIndexOf('\n'), room.lastIndexOf(' ')].find((at) => at > longest / 2)
  if (space !== undefined) return space
  // The first half of an emoji must not lose its second.
  return /[\uD800-\uDBFF]/.test(room.charAt(longest - 1)) ? longest - 1 : longest
}
