import { describe, expect, it } from 'vitest'
import { crossCheck } from '../../src/library/cross-check.ts'
import { faultLine } from '../../src/library/fault.ts'
import { loadLibrary } from '../../src/library/load.ts'
import { readData } from '../../src/library/read-data.ts'
import { dataCopy } from '../helpers/data-copy.ts'
import { rememberParse } from '../helpers/remember-parse.ts'

const TODAY = '2026-11-23'
const faultsOf = (root: string, today = TODAY) => {
  const data = readData(root, rememberParse)
  return [...data.faults, ...crossCheck(data, today)].map(faultLine)
}
const SIGN = 'content/en/danger-signs/DS02.yaml'
const ANSWER = 'content/en/answers/heat_cold.yaml'
const INTENT = 'intents/en/heat_cold.yaml'

describe('the library', () => {
  it('has no fault as it stands', () => {
    expect(faultsOf('.')).toEqual([])
  })

  it('is frozen to the bottom', () => {
    const { knowledge, shelf } = loadLibrary('.', TODAY)
    expect(Object.isFrozen(knowledge.signs[0]?.say)).toBe(true)
    expect(Object.isFrozen(shelf.answers.get('heat_cold')?.sources)).toBe(true)
  })

  it.each([
    ['there are no danger signs', 'content/en/danger-signs'],
    ['the facts of the danger signs are gone', 'content/facts/danger-signs.yaml'],
    ['one sign is gone', SIGN],
    ['a seek-care reply is gone', 'content/en/replies/E.yaml'],
    ['the words of the rules are gone', 'content/en/concepts.yaml'],
  ])('does not start where %s', (_, file) => {
    const copy = dataCopy()
    copy.remove(file)
    expect(() => loadLibrary(copy.root, TODAY)).toThrow(/npm run check/)
  })

  it('does not start where the danger signs are an empty file', () => {
    const copy = dataCopy()
    copy.write('content/facts/danger-signs.yaml', '')
    expect(() => loadLibrary(copy.root, TODAY)).toThrow('content/facts/danger-signs.yaml')
  })

  it('starts with a review date that has passed, which check tells', () => {
    const copy = dataCopy()
    expect(() => loadLibrary(copy.root, '2030-01-01')).not.toThrow()
    expect(faultsOf(copy.root, '2030-01-01').some((line) => line.startsWith(`${ANSWER}: reviewBy:`))).toBe(true)
  })
})

describe('check', () => {
  const found = (spoil: (copy: ReturnType<typeof dataCopy>) => void) => {
    const copy = dataCopy()
    spoil(copy)
    return faultsOf(copy.root).join('\n')
  }

  it('tells of an intent without an answer', () => {
    expect(found((copy) => copy.edit(INTENT, (text) => text.replace(/^answer: .*/m, 'answer: nowhere')))).toContain(
      `${INTENT}: answer: there is no answer "nowhere"`,
    )
  })

  it('tells of an answer that no intent reaches', () => {
    expect(found((copy) => copy.edit(INTENT, (text) => text.replace(/^answer: .*/m, 'answer: massage')))).toContain(
      `${ANSWER}: id: no intent leads to "heat_cold"`,
    )
  })

  it('tells of the same phrase under two intents, whatever its case', () => {
    const twice = found((copy) => {
      copy.edit(INTENT, (text) => text.replace('phrases:', 'phrases:\n  - say: Is THIS one here twice'))
      copy.edit('intents/en/massage.yaml', (text) =>
        text.replace('phrases:', 'phrases:\n  - say: is this one here twice'),
      )
    })
    expect(twice).toContain(
      'intents/en/massage.yaml: phrases.0: "is this one here twice" stands under heat_cold already',
    )
  })

  it('tells of a source that does not exist', () => {
    expect(found((copy) => copy.edit(ANSWER, (text) => text.replace(/^sources: \[/m, 'sources: [NOPE, ')))).toContain(
      `${ANSWER}: sources: there is no source "NOPE"`,
    )
  })

  it('tells of a text over the limits', () => {
    expect(
      found((copy) =>
        copy.edit(ANSWER, (text) => text.replace(/^text: \|-?\n/m, `text: |\n  ${'word '.repeat(700)}\n`)),
      ),
    ).toContain(`${ANSWER}: text: is`)
  })

  it.each(['<b>open', 'a < b', 'salt & pepper', '<a href="x">y</a>', '<b><i>x</b></i>'])(
    'tells of markup that Telegram would refuse: %s',
    (markup) => {
      expect(
        found((copy) => copy.edit(ANSWER, (text) => text.replace(/^text: \|-?\n/m, `text: |\n  ${markup}\n`))),
      ).toContain(`${ANSWER}: text:`)
    },
  )

  it('tells of an unknown field, a wrong name and broken YAML, all at once', () => {
    const faults = found((copy) => {
      copy.edit(ANSWER, (text) => `${text}colour: red\n`)
      copy.edit(INTENT, (text) => text.replace('id: heat_cold', 'id: warm_cold'))
      copy.write('intents/en/massage.yaml', 'id: [')
    })
    for (const file of [ANSWER, INTENT, 'intents/en/massage.yaml']) expect(faults).toContain(`${file}: `)
  })

  it('tells of a file that is no text', () => {
    expect(found((copy) => copy.write(INTENT, Buffer.from([0, 255, 254, 1, 2])))).toContain(`${INTENT}: -:`)
  })

  it('tells of a danger sign that speaks of a concept which is not there', () => {
    expect(found((copy) => copy.edit(SIGN, (text) => text.replace('say:', 'say:\n  - "<nonsense>"')))).toContain(
      'there is no concept <nonsense>',
    )
  })

  it('tells of a reply with a place that nothing fills', () => {
    expect(
      found((copy) => copy.edit('content/en/replies/S.yaml', (text) => text.replace('{SIGN}', '{NAME}'))),
    ).toContain('content/en/replies/S.yaml: text: {NAME}')
  })
})
