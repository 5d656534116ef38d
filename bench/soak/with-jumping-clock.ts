/**
 * Starts the bot with a clock that somebody sets wrong: at each SIGCONT, which ends nothing, it jumps, an hour ahead and then an hour back.
 * Only the time of day jumps, as on a real machine; what measures spans does not.
 */
const HOUR = 3_600_000
const RealDate = Date
let ahead = 0

class JumpingDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    super(given.length === 0 ? RealDate.now() + ahead : given[0])
  }

  static override now(): number {
    return RealDate.now() + ahead
  }
}

process.on('SIGCONT', () => {
  ahead = ahead === 0 ? HOUR : 0
})
globalThis.Date = JumpingDate as DateConstructor
await import('../../src/main.ts')
