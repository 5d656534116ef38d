import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/preview/page/style/colours.css', import.meta.url), 'utf8')
const [day = '', night = ''] = css.split(':root[data-theme="night"]')

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (theme: string, ...names: [string, string]) => {
  const [dark = 0, light = 0] = names
    .map((name) => luminance(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(theme)?.[1] ?? ''))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['day', day],
  ['night', night],
])('by %s', (_name, theme) => {
  it.each<[string, string]>([
    ['ink', 'bar'],
    ['ink', 'in'],
    ['ink', 'out'],
    ['muted', 'bar'],
    ['muted', 'field'],
    ['muted', 'hover'],
    ['in-quiet', 'in'],
    ['out-quiet', 'out'],
    ['link', 'in'],
    ['accent', 'bar'],
    ['accent', 'accent-soft'],
    ['accent-ink', 'accent'],
  ])('%s can be read on %s', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('the box and the focus can be seen on the bar', () => {
    expect(contrast(theme, 'field-line', 'bar')).toBeGreaterThanOrEqual(3)
    expect(contrast(theme, 'focus', 'bar')).toBeGreaterThanOrEqual(3)
  })
})
