import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import PQueue from 'p-queue'

interface Update {
  body: string
  secret: string
  tries: number
}

/** As many updates as Telegram brings at a time, and how long it waits for an answer and before it comes again, in milliseconds. */
const AT_A_TIME = 40
const PATIENCE = 15_000
const [FIRST_PAUSE, LONGEST_PAUSE] = [100, 2_000]

/**
 * Stands between Telegram and the replicas, as a plain proxy would: brings each update to the next replica, dead or alive, and comes
 * again, to the one after it, until one of them says that it has it.
 *
 * @param targets where the replicas are
 */
export async function openHandOver(targets: readonly string[]) {
  const queue = new PQueue({ concurrency: AT_A_TIME })
  const sum = { waiting: 0, again: 0 }
  let turn = 0

  async function bring(update: Update): Promise<void> {
    const target = targets[turn++ % targets.length] ?? ''
    if (await post(target, update)) {
      sum.waiting -= 1
      return
    }
    update.tries += 1
    sum.again += 1
    const rest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** update.tries)
    setTimeout(() => void queue.add(() => bring(update)), rest)
  }

  const server = createServer((request, response) => {
    const secret = String(request.headers['x-telegram-bot-api-secret-token'] ?? '')
    void text(request).then((body) => {
      sum.waiting += 1
      void queue.add(() => bring({ body, secret, tries: 0 }))
      response.writeHead(200).end()
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    /** What the replicas give Telegram as their address. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    /** How many updates no replica has taken yet, and how often one had to be brought again. */
    sum,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function post(target: string, { body, secret }: Update): Promise<boolean> {
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
