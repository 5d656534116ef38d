import { fileURLToPath } from 'node:url'

/** Where the file of `file:PATH` is. `:memory:` is a database that ends with the process. */
export function sqlitePath(databaseUrl: string): string {
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl)
  return databaseUrl.replace(/^file:/, '')
}
