/** An update was neither answered nor could its reply be kept: Telegram is to send it again. */
export class UnsafeUpdateError extends Error {
  override name = 'UnsafeUpdateError'
}
