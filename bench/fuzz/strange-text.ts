/** A number from 0 up to 1. */
export type Chance = () => number

export const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T

const between = (from: number, to: number, chance: Chance) => from + Math.floor(chance() * (to - from + 1))
const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('')

const anyOf = (from: number, to: number) => (chance: Chance) =>
  times(between(1, 60, chance), () => String.fromCodePoint(between(from, to, chance)))

/** What people, clients and attackers send that is no English sentence. */
const KINDS: ((chance: Chance) => string)[] = [
  anyOf(0x20, 0x7e),
  anyOf(0, 0x1f),
  anyOf(0x80, 0x2ff),
  anyOf(0x400, 0x52f),
  anyOf(0x590, 0x6ff),
  anyOf(0x900, 0xdff),
  anyOf(0x2000, 0x206f),
  anyOf(0x4e00, 0x9fff),
  anyOf(0xd800, 0xdfff),
  anyOf(0xe000, 0xffff),
  anyOf(0x1f300, 0x1faff),
  (chance) => `e${times(between(1, 200, chance), () => String.fromCodePoint(between(0x300, 0x36f, chance)))}`,
  (chance) => '👩‍🦰'.repeat(between(1, 300, chance)),
  (chance) => '\u202e'.repeat(between(1, 20, chance)) + '\u200b'.repeat(between(1, 200, chance)),
  (chance) => pick(['a', 'no ', '((', '9', '\n', '/', 'ha', '?'], chance).repeat(between(1, 700, chance)),
  (chance) =>
    times(between(1, 30, chance), () => `${between(-99, 99_999, chance)}${pick(['.', '/', ' ', '°', ':'], chance)}`),
  () => '',
]

/** Some text of any kind. */
export const strangeText = (chance: Chance): string => pick(KINDS, chance)(chance)

/** Letters taken out, doubled, swapped or put in, as fingers do it. */
export function misspelt(text: string, chance: Chance): string {
  const at = Math.floor(chance() * text.length)
  const [before, here = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  return pick(
    [before + after, before + here + here + after, before + strangeText(chance).slice(0, 3) + here + after],
    chance,
  )
}
