import { type Html, html } from './html.ts'
import type { Form, Measure, Review, Sheet } from './sheet.ts'
import { writeMessage } from './write-message.ts'

type Limits = Review['limits']

const DUE = { overdue: 'Overdue', soon: 'Due within a month', later: 'Not due' }

/** Everything about one reviewed file: each form as a phone shows it, then what it rests on. */
export function writeSheet(sheet: Sheet, limits: Limits): Html {
  const { id, title, file, facts, forms, alt, sources, claims, reviewed, reviewBy, due } = sheet
  return html`<article class="sheet" id="${id}" aria-labelledby="${id}-title" data-due="${due}">
  <header><h3 id="${id}-title" tabindex="-1">${title}</h3><p class="file"><code>${file}</code></p></header>
  <div class="forms">${forms.map((form) => writeForm(form, limits, alt))}</div>
  <div class="about">
    ${alt === undefined ? undefined : html`<p class="alt"><b>Alternative text of the picture:</b> ${alt}</p>`}
    ${facts.length === 0 ? undefined : html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`}
    <p class="dates"><span class="due ${due}">${DUE[due]}.</span> Reviewed <time>${reviewed}</time>, to be reviewed again by <time>${reviewBy}</time>.</p>
    ${writeList('Sources', sources.map(writeSource))}
    ${writeList('Claims', claims.map(writeClaim))}
  </div>
</article>
`
}

function writeForm({ when, messages, measure }: Form, limits: Limits, alt: string | undefined): Html {
  return html`<section class="form"><h4>${when}</h4>
    <div class="phone">${messages.map((message) => writeMessage(message, alt))}</div>
    ${measure === undefined ? undefined : writeMeasure(measure, limits, when)}</section>`
}

function writeMeasure(
  { characters, grade, longestSentence, meanSentence }: Measure,
  limits: Limits,
  when: string,
): Html {
  const mostCharacters = when.startsWith('Behind') ? Number.POSITIVE_INFINITY : limits.characters
  return html`<ul class="measure" aria-label="How it reads">
    ${figure(`${characters} characters`, characters > mostCharacters)}
    ${figure(`grade ${grade.toFixed(1)}`, grade > limits.grade)}
    ${figure(`sentences: longest ${longestSentence} words, average ${meanSentence.toFixed(1)}`, longestSentence > limits.sentence)}
  </ul>`
}

const figure = (words: string, over: boolean) =>
  html`<li class="${over ? 'over' : 'within'}">${words}${over ? ', too much' : ''}</li>`

const writeList = (name: string, rows: Html[]) =>
  rows.length === 0
    ? undefined
    : html`<details><summary>${name} (${rows.length})</summary><ul>${rows.map((row) => html`<li>${row}</li>`)}</ul></details>`

const writeSource = ({ id, name, title, urls }: Sheet['sources'][number]) =>
  html`<b>${id}</b> ${name}: ${title} ${urls.map((url) => html`<a href="${url}" rel="noopener noreferrer" target="_blank">${new URL(url).hostname}</a> `)}`

const writeClaim = ({ id, say }: Sheet['claims'][number]) => html`<b>${id}</b> ${say}`
