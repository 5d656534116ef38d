import type { Review } from './sheet.ts'

/** What the review page is made of: reviewed words and pictures, which the preview itself knows nothing of. */
export interface ReviewParts {
  /** Everything to be reviewed, as the files stand now. */
  read: () => Review
  /** A picture by its name, such as `EX01`, as a PNG; undefined where there is none. */
  picture: (name: string) => Promise<Uint8Array | undefined>
}
