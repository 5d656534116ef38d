import { fill } from '../../answering/fill.ts'
import { plainReply } from '../../answering/plain-reply.ts'
import type { Reply } from '../../answering/reply.ts'
import { saveProfile } from '../careful-store.ts'
import type { Hearing } from '../hearing.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'
import type { CareTeam } from './care-team.ts'

/** An escalation that is older is no news for the team. */
const FRESH = 86_400_000

/**
 * `team` asks, and says what would be sent; `team:yes:WHEN` and `team:no` are her answer. A yes is for the escalation of
 * that moment alone.
 */
export async function hearTeamPress(
  args: readonly string[],
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply> {
  const { team, shelf, now } = parts
  const { profile } = hearing
  const words = shelf.talk.team
  const [answer, when] = args
  if (answer === 'no') return plainReply('action', words.notTold)
  const { escalatedAt = 0, sharedAt = 0 } = profile
  const isOld = now() - escalatedAt > FRESH || (profile.checkedAt ?? 0) > escalatedAt
  if (team === undefined || isOld || !profile.escalatedSigns?.length) return plainReply('action', words.tooOld)
  if (sharedAt > escalatedAt) return plainReply('action', words.already)
  if (answer === 'yes' && when === String(escalatedAt)) return await share(team, hearing, parts)
  const choices = [
    [{ label: words.buttons.yes, press: `team:yes:${escalatedAt}` }],
    [{ label: words.buttons.no, press: 'team:no' }],
  ]
  return plainReply('action', fill(words.ask, factsOf(profile, parts)), { buttons: choices })
}

/** The reviewed label of each sign, and her week. */
function factsOf({ escalatedSigns = [], escalatedWeeks = 0 }: Profile, { shelf }: ConversationParts) {
  const SIGN = escalatedSigns
    .map((sign) => shelf.labels.get(sign) ?? '')
    .filter(Boolean)
    .join(', ')
  return { SIGN, WEEK: escalatedWeeks === 0 ? shelf.talk.team.noWeek : String(escalatedWeeks) }
}

/** She is answered at once; how it went she is told when it is known, so that nothing she writes has to wait. */
async function share(team: CareTeam, { chat, profile }: Hearing, parts: ConversationParts): Promise<Reply> {
  const { log, now, shelf } = parts
  const words = shelf.talk.team
  try {
    const CODE = await team.threads.open(chat)
    await saveProfile(chat, profile, { sharedAt: now() + 1 }, parts)
    void follow(team, chat, fill(words.message, { ...factsOf(profile, parts), CODE }), parts)
    return plainReply('action', words.telling)
  } catch (error) {
    log.error({ event: 'team.failed', reason: (error as Error).name })
    return plainReply('action', words.failed)
  }
}

async function follow(team: CareTeam, chat: string, text: string, { log, shelf }: ConversationParts): Promise<void> {
  const arrived = await team.tell(text).catch(() => false)
  if (!arrived) log.error({ event: 'team.unreached' })
  const { told, failed } = shelf.talk.team
  await team.toHer(chat, plainReply('action', arrived ? told : failed)).catch(() => undefined)
}
