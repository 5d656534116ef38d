/** Where something that the rules speak of stands: tokens `from` up to but not including `to`. */
export interface Occurrence {
  from: number
  to: number
}

/** What of the rules stands in a message. Items go by their numbers: a message asks for thousands of them. */
export interface Found {
  /** Where an item stands, in the order of the message; undefined where it does not. */
  places: (readonly Occurrence[] | undefined)[]
  /** The items that stand in the message. */
  items: readonly number[]
}
