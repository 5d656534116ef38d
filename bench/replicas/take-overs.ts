/** Measures how long nobody leads after the leader was killed. */
export function createTakeOvers() {
  let leader: number | undefined
  let lostAt: number | undefined
  let disturbed = false
  const found = { alone: [] as number[], disturbed: [] as number[] }
  return {
    /** To be called before anything goes wrong; `killed`: which replica is killed. */
    trouble(killed?: number) {
      if (lostAt !== undefined) disturbed = true
      if (killed === undefined || killed !== leader) return
      leader = undefined
      lostAt ??= performance.now()
    },
    /** A replica says that it leads. */
    taken(by: number) {
      if (lostAt !== undefined) found[disturbed ? 'disturbed' : 'alone'].push(performance.now() - lostAt)
      leader = by
      lostAt = undefined
      disturbed = false
    },
    /** Milliseconds. `disturbed`: where more went wrong before somebody led again. */
    found,
  }
}
