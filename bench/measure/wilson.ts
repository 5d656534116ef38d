/** A share with its 95 % interval. */
export interface Share {
  hits: number
  of: number
  share: number
  low: number
  high: number
}

const Z = 1.96

/** Wilson's score interval: right for small numbers and for shares near 0 and 1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 }
  const share = hits / of
  const scale = 1 + (Z * Z) / of
  const centre = share + (Z * Z) / (2 * of)
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  return { hits, of, share, low: (centre - half) / scale, high: (centre + half) / scale }
}

/** "98.3 % (59/60, 91.1–99.7)". */
export function shareText({ hits, of, share, low, high }: Share): string {
  const percent = (value: number) => (value * 100).toFixed(1)
  return of === 0
    ? '–'
    : `${percent(share)} % (${hits}/${of}, ${percent(Math.max(0, low))}–${percent(Math.min(1, high))})`
}
