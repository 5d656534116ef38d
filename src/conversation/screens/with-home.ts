import type { Bubble, Reply } from '../../answering/reply.ts'
import type { Shelf } from '../../answering/shelf.ts'

/** In the place of the screen, and as a new message under an answer, which stays to be read again. */
const HOME = { action: 'do:start', other: 'home' }

/**
 * Puts the way home under what has buttons, so that no screen is a dead end. A seek-care reply stays as it is: nothing
 * shall lead away from it.
 */
export function withHome(reply: Reply, { screens }: Shelf): Reply {
  const last = reply.bubbles.at(-1)
  if (reply.seekCare === 'full' || last === undefined || last.buttons.length === 0 || isHome(last, screens))
    return reply
  const buttons = [
    ...last.buttons,
    [{ label: screens.home, press: reply.kind === 'action' ? HOME.action : HOME.other }],
  ]
  return { ...reply, bubbles: [...reply.bubbles.slice(0, -1), { ...last, buttons }] }
}

const isHome = ({ text, buttons }: Bubble, { screens }: Shelf['screens']): boolean =>
  text === screens.start?.text || buttons.flat().some(({ press }) => press === HOME.action || press === HOME.other)
