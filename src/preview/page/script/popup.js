/**
 * A list of buttons that opens above the composer: arrow keys walk through it, Escape closes it and goes back.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement} opener the button that it belongs to
 * @param {() => void} prepare fills the list before it opens
 */
export function createPopup(list, opener, prepare = () => {}) {
  const buttons = () => [...list.querySelectorAll('button')]
  const isOpen = () => !list.hidden

  const close = (back = false) => {
    if (!isOpen()) return
    list.hidden = true
    opener.setAttribute('aria-expanded', 'false')
    if (back) opener.focus()
  }
  const open = () => {
    prepare()
    list.hidden = false
    opener.setAttribute('aria-expanded', 'true')
    buttons()[0]?.focus()
  }

  // A click in the list takes the focus from nobody: what has it may be what the list belongs to.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('keydown', (event) => {
    const next = step(event.key, buttons(), document.activeElement)
    if (event.key === 'Escape') close(true)
    else if (next) next.focus()
    else return
    event.preventDefault()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!list.contains(target) && !opener.contains(target)) close()
  })
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null && relatedTarget !== opener && !list.contains(relatedTarget)) close()
  })
  return { open, close, isOpen, toggle: () => (isOpen() ? close(true) : open()) }
}

function step(key, buttons, from) {
  const at = buttons.indexOf(from)
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key]
  if (key === 'Home') return buttons[0]
  if (key === 'End') return buttons.at(-1)
  return by === undefined ? undefined : buttons.at((at + by) % buttons.length)
}
