import { element, icon } from './element.js'
import { WORDS } from './words.js'

/** What a message shows besides its words: a picture, a voice note, a file. @returns undefined where there is nothing */
export function media(message) {
  const { photo, video, voice, sticker, document: file, location, contact } = message
  if (photo) return picture(photo.at(-1), message)
  if (sticker)
    return element('span', { class: 'sticker', role: 'img', 'aria-label': WORDS.sticker(sticker.emoji) }, sticker.emoji)
  if (voice) return line('voice', 'play', wave(), WORDS.seconds(voice.duration), WORDS.voice)
  if (video) return line('file', 'play', WORDS.video, WORDS.seconds(video.duration))
  if (file) return saved(file)
  if (location) return line('place', 'place', WORDS.location, `${location.latitude}, ${location.longitude}`)
  if (contact) return line('file', 'person', contact.first_name, contact.phone_number)
  return undefined
}

/** What a message is in a few words, for a line that speaks of it. */
export function inShort({ text, caption, photo, voice, video, sticker, document: file }) {
  if (text ?? caption) return text ?? caption
  if (photo) return WORDS.photo
  if (voice) return WORDS.voice
  if (video) return WORDS.video
  return sticker ? WORDS.sticker(sticker.emoji) : file ? WORDS.file : ''
}

/** Her own pictures are make-believe: there are no bytes behind them. */
function picture({ file_id, width, height }, { from, caption }) {
  const size = { width, height, loading: 'lazy', class: 'photo' }
  if (from.is_bot) return element('img', { ...size, src: `files/${file_id}`, alt: caption ? '' : WORDS.photo })
  return element('img', { src: 'sample-photo.svg', alt: WORDS.yourPhoto, width: 320, height: 200, class: 'photo' })
}

function line(kind, drawing, main, below, label) {
  const words = element('span', { class: 'file-words' }, main instanceof Node ? main : element('strong', {}, main))
  words.append(element('span', { class: 'small' }, below))
  const attributes = label ? { class: kind, role: 'img', 'aria-label': `${label}, ${below}` } : { class: kind }
  return element('div', attributes, element('span', { class: 'round' }, icon(drawing)), words)
}

const wave = () => element('span', { class: 'wave' }, ...Array.from({ length: 27 }, () => element('i')))

function saved({ file_id, file_name = WORDS.file, file_size }) {
  const words = element('span', { class: 'file-words' }, element('strong', {}, file_name))
  words.append(element('span', { class: 'small' }, WORDS.kilobytes(file_size)))
  const round = element('span', { class: 'round' }, icon('file'))
  return element('a', { class: 'file', href: `files/${file_id}`, download: file_name }, round, words)
}
