import { button, element, icon, unseen } from './element.js'
import { WORDS } from './words.js'

/**
 * The rows of buttons under a message.
 *
 * @param {{ press: (message: number, data: string, key: HTMLElement) => void, tell: (words: string) => void }} act
 */
export function keys({ message_id, reply_markup }, act) {
  const rows = reply_markup?.inline_keyboard ?? []
  if (rows.length === 0) return undefined
  const drawn = rows.map((row) =>
    element('div', { class: 'keys-row' }, ...row.map((each) => key(each, message_id, act))),
  )
  return element('div', { class: 'keys' }, ...drawn)
}

function key({ text, url, callback_data, copy_text }, message, act) {
  if (url !== undefined) {
    const safe = /^https?:/i.test(url) ? { href: url, target: '_blank', rel: 'noopener noreferrer' } : {}
    return element('a', { class: 'key', ...safe }, text, icon('out'), unseen(` (${WORDS.opensPage})`))
  }
  if (copy_text !== undefined) {
    const copy = () => navigator.clipboard.writeText(copy_text.text).then(() => act.tell(WORDS.copied))
    return button({ class: 'key' }, copy, text, icon('copy'), unseen(` (${WORDS.copies})`))
  }
  const node = button({ class: 'key' }, () => act.press(message, callback_data, node), text)
  return node
}
