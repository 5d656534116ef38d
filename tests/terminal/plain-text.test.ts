import { expect, it } from 'vitest'
import { plainText } from '../../src/terminal/plain-text.ts'

it.each([
  ['leaves plain words alone', 'Your back hurts at 32 weeks.', 'Your back hurts at 32 weeks.'],
  ['takes marks away', '<b>Call</b> <i>now</i> <tg-spoiler>x</tg-spoiler>', 'Call now x'],
  ['keeps lines', '<b>One</b>\n\n<blockquote expandable>Two</blockquote>', 'One\n\nTwo'],
  ['shows where a link leads', 'See <a href="https://www.nhs.uk/">the NHS</a>.', 'See the NHS (https://www.nhs.uk/).'],
  ['shows a bare link once', '<a href="https://www.nhs.uk/">https://www.nhs.uk/</a>', 'https://www.nhs.uk/'],
  ['reads the address of a link', '<a href="https://x.org/?a=1&amp;b=2">x</a>', 'x (https://x.org/?a=1&b=2)'],
  ['reads entities', '38 &lt; 39 &gt; 37 &amp; &quot;so&quot; &#8217; &#x1F931;', '38 < 39 > 37 & "so" ’ 🤱'],
  ['reads entities once only', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['does not take an escaped mark for a mark', '&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
  ['leaves a lone < and & alone', 'a < b & c &nbsp; &#x110000;', 'a < b & c &nbsp; &#x110000;'],
])('%s', (_what, html, text) => {
  expect(plainText(html)).toBe(text)
})
