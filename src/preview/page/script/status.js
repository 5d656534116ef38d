import { byId, element } from './element.js'
import { WORDS } from './words.js'

/** How long Telegram shows that the bot is typing, and how long we wait for an answer that may never come. */
const ACTION = 5000
const PATIENCE = 20_000
const NOTICEABLE = 250

/** The line under the bot's name: what it is, or that it is typing, or that the line to it is down. */
export function createStatus() {
  const line = byId('status')
  let timer
  let lost = true

  const show = (busy) => {
    line.classList.toggle('busy', busy && !lost)
    const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'))
    if (lost) line.replaceChildren(WORDS.connecting)
    else line.replaceChildren(...(busy ? [dots, WORDS.typing] : [WORDS.bot]))
  }

  const typing = (milliseconds) => {
    clearTimeout(timer)
    show(true)
    timer = setTimeout(() => show(false), milliseconds)
  }

  return {
    found() {
      lost = false
      show(false)
    },
    lost() {
      lost = true
      show(false)
    },
    action: () => typing(ACTION),
    /** She has said something: from the moment when the wait can be felt, the bot is shown as typing. */
    awaitAnswer() {
      clearTimeout(timer)
      timer = setTimeout(() => typing(PATIENCE), NOTICEABLE)
    },
    answered() {
      clearTimeout(timer)
      show(false)
    },
  }
}
