import { readdirSync, readFileSync } from 'node:fs'

/** The texts of all files under a folder, in the order of their names. */
export function readSources(folder: URL): string[] {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`)
  return readdirSync(base, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readSources(new URL(`${entry.name}/`, base))
        : [readFileSync(new URL(entry.name, base), 'utf8')],
    )
}
