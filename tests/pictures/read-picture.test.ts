import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPictureMaker } from '../../src/make-picture.ts'
import { createPictureReader } from '../../src/read-picture.ts'

/** An empty folder for what was made, and another with one file to draw from, which has changed at a given second. */
function open(draw: (name: string) => Promise<Uint8Array | undefined>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bumpback-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const content = mkdtempSync(path.join(folder, 'content-'))
  const changed = (second: number) => utimesSync(path.join(content, 'EX01.yaml'), second, second)
  writeFileSync(path.join(content, 'EX01.yaml'), '')
  changed(1000)
  const made = path.join(folder, 'dist', 'pictures')
  return { read: createPictureReader({ made, content, draw }), changed, file: path.join(made, 'EX01.png') }
}

describe('a picture', () => {
  it('is drawn where nobody has built before, and kept', async () => {
    const draw = createPictureMaker('.')
    const { read, file } = open(draw)
    const drawn = await read('EX01')
    expect(
      Buffer.from(drawn ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(readFileSync(file)).toEqual(Buffer.from(drawn ?? []))
  }, 30_000)

  it('is drawn once, and again when what it is drawn from has changed', async () => {
    let times = 0
    const { read, changed } = open(() => Promise.resolve(new Uint8Array([++times])))
    expect([...((await read('EX01')) ?? [])]).toEqual([1])
    expect([...((await read('EX01')) ?? [])]).toEqual([1])
    changed(Date.now() / 1000 + 60)
    expect([...((await read('EX01')) ?? [])]).toEqual([2])
  })

  it('is an old one rather than none where it cannot be drawn, and none where there is none', async () => {
    let bytes: Uint8Array | undefined = new Uint8Array([1])
    const { read, changed } = open(() => Promise.resolve(bytes))
    await read('EX01')
    bytes = undefined
    changed(Date.now() / 1000 + 60)
    expect([...((await read('EX01')) ?? [])]).toEqual([1])
    expect(await read('EX02')).toBeUndefined()
    expect(await read('../EX01')).toBeUndefined()
  })
})
