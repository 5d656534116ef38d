import type { Entity } from '../bot-api/telegram-objects.ts'
import { type Html, html } from './html.ts'

/**
 * A text with its bold words, links and telephone numbers, as the chat page shows it.
 *
 * @param entities sorted, the outer ones first
 */
export function writeWords(text: string, entities: readonly Entity[]): Html[] {
  const pieces: Html[] = []
  let at = 0
  for (let i = 0; i < entities.length; ) {
    const outer = entities[i] as Entity
    const end = outer.offset + outer.length
    const inner: Entity[] = []
    for (i++; (entities[i]?.offset ?? end) < end; i++) inner.push(within(entities[i] as Entity, outer))
    if (outer.offset > at) pieces.push(html`${text.slice(at, outer.offset)}`)
    pieces.push(wrap(outer, text.slice(outer.offset, end), inner))
    at = end
  }
  if (at < text.length) pieces.push(html`${text.slice(at)}`)
  return pieces
}

/** The inner stretch, counted from the start of the outer one and cut off at its end. */
function within(inner: Entity, outer: Entity): Entity {
  const offset = inner.offset - outer.offset
  return { ...inner, offset, length: Math.min(inner.length, outer.length - offset) }
}

function wrap({ type, url }: Entity, words: string, inner: readonly Entity[]): Html {
  const children = writeWords(words, inner)
  if (type === 'bold') return html`<strong>${children}</strong>`
  if (type === 'italic') return html`<em>${children}</em>`
  if (type === 'underline') return html`<u>${children}</u>`
  if (type === 'strikethrough') return html`<s>${children}</s>`
  if (type === 'phone_number') return link(`tel:${words.replace(/[^+\d]/g, '')}`, children)
  if (type === 'text_link') return link(url ?? '', children)
  if (type === 'url') return link(/^https?:/i.test(words) ? words : `https://${words}`, children)
  return type === 'bot_command' ? html`<span class="link">${children}</span>` : html`${children}`
}

const link = (address: string, children: Html[]) =>
  /^(https?:|tel:)/i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer">${children}</a>`
    : html`${children}`
