import type { Point } from '../shape.ts'
import { number } from './number.ts'

const pair = ([x, y]: Point) => `${number(x)} ${number(y)}`

/** A smooth curve through the points (Catmull and Rom), as the `d` of an SVG path. */
export function smoothPath(points: readonly Point[], closed = true): string {
  const count = points.length
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))
    return points[place] ?? [0, 0]
  }
  const handle = (index: number, sign: number): Point => {
    const [[fromX, fromY], [x, y], [toX, toY]] = [at(index - 1), at(index), at(index + 1)]
    return [x + (sign * (toX - fromX)) / 6, y + (sign * (toY - fromY)) / 6]
  }
  const curves = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    return `C${pair(handle(index, 1))} ${pair(handle(index + 1, -1))} ${pair(at(index + 1))}`
  })
  return `M${pair(at(0))}${curves.join('')}${closed ? 'Z' : ''}`
}
