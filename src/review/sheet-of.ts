import { dueUntil } from '../library/due-reviews.ts'
import type { Sheet } from '../preview/review/sheet.ts'
import type { Material } from './material.ts'

interface Reviewed {
  file: string
  value: { id: string; reviewed: string; reviewBy: string }
}
type Own = Pick<Sheet, 'group' | 'title' | 'forms'> & Partial<Pick<Sheet, 'facts' | 'alt'>>
type RestsOn = { sources?: readonly string[]; claims?: readonly string[] }

/** What every sheet has: its file, its dates, and the sources and claims that it rests on, in full. */
export function sheetOf({ file, value }: Reviewed, own: Own, restsOn: RestsOn, material: Material): Sheet {
  const { data, library, today } = material
  const says = new Map((data.claims ?? []).map((claim) => [claim.id, 'say' in claim ? claim.say : claim.rejected]))
  const { reviewed, reviewBy } = value
  return {
    facts: [],
    ...own,
    id: `${own.group.replace(/s$/, '').replace('replie', 'reply')}-${value.id}`,
    file,
    sources: (restsOn.sources ?? []).flatMap((id) => library.shelf.sources.get(id) ?? []),
    claims: (restsOn.claims ?? []).map((id) => ({ id, say: says.get(id) ?? '' })),
    reviewed,
    reviewBy,
    due: reviewBy < today ? 'overdue' : reviewBy <= dueUntil(today) ? 'soon' : 'later',
  }
}
