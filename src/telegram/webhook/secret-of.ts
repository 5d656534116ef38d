import { createHash } from 'node:crypto'

/** The webhook's secret where none is set: every replica makes the same one, and nobody without the token can. */
export function secretOf(token: string): string {
  return createHash('sha256').update(`webhook secret of ${token}`).digest('hex')
}
