import { expect, it } from 'vitest'
import { richWords } from '../../src/telegram/rich-words.ts'

it('joins the pieces of a word, and puts blocks, items and cells on lines of their own', () => {
  const half = [{ type: 'bold', text: 'bl' }, 'eed', { type: 'url', text: ['ing'], url: 'https://a.example' }]
  const blocks = [
    { type: 'heading', text: 'Today', size: 1 },
    { type: 'paragraph', text: half },
    { type: 'list', items: [{ label: '1.', blocks: [{ type: 'paragraph', text: 'item' }] }] },
    { type: 'table', cells: [[{ text: 'left', align: 'left' }, { text: 'right' }]] },
    { type: 'details', summary: 'more', blocks: [{ type: 'photo', photo: [], caption: { text: 'photo' } }] },
    { type: 'divider' },
  ]
  expect(richWords({ blocks })).toBe('Today\nbleeding\nitem\nleft\nright\nmore\nphoto')
})

it.each([undefined, null, 5, {}, []])('finds no words in %s', (what) => {
  expect(richWords(what)).toBe('')
})
