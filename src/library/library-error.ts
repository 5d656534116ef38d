import { type Fault, faultLine } from './fault.ts'

/** The data cannot be used. The message lists every fault and says what to do. */
export class LibraryError extends Error {
  override name = 'LibraryError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(
      `intents/ and content/ have ${faults.length} fault(s); mend them and run "npm run check":\n${faults.map(faultLine).join('\n')}`,
    )
    this.faults = faults
  }
}
