/** `2026-11-23` as "23 November 2026". @param months their names, January first */
export function dateInWords(date: string, months: readonly string[]): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}
