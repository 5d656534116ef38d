/** What a message says beside danger: where finding it out fails, it says nothing, and the danger signs stand. */
export function orElse<T>(otherwise: T, make: () => T): T {
  try {
    return make()
  } catch {
    return otherwise
  }
}
