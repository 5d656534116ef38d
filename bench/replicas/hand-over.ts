import PQueue from 'p-queue'

interface HandOver {
  /** Where the replicas are. */
  targets: readonly string[]
  secret: string
}

/** The address that the replicas give Telegram. Nobody listens there: what would come there is brought by `createHandOver`. */
export const WEBHOOK = 'http://127.0.0.1:9/hook'
/** How many updates Telegram brings at a time, and how long it waits for an answer and before it comes again, in milliseconds. */
const AT_A_TIME = 40
const PATIENCE = 15_000
const [FIRST_PAUSE, LONGEST_PAUSE] = [100, 2_000]

/**
 * Telegram's side of a webhook with a plain proxy behind it: brings each update to the next replica, dead or alive, and
 * comes again, to the one after it, until one of them says that it has it.
 */
export function createHandOver({ targets, secret }: HandOver) {
  const queue = new PQueue({ concurrency: AT_A_TIME })
  const sum = { again: 0 }
  let [turn, lastUpdate] = [0, 0]
  let isOver = false

  async function bring(body: string, tries = 0): Promise<void> {
    const target = targets[turn++ % targets.length] ?? ''
    if (isOver || (await post(target, secret, body))) return
    sum.again += 1
    const rest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries)
    setTimeout(() => void queue.add(() => bring(body, tries + 1)), rest)
  }

  return {
    /** Somebody writes for the first time. */
    say({ chat, text }: { chat: number; text: string }) {
      const update_id = ++lastUpdate
      const from = { id: chat, is_bot: false, first_name: 'Anna' }
      const at = { message_id: 1, date: Math.floor(Date.now() / 1000), chat: { id: chat, type: 'private' } }
      void queue.add(() => bring(JSON.stringify({ update_id, message: { ...at, from, text } })))
    },
    /** How often an update had to be brought again. */
    sum,
    /** Brings nothing any more. */
    stop: () => {
      isOver = true
    },
  }
}

async function post(target: string, secret: string, body: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    const signal = AbortSignal.timeout(PATIENCE)
    const response = await fetch(`${target}/hook`, { method: 'POST', body, headers, signal })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
