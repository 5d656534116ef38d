import type { Joints } from '../skeleton/find-joints.ts'
import { bonePath } from './bone-path.ts'
import { drawBump } from './draw-bump.ts'
import { layer, type Patch } from './layer.ts'
import { type Paint, tint } from './paint.ts'
import { slant } from './slant.ts'
import { torsoOutline } from './torso-outline.ts'

/** The leggings above the legs. Drawn again over the near leg, they hide where it begins. */
export function leggings({ spine }: Joints, { figure, bump }: Paint): Patch {
  const { stations, hem } = figure.torso
  const d = torsoOutline(stations, spine, bump, slant(hem, spine(0).turn))
  return { d, fill: tint(figure, 'leggings', true) }
}

/** All of the torso. Where leggings are drawn over it, the rest is the shirt. */
export function shirt({ spine }: Joints, { figure, bump }: Paint): Patch {
  const { stations, collar, neck } = figure.torso
  const d = torsoOutline(stations, spine, bump, slant(collar, spine(neck).turn))
  return { d, fill: tint(figure, 'shirt', true) }
}

/** Neck, shirt and the top of the leggings. */
export function drawTorso(joints: Joints, paint: Paint): string {
  const { figure } = paint
  const line = tint(figure, 'line', true)
  const neck = { d: bonePath(...joints.neck, figure.neck), fill: tint(figure, 'skin', true) }
  const clothes = [shirt(joints, paint), leggings(joints, paint)]
  return layer([neck], line, figure.line) + layer(clothes, line, figure.line) + drawBump(joints, paint)
}
