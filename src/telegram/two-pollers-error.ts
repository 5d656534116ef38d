/** Another program kept taking the updates of the same bot. */
export class TwoPollersError extends Error {
  override name = 'TwoPollersError'

  constructor() {
    super(
      'Another program takes the messages of this bot. Stop it, or give this one a bot of its own, and start again.',
    )
  }
}
