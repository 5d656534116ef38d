import type { Point } from '../shape.ts'
import type { Vertebra } from '../skeleton/bend-spine.ts'
import { ribbonPath } from './ribbon-path.ts'
import { backOf, frontOf, type Station } from './torso-edge.ts'

type Spine = (at: number) => Vertebra

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
    upTo(until[0]).map((station) => backOf(station, spine)),
    upTo(until[1]).map((station) => frontOf(station, spine, middle, bump)),
    'flat',
    'flat',
  )
}
