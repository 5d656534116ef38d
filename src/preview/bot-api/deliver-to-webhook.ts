import type { World } from './world.ts'

/** How long to wait after an answer other than 2xx, in milliseconds. Telegram waits longer each time; nobody here has to. */
const PAUSE = 200

/**
 * Hands the updates over one by one to the address that the bot gave, for as long as it has given one. An update is
 * sent again until it is answered with 2xx.
 *
 * @returns stops it
 */
export function deliverToWebhook(world: World) {
  const stopped = new AbortController()
  let busy = false
  const deliver = async () => {
    if (busy) return
    busy = true
    while (!stopped.signal.aborted && (await deliverFirst(world, stopped.signal)));
    busy = false
  }
  const forget = world.updates.onAdded(() => void deliver())
  return {
    /** To be called when an address is set while updates are waiting. */
    deliver,
    stop() {
      forget()
      stopped.abort()
    },
  }
}

/** @returns whether there may be more to do */
async function deliverFirst({ webhook, updates, now }: World, stopped: AbortSignal): Promise<boolean> {
  const target = webhook.current
  const update = target && updates.first()
  if (target === undefined || update === undefined) return false
  const fault = await post(target.url, target.secret, update, stopped)
  if (fault === undefined) updates.confirm(update.update_id + 1)
  else {
    target.lastError = { date: Math.floor(now() / 1000), text: fault }
    await new Promise((resolve) => setTimeout(resolve, PAUSE).unref())
  }
  return true
}

async function post(url: string, secret: string, update: unknown, signal: AbortSignal): Promise<string | undefined> {
  try {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(update),
      headers,
      signal,
      redirect: 'manual',
    })
    await response.arrayBuffer()
    return response.ok ? undefined : `Wrong response from the webhook: ${response.status} ${response.statusText}`
  } catch {
    return 'Connection refused'
  }
}
