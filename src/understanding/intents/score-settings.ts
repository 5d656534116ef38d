import type { GROUPS } from './features.ts'

/** How the learned counts are read. The figures were chosen on held-out phrases (`npm run eval`). */
export interface ScoreSettings {
  /** Added to every count. */
  smoothing: number
  /** How strongly a feature counts that says much about the class: the power of its divergence from the prior. */
  tellingPower: number
  /** How strongly the size of a class counts, per square root of the number of features: evidence grows so on average. */
  prior: number
  /** Weight of each group of features. */
  weights: Record<(typeof GROUPS)[number], number>
}

export const SETTINGS: ScoreSettings = {
  smoothing: 0.03,
  tellingPower: 0.5,
  prior: 0.8,
  weights: { word: 3, gram: 1, pair: 2, skip: 1, triple: 1, term: 4, terms: 1, concept: 0 },
}
