import { button, byId, element } from './element.js'

/**
 * What the bot offers in place of her keyboard.
 *
 * @param {(said: object) => void} say
 */
export function createReplyKeyboard(say) {
  const place = byId('reply-keyboard')
  const press = ({ text, request_location, request_contact }, once) => {
    if (once) place.hidden = true
    say(request_location ? { location: true } : request_contact ? { contact: true } : { text })
  }
  return function show(given) {
    place.hidden = given === null
    const rows = (given?.keyboard ?? []).map((row) =>
      element(
        'div',
        { class: 'keys-row' },
        ...row.map((key) => button({ class: 'key' }, () => press(key, given.one_time_keyboard), key.text)),
      ),
    )
    place.replaceChildren(...rows)
  }
}
