import { type Html, html } from './html.ts'
import type { Review, Sheet } from './sheet.ts'
import { writeSheet } from './write-sheet.ts'

const GROUPS: [Sheet['group'], string][] = [
  ['answers', 'Answers'],
  ['replies', 'Fixed replies'],
  ['moves', 'Moves'],
  ['signs', 'Danger signs'],
  ['languages', 'Other languages'],
]

/**
 * The whole review page.
 *
 * @param shell `page/review.html`: its comments `summary`, `index` and `sheets` are filled in
 */
export function writePage(shell: string, review: Review): string {
  const parts = { summary: writeSummary(review), index: writeIndex(review), sheets: writeGroups(review) }
  return shell.replace(/<!--(summary|index|sheets)-->/g, (_, name: keyof typeof parts) => parts[name].markup)
}

const ofGroup = ({ sheets }: Review, wanted: Sheet['group']) => sheets.filter(({ group }) => group === wanted)

function writeSummary(review: Review): Html {
  const counts = GROUPS.map(([group, name]) => `${ofGroup(review, group).length} ${name.toLowerCase()}`)
  return html`<p>${counts.join(', ')}.</p>
    <h2>What is wrong</h2>${lines(review.faults, 'Nothing: npm run check finds no fault.')}
    <h2>What is due</h2>${lines(review.due, 'Nothing.')}`
}

const lines = (all: string[], none: string) =>
  all.length === 0 ? html`<p>${none}</p>` : html`<ul class="lines">${all.map((line) => html`<li>${line}</li>`)}</ul>`

const writeIndex = (review: Review) =>
  html`${GROUPS.map(
    ([group, name]) =>
      html`<section><h3>${name}</h3><ul>${ofGroup(review, group).map(
        ({ id, title }) => html`<li data-goal="${id}"><a href="#${id}">${title}</a></li>`,
      )}</ul></section>`,
  )}`

const writeGroups = (review: Review) =>
  html`${GROUPS.map(
    ([group, name]) =>
      html`<section class="group" id="${group}"><h2>${name}</h2>${ofGroup(review, group).map((sheet) =>
        writeSheet(sheet, review.limits),
      )}</section>`,
  )}`
