import { checkEntities } from './check-entities.ts'
import { findPlainEntities } from './find-plain-entities.ts'
import { parseHtmlEntities } from './parse-html-entities.ts'
import { type Payload, readObject, readText } from './payload.ts'
import { badRequest } from './refusal.ts'
import type { Entity } from './telegram-objects.ts'

interface Formatted {
  text: string
  entities: Entity[]
}

/** The text of a message: marks read, ends trimmed, and refused where it is empty or over 4096 units. */
export function formatText(payload: Payload): Formatted {
  const made = format(payload, 'text', 'entities')
  if (made.text === '') throw badRequest('message text is empty')
  if (made.text.length > 4096) throw badRequest('message is too long')
  return made
}

/** The caption of a photo or a file, which may be empty, and is refused over 1024 units. */
export function formatCaption(payload: Payload): Formatted {
  const made = format(payload, 'caption', 'caption_entities')
  if (made.text.length > 1024) throw badRequest('message caption is too long')
  return made
}

function format(payload: Payload, field: string, entitiesField: string): Formatted {
  const raw = (readText(payload, field) ?? '').replaceAll('\r', '')
  const { text, entities } = trim(readMarks(raw, payload, entitiesField))
  return { text, entities: findPlainEntities(text, entities) }
}

function readMarks(raw: string, payload: Payload, entitiesField: string): Formatted {
  const mode = (readText(payload, 'parse_mode') ?? '').toLowerCase()
  if (mode === 'html') return parseHtmlEntities(raw)
  if (mode !== '') throw badRequest('unsupported parse_mode')
  return {
    text: raw,
    entities: checkEntities(raw, readObject(payload, entitiesField, "can't parse entities JSON object")),
  }
}

function trim({ text, entities }: Formatted): Formatted {
  const start = text.length - text.trimStart().length
  const trimmed = text.trim()
  const moved = entities.map((entity) => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset + entity.length - start, trimmed.length)
    return { ...entity, offset: from, length: to - from }
  })
  return { text: trimmed, entities: moved.filter(({ length }) => length > 0) }
}
