import { readRules } from '../understanding/dangers/read-rules.ts'
import { READINGS } from '../understanding/dangers/readings/reading.ts'
import { checkNames } from './check-names.ts'
import type { Fault } from './fault.ts'
import type { Data } from './read-data.ts'

const FACTS = 'content/facts/danger-signs.yaml'

/** Signs without words or without facts, combinations that name nothing, ways that cannot be read. */
export function checkDangers({ signs, signFacts, sources, concepts, negation }: Data): Fault[] {
  const facts = signFacts ?? []
  const ids = new Set(facts.map(({ id }) => id))
  const worded = new Set(signs.map(({ value }) => value.id))
  const known = new Set((sources ?? []).map(({ id }) => id))
  const lost = (id: string, field: string, what: string) => ({ file: FACTS, field: `${id}.${field}`, what })
  return [
    ...checkNames(signs),
    ...signs
      .filter(({ value }) => !ids.has(value.id))
      .map(({ file, value }) => ({ file, field: 'id', what: `${value.id} has no row in ${FACTS}; add one` })),
    ...facts.flatMap(({ id, otherwise, raise, sources: named }) => [
      ...(worded.has(id) ? [] : [lost(id, 'id', `content/en/danger-signs/${id}.yaml is missing; put it back`)]),
      ...(otherwise?.startsWith('DS') && !ids.has(otherwise)
        ? [lost(id, 'otherwise', `there is no sign "${otherwise}"; mend the number`)]
        : []),
      ...raise.flatMap(({ signs: others = [] }) =>
        others
          .filter((other) => !ids.has(other))
          .map((other) => lost(id, 'raise', `there is no sign "${other}"; mend the number`)),
      ),
      ...raise.flatMap(({ details = [] }) =>
        details
          .filter((detail) => concepts && !(detail in concepts) && !(READINGS as readonly string[]).includes(detail))
          .map((detail) =>
            lost(id, 'raise', `there is no concept "${detail}"; add it to content/en/concepts.yaml or mend the name`),
          ),
      ),
      ...named
        .filter((source) => !known.has(source))
        .map((source) =>
          lost(id, 'sources', `there is no source "${source}"; add it to content/facts/sources.yaml or mend the code`),
        ),
    ]),
    ...(concepts && negation
      ? unreadable(() =>
          readRules(
            signs.map(({ value }) => value),
            concepts,
            negation,
          ),
        )
      : []),
  ]
}

function unreadable(compile: () => unknown): Fault[] {
  try {
    compile()
    return []
  } catch (error) {
    const { message } = error as Error
    const [, id, what = message] = /^(DS\d\d): (.*)$/s.exec(message) ?? []
    const file = id === undefined ? 'content/en/danger-signs' : `content/en/danger-signs/${id}.yaml`
    return [{ file, field: 'say', what: `${what}; mend it (content/README.md tells how ways are written)` }]
  }
}
