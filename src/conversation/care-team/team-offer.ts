import type { Reply } from '../../answering/reply.ts'
import { escalates } from '../../understanding/dangers/find-dangers.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { ConversationParts } from '../parts.ts'
import type { Profile } from '../profile-store.ts'

/** What is remembered of an escalation, so that she can share it: our labels' ids and her week, none of her words. */
export function escalationOf(
  { dangers }: Understanding,
  weeks: number | null,
): Pick<Profile, 'escalatedSigns' | 'escalatedWeeks'> {
  const signs = dangers.filter(escalates).map(({ sign }) => sign)
  return { escalatedSigns: [...new Set(signs)].slice(0, 3), escalatedWeeks: weeks ?? 0 }
}

/** The seek-care reply with one more button under it. The reply itself stays as it is: nothing waits for the team. */
export function withTeamOffer(reply: Reply, { team, shelf }: ConversationParts): Reply {
  const at = reply.bubbles.findLastIndex(({ buttons }) => buttons.length > 0)
  const bubble = reply.bubbles[at]
  if (team === undefined || bubble === undefined) return reply
  const offer = [{ label: shelf.talk.team.buttons.offer, press: 'team' }]
  return { ...reply, bubbles: reply.bubbles.with(at, { ...bubble, buttons: [...bubble.buttons, offer] }) }
}
