import type { Pose } from '../pose.ts'
import type { Point } from '../shape.ts'
import { step } from './step.ts'

/** One height of the spine: where it is, where it leads, and how far the body is turned towards us there. */
export interface Vertebra {
  at: Point
  angle: number
  turn: number
}

/** Below this height the pelvis, above that one the chest is stiff; between them the spine bends evenly. */
const [PELVIS, CHEST] = [5, 36]
const PIECE = 1

/** @returns the vertebra at a height above the hip, in centimetres along the spine */
export function bendSpine({ hip, spine: [low, high], turn: [lowTurn, highTurn] }: Pose): (height: number) => Vertebra {
  const share = (height: number) => Math.min(1, Math.max(0, (height - PELVIS) / (CHEST - PELVIS)))
  const angleAt = (height: number) => low + (high - low) * share(height)
  return (height) => {
    let at = hip
    const pieces = Math.max(1, Math.ceil(Math.abs(height) / PIECE))
    for (let piece = 0; piece < pieces; piece++)
      at = step(at, angleAt((height * (piece + 0.5)) / pieces), height / pieces)
    return { at, angle: angleAt(height), turn: lowTurn + (highTurn - lowTurn) * share(height) }
  }
}
