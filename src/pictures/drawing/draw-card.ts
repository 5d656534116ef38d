import { CARD } from '../card.ts'
import type { Picture } from '../picture.ts'
import { type Paint, tint } from './paint.ts'

const { width, height, margin, corner } = CARD
const WHOLE = `M0 0H${width}V${height}H0Z`

/** A round corner, reached from the side before it. */
const turn = (right: number, down: number) => `a${corner} ${corner} 0 0 1 ${right * corner} ${down * corner}`
const [near, right, bottom] = [margin + corner, width - margin - corner, height - margin - corner]
const ROUND = `M${margin} ${near}${turn(1, -1)}H${right}${turn(1, 1)}V${bottom}${turn(-1, 1)}H${near}${turn(-1, -1)}Z`

/** The card under everything: no see-through corner, so that it looks the same on light and on dark. */
export function drawCard({ floor, ground }: Pick<Picture, 'floor' | 'ground'>, { figure }: Paint): string {
  const fill = (name: string) => `fill="${tint(figure, name, true)}"`
  const card = `<path d="${WHOLE}" ${fill('card')}/>`
  return ground ? `${card}<path d="M0 ${floor}H${width}V${height}H0Z" ${fill('ground')}/>` : card
}

/** The rim over everything: floor and water end at it. */
export function drawRim({ figure }: Paint): string {
  const outside = `<path d="${WHOLE}${ROUND}" fill-rule="evenodd" fill="${tint(figure, 'card', true)}"/>`
  return `${outside}<path d="${ROUND}" fill="none" stroke="${tint(figure, 'rim', true)}" stroke-width="4"/>`
}
