import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from '../../src/telegram/pieces-of.ts'

it('leaves what fits, even nothing, in one piece', () => {
  expect(piecesOf('')).toEqual([''])
  expect(piecesOf('a'.repeat(4_096))).toHaveLength(1)
})

it('cuts at the end of a line, else of a word, else between characters, never inside an emoji', () => {
  expect(piecesOf('one two\nthree', 10)).toEqual(['one two', 'three'])
  expect(piecesOf('one two three', 8)).toEqual(['one two', 'three'])
  expect(piecesOf('abcdef', 4)).toEqual(['abcd', 'ef'])
  expect(piecesOf('abc😀d', 4)).toEqual(['abc', '😀d'])
})

it('keeps every letter, in pieces that fit', () => {
  const letters = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 4, max: 40 }), (text, longest) => {
      const pieces = piecesOf(text, longest)
      return pieces.every((piece) => piece.length <= longest) && letters(pieces.join('')) === letters(text)
    }),
  )
})
