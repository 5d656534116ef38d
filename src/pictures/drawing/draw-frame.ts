import type { Frame } from '../picture.ts'
import type { Things } from '../thing.ts'
import { drawBody } from './draw-body.ts'
import { drawMark } from './draw-mark.ts'
import { drawThing } from './draw-thing.ts'
import { number } from './number.ts'
import type { Paint } from './paint.ts'

/** One frame: what stands behind, the figures, what stands in front, the arrows. */
export function drawFrame({ at, things: placed, figures, marks }: Frame, things: Things, paint: Paint): string {
  const put = (front: boolean) =>
    placed.filter((thing) => thing.front === front).map((thing) => drawThing(thing, things, paint))
  const parts = [
    ...put(false),
    ...figures.map((pose, index) => drawBody(pose, { ...paint, id: `${paint.id}-${index}` })),
    ...put(true),
    ...marks.map((mark) => drawMark(mark, paint)),
  ]
  return `<g transform="translate(${at.map(number).join(' ')})">${parts.join('')}</g>`
}
