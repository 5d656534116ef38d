import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { CARD } from '../../src/pictures/card.ts'
import { drawPicture } from '../../src/pictures/draw-picture.ts'
import type { Point } from '../../src/pictures/shape.ts'
import { findJoints } from '../../src/pictures/skeleton/find-joints.ts'
import { step } from '../../src/pictures/skeleton/step.ts'
import { imageSize } from '../../src/preview/bot-api/image-size.ts'
import { figure, figures, pictures, things } from './pictures.ts'

const ids = Array.from({ length: 40 }, (_, at) => `EX${String(at + 1).padStart(2, '0')}`)
const svgOf = (picture: (typeof pictures)[number]) => drawPicture(picture, figure, things)
const render = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render()

describe('the pictures', () => {
  it('are there for every exercise', () => {
    expect(pictures.map(({ id }) => id)).toEqual(ids)
  })

  it.each(pictures)('$id becomes a PNG of the size of the card without a see-through spot', (picture) => {
    const image = render(svgOf(picture))
    expect(imageSize(image.asPng())).toEqual({ width: CARD.width, height: CARD.height, type: 'image/png' })
    expect(image.pixels.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })

  it.each(pictures)('$id is drawn the same every time, with no font and nothing from elsewhere', (picture) => {
    const svg = svgOf(picture)
    expect(svgOf(picture)).toBe(svg)
    expect(svg).not.toMatch(/<text|<image|href|NaN|undefined|Infinity/)
  })

  it.each(pictures)('$id shows a start and an end', ({ frames }) => {
    expect(frames.length).toBeGreaterThan(1)
    expect(frames.flatMap(({ marks }) => marks).some((mark) => 'arrow' in mark)).toBe(true)
  })

  it('are all different', () => {
    expect(new Set(pictures.map(svgOf)).size).toBe(pictures.length)
  })
})

describe('the card', () => {
  const pixel = ({ at, scale, floor }: { at: Point; scale: number; floor: number }, [x, y]: Point): Point => [
    scale * (at[0] + x),
    floor - scale * (at[1] + y),
  ]
  const { width, height, margin } = CARD
  const isInside = ([x, y]: Point) => x > margin && x < width - margin && y > margin && y < height - margin

  it.each(figures)('holds all of her: $name', ({ pose, frame, picture }) => {
    const { neck, nearArm, farArm, nearLeg, farLeg } = findJoints(pose, figure)
    const limbs = [nearArm, farArm].map(({ end, pose: { end: way } }) => step(end, way, 15))
    const feet = [nearLeg, farLeg].map(({ end, pose: { end: way, as } }) => step(end, way, as === 'front' ? 0 : 18))
    const crown = step(neck[1], pose.head.up, 23)
    const points = [crown, ...limbs, ...feet, nearArm.middle, farArm.middle, nearLeg.middle, farLeg.middle]
    const placed = points.map(([x, y]): Point => [pose.flip ? -x : x, y])
    expect(placed.map((point) => pixel({ ...picture, at: frame.at }, point)).filter((spot) => !isInside(spot))).toEqual(
      [],
    )
  })

  it.each(pictures)('holds every arrow of $id', (picture) => {
    const arrows = picture.frames.flatMap(({ at, marks }) =>
      marks.flatMap((mark) => ('arrow' in mark ? mark.arrow.map((point) => pixel({ ...picture, at }, point)) : [])),
    )
    expect(arrows.filter((spot) => !isInside(spot))).toEqual([])
  })
})
