import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './app.ts'
import { faultLine } from './library/fault.ts'
import { readPictures } from './library/read-pictures.ts'
import { createPictureMaker } from './make-picture.ts'

/** The door that makes the pictures: `content/pictures/` to `dist/pictures/`. Names after it draw only those. */
const { pictures, faults } = readPictures(root)
for (const fault of faults) console.error(faultLine(fault))
const folder = join(root, 'dist', 'pictures')
mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
const names = pictures.map(({ value }) => value.id).filter((id) => wanted.length === 0 || wanted.includes(id))
const draw = createPictureMaker(root)
let made = 0
for (const name of names) {
  const png = await draw(name)
  if (png === undefined) continue
  writeFileSync(join(folder, `${name}.png`), png)
  made++
}
console.error(`${made} of ${names.length} pictures drawn in dist/pictures.`)
process.exitCode = faults.length > 0 || made < names.length ? 1 : 0
