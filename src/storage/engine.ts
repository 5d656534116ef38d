import type { Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { SoleLock } from './leader/sole-lock.ts'

/** One kind of database, as the rest of the room sees it. */
export interface Engine {
  db: Kysely<Database>
  /** What is set once the key is known to fit: nothing is written before. */
  settle: () => Promise<void>
  /** Called when all is made ready: from here on a database that does not answer is not waited for long. */
  hurry: () => void
  /** Whether a reader can leave out rows that others have locked. Where only one can write there are none. */
  canSkipLocked: boolean
  /** Whether several processes are meant to use it at the same time. */
  shared: boolean
  /** Makes a transaction wait until others that did this with the same name have ended. */
  lockName: (name: string, within: Transaction<Database>) => Promise<void>
  /** A lock that only one of these processes has, and loses after so many milliseconds of silence. */
  openLock: (silence: number) => SoleLock
  /** Takes what was deleted out of the files, too. */
  sweep: () => Promise<void>
}
