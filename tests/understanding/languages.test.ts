import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander, library } = theApp()
const others = library.knowledge.otherLanguages
const heard = (text: string) => understander.understand(text)

describe('another language', () => {
  it('is one of the ten most spoken ones beside English, at the least', () => {
    expect(others.map(({ id }) => id).sort()).toEqual(['ar', 'bn', 'es', 'fr', 'hi', 'id', 'pt', 'ru', 'ur', 'zh'])
  })

  it.each([
    ['es', 'me duele la espalda'],
    ['fr', "j'ai mal au dos"],
    ['pt', 'dor nas costas'],
    ['hi', 'mera kamar dard ho raha hai'],
    ['id', 'punggung saya sakit'],
    ['ru', 'болит спина'],
    ['ur', 'کمر میں درد ہے'],
    ['ar', 'ألم في الظهر'],
    ['zh', '我腰痛'],
    ['bn', 'কোমর ব্যথা'],
    ['de', 'ich habe Rückenschmerzen'],
    ['tr', 'sırtım ağrıyor'],
  ])('is known as %s: %s', (language, text) => {
    expect(heard(text).language).toBe(language)
  })

  it.each(['my waist dey pain me', 'café ok?', 'bébé moving less', 'thx', 'LOL omg yaaas', 'lower back pian hlep'])(
    'is not what English with a foreign touch is taken for: %s',
    (text) => {
      expect(heard(text).language).toBe('en')
    },
  )

  it.each(
    others.flatMap(({ id, danger }) => Object.values(danger).flatMap((words) => words.map((word) => [id, word]))),
  )('is heard where it names danger (%s): %s', (_, word) => {
    expect(heard(word as string).dangers.some(escalates)).toBe(true)
  })
})
