import { readFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { openStore, type Store } from './storage/open-store.ts'

/** The store of the settings, for the doors of the team; or the end, in words that say what to do. */
export async function openOwnStore(): Promise<Store> {
  try {
    const { databaseUrl, dataKey } = readConfig(process.env, (path) => readFileSync(path, 'utf8'))
    if (dataKey === undefined) throw new Error('DATA_KEY is not set: set the one that the bot runs with.')
    return await openStore({ databaseUrl, dataKey, now: Date.now })
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
