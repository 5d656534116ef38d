import type { Point } from '../shape.ts'

/** The direction from one point to another, in degrees: 0 to the right, 90 up. */
export const direction = ([x, y]: Point, [toX, toY]: Point): number => (Math.atan2(toY - y, toX - x) * 180) / Math.PI
