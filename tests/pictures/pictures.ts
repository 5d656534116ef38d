import { readPictures } from '../../src/library/read-pictures.ts'
import type { Frame, Picture } from '../../src/pictures/picture.ts'
import type { Pose } from '../../src/pictures/pose.ts'

const read = readPictures('.')
if (!read.figure || !read.things) throw new Error('the parts of the pictures cannot be read: npm run check')

/** Everything there is to draw, and with what. */
export const { figure, things } = { figure: read.figure, things: read.things }
export const pictures: Picture[] = read.pictures.map(({ value }) => value)

/** Every figure of every picture, with a name for the test. */
export const figures: { name: string; pose: Pose; frame: Frame; picture: Picture }[] = pictures.flatMap((picture) =>
  picture.frames.flatMap((frame, at) =>
    frame.figures.map((pose) => ({ name: `${picture.id}, frame ${at + 1}`, pose, frame, picture })),
  ),
)
