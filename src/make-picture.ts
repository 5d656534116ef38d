import path from 'node:path'
import { readPictures } from './library/read-pictures.ts'
import { lastChange } from './ops/last-change.ts'
import { drawPicture } from './pictures/draw-picture.ts'

/**
 * Makes what draws the pictures of `content/pictures/`, which are read again when one has changed.
 *
 * @param root the folder that holds `content/`
 * @returns a PNG by its name, such as `EX01`; undefined where there is no such picture, or where the package that makes
 *   PNG files is not installed
 */
export function createPictureMaker(root: string) {
  let kept: { state: string; read: ReturnType<typeof readPictures> } | undefined
  return async (name: string): Promise<Uint8Array | undefined> => {
    const state = lastChange(path.join(root, 'content', 'pictures'))
    if (kept?.state !== state) kept = { state, read: readPictures(root) }
    const { pictures, figure, things } = kept.read
    const picture = pictures.find(({ value }) => value.id === name)?.value
    const resvg = await import('@resvg/resvg-js').catch(() => undefined)
    if (resvg === undefined || picture === undefined || figure === undefined || things === undefined) return undefined
    return new resvg.Resvg(drawPicture(picture, figure, things), { font: { loadSystemFonts: false } }).render().asPng()
  }
}
