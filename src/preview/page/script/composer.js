import { byId } from './element.js'

/**
 * The box in which she writes. Enter sends, Shift and Enter make a new line, the arrow up in an empty box edits her
 * last message, Escape gives the editing up.
 *
 * @param {{ send: (words: string) => void, edit: (id: number, words: string) => void, last: () => object | undefined,
 *   menu: { takesKey: (event: KeyboardEvent) => boolean, close: () => void } }} parts
 */
export function createComposer({ send, edit, last, menu }) {
  const words = byId('words')
  const sendButton = byId('send')
  let edited

  const fit = () => {
    words.style.height = '42px'
    words.style.height = `${Math.min(words.scrollHeight + 2, 168)}px`
    sendButton.disabled = words.value.trim() === ''
  }
  const fill = (value) => {
    words.value = value
    fit()
  }
  const show = (message) => {
    edited = message
    byId('editing').hidden = message === undefined
    byId('edited-words').textContent = message?.text ?? message?.caption ?? ''
    fill(message?.text ?? message?.caption ?? '')
    words.focus()
  }
  const submit = () => {
    const value = words.value.trim()
    if (value === '') return
    const id = edited?.message_id
    show(undefined)
    menu.close()
    if (id === undefined) send(value)
    else edit(id, value)
  }
  const editLast = () => {
    const message = last()
    if (message !== undefined) show(message)
    return message !== undefined
  }

  words.addEventListener('input', fit)
  words.addEventListener('keydown', (event) => {
    if (event.isComposing || menu.takesKey(event)) return
    if (event.key === 'Escape' && edited) show(undefined)
    else if (event.key === 'ArrowUp' && words.value === '' && !edited) editLast()
    else if (event.key === 'Enter' && !event.shiftKey) submit()
    else return
    event.preventDefault()
  })
  sendButton.addEventListener('click', submit)
  byId('stop-editing').addEventListener('click', () => show(undefined))

  return { editLast, fill }
}
