import { hearTipPress } from './hear-tip-press.ts'
import { pause } from './pause.ts'
import { react } from './react.ts'
import type { Screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** How each kind of answer is carried by a button. */
const REACTIONS = { done: 'done', tooHard: 'hard', tooEasy: 'easy', hurts: 'hurts', later: 'later' } as const
type Said = keyof typeof REACTIONS

/** As the words are listed: small letters, no marks at the end, nothing that is no word. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * "Done", "too hard", "later today", "pause for a week": her whole message, after a tip. Without a tip of today or
 * yesterday "hard" is said of something else.
 */
export async function hearReaction(hearing: TipsHearing, text: string): Promise<Screen | undefined> {
  const { tips, chat, data } = hearing
  const { heard } = data.words
  const words = plain(text)
  const days = heard.pauseFor.find(({ say }) => say.includes(words))?.days
  const isPause = days !== undefined || heard.pause.includes(words) || heard.pauseOpen.includes(words)
  if (isPause) {
    if ((await tips.find(chat)) === undefined) return undefined
    if (heard.pause.includes(words)) return await hearTipPress(hearing, 'tip:pause')
    return await pause(hearing, days === undefined ? 'resumed' : String(days))
  }
  const said = (Object.keys(REACTIONS) as Said[]).find((kind) => heard[kind].includes(words))
  const latest = said && (await tips.latest(chat))
  return latest && (await react(hearing, REACTIONS[said], latest.day))
}
