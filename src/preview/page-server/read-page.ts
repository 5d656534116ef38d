import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

const FOLDER = new URL('../page/', import.meta.url)

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

interface PageFile {
  type: string
  bytes: Buffer
}

/** The files of the page by the path under which they are served. Nothing else can be asked for. */
export function readPage(): Map<string, PageFile> {
  const page = new Map<string, PageFile>()
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(name)]
    if (type === undefined) continue
    page.set(`/${name.replaceAll('\\', '/')}`, { type, bytes: readFileSync(new URL(name, FOLDER)) })
  }
  const index = page.get('/index.html')
  if (index === undefined) throw new Error('the chat page is missing: src/preview/page/index.html')
  return page.set('/', index)
}
