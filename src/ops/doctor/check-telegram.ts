import type { Finding } from './finding.ts'

interface Parts {
  /** Ends in a slash. */
  apiRoot: string
  token: string
  /** Where Telegram is to send updates; undefined when the bot asks for them. */
  webhookUrl: string | undefined
  /** Epoch milliseconds. */
  now: () => number
}

interface WebhookInfo {
  url: string
  pending_update_count: number
  last_error_message?: string
}

/** How long Telegram may take, in milliseconds. */
const PATIENCE = 10_000
/** From here on tips come at a wrong time; a few seconds are lost on the way. In milliseconds. */
const WRONG_CLOCK = 30_000
const MANY_WAITING = 100

/** Asks Telegram about the token, the webhook and the time. */
export async function checkTelegram(parts: Parts): Promise<Finding[]> {
  try {
    const { status, date, result } = await call<{ username: string }>('getMe', parts)
    if (status === 401 || status === 404) return [fault('token', 'Telegram does not know it; copy it from @BotFather.')]
    if (result === undefined) return [fault('token', `Telegram answered with ${status}; try again in a minute.`)]
    const token: Finding = { about: 'token', state: 'ok', what: `is that of @${result.username}` }
    return [token, clock(date, parts.now()), ...(await webhook(parts))]
  } catch {
    return [fault('token', `${parts.apiRoot} cannot be reached; check network, proxy and TELEGRAM_API_ROOT.`)]
  }
}

const fault = (about: string, what: string): Finding => ({ about, state: 'fault', what })

async function call<T>(method: string, { apiRoot, token }: Parts) {
  const response = await fetch(`${apiRoot}bot${token}/${method}`, { signal: AbortSignal.timeout(PATIENCE) })
  const body = (await response.json()) as { result?: T }
  return { status: response.status, date: response.headers.get('date'), result: body.result }
}

function clock(date: string | null, now: number): Finding {
  const off = Math.round((now - Date.parse(date ?? '')) / 1000)
  if (Number.isNaN(off))
    return { about: 'clock', state: 'warning', what: 'Telegram did not tell the time; look at it.' }
  if (Math.abs(off) * 1000 < WRONG_CLOCK) return { about: 'clock', state: 'ok', what: 'agrees with Telegram' }
  return fault('clock', `is off by ${off} s, so tips would come at a wrong time; turn on time synchronisation.`)
}

async function webhook(parts: Parts): Promise<Finding[]> {
  const { result } = await call<WebhookInfo>('getWebhookInfo', parts)
  if (result === undefined) return [fault('webhook', 'Telegram did not tell of it; try again in a minute.')]
  const { url, pending_update_count: waiting, last_error_message: error } = result
  const about = 'webhook'
  if (url !== (parts.webhookUrl ?? ''))
    return [{ about, state: 'warning', what: 'is not as WEBHOOK_URL says; starting the bot sets it right.' }]
  if (error !== undefined) return [fault(about, `Telegram could not deliver: "${error}"; see that it gets through.`)]
  if (waiting > MANY_WAITING)
    return [{ about, state: 'warning', what: `${waiting} updates wait; see that the bot runs.` }]
  return [{ about, state: 'ok', what: url === '' ? 'is not used: the bot asks for updates' : 'stands' }]
}
