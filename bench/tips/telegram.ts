/** Telegram and the mothers, in a process of their own: takes tips, and asks questions meanwhile. Told what to do by IPC. */
import { createBotApi } from '../../src/preview/bot-api.ts'
import type { TelegramOrders, TelegramReport } from './orders.ts'

/** Chats of those who ask. The others only get tips. */
const FIRST_ASKING = 10_000_000
const QUESTIONS = ['why does my back hurt at 32 weeks', 'how should i sleep', 'can i take paracetamol', 'is a bath ok']

const { token, subscribers, questionsPerSecond } = JSON.parse(process.argv[2] ?? '{}') as TelegramOrders
const api = await createBotApi({ token })
for (let chat = 1; chat <= subscribers; chat += 1) api.meet(chat)
const arrivals: number[] = []
const answers: number[] = []
const asked = new Map<number, number>()
let asking: NodeJS.Timeout | undefined
let count = 0

api.onChange((change) => {
  if (change.kind !== 'message') return
  if (change.chat < FIRST_ASKING) arrivals.push(performance.now())
  const since = asked.get(change.chat)
  if (since === undefined || !change.message.from?.is_bot) return
  answers.push(performance.now() - since)
  asked.delete(change.chat)
})

function ask(): void {
  count += 1
  const chat = FIRST_ASKING + count
  asked.set(chat, performance.now())
  api.say({ chat, text: QUESTIONS[count % QUESTIONS.length] ?? '' })
}

process.on('message', (order: 'ask' | 'report') => {
  if (order === 'ask') asking = setInterval(ask, 1000 / questionsPerSecond)
  else void report()
})

async function report(): Promise<void> {
  clearInterval(asking)
  const told: TelegramReport = { arrivals, answers, unanswered: asked.size }
  process.send?.(told, () => process.exit(0))
}

process.send?.({ url: api.url })
