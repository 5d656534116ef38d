import type { Sheet } from '../preview/review/sheet.ts'
import type { Material } from './material.ts'
import { sheetOf } from './sheet-of.ts'

/** The danger signs: what a reply calls each, which reply it gets, and messages that must and must not get it. */
export function signSheets(material: Material): Sheet[] {
  const levels = new Map((material.data.signFacts ?? []).map((facts) => [facts.id, facts]))
  return material.data.signs.flatMap((entry) => {
    const { id, label, about, is, isNot } = entry.value
    const facts = levels.get(id)
    if (facts === undefined) return []
    const lines = [
      `${about}. In a reply: "${label}".`,
      `Reply: ${facts.level}${facts.raise.map(({ to }) => `, raised to ${to}`).join('')}.`,
      `Gets it: ${is.slice(0, 5).join(' / ')}`,
      `Does not: ${isNot.slice(0, 5).join(' / ') || 'nothing is named'}`,
    ]
    return [sheetOf(entry, { group: 'signs', title: `${id} ${label}`, forms: [], facts: lines }, facts, material)]
  })
}

/** What she reads who writes in a language that the bot does not read. */
export function languageSheets(material: Material): Sheet[] {
  return material.data.otherLanguages.map((entry) => {
    const messages = [{ text: entry.value.line, html: false, buttons: [] }]
    const forms = [{ when: 'Above the seek-care reply or the English words', messages }]
    return sheetOf(entry, { group: 'languages', title: entry.value.id, forms }, {}, material)
  })
}
