import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPictures } from '../../src/library/check-pictures.ts'
import { faultLine } from '../../src/library/fault.ts'
import { dataCopy } from '../helpers/data-copy.ts'

const PICTURE = 'content/pictures/EX01.yaml'
const found = (spoil: (copy: ReturnType<typeof dataCopy>) => void) => {
  const copy = dataCopy()
  spoil(copy)
  return checkPictures(copy.root).map(faultLine).join('\n')
}

describe('the check of the pictures', () => {
  it('finds nothing wrong as they stand', () => {
    expect(checkPictures('.')).toEqual([])
  })

  it('tells of a hand that does not reach what it should touch', () => {
    expect(
      found((copy) => copy.edit(PICTURE, (text) => text.replace(/nearArm: .*/, 'nearArm: { to: [99, 70], end: 0 }'))),
    ).toMatch(/^content\/pictures\/EX01\.yaml: frames\.0\.figures\.0\.nearArm\.to: is [\d.]+ cm out of reach/)
  })

  it('tells of a thing that is not among the parts', () => {
    expect(found((copy) => copy.edit(PICTURE, (text) => text.replace('thing: wall', 'thing: hedge')))).toContain(
      `${PICTURE}: frames: there is no thing "hedge"`,
    )
  })

  it('tells of a pose that is no pose', () => {
    expect(found((copy) => copy.edit(PICTURE, (text) => text.replace(/hip: .*/, 'hip: low')))).toContain(
      `${PICTURE}: frames.0.figures.0.hip`,
    )
  })

  it('tells of an exercise without a picture', () => {
    const unseen = found((copy) => {
      mkdirSync(path.join(copy.root, 'content/en/exercises'), { recursive: true })
      copy.write('content/en/exercises/EX99.yaml', 'id: EX99')
    })
    expect(unseen).toBe('content/en/exercises/EX99.yaml: id: has no content/pictures/EX99.yaml; draw it')
  })
})
