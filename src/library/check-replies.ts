import { REPLY_IDS } from '../answering/shelf.ts'
import { checkNames } from './check-names.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

/** Places that are filled in, each with the longest value that it can get. */
const LONGEST_LABEL = 'x'.repeat(30)
const PLACES = ['EMERGENCY', 'WEEKS', 'SIGN', 'CRISIS_LINE', 'DV_LINE']
/** A seek-care reply is read in one look: at most 900 characters with everything filled in (clinical.md section 3). */
const LONGEST_REPLY = 900

/** Replies that are missing or too long, places nobody fills, sources that do not exist. */
export function checkReplies({ replies, sources, numbers }: Data): Fault[] {
  const known = new Set((sources ?? []).map(({ id }) => id))
  const have = new Set(replies.map(({ value }) => value.id))
  const emergency = numbers?.default.text ?? ''
  const missing = REPLY_IDS.filter((id) => !have.has(id)).map((id) => ({
    file: `content/en/replies/${id}.yaml`,
    field: 'id',
    what: 'is missing; put it back',
  }))
  return [
    ...missing,
    ...checkNames(replies),
    ...replies.flatMap(({ file, value }) => {
      const strange = [...value.text.matchAll(/\{([^}]*)\}/g)].filter(([, name]) => !PLACES.includes(name ?? ''))
      const filled = value.text
        .replaceAll('{EMERGENCY}', emergency)
        .replaceAll('{SIGN}', LONGEST_LABEL)
        .replace(/\{[A-Z_]+\}/g, '___')
      return [
        ...strange.map(([place]) => ({
          file,
          field: 'text',
          what: `${place} is filled in by nothing; use ${PLACES.join(', ')}`,
        })),
        ...(filled.length > LONGEST_REPLY
          ? [
              {
                file,
                field: 'text',
                what: `is ${filled.length} characters when filled in; keep it to ${LONGEST_REPLY}`,
              },
            ]
          : []),
        ...value.sources
          .filter((id) => !known.has(id))
          .map((id) => ({
            file,
            field: 'sources',
            what: `there is no source "${id}" in content/facts/sources.yaml; add it or mend the code`,
          })),
      ]
    }),
  ]
}
