import { CARD } from './card.ts'
import { drawBadge } from './drawing/draw-badge.ts'
import { drawCard, drawRim } from './drawing/draw-card.ts'
import { drawFrame } from './drawing/draw-frame.ts'
import { number } from './drawing/number.ts'
import type { Figure } from './figure.ts'
import type { Picture } from './picture.ts'
import type { Things } from './thing.ts'

const { width, height } = CARD
const OPEN = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`

/** Where the number of a frame is: in the upper left corner of its share of the card. */
const CORNER = 72

/**
 * Draws an exercise.
 *
 * @returns an SVG that needs no font and no other file
 * @throws where the picture names a thing or a colour that is not there
 */
export function drawPicture({ frames, bump, feet, ...picture }: Picture, figure: Figure, things: Things): string {
  const paint = { figure, bump, feet, id: '' }
  const share = width / frames.length
  const drawn = frames.map((frame, at) => drawFrame(frame, things, { ...paint, id: `frame-${at}` }))
  const badges = frames.map((_, at) => drawBadge(at, Math.round(at * share) + CORNER, CORNER, paint))
  const scale = `translate(0 ${number(picture.floor)}) scale(${number(picture.scale)} ${number(-picture.scale)})`
  const scene = `<g transform="${scale}">${drawn.join('')}</g>`
  return `${OPEN}${drawCard(picture, paint)}${scene}${drawRim(paint)}${badges.join('')}</svg>`
}
