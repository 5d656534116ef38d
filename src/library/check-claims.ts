import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

const FILE = 'content/facts/claims.yaml'

/** Both directions: every claim stands in some answer or sign, and every one that is named is there and was not rejected. */
export function checkClaims({ claims, answers, signFacts, sources }: Data): Fault[] {
  const rows = claims ?? []
  const rejected = new Set(rows.flatMap((claim) => ('rejected' in claim ? [claim.id] : [])))
  const all = new Set(rows.map(({ id }) => id))
  const users = [
    ...answers.map(({ file, value }) => ({ file, claims: value.claims })),
    ...(signFacts ?? []).map(({ claims: own }) => ({ file: 'content/facts/danger-signs.yaml', claims: own })),
  ]
  const used = new Set(users.flatMap((user) => user.claims))
  const known = new Set((sources ?? []).map(({ id }) => id))
  const fault = (file: string, what: string): Fault => ({ file, field: 'claims', what })
  const doubles = rows.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at)
  return [
    ...doubles.map((id) => fault(FILE, `"${id}" stands twice; keep one, or give the other a new number`)),
    ...users.flatMap(({ file, claims: own }) =>
      own.flatMap((id) => {
        if (!all.has(id)) return [fault(file, `there is no claim "${id}" in ${FILE}; add it or mend the number`)]
        return rejected.has(id) ? [fault(file, `rests on "${id}", which was rejected; take it out`)] : []
      }),
    ),
    ...[...all]
      .filter((id) => !rejected.has(id) && !used.has(id))
      .map((id) => fault(FILE, `no answer rests on "${id}"; say it in one, or reject it`)),
    ...rows
      .filter(({ sources: own }) => own.some((id) => !known.has(id)))
      .map(({ id }) => fault(FILE, `"${id}" names a source that is not in content/facts/sources.yaml; add it`)),
  ]
}
