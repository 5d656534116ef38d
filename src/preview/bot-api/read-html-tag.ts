import type { Entity } from './telegram-objects.ts'

type Refuse = (what: string, from: number) => Error

const TYPES: Record<string, string> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}
const NAME = /<([^\s>]*)/y
const ATTRIBUTE = /\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-z\d.-]+)))?/iy

/**
 * Reads one start tag.
 *
 * @param refuse makes the error from Telegram's words, with `%` where the place belongs
 * @returns the tag, what it means, and where the text goes on
 */
export function readTag(html: string, from: number, refuse: Refuse) {
  NAME.lastIndex = from
  const tag = NAME.exec(html)?.[1]?.toLowerCase() ?? ''
  if (NAME.lastIndex >= html.length) throw refuse('Unclosed start tag at %', from)
  const type = TYPES[tag]
  if (type === undefined) throw refuse(`Unsupported start tag "${tag}" at %`, from)
  const { attributes, end } = readAttributes(html, NAME.lastIndex)
  if (html[end] !== '>') throw refuse(`Unclosed start tag "${tag}" at %`, from)
  if (tag === 'span' && attributes.class !== 'tg-spoiler') {
    throw refuse('Tag "span" must have class "tg-spoiler" at %', from)
  }
  return { tag, entity: meaning(tag, type, attributes), end: end + 1 }
}

function readAttributes(html: string, from: number) {
  const attributes: Record<string, string> = {}
  let end = from
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const [whole, name, ...values] = ATTRIBUTE.exec(html) ?? []
    if (whole === undefined || name === undefined) break
    attributes[name.toLowerCase()] = plain(values.find((value) => value !== undefined) ?? '')
    end += whole.length
  }
  while (/\s/.test(html[end] ?? '')) end++
  return { attributes, end }
}

const plain = (value: string) =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

function meaning(
  tag: string,
  type: string,
  attributes: Record<string, string>,
): Pick<Entity, 'type' | 'url' | 'language'> {
  const language = /^language-(.+)$/.exec(attributes.class ?? '')?.[1]
  if (tag === 'a' && attributes.href !== undefined) return { type, url: attributes.href }
  if (tag === 'code' && language !== undefined) return { type, language }
  if (tag === 'blockquote' && 'expandable' in attributes) return { type: 'expandable_blockquote' }
  return { type }
}
