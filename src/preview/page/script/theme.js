import { byId } from './element.js'
import { keep } from './keep.js'

const root = document.documentElement

/** Day or night: as the device says, until she says otherwise. */
export function createTheme() {
  const toggle = byId('theme')
  const show = (theme) => {
    root.dataset.theme = theme
    toggle.setAttribute('aria-pressed', String(theme === 'night'))
    const bar = getComputedStyle(root).getPropertyValue('--bar')
    document.querySelector('meta[name="theme-color"]').setAttribute('content', bar)
  }
  toggle.addEventListener('click', () => {
    const theme = root.dataset.theme === 'night' ? 'day' : 'night'
    keep('theme', theme)
    show(theme)
  })
  show(root.dataset.theme)
}
