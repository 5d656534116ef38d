import { describe, expect, it } from 'vitest'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const { endings } = library.knowledge
const heard = (text: string) => understander.understand(text).ending

describe.each(['birth', 'loss', 'over'] as const)('the ending "%s"', (id) => {
  it.each(endings[id].is)('is heard in: %s', (text) => {
    expect(heard(text)).toBe(id)
  })

  it.each(endings[id].isNot)('is not heard in: %s', (text) => {
    expect(heard(text)).not.toBe(id)
  })
})

describe('an ending that may be meant otherwise', () => {
  it('is a loss where a loss is told together with a birth', () => {
    expect(heard('I gave birth yesterday but she was stillborn')).toBe('loss')
  })

  it('is not heard in questions of other kinds', () => {
    const others = library.knowledge.intents.filter(({ id }) => !['baby_born', 'how_long', 'pelvic_floor'].includes(id))
    const some = others.flatMap(({ phrases }) => phrases.filter((_, at) => at % 6 === 0).map(({ say }) => say))
    expect(some.filter((say) => heard(say) !== null)).toEqual([])
  })
})
