import type { DateWords } from './date-words.ts'
import { wayPattern } from './way-pattern.ts'

/** Brings dates into one form: small letters, "12th" as "12", "twelfth" as "12", months as "§3§". */
export function createPlainDates({ months, ordinals }: DateWords): (text: string) => string {
  const monthOf = new Map(months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))
  const dayOf = new Map(ordinals.map((name, at) => [name, at + 1]))
  const monthNames = new RegExp(`${wayPattern([...monthOf.keys()])}\\.?`, 'g')
  const dayNames = new RegExp(wayPattern([...dayOf.keys()]), 'g')
  return (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc\u00b4\u0060]/g, "'")
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(dayNames, (name) => String(dayOf.get(name.replace(/[\s-]+/g, ' ')) ?? name))
      .replace(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?![a-z])/g, '$1')
      .replace(monthNames, (name) => `§${monthOf.get(name.replace('.', '')) ?? ''}§`)
}
