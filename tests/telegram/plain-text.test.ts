import { expect, it } from 'vitest'
import { plainText } from '../../src/telegram/plain-text.ts'

it.each([
  ['<b>Call</b> <i>now</i>', 'Call now'],
  ['a <a href="https://a.example/?x=1&amp;y">leaflet</a>', 'a leaflet (https://a.example/?x=1&y)'],
  ['<tg-spoiler>x</tg-spoiler>', 'x'],
  ['less than 3 &lt; 4 &amp;lt; &gt; &quot;', 'less than 3 < 4 &lt; > "'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['unclosed <b and so on', 'unclosed <b and so on'],
])('reads %s as %s', (html, plain) => {
  expect(plainText(html)).toBe(plain)
})
