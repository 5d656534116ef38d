import type { Joints } from '../skeleton/find-joints.ts'
import type { Limb } from '../skeleton/place-limb.ts'
import { circlePath } from './circle-path.ts'
import { leggings, shirt } from './draw-torso.ts'
import type { Paint } from './paint.ts'

/** Hides where a leg begins: it is one piece with the leggings above it. */
export function hideHip(joints: Joints, paint: Paint): string {
  const { d, fill } = leggings(joints, paint)
  return `<path d="${d}" fill="${fill}"/>`
}

/** Hides where a sleeve begins: it is one piece with the shirt, and nothing is hidden beside the shirt. */
export function hideShoulder({ root }: Limb, joints: Joints, paint: Paint): string {
  const { d, fill } = shirt(joints, paint)
  const { upper, sleeve } = paint.figure.arm
  const radius = (upper.outline[0]?.[1] ?? 0) + sleeve + 2 * paint.figure.line
  const cut = `<clipPath id="${paint.id}"><path d="${d}"/></clipPath>`
  return `${cut}<path d="${circlePath(root, radius)}" fill="${fill}" clip-path="url(#${paint.id})"/>`
}
