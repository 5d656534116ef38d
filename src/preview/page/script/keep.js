/** The browser's own store, which may be closed to us: then things are kept for this visit alone. */
const visit = new Map()

export function recall(key) {
  try {
    return localStorage.getItem(key) ?? visit.get(key)
  } catch {
    return visit.get(key)
  }
}

export function keep(key, value) {
  visit.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {}
}
