import { askZone, hearTime, unpacked } from './ask-time.ts'
import { hearPlace } from './begin.ts'
import { hearTipPress } from './hear-tip-press.ts'
import { overview } from './overview.ts'
import type { Screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** Her words, where they answer what was asked: a time, or a place. Nothing where they do not. */
export async function hearAnswer(hearing: TipsHearing, asked: string, text: string): Promise<Screen | undefined> {
  const [what, goal = '0', time = ''] = asked.split(':')
  if (what === 'place') return await hearPlace(hearing, goal, unpacked(time), text)
  const heard = what === 'time' ? hearTime(hearing, goal, text) : undefined
  return heard === undefined || 'reply' in heard ? heard : askZone(hearing, goal, heard.time)
}

/** What she wants done with her tips, by the intent of her words. */
export async function hearTipIntent(hearing: TipsHearing, intent: string): Promise<Screen | undefined> {
  if (intent === 'tips_off') return await hearTipPress(hearing, 'tip:stop')
  return isOfTips(intent) ? await overview(hearing) : undefined
}

/** Whether an intent asks for tips. */
export const isOfTips = (intent: string) => ['tips_on', 'tips_settings', 'next_tip'].includes(intent)
