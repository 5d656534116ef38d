export interface Example {
  text: string
  label: string
}

export interface Verdict {
  label: string
  /** The higher, the surer that the message is one that it was trained for. */
  inScope: number
}

/** A classifier as the bench sees it. */
export interface Candidate {
  name: string
  /** Trains on examples; what it gives reads one message. */
  train: (examples: readonly Example[]) => Promise<(text: string) => Verdict | Promise<Verdict>>
}
