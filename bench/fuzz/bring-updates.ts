import { createBotApi } from '../../src/preview/bot-api.ts'
import { readMetric } from '../process/read-metric.ts'
import { freePort, startProgram } from '../process/start-program.ts'
import { strangeUpdate } from './strange-update.ts'

const TOKEN = '4242:fuzz'
const SECRET = 'fuzz'
const AT_A_TIME = 50
/** Telegram refuses to write to chats that were made up. */
const EXPECTED = 'telegram.send.refused'

/** Brings so many mutated updates to the webhook of a bot that runs as a process, then asks whether it is well. */
export async function bringUpdates(count: number, chance: () => number) {
  const api = await createBotApi({ token: TOKEN })
  const port = String(await freePort())
  const hook = `http://127.0.0.1:${port}/hook`
  const bot = await startProgram({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.url,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    WEBHOOK_URL: hook,
    WEBHOOK_SECRET: SECRET,
    PORT: port,
  }).catch(async (error) => {
    await api.close()
    throw error
  })
  const codes: Record<string, number> = {}
  const memory: number[] = []
  let id = 0
  const one = async () => {
    const at = ++id
    const code = await bring(hook, strangeUpdate(chance, at))
    codes[code] = (codes[code] ?? 0) + 1
    if (at % Math.ceil(count / 10) === 0) memory.push(await readMetric(bot.url, 'process_resident_memory_bytes'))
  }
  const lane = async () => {
    while (id < count) await one()
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane))
  const isAnswered = await dangerIsAnswered(api, hook, id + 1)
  const failed = bot.log.filter(({ level, event }) => (level === 'error' || level === 'fatal') && event !== EXPECTED)
  const exit = await bot.stop()
  await api.close()
  return { codes, memory, isAnswered, failed: failed.map(({ event }) => event), exit }
}

async function bring(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET }
  try {
    const answer = await fetch(url, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    return String(answer.status)
  } catch {
    return 'cut'
  }
}

/** After all that, a real message in a real chat. */
async function dangerIsAnswered(api: Awaited<ReturnType<typeof createBotApi>>, hook: string, id: number) {
  api.meet(77)
  const from = { id: 77, is_bot: false, first_name: 'She' }
  const message = { message_id: 1, date: 1, chat: { id: 77, type: 'private' }, from, text: 'I am bleeding' }
  await bring(hook, JSON.stringify({ update_id: id, message }))
  return api.chat(77).some(({ from: sender, text }) => sender?.is_bot === true && /call/i.test(text ?? ''))
}
