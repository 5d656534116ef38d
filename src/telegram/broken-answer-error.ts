/** An answer that says it is well and does not hold what it must. Named so that telegraf too would try again. */
export class BrokenAnswerError extends Error {
  override name = 'FetchError'
}
