import type { Figure } from '../figure.ts'
import type { Point } from '../shape.ts'
import type { Vertebra } from '../skeleton/bend-spine.ts'
import { step } from '../skeleton/step.ts'

export type Station = Figure['torso']['stations'][number]
type Spine = (at: number) => Vertebra

/** Where the bump is roundest, and how much it adds there. */
const [HEIGHT, FULL] = [17, 13.8]

/** How far an oval body reaches when it is turned: its depth from the side, its breadth from the front. */
function reach(depth: number, breadth: number, turn: number): number {
  const angle = (turn * Math.PI) / 180
  return Math.hypot(depth * Math.cos(angle), breadth * Math.sin(angle))
}

/** The edge of her back at one height of the torso. */
export function backOf(station: Station, spine: Spine): Point {
  const { at, angle, turn } = spine(station.at)
  return step(at, angle, 0, reach(station.back, station.side, turn))
}

/**
 * The edge of her front. The bump is no part of the bend: where it is full, it hangs from the middle of the spine as one
 * piece.
 *
 * @param middle the direction of the spine on the whole
 */
export function frontOf(station: Station, spine: Spine, middle: number, bump: number): Point {
  const { at, angle, turn } = spine(station.at)
  const depth = reach(station.front + bump * station.bump, station.side, turn)
  const bent = step(at, angle, 0, -depth)
  const stiff = step(spine(HEIGHT).at, middle, station.at - HEIGHT, -depth)
  const share = Math.sqrt((bump * station.bump) / FULL)
  return [bent[0] + share * (stiff[0] - bent[0]), bent[1] + share * (stiff[1] - bent[1])]
}
