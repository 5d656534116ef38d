/** Where the room reports to. An event carries its name and facts; never her words, never an id. */
export interface Log {
  info(event: object): void
  warn(event: object): void
  error(event: object): void
}
