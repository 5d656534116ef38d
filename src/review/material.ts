import type { Library } from '../library/load.ts'
import type { Data } from '../library/read-data.ts'
import type { Reading } from '../library/reading.ts'

/** What sheets are made of. */
export interface Material {
  data: Data
  library: Library
  reading: Reading
  /** `YYYY-MM-DD`. */
  today: string
}
