import type { Pose } from '../pose.ts'
import type { Joints } from '../skeleton/find-joints.ts'
import { drawShapes } from './draw-shapes.ts'
import type { Paint } from './paint.ts'
import { placeShapes } from './place-shapes.ts'

/** The head on top of the neck. */
export const drawHead = ({ head }: Pose, { neck }: Joints, paint: Paint): string =>
  drawShapes(placeShapes(paint.figure.head[head.face], neck[1], head.up - 90), paint, true)
