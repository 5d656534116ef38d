import { button, element, unseen } from './element.js'
import { WORDS } from './words.js'

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre' }
const away = { target: '_blank', rel: 'noopener noreferrer' }

/**
 * A text with its bold words, links and telephone numbers, as nodes.
 *
 * @param {string} text
 * @param {{ type: string, offset: number, length: number, url?: string }[]} entities sorted, the outer ones first
 * @param {(command: string) => void} say sends a command that she touches in the text
 */
export function formatText(text, entities = [], say) {
  const nodes = []
  let at = 0
  for (let i = 0; i < entities.length; ) {
    const outer = entities[i]
    const end = outer.offset + outer.length
    const inner = []
    for (i++; i < entities.length && entities[i].offset < end; i++) inner.push(within(entities[i], outer))
    if (outer.offset > at) nodes.push(text.slice(at, outer.offset))
    const words = text.slice(outer.offset, end)
    nodes.push(wrap(outer, words, formatText(words, inner, say), say))
    at = end
  }
  if (at < text.length) nodes.push(text.slice(at))
  return nodes
}

/** The inner stretch, counted from the start of the outer one and cut off at its end. */
function within(inner, outer) {
  const offset = inner.offset - outer.offset
  return { ...inner, offset, length: Math.min(inner.length, outer.length - offset) }
}

function wrap({ type, url }, words, children, say) {
  if (type in TAGS) return element(TAGS[type], {}, ...children)
  if (type === 'text_link') return link(url, children, away)
  if (type === 'url') return link(/^https?:/i.test(words) ? words : `https://${words}`, children, away)
  if (type === 'email') return link(`mailto:${words}`, children)
  if (type === 'phone_number') return link(`tel:${words.replace(/[^+\d]/g, '')}`, children)
  if (type === 'bot_command') return button({ class: 'link' }, () => say(words), words)
  if (type === 'blockquote' || type === 'expandable_blockquote') return element('blockquote', {}, ...children)
  if (type === 'spoiler') return spoiler(children)
  return element('span', {}, ...children)
}

const link = (href, children, more = {}) =>
  /^(https?:|mailto:|tel:)/i.test(href)
    ? element('a', { href, ...more }, ...children)
    : element('span', {}, ...children)

function spoiler(children) {
  const label = unseen(WORDS.hidden)
  const cover = button({ class: 'spoiler', 'aria-expanded': 'false' }, show, label, ...children)
  function show() {
    label.remove()
    cover.setAttribute('aria-expanded', 'true')
  }
  return cover
}
