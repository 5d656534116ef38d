import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { allFaults } from './library/all-faults.ts'
import { readData } from './library/read-data.ts'
import { checkDisk } from './ops/doctor/check-disk.ts'
import { checkTelegram } from './ops/doctor/check-telegram.ts'
import type { Finding } from './ops/doctor/finding.ts'
import { sqlitePath } from './storage/sqlite-path.ts'
import { inspect } from './storage/upkeep/inspect.ts'

/**
 * The door of `npm run doctor`: looks at all that the bot needs, and says what is wrong and what to do.
 * It ends with 1 when something is a fault. Each line is `ok`, `warning` or `fault`, what it is about, and what is so.
 */
const MARKS = { ok: 'ok     ', warning: 'warning', fault: 'fault  ' }
const findings = [...checkContent(), ...(await checkSettings())]
for (const { about, state, what } of findings) console.log(`${MARKS[state]}  ${about}: ${what}`)
process.exitCode = findings.some(({ state }) => state === 'fault') ? 1 : 0

function checkContent(): Finding[] {
  const count = allFaults(readData(root), root, new Date().toISOString().slice(0, 10)).length
  const what = count === 0 ? 'nothing wrong' : `${count} faults; see them with npm run check`
  return [{ about: 'content', state: count === 0 ? 'ok' : 'fault', what }]
}

async function checkSettings(): Promise<Finding[]> {
  try {
    const config = readConfig(process.env, (file) => readFileSync(file, 'utf8'))
    const settings: Finding = { about: 'settings', state: 'ok', what: 'can be read' }
    return [
      settings,
      ...(await checkDatabase(config)),
      await checkDisk(folderOf(config)),
      ...(await askTelegram(config)),
    ]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults.map((what) => ({ about: 'settings', state: 'fault', what }))
  }
}

async function checkDatabase({ databaseUrl, dataKey, dataKeyFile }: Config): Promise<Finding[]> {
  if (dataKey === undefined)
    return [{ about: 'key', state: 'warning', what: 'is not set; a bot with a token needs one.' }]
  const database = await lookAt({ databaseUrl, dataKey })
  const isBeside = dataKeyFile !== undefined && path.dirname(path.resolve(dataKeyFile)) === folderOf({ databaseUrl })
  if (!isBeside) return [database]
  const what = 'lies beside the database, and whoever copies one has both; keep it in another place.'
  return [database, { about: 'key', state: 'warning', what }]
}

async function lookAt(parts: { databaseUrl: string; dataKey: Uint8Array }): Promise<Finding> {
  const about = 'database'
  try {
    const found = await inspect({ ...parts, now: Date.now })
    if (found.state === 'none-yet') return { about, state: 'ok', what: 'is made at the first start' }
    if (found.open) return { about, state: 'warning', what: 'others on this machine may read its file; chmod 600 it.' }
    return { about, state: 'ok', what: 'opens, and DATA_KEY is its key' }
  } catch (error) {
    return { about, state: 'fault', what: (error as Error).message }
  }
}

async function askTelegram({ botToken, telegramApiRoot: apiRoot, webhookUrl }: Config): Promise<Finding[]> {
  if (botToken !== undefined) return await checkTelegram({ token: botToken, apiRoot, webhookUrl, now: Date.now })
  return [{ about: 'token', state: 'warning', what: 'BOT_TOKEN is not set, so npm start runs the preview.' }]
}

/** The folder of the database, or the nearest one above that is there. */
function folderOf({ databaseUrl }: Pick<Config, 'databaseUrl'>): string {
  let folder = databaseUrl.startsWith('file:') ? path.dirname(path.resolve(sqlitePath(databaseUrl))) : process.cwd()
  while (!existsSync(folder)) folder = path.dirname(folder)
  return folder
}
