import type { Reply } from '../../answering/reply.ts'
import { zoneAt } from '../../tips/places/zone-at.ts'
import type { Hearing } from '../hearing.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationParts } from '../parts.ts'
import { talkOfTips } from './talk-of-tips.ts'

/**
 * A place that she shared when she was asked for her time zone: the zone is taken from it, and the place is let go of.
 *
 * @returns nothing where no zone was asked for, or the place has none
 */
export async function hearSharedPlace(
  { latitude, longitude }: NonNullable<Incoming['place']>,
  hearing: Hearing,
  parts: ConversationParts,
): Promise<Reply | undefined> {
  const { tips } = parts
  if (tips === undefined || !hearing.profile.asked?.startsWith('place:')) return undefined
  const zone = zoneAt(latitude, longitude, tips.data.places.renamed)
  const reply = zone === undefined ? undefined : await talkOfTips({ answer: zone }, hearing, parts)
  const [first, ...rest] = reply?.bubbles ?? []
  if (reply === undefined || first === undefined) return undefined
  const text = `${first.text}\n\n${tips.data.words.time.fromPlace}`
  return { ...reply, bubbles: [{ ...first, text }, ...rest] }
}
