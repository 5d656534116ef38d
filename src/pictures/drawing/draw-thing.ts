import type { Placed } from '../picture.ts'
import type { Things } from '../thing.ts'
import { number } from './number.ts'
import { type Paint, tint } from './paint.ts'

/** A chair, a ball, a wall: where the picture puts it, in its size and turn. */
export function drawThing({ thing, at, size, turn }: Placed, things: Things, { figure }: Paint): string {
  const paths = things[thing]
  if (!paths) throw new Error(`there is no thing "${thing}" in content/pictures/parts/things.yaml`)
  const colour = (name: string | undefined) => (name === undefined ? 'none' : tint(figure, name, true))
  const drawn = paths.map(
    ({ path, fill, line, width = figure.line, opacity = 1 }) =>
      `<path d="${path.trim()}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${number(width)}" stroke-linejoin="round" stroke-linecap="round" opacity="${number(opacity)}"/>`,
  )
  const [x, y] = at.map(number)
  const move = `translate(${x} ${y}) rotate(${number(turn)}) scale(${size.map(number).join(' ')})`
  return `<g transform="${move}">${drawn.join('')}</g>`
}
