import type { Reply } from '../../answering/reply.ts'
import { saveProfile } from '../careful-store.ts'
import { endedReply } from '../endings/ending-reply.ts'
import type { Hearing } from '../hearing.ts'
import { isWaiting } from '../is-waiting.ts'
import type { ConversationParts } from '../parts.ts'
import { hearReaction } from './hear-reaction.ts'
import { hearTipPress } from './hear-tip-press.ts'
import { hearAnswer, hearTipIntent, isOfTips } from './hear-tip-words.ts'
import { overview, resume } from './overview.ts'
import type { Screen } from './screen.ts'
import type { TipsHearing } from './tips-talk.ts'

/** What she did: pressed a button, sent a command, answered a question of ours, or asked for something. */
export type TipsCue = { press: string } | { command: string } | { answer: string } | { intent: string }

/**
 * The part of the talk that is about her tips.
 *
 * @returns nothing where it is not about them, or where there are none
 */
export async function talkOfTips(cue: TipsCue, hearing: Hearing, parts: ConversationParts): Promise<Reply | undefined> {
  const { tips: talk, now, shelf } = parts
  if (talk === undefined) return undefined
  const { chat, profile, mother, languageTag } = hearing
  if (profile.ended !== undefined && !isStop(cue))
    return 'intent' in cue && isOfTips(cue.intent) ? endedReply(shelf, mother) : undefined
  const own: TipsHearing = {
    ...talk,
    chat,
    weeks: mother.weeks,
    country: mother.country,
    languageTag,
    dangerOpen: isWaiting(profile),
    now: now(),
    shelf,
    understand: (text) => parts.understand(text),
  }
  const screen = await screenFor(cue, own, profile.asked)
  if (screen === undefined) return undefined
  await saveProfile(
    chat,
    profile,
    {
      ...(profile.asked === undefined && screen.asks === undefined ? {} : { asked: screen.asks ?? '' }),
      ...(screen.checked ? { checkedAt: own.now } : {}),
      ...(screen.reply.seekCare === 'full' ? { escalatedAt: own.now, reminded: false } : {}),
    },
    parts,
  )
  return screen.reply
}

/** After a birth or a loss tips can be stopped, and nothing else. */
const isStop = (cue: TipsCue) =>
  ('intent' in cue && cue.intent === 'tips_off') ||
  ('command' in cue && cue.command === 'stop_tips') ||
  ('press' in cue && cue.press === 'tip:stop')

async function screenFor(cue: TipsCue, hearing: TipsHearing, asked: string | undefined): Promise<Screen | undefined> {
  if ('press' in cue) return cue.press.startsWith('tip:') ? await hearTipPress(hearing, cue.press) : undefined
  if ('answer' in cue)
    return (
      (asked ? await hearAnswer(hearing, asked, cue.answer) : undefined) ?? (await hearReaction(hearing, cue.answer))
    )
  if ('intent' in cue) return await hearTipIntent(hearing, cue.intent)
  if (cue.command === 'tips') return await overview(hearing)
  if (cue.command === 'start_tips') return await resume(hearing)
  return cue.command === 'stop_tips' ? await hearTipPress(hearing, 'tip:stop') : undefined
}
