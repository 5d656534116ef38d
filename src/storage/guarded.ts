import { StorageError } from './storage-error.ts'

/** What to do about a fault, by the code that Node, SQLite or PostgreSQL gives it. The first that fits counts. */
const ADVICE: [RegExp, string][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/, 'the disk is full: make room on it'],
  [
    /^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EISDIR|EEXIST)/,
    'see that DATABASE_URL names a file in a folder that this user may write to',
  ],
  [/^SQLITE_(BUSY|LOCKED)/, 'another process holds the database: stop it, or wait until it is done'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'the file is damaged or no database: restore the last backup'],
  [/^SQLITE_IOERR/, 'the disk failed or is full: look at it, then restore the last backup if need be'],
  [/^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|08|57P)/, 'PostgreSQL cannot be reached: see that it runs'],
  [/^(28|3D|42501)/, 'PostgreSQL refuses: check user, password and database name in DATABASE_URL'],
]
const OTHERWISE = 'look at the cause, and at the disk or the PostgreSQL server'

/** Does `job`; whatever goes wrong in it becomes a StorageError that says what could not be done, and what to do. */
export async function guarded<T>(doing: string, job: () => T | Promise<T>): Promise<T> {
  try {
    return await job()
  } catch (error) {
    if (error instanceof StorageError) throw error
    throw new StorageError(`Could not ${doing}; ${adviceFor(error)}.`, { cause: error })
  }
}

function adviceFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ADVICE.find(([pattern]) => pattern.test(code))?.[1] ?? OTHERWISE
}
