import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/answering/compose.ts'
import { repliesFor } from '../../src/answering/seek-care.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const replyTo = (text: string, weeks: number | null = null, country: string | null = null) =>
  compose(understander.understand(text, { weeks }), library.shelf, {
    weeks: understander.understand(text).weeks ?? weeks,
    country,
  })

describe('the seek-care reply', () => {
  it('is sent first and alone, as plain text, with two buttons at the most', () => {
    const { bubbles, kind } = replyTo('how should I sleep? also I am bleeding')
    expect(kind).toBe('seek-care')
    expect(bubbles).toHaveLength(1)
    expect(bubbles[0]?.html).toBe(false)
    expect(bubbles[0]?.buttons.flat().length).toBeLessThanOrEqual(2)
  })

  it('holds nothing of what she wrote', () => {
    const { bubbles } = replyTo('xylophone bleeding marmalade')
    expect(bubbles[0]?.text).not.toMatch(/xylophone|marmalade/)
  })

  it('names the number of her country, and the long default where it is unknown', () => {
    expect(replyTo('crushing chest pain', null, 'GB').bubbles[0]?.text).toContain('999')
    expect(replyTo('crushing chest pain', null, 'QQ').bubbles[0]?.text).toContain('000 (Australia)')
  })

  it('leaves the week open where it is unknown', () => {
    expect(replyTo('crushing chest pain').bubbles[0]?.text).toContain('about ___ weeks')
  })

  it.each([
    ['I want to die', 'I am so glad you told me'],
    ['my partner hits me', 'You do not deserve to be hurt'],
    ['contractions every 5 minutes at 39 weeks', 'This may be labour'],
  ])('%s has words of its own', (text, words) => {
    expect(replyTo(text).bubbles[0]?.text).toContain(words)
  })

  it('sends the poison words before the emergency ones', () => {
    const [first, second] = replyTo('I took 12 paracetamol').bubbles
    expect(first?.text).toContain('Keep the packet')
    expect(second?.text).toContain('Get help NOW')
  })

  it('fits one message, whatever the country', () => {
    const countries = library.shelf.numbers.countries.map(({ country }) => country)
    fc.assert(
      fc.property(
        fc.constantFrom(...countries, null),
        fc.constantFrom(...library.knowledge.signs.map(({ is }) => is[0] ?? '')),
        (country, text) =>
          replyTo(text, null, country).bubbles.every(
            (bubble) => bubble.text.length <= 4096 && !/[{}]/.test(bubble.text),
          ),
      ),
    )
  })

  it('puts the body before the mind and leaves neither out', () => {
    expect(repliesFor(new Set(['C', 'E', 'S']))).toEqual(['E', 'C'])
    expect(repliesFor(new Set(['T', 'S']))).toEqual(['S'])
    expect(repliesFor(new Set(['V']))).toEqual(['V'])
  })
})
