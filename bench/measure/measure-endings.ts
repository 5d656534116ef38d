import type { Understander } from '../../src/understanding/understand.ts'
import { NOISES, seeded } from './noises.ts'
import { type Share, wilson } from './wilson.ts'

/** `tests/held-out/births-and-losses.yaml`: messages that no rule and no model was made from. */
export interface EndingCases {
  birth: string[]
  loss: string[]
  neither: string[]
}

export interface EndingCard {
  noise: string
  birth: Share
  loss: Share
  /** Told of neither, and taken for one, or asked about. */
  alarmed: Share
  /** The worst mistake: who has lost her baby is congratulated. */
  lossAsBirth: number
  missed: string[]
}

/** How well "I had the baby" and "I lost the baby" are told apart from each other and from everything else. */
export function measureEndings(
  { understand }: Pick<Understander, 'understand'>,
  { birth, loss, neither }: EndingCases,
  noise: string,
): EndingCard {
  const chance = seeded(7)
  const heard = (text: string) => understand((NOISES[noise] ?? ((same: string) => same))(text, chance)).ending
  const results = Object.entries({ birth, loss, neither }).map(([told, texts]) => ({
    told,
    taken: texts.map((text) => ({ text, as: heard(text) ?? 'neither' })),
  }))
  const [births, losses, others] = results.map(({ told, taken }) => ({
    right: taken.filter(({ as }) => as === told).length,
    of: taken.length,
  }))
  const lost = results.find(({ told }) => told === 'loss')?.taken ?? []
  return {
    noise,
    birth: wilson(births?.right ?? 0, births?.of ?? 0),
    loss: wilson(losses?.right ?? 0, losses?.of ?? 0),
    alarmed: wilson((others?.of ?? 0) - (others?.right ?? 0), others?.of ?? 0),
    lossAsBirth: lost.filter(({ as }) => as === 'birth').length,
    missed: results.flatMap(({ told, taken }) =>
      taken.filter(({ as }) => as !== told).map(({ text, as }) => `${told} taken for ${as}: ${text}`),
    ),
  }
}
