import { button, byId, element } from './element.js'
import { focusWords } from './focus-words.js'
import { createPopup } from './popup.js'

/**
 * The bot's commands: behind the button "Menu", and above the words while she types a slash.
 *
 * @param {(command: string) => void} send
 */
export function createCommandMenu(send) {
  const list = byId('commands')
  const words = byId('words')
  let commands = []
  let active = 0

  const write = (value) => {
    words.value = value
    words.dispatchEvent(new Event('input'))
  }
  const pick = (command) => {
    popup.close()
    write('')
    focusWords()
    send(`/${command}`)
  }
  const fill = (matching) => {
    const options = matching.map(({ command, description }, index) =>
      button(
        { role: 'option', id: `command-${index}`, tabindex: '-1', 'aria-selected': 'false' },
        () => pick(command),
        element('b', {}, `/${command}`),
        element('span', {}, description),
      ),
    )
    list.replaceChildren(...options)
  }
  const popup = createPopup(list, byId('menu-button'), () => fill(commands))
  byId('menu-button').addEventListener('click', () => popup.toggle())

  const mark = (index) => {
    const options = [...list.children]
    active = (index + options.length) % options.length
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === active))
    options[active].scrollIntoView({ block: 'nearest' })
    words.setAttribute('aria-activedescendant', `command-${active}`)
  }
  const shut = () => {
    list.hidden = true
    words.removeAttribute('aria-activedescendant')
  }

  words.addEventListener('input', () => {
    const typed = /^\/(\w*)$/.exec(words.value)?.[1]?.toLowerCase()
    const matching = typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed))
    if (matching.length === 0) return shut()
    fill(matching)
    list.hidden = false
    // What she has written out goes before what only begins like it.
    mark(
      Math.max(
        0,
        matching.findIndex(({ command }) => command === typed),
      ),
    )
  })
  words.addEventListener('blur', ({ relatedTarget }) => list.contains(relatedTarget) || shut())

  return {
    show(given) {
      commands = given
      byId('menu-button').hidden = given.length === 0
    },
    close: shut,
    /** Takes the keys that walk through the commands while she types. @returns whether the key was for the menu */
    takesKey(event) {
      if (list.hidden) return false
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (by !== undefined) mark(active + by)
      else if (event.key === 'Escape') shut()
      else if (event.key === 'Enter' && !event.shiftKey) list.children[active].click()
      else if (event.key === 'Tab' && !event.shiftKey) write(`${list.children[active].firstChild.textContent} `)
      else return false
      event.preventDefault()
      return true
    },
  }
}
