import type { Figure } from '../figure.ts'
import type { Point } from '../shape.ts'
import type { Vertebra } from '../skeleton/bend-spine.ts'
import { step } from '../skeleton/step.ts'
import { ribbonPath } from './ribbon-path.ts'

type Station = Figure['torso']['stations'][number]
type Spine = (at: number) => Vertebra

/** Where the bump is roundest, and how much it adds there. */
const [HEIGHT, FULL] = [17, 13.8]

/** How far an oval body reaches when it is turned: its depth from the side, its breadth from the front. */
function reach(depth: number, breadth: number, turn: number): number {
  const angle = (turn * Math.PI) / 180
  return Math.hypot(depth * Math.cos(angle), breadth * Math.sin(angle))
}

function back(station: Station, spine: Spine): Point {
  const { at, angle, turn } = spine(station.at)
  return step(at, angle, 0, reach(station.back, station.side, turn))
}

/** The bump is no part of the bend: where it is full, it hangs from the middle of the spine as one piece. */
function front({ at: height, front: flat, bump: more, side }: Station, spine: Spine, middle: number, bump: number): Point {
  const { at, angle, turn } = spine(height)
  const depth = reach(flat + bump * more, side, turn)
  const bent = step(at, angle, 0, -depth)
  const stiff = step(spine(HEIGHT).at, middle, height - HEIGHT, -depth)
  const share = Math.sqrt((bump * more) / FULL)
  return [bent[0] + share * (stiff[0] - bent[0]), bent[1] + share * (stiff[1] - bent[1])]
}

/**
 * The silhouette of the torso along a bent spine.
 *
 * @param bump from 0 to 1
 * @param until how high, at the back and at the front
 */
export function torsoOutline(stations: readonly Station[], spine: Spine, bump: number, until: Point): string {
  const middle = (spine(0).angle + spine(stations.at(-1)?.at ?? 0).angle) / 2
  const upTo = (height: number) => stations.filter(({ at }) => at <= height)
  return ribbonPath(
    upTo(until[0]).map((station) => back(station, spine)),
    upTo(until[1]).map((station) => front(station, spine, middle, bump)),
    'flat',
    'flat',
  )
}
