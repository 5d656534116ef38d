import { type Paint, tint } from './paint.ts'

/** 1, 2 and 3 as lines, so that no font is needed. 20 wide, 28 high, y downwards. */
const DIGITS = [
  'M4 6L11 0V28M3 28H19',
  'M2 7C2 -3 18 -3 18 7C18 14 2 20 2 28H19',
  'M2 4C6 -2 18 -2 17 7C17 13 11 13.5 8 13.5C13 13.5 19 14.5 18.5 21C18 30 4 30 1 23',
]

/** The number of a frame in a circle, in pixels of the card. */
export function drawBadge(index: number, x: number, y: number, { figure }: Paint): string {
  const [accent, card] = [tint(figure, 'badge', true), tint(figure, 'card', true)]
  const digit = `<path d="${DIGITS[index] ?? ''}" fill="none" stroke="${card}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`
  return `<circle cx="${x}" cy="${y}" r="30" fill="${accent}"/><g transform="translate(${x - 10} ${y - 14})">${digit}</g>`
}
