import { formatCaption, formatText } from '../bot-api/format-text.ts'
import { Refusal } from '../bot-api/refusal.ts'
import { type Html, html } from './html.ts'
import type { ShownMessage } from './sheet.ts'
import { writeWords } from './write-words.ts'

/** The size of every picture (src/pictures/README.md): the page does not jump when it comes. */
const WIDTH = 1280
const HEIGHT = 800

/** A message as a bubble of the chat page: its marks are read by the same code as every message of the bot's. */
export function writeMessage(message: ShownMessage, alt = ''): Html {
  const { picture, buttons } = message
  const read = readMarks(message)
  if ('refused' in read) return html`<p class="fault">Telegram would refuse this: ${read.refused}</p>`
  const shown = picture === undefined ? undefined : writePicture(picture, alt)
  return html`<div class="row in first last"><div class="stack">
    <div class="bubble${shown === undefined ? '' : ' with-photo'}">${shown}<div class="words" dir="auto">${writeWords(read.text, read.entities)}</div></div>
    ${writeKeys(buttons)}
  </div></div><p class="count-line">${read.text.length} characters as she reads it</p>`
}

const writePicture = (name: string, alt: string) =>
  html`<img class="photo" src="pictures/${name}.png" alt="${alt}" width="${WIDTH}" height="${HEIGHT}" loading="lazy">`

function readMarks({ text, html: marked, picture }: ShownMessage) {
  try {
    const payload = { text, caption: text, ...(marked && { parse_mode: 'HTML' }) }
    return picture === undefined ? formatText(payload) : formatCaption(payload)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message }
    throw error
  }
}

/** Buttons do nothing here; those that lead to another text of the page are links to it. */
function writeKeys(rows: ShownMessage['buttons']): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<div class="keys" role="list" aria-label="Buttons under it">${rows.map(
    (row) => html`<div class="keys-row" role="presentation">${row.map(writeKey)}</div>`,
  )}</div>`
}

function writeKey({ label, press }: { label: string; press: string }): Html {
  const [verb, id = ''] = press.replace(/^tip:(more|show):/, 'move-$1:').split(':')
  const goal = verb === 'open' ? `answer-${id}` : verb?.startsWith('move-') ? `move-${id}` : undefined
  const key =
    goal === undefined ? html`<span class="key">${label}</span>` : html`<a class="key" href="#${goal}">${label}</a>`
  return html`<span role="listitem" class="key-item">${key}</span>`
}
