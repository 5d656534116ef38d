import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom. A new room or a new import is a decision, and is taken here. */
const PLAN: Record<string, { rooms: string[]; packages: string[] }> = {
  understanding: { rooms: [], packages: ['zod', 'natural', 'tinyld'] },
  answering: { rooms: ['understanding'], packages: ['zod'] },
  tips: { rooms: ['understanding'], packages: ['zod', 'temporal-polyfill', '@photostructure/tz-lookup'] },
  pictures: { rooms: [], packages: ['zod'] },
  conversation: { rooms: ['understanding', 'answering', 'tips'], packages: [] },
  library: {
    rooms: ['understanding', 'answering', 'tips', 'pictures'],
    packages: ['zod', 'yaml', 'flesch-kincaid', 'syllable'],
  },
  storage: { rooms: ['conversation'], packages: ['kysely', 'better-sqlite3', 'pg', 'zod'] },
  schedule: { rooms: ['conversation'], packages: ['croner', 'p-queue'] },
  telegram: { rooms: ['conversation', 'answering'], packages: ['telegraf'] },
  review: { rooms: ['library', 'understanding', 'answering', 'tips', 'conversation', 'preview'], packages: [] },
  preview: { rooms: [], packages: [] },
  terminal: { rooms: ['conversation', 'answering'], packages: [] },
  ops: { rooms: [], packages: ['close-with-grace', 'prom-client', 'rate-limiter-flexible'] },
}
const PURE = ['understanding', 'answering', 'tips', 'pictures']
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|['"]node:|\bfetch\(|\bTemporal\.Now\b/
const IMPORT = /(?:^|\n)(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
const SRC = path.resolve('src')

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(full) : entry.name.endsWith('.ts') ? [full] : []
  })

/** The room or package that an import leads to; undefined for the file's own room and for Node itself. */
function goal(file: string, room: string, from: string): string | undefined {
  if (from.startsWith('node:')) return undefined
  if (!from.startsWith('.')) return from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]
  const [first] = path.relative(SRC, path.resolve(path.dirname(file), from)).split(path.sep)
  return first === room ? undefined : first
}

const strayImports = (room: string): string[] =>
  filesIn(path.join(SRC, room)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map((match) => goal(file, room, match[1] ?? match[2] ?? ''))
      .filter((to) => to !== undefined && !PLAN[room]?.rooms.includes(to) && !PLAN[room]?.packages.includes(to))
      .map((to) => `${path.relative(SRC, file)} -> ${to}`),
  )

describe('the rooms of src/', () => {
  it('are exactly the rooms of the plan', () => {
    const found = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(PLAN).sort())
  })

  it.each(Object.keys(PLAN))('%s imports only what the plan allows', (room) => {
    expect(strayImports(room)).toEqual([])
  })

  it.each(PURE)('%s reads no clock, dice, disk or network', (room) => {
    const impure = filesIn(path.join(SRC, room)).filter((file) => IMPURE.test(readFileSync(file, 'utf8')))
    expect(impure.map((file) => path.relative(SRC, file))).toEqual([])
  })
})
