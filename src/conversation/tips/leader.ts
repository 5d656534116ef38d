/** Of all processes on one database one at most broadcasts. */
export interface Leader {
  /** Whether this process is the one. It never waits: to be asked right before each thing that only one may do. */
  leads: () => boolean
  /** Gives it up for good, so that another can take over at once. */
  resign: () => Promise<void>
}

/** Whom a process tells that it leads now. */
export type OnLead = () => unknown
