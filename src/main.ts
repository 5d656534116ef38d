import { readFileSync } from 'node:fs'
import { ConfigError, readConfig } from './config.ts'
import { runBot } from './run-bot.ts'

/** sysexits' EX_CONFIG: a restart does not mend a wrong setting. */
const WRONG_SETTINGS = 78

/** The door to Telegram, or to the preview when there is no token. */
try {
  await runBot(readConfig(process.env, (path) => readFileSync(path, 'utf8')))
} catch (error) {
  console.error((error as Error).message)
  process.exit(error instanceof ConfigError || (error as Error).name === 'WrongTokenError' ? WRONG_SETTINGS : 1)
}
