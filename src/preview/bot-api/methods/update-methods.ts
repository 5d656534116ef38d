import { type Payload, readBoolean, readInteger, readObject, readText } from '../payload.ts'
import { badRequest, Refusal } from '../refusal.ts'
import type { Method, World } from '../world.ts'

const WEBHOOK_SET =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/** How the bot gets what happened: by asking, or by being told. */
export const updateMethods: Record<string, Method> = {
  getme: (_payload, { bot }) => ({
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),

  getupdates(payload, { updates, webhook }, gone) {
    if (webhook.current !== undefined) throw new Refusal(409, WEBHOOK_SET)
    rememberAllowed(payload, updates)
    const [offset, limit, timeout] = ['offset', 'limit', 'timeout'].map((name) => readInteger(payload, name))
    return updates.poll({ offset, limit, timeout, gone })
  },

  setwebhook(payload, world) {
    const url = readText(payload, 'url') ?? ''
    checkAddress(url)
    world.updates.endPoll('terminated by setWebhook request')
    rememberAllowed(payload, world.updates)
    if (readBoolean(payload, 'drop_pending_updates')) world.updates.clear()
    world.webhook.current =
      url === '' ? undefined : { url, secret: checkSecret(readText(payload, 'secret_token') ?? '') }
    return true
  },

  deletewebhook(payload, world) {
    if (readBoolean(payload, 'drop_pending_updates')) world.updates.clear()
    world.webhook.current = undefined
    return true
  },

  getwebhookinfo(_payload, { webhook, updates }) {
    const { url = '', lastError } = webhook.current ?? {}
    return {
      url,
      has_custom_certificate: false,
      pending_update_count: updates.size(),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.text }),
      ...(updates.allowed().length > 0 && { allowed_updates: updates.allowed() }),
    }
  },
}

/** Telegram keeps the list that it was given last, until it is given another. */
function rememberAllowed(payload: Payload, updates: World['updates']) {
  const fault = "can't parse allowed updates JSON object"
  const given = readObject(payload, 'allowed_updates', fault)
  if (given === undefined) return
  if (!Array.isArray(given)) throw badRequest(fault)
  updates.allow(given.map(String))
}

/** Telegram wants HTTPS; a Bot API server of one's own also takes plain HTTP on the same machine. */
function checkAddress(url: string) {
  if (url !== '' && !/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/])/.test(url)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
}

function checkSecret(secret: string) {
  if (!/^[\w-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  return secret
}
