import { byId } from './element.js'

const SHOWN = 3500

/** The bot's answer to a pressed button: a strip that goes by itself, or a box that she closes. */
export function createNotices() {
  const strip = byId('toast')
  const box = byId('alert')
  let timer
  byId('close-alert').addEventListener('click', () => box.close())

  return {
    tell(words) {
      clearTimeout(timer)
      strip.textContent = words
      strip.classList.add('shown')
      timer = setTimeout(() => strip.classList.remove('shown'), SHOWN)
    },
    alert(words) {
      byId('alert-words').textContent = words
      box.showModal()
    },
  }
}
