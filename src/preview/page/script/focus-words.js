import { byId } from './element.js'

/** Puts the cursor into her box, where that does not raise a keyboard over half of a phone. */
export function focusWords() {
  const touched = window.matchMedia('(pointer: coarse)').matches
  byId(touched ? 'scroller' : 'words').focus({ preventScroll: true })
}
