/** What one process on a database has at most, for as long as its connection lives. */
export interface SoleLock {
  /** Takes it, or makes sure that it is still ours. @returns whether it is. Rejects where the database does not answer. */
  hold: () => Promise<boolean>
  /** Lets go of it. Whether the database hears of that is not waited for long. */
  release: () => Promise<void>
}

/** For a database that only one process uses. */
export const alwaysOurs: SoleLock = { hold: async () => true, release: async () => {} }
