import { describe, expect, it } from 'vitest'
import { allFaults } from '../../src/library/all-faults.ts'
import { type Fault, faultLine, faultMark } from '../../src/library/fault.ts'
import { readData } from '../../src/library/read-data.ts'
import { dataCopy } from '../helpers/data-copy.ts'
import { rememberParse } from '../helpers/remember-parse.ts'

const ANSWERS = 'content/en/answers'
type Change = [file: string, from: string | RegExp, to: string]

/** What the check says of a copy in which all of this was changed. */
function faultsAfter(changes: Change[]) {
  const { root, edit } = dataCopy()
  for (const [file, from, to] of changes) {
    edit(file, (text) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`${file} has no ${from}`)
      return changed
    })
  }
  return allFaults(readData(root, rememberParse), root, '2026-11-23').map(faultLine)
}

describe('what an author is told', () => {
  it('names file, field, line, what is wrong and what to do, for each fault', () => {
    const faults = faultsAfter([
      [`${ANSWERS}/shoes.yaml`, 'Your feet may swell.', `${'Your feet may swell and '.repeat(6)}so on.`],
      [`${ANSWERS}/massage.yaml`, /^text: .*/m, 'text: |\n  Take 500 mg, it is quite safe.'],
      [`${ANSWERS}/swimming.yaml`, /^sources: .*/m, 'sources: []'],
      [`${ANSWERS}/rest_bedrest.yaml`, /reviewBy: .*/, 'reviewBy: 2026-01-01'],
      ['content/facts/claims.yaml', /^- id: C002$/m, '- id: C001'],
      ['content/facts/exercises.yaml', 'weeks: { from: 4, to: 15 }', 'weeks: { from: 4, to: 20 }'],
    ]).join('\n')
    expect(faults).toMatch(/shoes\.yaml: text: has a sentence of over 20 words: "Your feet.*"; cut it \(line 8\)/)
    expect(faults).toMatch(/massage\.yaml: text: gives a dose: "500 mg"; say who to ask instead \(line 4\)/)
    expect(faults).toMatch(/massage\.yaml: text: says "safe", which nobody can promise; .*\(line 4\)/)
    expect(faults).toMatch(/swimming\.yaml: sources: names no source; name the pages .*\(line \d+\)/)
    expect(faults).toMatch(/rest_bedrest\.yaml: reviewBy: 2026-01-01 is before the day of the review; .*\(line \d+\)/)
    expect(faults).toMatch(/claims\.yaml: claims: "C001" stands twice; keep one, .*\(line 2\)/)
    expect(faults).toMatch(/exercises\.yaml: EX24\.weeks: lies on the back; end it before week 16 \(line 2\d\d\)/)
  })

  it('is told of a file that cannot be read in plain words, and not of what follows from it', () => {
    expect(
      faultsAfter([
        [`${ANSWERS}/shoes.yaml`, 'title: Shoes', 'title: Shoes: which'],
        [`${ANSWERS}/massage.yaml`, 'callIf:', 'callif:'],
        [`${ANSWERS}/swimming.yaml`, /^title: .*/m, `title: ${'x'.repeat(31)}`],
        [`${ANSWERS}/rest_bedrest.yaml`, /reviewed: .*/, 'reviewed: 23.11.2026'],
        ['intents/en/getting_up.yaml', '- say: ', '- '],
        ['intents/en/heat_cold.yaml', '- say: ', '- say: "'],
      ]).map((line) => line.replace(/\(line \d+\)/, '(line N)')),
    ).toEqual([
      'intents/en/getting_up.yaml: phrases.0: must be written with the names of its fields; look how its neighbours are written (line N)',
      'intents/en/heat_cold.yaml: -: a quote or a bracket is not closed here or above; close it (line N)',
      `${ANSWERS}/massage.yaml: callif: is no field that is known here; mend its spelling, or take it out (line N)`,
      `${ANSWERS}/rest_bedrest.yaml: reviewed: is no day; write year, month and day as in 2026-11-23 (line N)`,
      `${ANSWERS}/shoes.yaml: -: cannot be read here; let the line start with as many spaces as its neighbours, and put words with a colon in "double quotes" (line N)`,
      `${ANSWERS}/swimming.yaml: title: is too long; 30 characters at most (line N)`,
    ])
  })

  it('is not swamped where a list of facts cannot be read', () => {
    const faults = faultsAfter([['content/facts/exercises.yaml', 'to: 42', 'to: 60']])
    expect(faults).toEqual(['content/facts/exercises.yaml: 0.weeks.to: is too great; 42 at most (line 4)'])
  })

  it('is shown each fault beside its line where the check runs on a website', () => {
    const fault: Fault = { file: 'content/a.yaml', field: 'text', what: 'is 100% wrong\nmend it', line: 7 }
    expect(faultMark(fault)).toBe('::error file=content/a.yaml,line=7::text: is 100%25 wrong%0Amend it')
  })
})
