/** What was made of something once is made of it again without work, as long as it is there. */
export function remembering<In extends object, Out>(make: (from: In) => Out): (from: In) => Out {
  const made = new WeakMap<In, { out: Out }>()
  return (from) => {
    const known = made.get(from) ?? { out: make(from) }
    made.set(from, known)
    return known.out
  }
}
