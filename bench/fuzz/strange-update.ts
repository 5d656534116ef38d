import { type Chance, misspelt, pick, strangeText } from './strange-text.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** One of each kind of update that Telegram sends, and some that it may send one day. */
function sound(chance: Chance, id: number): { [name: string]: Json } {
  const chat = { id: Math.floor(chance() * 1e9) + 1, type: pick(['private', 'group', 'channel', 'new'], chance) }
  const from = { id: chat.id, is_bot: chance() < 0.1, first_name: strangeText(chance), language_code: 'en' }
  const head = { message_id: id, date: 1_795_000_000, chat, from }
  const text = { ...head, text: chance() < 0.2 ? `/${strangeText(chance)}` : strangeText(chance) }
  const bodies: { [name: string]: Json }[] = [
    { message: text },
    { edited_message: text },
    { message: { ...head, caption: 'my back hurts', photo: [{ file_id: 'x', width: 1, height: 1 }] } },
    { message: { ...head, voice: { file_id: 'x', duration: 1 } } },
    { message: { ...head, location: { latitude: 91, longitude: -1e9 } } },
    { message: { ...head, contact: { phone_number: '1', first_name: strangeText(chance) } } },
    { message: { ...text, reply_to_message: { ...text, quote: { text: strangeText(chance) } } } },
    { callback_query: { id: String(id), from, chat_instance: '1', data: strangeText(chance), message: text } },
    { my_chat_member: { chat, from, date: 1, old_chat_member: {}, new_chat_member: { status: 'kicked', user: from } } },
    { poll_answer: { poll_id: '1', option_ids: [0] } },
    { a_kind_from_the_future: { chat, what: strangeText(chance) } },
    {},
  ]
  return { update_id: id, ...pick(bodies, chance) }
}

const STRANGE: Json[] = [null, true, -1, 2 ** 53, 1e308, '', 'x', [], {}, [[]], '\ud800', 'constructor', '__proto__']

/** The same, with something in it missing, of another kind, or strange. */
function mutated(value: Json, chance: Chance): Json {
  if (chance() < 0.04) return pick(STRANGE, chance)
  if (Array.isArray(value)) return value.map((item) => mutated(item, chance))
  if (typeof value === 'string') return chance() < 0.1 ? misspelt(value, chance) : value
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(() => chance() > 0.03)
  return Object.fromEntries(kept.map(([name, item]) => [name, name === 'update_id' ? item : mutated(item, chance)]))
}

/** The body of one request to a webhook: a mutated update, now and then no JSON at all, or one that was cut. */
export function strangeUpdate(chance: Chance, id: number): string {
  const body = JSON.stringify(mutated(sound(chance, id), chance))
  const kind = chance()
  if (kind < 0.02) return body.slice(0, Math.floor(chance() * body.length))
  return kind < 0.03 ? strangeText(chance) : body
}
