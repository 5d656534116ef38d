import type { IncomingMessage } from 'node:http'

/**
 * The whole body as text; undefined where it is longer than `most` bytes. Its bytes are put together first: telegraf's
 * own reader turns each piece into text by itself and breaks a letter that the network cut in two.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
