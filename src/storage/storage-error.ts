/** Something about the store is wrong. The message ends with what to do; the `cause` is the fault as it was found. */
export class StorageError extends Error {
  override name = 'StorageError'
}
