import type { Knowledge } from '../../src/understanding/knowledge.ts'
import { createUnderstander } from '../../src/understanding/understand.ts'
import { type IntentCard, type IntentResult, intentCard, readHeldOut } from './measure-intents.ts'

/**
 * Cross-validation on the phrases that are trained on: every phrase is read once by what was trained without it and
 * without the others of its fold. Takes some ten seconds a fold.
 */
export function measureFolds(knowledge: Knowledge, folds: number): IntentCard {
  const results: IntentResult[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (_: unknown, at: number) => at % folds === fold
    const intents = knowledge.intents.map((intent) => ({
      ...intent,
      phrases: intent.phrases.filter((phrase, at) => !isLeftOut(phrase, at)),
      heldOut: intent.phrases.filter(isLeftOut).map(({ say }) => say),
    }))
    results.push(...readHeldOut(createUnderstander({ ...knowledge, intents }), intents, 'none'))
  }
  return intentCard(results, `${folds} folds`)
}
