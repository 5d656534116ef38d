import type { Mark } from '../picture.ts'
import type { Point } from '../shape.ts'
import { direction } from '../skeleton/direction.ts'
import { step } from '../skeleton/step.ts'
import { circlePath } from './circle-path.ts'
import { number } from './number.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'

const [WIDTH, HALO, HEAD] = [1.7, 3.4, 6]

/** The tip of an arrow that comes from one point and ends at another. */
function tip(from: Point, to: Point): string {
  const angle = direction(from, to)
  const corners = [step(to, angle, 2), step(to, angle, -HEAD, HEAD * 0.72), step(to, angle, -HEAD, -HEAD * 0.72)]
  return `M${corners.map((corner) => corner.map(number).join(' ')).join('L')}Z`
}

function drawArrow(points: readonly Point[], both: boolean, { figure }: Paint): string {
  const [first = [0, 0], second = [0, 0]] = points
  const [last = [0, 0], before = [0, 0]] = [...points].reverse()
  const back = both ? tip(second, first) : ''
  const heads = tip(before, last) + back
  const start = both ? step(first, direction(first, second), HEAD - 1) : first
  const stop = step(last, direction(last, before), HEAD - 1)
  const line = smoothPath([start, ...points.slice(1, -1), stop], false)
  const stroke = (colour: string, width: number, d: string, fill: string) =>
    `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${number(width)}" stroke-linecap="round" stroke-linejoin="round"/>`
  const [accent, card] = [tint(figure, 'accent', true), tint(figure, 'card', true)]
  return (
    stroke(card, HALO, line, 'none') +
    stroke(card, HALO - WIDTH, heads, card) +
    stroke(accent, WIDTH, line, 'none') +
    stroke(accent, 0.6, heads, accent)
  )
}

function drawSpot(at: Point, size: number, { figure }: Paint): string {
  const fill = `fill="${tint(figure, 'accent', false)}" opacity="0.4"`
  return [1, 0.66, 0.33].map((part) => `<path d="${circlePath(at, size * part)}" ${fill}/>`).join('')
}

const drawLine = (points: readonly Point[], { figure }: Paint) =>
  `<path d="${smoothPath(points, false)}" fill="none" stroke="${tint(figure, 'fold', false)}" stroke-width="${number(2 * figure.line)}" stroke-linecap="round"/>`

/** An arrow with a pale rim, so that it is seen on everything; a soft spot; a thin line. */
export function drawMark(mark: Mark, paint: Paint): string {
  if ('arrow' in mark) return drawArrow(mark.arrow, mark.both, paint)
  return 'spot' in mark ? drawSpot(mark.spot, mark.size, paint) : drawLine(mark.line, paint)
}
