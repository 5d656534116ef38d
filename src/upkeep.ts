import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from './config.ts'
import { backUp } from './storage/upkeep/back-up.ts'
import { move } from './storage/upkeep/move.ts'
import { restore } from './storage/upkeep/restore.ts'
import { rotateKey } from './storage/upkeep/rotate-key.ts'

/** The door to looking after the database: `npm run backup -- FILE`, `restore -- FILE`, `rekey`, `move -- --from … --to …`. */
const [task = '', file] = process.argv.slice(2)
const readFile = (path: string) => readFileSync(path, 'utf8')

const tasks: Record<string, (config: Config) => Promise<string>> = {
  async backup({ databaseUrl }) {
    const rows = await backUp(databaseUrl, needed(file, 'npm run backup -- FILE'))
    return `Backed up ${listed(rows)}. Keep DATA_KEY in another place: without it a backup cannot be read.`
  },
  async restore({ databaseUrl, dataKey }) {
    const from = needed(file, 'npm run restore -- FILE')
    const { rows, old } = await restore({ databaseUrl, dataKey: keyOf(dataKey), from, now: Date.now })
    return `Restored ${listed(rows)}.${old ? ` What was there before is in ${old}; delete it when all is well.` : ''}`
  },
  async rekey({ databaseUrl, dataKey, newDataKey }) {
    const to = needed(newDataKey, 'NEW_DATA_KEY=… npm run rekey, with the bot stopped and a backup made')
    const rows = await rotateKey({ databaseUrl, from: keyOf(dataKey), to })
    return `Sealed ${listed(rows)} anew. Put the new key in the place of DATA_KEY, then start the bot.`
  },
  async move({ dataKey }) {
    const { from, to } = parseArgs({
      args: process.argv.slice(3),
      options: { from: { type: 'string' }, to: { type: 'string' } },
    }).values
    const usage = 'npm run move -- --from file:PATH --to postgres://…, with the bot stopped'
    const ends = { from: needed(from, usage), to: needed(to, usage) }
    const { rows, before } = await move({ ...ends, dataKey: keyOf(dataKey) })
    const next = 'Put the new address in the place of DATABASE_URL, then start the bot.'
    return `${before ? 'All was there before' : 'Moved'}: ${listed(rows)}; every table was compared. ${next}`
  },
}

function needed<T>(value: T | undefined, usage: string): T {
  if (value === undefined) throw new Error(`Something is missing; call it as: ${usage}`)
  return value
}

const keyOf = (key: Uint8Array | undefined) => needed(key, `DATA_KEY=… npm run ${task}`)

function listed(rows: Record<string, number>): string {
  return Object.entries(rows)
    .map(([table, count]) => `${count} ${table}`)
    .join(', ')
}

try {
  console.log(await needed(tasks[task], 'npm run backup, restore, rekey or move')(readConfig(process.env, readFile)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
