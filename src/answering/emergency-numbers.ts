import { z } from 'zod'

const country = z.string().regex(/^[A-Z]{2}$/)
const text = z.string().min(2)
const helpLine = z.strictObject({
  default: z.strictObject({ text }),
  countries: z.array(z.strictObject({ country, text })),
})

/** `content/facts/emergency-numbers.yaml`: what to call, by country (ISO 3166-1), and what stands where it is unknown. */
export const emergencyNumbersSchema = z.strictObject({
  default: z.strictObject({ text: z.string().min(10) }),
  countries: z.array(z.strictObject({ country, number: z.string().regex(/^\d{2,6}$/), note: z.string().optional() })),
  lines: z.strictObject({ crisis: helpLine, violence: helpLine, poison: helpLine }),
})

export type EmergencyNumbers = z.infer<typeof emergencyNumbersSchema>
type HelpLine = z.infer<typeof helpLine>

const lineFor = (line: HelpLine, own: string | null) =>
  line.countries.find((one) => one.country === own)?.text ?? line.default.text

/** The values of `{EMERGENCY}`, `{CRISIS_LINE}` and `{DV_LINE}` for her country; an unknown country gets the long default. */
export function numbersFor(numbers: EmergencyNumbers, own: string | null): Record<string, string> {
  const listed = numbers.countries.find((one) => one.country === own)
  const number = listed ? `${listed.number}${listed.note ? ` (${listed.note})` : ''}` : numbers.default.text
  return {
    EMERGENCY: number,
    CRISIS_LINE: lineFor(numbers.lines.crisis, own),
    DV_LINE: lineFor(numbers.lines.violence, own),
  }
}
