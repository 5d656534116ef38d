import type { Mother } from '../answering/seek-care.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { gestationOf, weeksFromDueDate } from './due-date.ts'
import type { ConversationParts } from './parts.ts'
import type { Profile } from './profile-store.ts'

/** What a reply may know of her. The week that her message names goes before the one that is stored. */
export function motherOf(
  profile: Profile,
  heard: Understanding | undefined,
  { now, defaultCountry }: ConversationParts,
): Mother {
  const stored = profile.dueDate === undefined ? null : weeksFromDueDate(profile.dueDate, now())
  const days = profile.dueDate === undefined ? undefined : gestationOf(profile.dueDate, now()).days
  return {
    weeks: profile.ended === undefined ? (heard?.weeks ?? stored) : null,
    days: heard?.weeks == null ? days : heard.week?.days,
    country: profile.country ?? defaultCountry,
    ended: profile.ended !== undefined,
    partnerAsks: heard?.signals.includes('partner') ?? false,
  }
}
