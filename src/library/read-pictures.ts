import { figureSchema } from '../pictures/figure.ts'
import { pictureSchema } from '../pictures/picture.ts'
import { thingsSchema } from '../pictures/thing.ts'
import { parseYaml } from './parse-yaml.ts'
import { createReader } from './read-yaml.ts'

/** The pictures and what they are drawn with, as far as they could be read, and the faults of shape. */
export function readPictures(root: string) {
  const reader = createReader(root, parseYaml)
  return {
    pictures: reader.folder('content/pictures', pictureSchema),
    figure: reader.one('content/pictures/parts/figure.yaml', figureSchema),
    things: reader.one('content/pictures/parts/things.yaml', thingsSchema),
    faults: reader.faults,
  }
}
