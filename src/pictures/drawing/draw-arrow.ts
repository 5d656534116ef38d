import type { Point } from '../shape.ts'
import { direction } from '../skeleton/direction.ts'
import { step } from '../skeleton/step.ts'
import { number } from './number.ts'
import { type Paint, tint } from './paint.ts'
import { smoothPath } from './smooth-path.ts'
import { stroke } from './stroke.ts'

/** In centimetres: the thickness of the line and of its rim, the length of the tip and half its breadth. */
const [LINE, RIM, TIP, HALF] = [1.7, 3.4, 6, 4.3]

/** The tip of an arrow that comes from one point and ends at another. */
function tip(from: Point, to: Point): string {
  const way = direction(from, to)
  const corners = [step(to, way, 2), step(to, way, -TIP, HALF), step(to, way, -TIP, -HALF)]
  return `M${corners.map((corner) => corner.map(number).join(' ')).join('L')}Z`
}

/** An arrow through points, with a pale rim, so that it is seen on everything. */
export function drawArrow(points: readonly Point[], { figure }: Paint): string {
  const [last = [0, 0], before = [0, 0]] = [...points].reverse()
  const shaft = smoothPath([...points.slice(0, -1), step(last, direction(last, before), TIP - 1)], false)
  const head = tip(before, last)
  const [accent, card] = [tint(figure, 'accent', true), tint(figure, 'card', true)]
  const rim = stroke(shaft, card, RIM) + stroke(head, card, RIM - LINE, card)
  return rim + stroke(shaft, accent, LINE) + stroke(head, accent, 0.6, accent)
}
