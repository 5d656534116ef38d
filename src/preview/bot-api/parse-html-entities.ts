import { readTag } from './read-html-tag.ts'
import { badRequest } from './refusal.ts'
import type { Entity } from './telegram-objects.ts'

interface Open {
  tag: string
  entity: Omit<Entity, 'length'>
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const REFERENCE = /&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([\da-f]{1,6}));?/iy

/**
 * Reads Telegram's HTML as Telegram does, and refuses what Telegram refuses, in its words.
 *
 * @returns the text without marks, and where the marks were
 */
export function parseHtmlEntities(html: string): { text: string; entities: Entity[] } {
  const open: Open[] = []
  const entities: Entity[] = []
  let text = ''
  let at = 0
  const refuse = (what: string, from: number) =>
    badRequest(`can't parse entities: ${what.replace('%', `byte offset ${Buffer.byteLength(html.slice(0, from))}`)}`)
  while (at < html.length) {
    if (html[at] === '<' && html[at + 1] === '/') {
      at = close(at)
    } else if (html[at] === '<') {
      const { tag, entity, end } = readTag(html, at, refuse)
      open.push({ tag, entity: { offset: text.length, ...entity } })
      at = end
    } else if (html[at] === '&') {
      const { char, end } = readReference(html, at)
      text += char
      at = end
    } else text += html[at++]
  }
  const left = open.at(-1)
  if (left !== undefined) throw refuse(`Can't find end tag corresponding to start tag "${left.tag}"`, at)
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }

  function close(from: number) {
    const last = open.pop()
    if (last === undefined) throw refuse('Unexpected end tag at %', from)
    const [whole, name = ''] = /<\/([^\s>]*)\s*/y.exec(html.slice(from)) ?? ['']
    const end = from + whole.length
    if (html[end] !== '>') throw refuse('Unclosed end tag at %', from)
    const found = name.toLowerCase()
    if (found !== '' && found !== last.tag) {
      throw refuse(`Unmatched end tag at %, expected "</${last.tag}>", found "</${found}>"`, from)
    }
    add(last.entity, text.length - last.entity.offset)
    return end + 1
  }

  function add(entity: Omit<Entity, 'length'>, length: number) {
    const link = entity.type === 'text_link' && entity.url === undefined ? text.slice(entity.offset) : entity.url
    if (length === 0 || (entity.type === 'text_link' && !/^(https?|tg):\/\/\S+$/i.test(link ?? ''))) return
    entities.push({ ...entity, length, ...(link !== undefined && { url: link }) })
  }
}

function readReference(html: string, at: number) {
  REFERENCE.lastIndex = at
  const [whole, name, decimal, hex] = REFERENCE.exec(html) ?? []
  if (whole === undefined) return { char: '&', end: at + 1 }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (name === undefined && (code === 0 || code > 0x10ffff)) return { char: '&', end: at + 1 }
  return { char: NAMED[name?.toLowerCase() ?? ''] ?? String.fromCodePoint(code), end: at + whole.length }
}
