import { readBoolean, readText } from '../payload.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from '../world.ts'

/** After this, in milliseconds, her app no longer waits for the answer to a pressed button. */
const OLD = 15_000

/** The answer to a pressed button: the words in a strip or a box, or nothing, which ends the button's waiting. */
export const callbackMethods: Record<string, Method> = {
  answercallbackquery(payload, { queries, now, tell }) {
    const id = readText(payload, 'callback_query_id') ?? ''
    const open = queries.get(id)
    if (open === undefined || now() - open.at > OLD) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    const text = readText(payload, 'text') ?? ''
    if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
    queries.delete(id)
    tell({
      kind: 'answered',
      chat: open.query.message.chat.id,
      query: id,
      text,
      alert: readBoolean(payload, 'show_alert'),
    })
    return true
  },
}
