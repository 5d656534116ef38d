import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import type { Knowledge } from '../../src/understanding/knowledge.ts'
import { createUnderstander, type Understander } from '../../src/understanding/understand.ts'
import { type IntentCard, type IntentResult, intentCard, readHeldOut } from './measure-intents.ts'
import { type Share, wilson } from './wilson.ts'

export interface FoldCard {
  intents: IntentCard
  /** Of the messages of danger that the second net learns from: found by what was trained without them. */
  recall: Share
  /** Of those that only sound like it: alarmed. */
  alarmed: Share
}

/**
 * Cross-validation on what is trained on: every phrase and every message of danger is read once by what was trained
 * without it and without the others of its fold. Takes some ten seconds a fold.
 */
export function measureFolds(knowledge: Knowledge, folds: number): FoldCard {
  const intents: IntentResult[] = []
  const found: boolean[] = []
  const alarmed: boolean[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (_: unknown, at: number) => at % folds === fold
    const { kept, left } = parted(knowledge, isLeftOut)
    const understander = createUnderstander(kept)
    intents.push(...readHeldOut(understander, left.intents, 'none'))
    found.push(...left.is.map((text) => alarms(understander, text)))
    alarmed.push(...left.isNot.map((text) => alarms(understander, text)))
  }
  const share = (results: readonly boolean[]) => wilson(results.filter(Boolean).length, results.length)
  return { intents: intentCard(intents, `${folds} folds`), recall: share(found), alarmed: share(alarmed) }
}

const alarms = ({ findDangers }: Pick<Understander, 'findDangers'>, text: string) => findDangers(text).some(escalates)

/** The knowledge without what is left out, and that. */
function parted(knowledge: Knowledge, isLeftOut: (_: unknown, at: number) => boolean) {
  const keeps = (one: unknown, at: number) => !isLeftOut(one, at)
  const { intents, dangerMessages } = knowledge
  return {
    kept: {
      ...knowledge,
      intents: intents.map((intent) => ({ ...intent, phrases: intent.phrases.filter(keeps) })),
      dangerMessages: dangerMessages.map((own) => ({
        ...own,
        is: own.is.filter(keeps),
        isNot: own.isNot.filter(keeps),
      })),
    },
    left: {
      intents: intents.map(({ id, phrases }) => ({
        id,
        heldOut: phrases.filter(isLeftOut).map(({ say }) => ({ say, also: [] })),
      })),
      is: dangerMessages.flatMap(({ is }) => is.filter(isLeftOut)),
      isNot: dangerMessages.flatMap(({ isNot }) => isNot.filter(isLeftOut)),
    },
  }
}
