import { badRequest } from './refusal.ts'
import type { Entity } from './telegram-objects.ts'

const TYPES = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote ' +
    'expandable_blockquote code pre text_link text_mention custom_emoji'
  ).split(' '),
)
const LOW_SURROGATE = /^[\udc00-\udfff]/

/** The entities that a bot gave with a text, refused where they do not lie on whole characters of it. */
export function checkEntities(text: string, given: unknown): Entity[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw badRequest("can't parse entities: expected an Array")
  return given.map((entity: unknown) => checkEntity(text, entity))
}

function checkEntity(text: string, given: unknown): Entity {
  const { type, offset, length, ...rest } = (given ?? {}) as Entity
  if (!TYPES.has(type)) throw badRequest("can't parse MessageEntity: Unsupported type specified")
  if (!Number.isInteger(offset) || !Number.isInteger(length)) {
    throw badRequest('can\'t parse MessageEntity: Field "offset" must be of type Number')
  }
  if (offset < 0 || length < 0 || offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  }
  const begins = `entity beginning at UTF-16 offset ${offset} ends`
  const end = offset + length
  if (end > text.length) throw badRequest(`${begins} after the end of the text at UTF-16 offset ${end}`)
  for (const place of [offset, end]) {
    if (LOW_SURROGATE.test(text.slice(place))) {
      throw badRequest(`${begins} in a middle of a UTF-16 symbol at UTF-16 offset ${place}`)
    }
  }
  return { type, offset, length, ...rest }
}
