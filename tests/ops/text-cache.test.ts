import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTextCache } from '../../src/ops/text-cache.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bumpback-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what is kept between starts', () => {
  it('is found by what it was made from, and by nothing else', () => {
    createTextCache(folder, ['data', 'code']).keep('learned')
    expect(createTextCache(folder, ['data', 'code']).find()).toBe('learned')
    expect(createTextCache(folder, ['datacode']).find()).toBeUndefined()
    expect(createTextCache(folder, ['data', 'new code']).find()).toBeUndefined()
  })

  it('does not grow with every change', () => {
    for (let change = 0; change < 20; change++) createTextCache(folder, [`data ${change}`]).keep('learned')
    expect(readdirSync(folder).length).toBeLessThan(10)
  })

  it('costs nothing but time where it can not be written', () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const cache = createTextCache(path.join(file, 'below'), ['data'])
    cache.keep('learned')
    expect(cache.find()).toBeUndefined()
  })
})
