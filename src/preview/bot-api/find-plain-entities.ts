import type { Entity } from './telegram-objects.ts'

/** What Telegram finds in a plain text by itself. Earlier rows win where two overlap. */
const KINDS: [type: string, pattern: RegExp][] = [
  [
    'url',
    /(?<![\w@.])(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:com|org|net|uk|gov|ie|int|de|fr|es|info|au|ca|nz)(?:\/[^\s<>"]*)?(?<![.,;:!?)])(?![\w@])/giu,
  ],
  ['email', /(?<![\w.])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu],
  ['bot_command', /(?<![\w/<>])\/[a-z\d_]{1,32}(?:@[a-z\d_]+)?(?![\w/])/giu],
  ['mention', /(?<![\w.])@[a-z]\w{3,31}/giu],
  ['hashtag', /(?<![\w#])#\p{L}[\p{L}\p{N}_]*/gu],
  ['phone_number', /(?<![\w+.,:/-])(?:\+\d[\d ()-]{6,16}\d|0\d[\d ()-]{6,13}\d|(?:1-)?\d{3}-\d{3}-\d{4})(?![\w-])/gu],
]

const overlap = (a: Entity, b: Entity) => a.offset < b.offset + b.length && b.offset < a.offset + a.length

/**
 * Adds commands, links, addresses and telephone numbers to the entities that the sender gave.
 *
 * @param given entities that are there already: code and links keep their stretch for themselves
 */
export function findPlainEntities(text: string, given: Entity[] = []): Entity[] {
  const taken = given.filter(({ type }) => ['code', 'pre', 'text_link'].includes(type))
  const found: Entity[] = []
  for (const [type, pattern] of KINDS) {
    for (const { 0: piece, index } of text.matchAll(pattern)) {
      const entity = { type, offset: index, length: piece.length }
      if (![...taken, ...found].some((other) => overlap(other, entity))) found.push(entity)
    }
  }
  return [...given, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length)
}
