import { bubble } from './bubble.js'
import { element } from './element.js'
import { WORDS } from './words.js'

const TOGETHER = 300

/**
 * The messages on the page: in order, by day, those of one side leaning together.
 *
 * @param {HTMLElement} log
 * @param {object} act what the links and buttons in a message do
 */
export function createLogView(log, act) {
  const messages = new Map()
  const taken = new Set()
  const rowOf = (id) => log.querySelector(`[data-id="${id}"]`)

  const draw = (message) => bubble(message, taken.has(message.message_id), act)

  const arrange = () => {
    for (const row of log.querySelectorAll('.row')) {
      row.classList.toggle('first', !together(row.previousElementSibling, row, messages))
      row.classList.toggle('last', !together(row, row.nextElementSibling, messages))
    }
  }

  const append = (message, fresh) => {
    const day = new Date(message.date * 1000).toDateString()
    if (log.lastElementChild?.dataset.day !== day) log.append(newDay(message.date, day))
    const row = draw(message)
    row.classList.toggle('fresh', fresh)
    log.lastElementChild.append(row)
    return row
  }

  return {
    messages: () => [...messages.values()],

    /** Shows all of a chat at once, without telling a screen reader of each. */
    showAll(all, takenIds) {
      log.setAttribute('aria-live', 'off')
      log.replaceChildren()
      messages.clear()
      for (const id of takenIds) taken.add(id)
      for (const message of all) {
        messages.set(message.message_id, message)
        append(message, false)
      }
      arrange()
      requestAnimationFrame(() => log.setAttribute('aria-live', 'polite'))
    },

    add(message) {
      messages.set(message.message_id, message)
      const row = append(message, true)
      arrange()
      return row
    },

    /** Draws a message anew; whoever stands on one of its buttons with the keyboard goes on standing there. */
    replace(message) {
      const old = rowOf(message.message_id)
      if (old === null) return
      messages.set(message.message_id, message)
      const held = [...old.querySelectorAll('.key')].indexOf(document.activeElement)
      const row = draw(message)
      old.replaceWith(row)
      arrange()
      if (held >= 0) (row.querySelectorAll('.key')[held] ?? row.querySelector('.key') ?? log.parentElement).focus()
    },

    remove(id) {
      const day = rowOf(id)?.parentElement
      rowOf(id)?.remove()
      messages.delete(id)
      if (day && day.querySelector('[data-id]') === null) day.remove()
      arrange()
    },

    take(id) {
      taken.add(id)
      const message = messages.get(id)
      const ticks = rowOf(id)?.querySelector('.ticks')
      if (!message || !ticks) return
      ticks.classList.add('taken')
      ticks.querySelector('.unseen').textContent = WORDS.read
    },
  }
}

function together(above, below, messages) {
  const [first, second] = [above, below].map((row) => messages.get(Number(row?.dataset.id)))
  if (!first || !second) return false
  return first.from.is_bot === second.from.is_bot && second.date - first.date < TOGETHER
}

function newDay(date, day) {
  const label = element('div', { class: 'date' }, element('span', {}, dayName(new Date(date * 1000))))
  return element('div', { class: 'day', 'data-day': day }, label)
}

function dayName(date) {
  const yesterday = new Date()
  yesterday.setDate(yesterday.getDate() - 1)
  if (date.toDateString() === new Date().toDateString()) return WORDS.today
  if (date.toDateString() === yesterday.toDateString()) return WORDS.yesterday
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
}
