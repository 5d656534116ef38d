/** A call that was not answered in time. It bears the name by which telegraf knows what may be tried again. */
export class HungCallError extends Error {
  override name = 'FetchError'
}
