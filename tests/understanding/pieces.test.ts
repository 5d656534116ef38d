import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutEveryScript, type Visit } from '../../src/understanding/text/pieces.ts'
import { cutPlain } from '../../src/understanding/text/plain-pieces.ts'

type Cut = (text: string, visit: Visit) => void

function piecesOf(cut: Cut, text: string): string[] {
  const pieces: string[] = []
  cut(text, (kind, from, to) => pieces.push(`${kind}:${text.slice(from, to)}`))
  return pieces
}

/** The plain characters that messages are made of, those that mean something more often than chance would have it. */
const plain = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', 'Z', '*', '0', '9', '.', ',', ':', '+', '/', '-', "'", '!', '?', '(', ' ', '\n'),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

describe('a text is cut into pieces', () => {
  it.each([
    ["I'm 32+4", ["word:I'm", 'number:32+4']],
    ['38.2, no fever - ok', ['number:38.2', 'pause:,', 'word:no', 'word:fever', 'pause: - ', 'word:ok']],
    ['bleeding!! help', ['word:bleeding', 'stop:!!', 'word:help']],
  ])('%s', (text, pieces) => {
    expect(piecesOf(cutPlain, text)).toEqual(pieces)
  })

  it('the same whether it is read as plain letters or as any script', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(piecesOf(cutPlain, text)).toEqual(piecesOf(cutEveryScript, text))
      }),
      { numRuns: 2000 },
    )
  })
})
