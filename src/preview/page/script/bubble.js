import { element, icon, unseen } from './element.js'
import { formatText } from './format-text.js'
import { keys } from './keys.js'
import { inShort, media } from './media.js'
import { WORDS } from './words.js'

export const clock = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' })

/**
 * One message, as a row of the chat.
 *
 * @param {{ botName: () => string, say, press, tell }} act what the links and buttons in it do
 */
export function bubble(message, taken, act) {
  if (message.pinned_message) return notice(WORDS.pinned(inShort(message.pinned_message)))
  const side = message.from.is_bot ? 'in' : 'out'
  const picture = media(message)
  const words = message.text ?? message.caption
  const box = element('div', { class: `bubble${kindOf(message)}` })
  box.append(unseen(`${side === 'in' ? act.botName() : WORDS.you}: `), ...above(message, act))
  if (picture) box.append(picture)
  if (words !== undefined) box.append(written(message, words, act))
  const meta = metaOf(message, taken)
  if (message.photo && words === undefined) meta.classList.add('on-photo')
  ;(words === undefined ? box : box.lastChild).append(meta)
  const stack = element('div', { class: 'stack' }, box, keys(message, act))
  return element('div', { class: `row ${side}`, 'data-id': message.message_id }, stack)
}

function kindOf({ photo, sticker, text, caption }) {
  if (photo) return ' with-photo'
  if (sticker) return ' bare'
  return (text ?? caption) === undefined ? ' with-line' : ''
}

const notice = (words) => element('div', { class: 'notice' }, element('span', {}, words))

function above({ reply_to_message: replied, quote, forward_origin: origin }, { botName }) {
  const nodes = []
  if (origin) nodes.push(element('div', { class: 'forwarded' }, WORDS.forwarded(origin.sender_user_name ?? '')))
  if (replied) {
    const name = element('strong', {}, replied.from.is_bot ? botName() : WORDS.you)
    nodes.push(element('div', { class: 'quoted' }, name, element('span', {}, quote?.text ?? inShort(replied))))
  }
  return nodes
}

const written = ({ entities, caption_entities }, words, act) =>
  element('div', { class: 'words', dir: 'auto' }, ...formatText(words, entities ?? caption_entities, act.say))

function metaOf({ date, edit_date, from, reply_markup }, taken) {
  const at = element('time', { datetime: new Date(date * 1000).toISOString() }, clock(date))
  const meta = element('span', { class: 'meta' })
  // As on Telegram: a message whose buttons changed does not count as edited.
  if (edit_date && !reply_markup) meta.append(element('span', {}, WORDS.edited))
  meta.append(at)
  if (!from.is_bot) meta.append(ticks(taken))
  return meta
}

function ticks(taken) {
  const label = unseen(taken ? WORDS.read : WORDS.sent)
  return element('span', { class: taken ? 'ticks taken' : 'ticks' }, icon('tick'), icon('tick'), label)
}
