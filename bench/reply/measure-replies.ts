import { type BotApi, createBotApi } from '../../src/preview/bot-api.ts'
import { startProgram } from '../process/start-program.ts'

/** How a bot answers over HTTP on loopback, by long polling. */
export interface Replies {
  /** From the start of the process until it takes messages, in milliseconds. */
  start: number
  /** From a message to its reply, one after the other, in milliseconds. */
  p50: number
  p99: number
  /** Replies a second when a crowd writes at the same moment. */
  throughput: number
  /** Resident memory after all that, in megabytes. */
  memory: number
}

const TOKEN = '4242:bench'
/** How many write one after the other, and how many at the same moment. */
const ALONE = 500
const CROWD = 2_000

/**
 * @param script the bot to start
 * @param text what everybody writes
 */
export async function measureReplies(script: string, text: string): Promise<Replies> {
  const api = await createBotApi({ token: TOKEN })
  const DATA_KEY = Buffer.alloc(32, 7).toString('base64')
  const settings = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.url, DATA_KEY, LOG_LEVEL: 'info' }
  const started = performance.now()
  const bot = await startProgram(settings, undefined, script)
  const start = performance.now() - started
  await timeOf(api, 1, ALONE, text) // a warm-up that is not counted
  const times: number[] = []
  for (let chat = ALONE + 1; chat <= 2 * ALONE; chat += 1) times.push(await timeOf(api, chat, 1, text))
  const crowd = await timeOf(api, 2 * ALONE + 1, CROWD, text)
  const memory = bot.memory()
  await bot.stop('SIGKILL')
  await api.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { start, p50: at(0.5), p99: at(0.99), throughput: CROWD / (crowd / 1000), memory }
}

/** How long it takes until `count` chats that write now have a reply each, in milliseconds. */
function timeOf(api: BotApi, first: number, count: number, text: string): Promise<number> {
  const chats = Array.from({ length: count }, (_, at) => first + at)
  const open = new Set(chats)
  const asked = performance.now()
  return new Promise((resolve) => {
    const forget = api.onChange((change) => {
      if (change.kind !== 'message' || change.message.from?.is_bot !== true) return
      open.delete(change.chat)
      if (open.size > 0) return
      forget()
      resolve(performance.now() - asked)
    })
    for (const chat of chats) api.say({ chat, text })
  })
}
