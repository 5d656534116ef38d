import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { root } from './app.ts'
import { faultLine } from './library/fault.ts'
import { readPictures } from './library/read-pictures.ts'
import { drawPicture } from './pictures/draw-picture.ts'

/** The door that makes the pictures: `content/pictures/` to `dist/pictures/`. Names after it draw only those. */
const { pictures, figure, things, faults } = readPictures(root)
for (const fault of faults) console.error(faultLine(fault))
const folder = join(root, 'dist', 'pictures')
mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
if (figure && things)
  for (const { value } of pictures)
    if (wanted.length === 0 || wanted.includes(value.id)) {
      const svg = drawPicture(value, figure, things)
      writeFileSync(
        join(folder, `${value.id}.png`),
        new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(),
      )
    }
console.error(`${pictures.length} pictures in dist/pictures.`)
process.exitCode = faults.length > 0 ? 1 : 0
