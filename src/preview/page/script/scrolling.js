import { byId } from './element.js'
import { focusWords } from './focus-words.js'
import { WORDS } from './words.js'

const NEAR = 90
/** So long after the last movement the floating day goes, in milliseconds. */
const STILL = 900

/**
 * Keeps the newest in view, and offers the way down where it is not. What the bot says begins in view: a long answer
 * never pushes its own first line, nor her question above it, out at the top.
 */
export function createScrolling() {
  const scroller = byId('scroller')
  const down = byId('to-bottom')
  const count = byId('unread')
  let unread = 0
  let follows = true
  /** Whether she waits for an answer: it comes into view even while the page still glides to her question. */
  let awaits = false

  const distance = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
  const glide = (top) => scroller.scrollTo({ top, behavior: 'smooth' })

  const show = () => {
    if (distance() < 4) unread = 0
    down.hidden = distance() < NEAR
    count.hidden = unread === 0
    count.textContent = String(unread)
    down.setAttribute('aria-label', unread > 0 ? WORDS.unread(unread) : WORDS.newest)
  }

  let still
  const move = () => {
    const top = scroller.getBoundingClientRect().top
    for (const date of scroller.querySelectorAll('.date')) {
      const day = date.parentElement.getBoundingClientRect().top
      date.classList.toggle('stuck', day < top - 2)
    }
    scroller.classList.add('moving')
    clearTimeout(still)
    still = setTimeout(() => scroller.classList.remove('moving'), STILL)
  }
  scroller.addEventListener('scroll', () => {
    follows = distance() < NEAR
    move()
    show()
  })
  for (const hers of ['wheel', 'touchmove']) scroller.addEventListener(hers, () => (awaits = false), { passive: true })
  down.addEventListener('click', () => {
    glide(scroller.scrollHeight)
    focusWords()
  })
  new ResizeObserver(() => {
    if (follows) scroller.scrollTop = scroller.scrollHeight
    show()
  }).observe(scroller)

  return {
    /** Goes to the end at once. */
    toEnd() {
      scroller.scrollTop = scroller.scrollHeight
      follows = true
      show()
    },

    /** Makes way for a message of hers, or for one of the bot's after `asked`, the last one of hers. */
    make(row, own, asked) {
      if (own) {
        awaits = true
        return glide(scroller.scrollHeight)
      }
      const wasNear = awaits || follows || distance() - row.offsetHeight < NEAR * 2
      if (!wasNear) unread += 1
      else {
        const end = scroller.scrollHeight - scroller.clientHeight
        const top = asked ? asked.offsetTop - 44 : end
        glide(Math.min(end, Math.max(top, scroller.scrollTop)))
      }
      show()
    },
  }
}
