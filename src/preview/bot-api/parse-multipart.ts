import type { Payload } from './payload.ts'

const BREAK = Buffer.from('\r\n\r\n')

/**
 * Reads a form with files in it. Looser than a browser's parser, as Telegram's is: clients leave out the last line
 * break, or the space after a header's colon.
 *
 * @param boundary from the content type of the request
 */
export function parseMultipart(body: Buffer, boundary: string): Payload {
  const payload: Payload = {}
  for (const part of partsOf(body, Buffer.from(`--${boundary}`))) {
    const end = part.indexOf(BREAK)
    const head = part.subarray(0, end).toString()
    const name = /\bname="([^"]*)"/.exec(head)?.[1]
    if (end < 0 || name === undefined) continue
    const bytes = part.subarray(end + BREAK.length)
    const file = /\bfilename="([^"]*)"/.exec(head)?.[1]
    payload[name] = file === undefined ? bytes.toString() : { name: file, bytes }
  }
  return payload
}

function* partsOf(body: Buffer, mark: Buffer) {
  let from = body.indexOf(mark)
  while (from >= 0) {
    const next = body.indexOf(mark, from + mark.length)
    if (next < 0) return
    // Two bytes of line break stand after the mark, and two before the next one.
    yield body.subarray(from + mark.length + 2, next - 2)
    from = next
  }
}
