import type { ServerResponse } from 'node:http'
import type { ReviewParts } from '../review/review-parts.ts'
import { writePage } from '../review/write-page.ts'
import type { readPage } from './read-page.ts'

const PICTURE = /^\/pictures\/(\w+)\.png$/

/**
 * Sends the review page, or a picture of it.
 *
 * @returns whether the path was one of them
 */
export async function sendReview(
  response: ServerResponse,
  path: string,
  { read, picture }: ReviewParts,
  page: ReturnType<typeof readPage>,
): Promise<boolean> {
  if (path === '/review') {
    const body = writePage(page.get('/review.html')?.bytes.toString() ?? '', read())
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
    return true
  }
  const [, name] = PICTURE.exec(path) ?? []
  const bytes = name === undefined ? undefined : await picture(name)
  if (bytes === undefined) return false
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length }).end(bytes)
  return true
}
