import { button, byId, element } from './element.js'

const WIDE = '(min-width: 1080px)'

/**
 * What the bot says of itself: beside the chat where there is room, else over it.
 *
 * @param {(command: string) => void} send
 */
export function createProfile(send) {
  const panel = byId('profile')
  const opener = byId('who')
  const isOver = () => !window.matchMedia('(min-width: 900px)').matches

  const set = (open) => {
    panel.hidden = !open
    opener.setAttribute('aria-expanded', String(open))
    document.querySelector('.talk').inert = open && isOver()
  }
  const close = () => {
    set(false)
    opener.focus()
  }
  opener.addEventListener('click', () => {
    set(panel.hidden)
    if (!panel.hidden) byId('close-profile').focus()
  })
  byId('close-profile').addEventListener('click', close)
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && close())
  const wide = window.matchMedia(WIDE)
  wide.addEventListener('change', () => set(wide.matches))
  set(wide.matches)

  const run = (command) => {
    if (isOver()) close()
    send(`/${command}`)
  }
  return function show({ name, short, commands }) {
    byId('profile-name').textContent = name
    byId('profile-short').textContent = short
    const rows = commands.map(({ command, description }) =>
      button({}, () => run(command), element('b', {}, `/${command}`), element('span', {}, description)),
    )
    byId('profile-commands').replaceChildren(...rows)
  }
}
