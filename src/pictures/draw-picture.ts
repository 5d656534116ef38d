import { drawBadge } from './drawing/draw-badge.ts'
import { drawFrame } from './drawing/draw-frame.ts'
import { number } from './drawing/number.ts'
import { type Paint, tint } from './drawing/paint.ts'
import type { Figure } from './figure.ts'
import type { Picture } from './picture.ts'
import type { Things } from './thing.ts'

/** The size of every picture, in pixels. */
export const CARD = { width: 1280, height: 800 }
const RIM = 14

const round = `M${RIM} 46a32 32 0 0 1 32 -32H${CARD.width - 46}a32 32 0 0 1 32 32V${CARD.height - 46}a32 32 0 0 1 -32 32H46a32 32 0 0 1 -32 -32Z`

/** The card under everything: no see-through corner, so that it looks the same on light and on dark. */
function drawCard({ floor, ground }: Picture, { figure }: Paint): string {
  const fill = (name: string) => `fill="${tint(figure, name, true)}"`
  const card = `<path d="M0 0H${CARD.width}V${CARD.height}H0Z" ${fill('card')}/>`
  return ground ? `${card}<path d="M0 ${floor}H${CARD.width}V${CARD.height}H0Z" ${fill('ground')}/>` : card
}

/** The rim over everything: floor and water end at it. */
function drawRim({ figure }: Paint): string {
  const outside = `<path d="M0 0H${CARD.width}V${CARD.height}H0Z${round}" fill-rule="evenodd" fill="${tint(figure, 'card', true)}"/>`
  return `${outside}<path d="${round}" fill="none" stroke="${tint(figure, 'rim', true)}" stroke-width="4"/>`
}

/**
 * Draws an exercise.
 *
 * @returns an SVG that needs no font and no other file
 * @throws where the picture names a thing or a colour that is not there
 */
export function drawPicture(picture: Picture, figure: Figure, things: Things): string {
  const { width, height } = CARD
  const paint: Paint = { id: 'figure', figure, bump: picture.bump, feet: picture.feet }
  const frames = picture.frames
    .map((frame, index) => drawFrame(frame, things, { ...paint, id: `figure-${index}` }))
    .join('')
  const badges = picture.frames.map((_, index) =>
    drawBadge(index, Math.round((index * width) / picture.frames.length) + 72, 72, paint),
  )
  const scale = number(picture.scale)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawCard(picture, paint)}<g transform="translate(0 ${number(picture.floor)}) scale(${scale} -${scale})">${frames}</g>${drawRim(paint)}${badges.join('')}</svg>`
}
