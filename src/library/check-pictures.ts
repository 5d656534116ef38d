import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { drawPicture } from '../pictures/draw-picture.ts'
import type { Figure } from '../pictures/figure.ts'
import { missedGoals } from '../pictures/missed-goals.ts'
import type { Picture } from '../pictures/picture.ts'
import type { Things } from '../pictures/thing.ts'
import { checkNames } from './check-names.ts'
import type { Fault } from './fault.ts'
import { readPictures } from './read-pictures.ts'

const EXERCISES = 'content/en/exercises'

/**
 * Pictures that cannot be read or drawn, hands and feet that do not reach what they should touch, exercises without a
 * picture.
 *
 * @param root the folder that holds `content/`
 */
export function checkPictures(root: string): Fault[] {
  const { pictures, figure, things, faults } = readPictures(root)
  const drawn = new Set(pictures.map(({ value }) => value.id))
  return [
    ...faults,
    ...checkNames(pictures),
    ...(figure && things ? pictures.flatMap(({ file, value }) => pictureFaults(file, value, figure, things)) : []),
    ...exerciseIds(root)
      .filter((id) => !drawn.has(id))
      .map((id) => ({
        file: `${EXERCISES}/${id}.yaml`,
        field: 'id',
        what: `has no content/pictures/${id}.yaml; draw it`,
      })),
  ]
}

function pictureFaults(file: string, picture: Picture, figure: Figure, things: Things): Fault[] {
  try {
    drawPicture(picture, figure, things)
  } catch (error) {
    return [{ file, field: 'frames', what: (error as Error).message }]
  }
  return picture.frames.flatMap(({ figures }, frame) =>
    figures.flatMap((pose, at) =>
      missedGoals(pose, figure).map(({ limb, by }) => ({
        file,
        field: `frames.${frame}.figures.${at}.${limb}.to`,
        what: `is ${by.toFixed(1)} cm out of reach; move it or her`,
      })),
    ),
  )
}

function exerciseIds(root: string): string[] {
  try {
    return readdirSync(join(root, EXERCISES)).map((name) => name.replace(/\.yaml$/, ''))
  } catch {
    return []
  }
}
