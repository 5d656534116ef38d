import { describe, expect, it } from 'vitest'
import { parseHtmlEntities } from '../../src/preview/bot-api/parse-html-entities.ts'

describe("Telegram's HTML", () => {
  it('is read into text and marks', () => {
    const { text, entities } = parseHtmlEntities(
      'a <b>b <i>c</i></b> <a href="https://a.uk/?x=1&amp;y=2">d</a> &lt;&amp;&gt;&quot;&#65; & ok',
    )
    expect(text).toBe('a b c d <&>"A & ok')
    expect(entities).toEqual([
      { type: 'bold', offset: 2, length: 3 },
      { type: 'italic', offset: 4, length: 1 },
      { type: 'text_link', offset: 6, length: 1, url: 'https://a.uk/?x=1&y=2' },
    ])
  })

  it.each([
    ['<u>a</u>', 'underline'],
    ['<s>a</s>', 'strikethrough'],
    ['<code>a</code>', 'code'],
    ['<pre>a</pre>', 'pre'],
    ['<tg-spoiler>a</tg-spoiler>', 'spoiler'],
    ['<span class="tg-spoiler">a</span>', 'spoiler'],
    ['<blockquote>a</blockquote>', 'blockquote'],
    ['<blockquote expandable>a</blockquote>', 'expandable_blockquote'],
    ['<STRONG>a</STRONG>', 'bold'],
  ])('%s is %s', (html, type) => {
    expect(parseHtmlEntities(html)).toEqual({ text: 'a', entities: [{ type, offset: 0, length: 1 }] })
  })

  it('counts places in UTF-16 units', () => {
    expect(parseHtmlEntities('\u{1f9d8} <b>a</b>').entities[0]?.offset).toBe(3)
  })

  it('lets a link that leads nowhere be plain words', () => {
    expect(parseHtmlEntities('<a href="javascript:alert(1)">a</a><a>b</a>')).toEqual({ text: 'ab', entities: [] })
  })

  it.each([
    ['pain < 3 days', 'Unsupported start tag "" at byte offset 5'],
    ['é <br> b', 'Unsupported start tag "br" at byte offset 3'],
    ['<p>a</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ])('%s is refused', (html, description) => {
    expect(() => parseHtmlEntities(html)).toThrow(`Bad Request: can't parse entities: ${description}`)
  })
})
