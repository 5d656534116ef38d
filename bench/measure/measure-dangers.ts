import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import type { Understander } from '../../src/understanding/understand.ts'
import { NOISES, seeded } from './noises.ts'
import { type Share, wilson } from './wilson.ts'

/** A lot of `tests/held-out/`: messages that no rule and no model was made from. */
export interface DangerCases {
  /** Messages that must escalate, by sign. */
  must: Record<string, string[]>
  /** Messages of mothers that must not. */
  calm: string[]
  /** Messages that clearly deny a sign. */
  denied: string[]
}

export interface DangerCard {
  noise: string
  recall: Share
  bySign: Record<string, Share>
  overEscalation: Share
  deniedEscalated: Share
  missed: string[]
  alarmed: string[]
}

/** What the danger rules and the second net do with held-out messages, as they are and under one kind of noise. */
export function measureDangers(
  { understand }: Pick<Understander, 'understand'>,
  { must, calm, denied }: DangerCases,
  noise: string,
): DangerCard {
  const chance = seeded(7)
  const say = (text: string) => (NOISES[noise] ?? ((same: string) => same))(text, chance)
  const escalated = (text: string) => understand(say(text)).dangers.some(escalates)
  const found = Object.entries(must).map(([sign, texts]) => ({
    sign,
    results: texts.map((text) => ({ text, hit: escalated(text) })),
  }))
  const all = found.flatMap(({ results }) => results)
  const alarmed = calm.filter(escalated)
  return {
    noise,
    recall: wilson(all.filter(({ hit }) => hit).length, all.length),
    bySign: Object.fromEntries(
      found.map(({ sign, results }) => [sign, wilson(results.filter(({ hit }) => hit).length, results.length)]),
    ),
    overEscalation: wilson(alarmed.length, calm.length),
    deniedEscalated: wilson(denied.filter(escalated).length, denied.length),
    missed: all.filter(({ hit }) => !hit).map(({ text }) => text),
    alarmed,
  }
}
