import type { Point } from '../shape.ts'

/** Hem and collar: their heights at back and front, slanted from the side and level from the front. */
export function slant([back, front]: Point, turn: number): Point {
  const level = (Math.abs(Math.sin((turn * Math.PI) / 180)) * (back - front)) / 2
  return [back - level, front + level]
}
