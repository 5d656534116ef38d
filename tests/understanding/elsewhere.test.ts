import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understander } = theApp()
const escalated = (text: string) => understander.findDangers(text).some(escalates)

describe('a sign of another pregnancy, time or person', () => {
  it.each([
    'with my first i bled at 8 weeks, but this pregnancy has been clean',
    'i bled with my son from 8 to 12 weeks and this time there has been nothing',
    'I had blurry vision at 35 weeks, he is 2 now',
    'I bled with my first',
    'they said to call if I see any bleeding, nothing so far',
    'the midwife asked about headaches and I have none',
    'preeclampsia has been ruled out',
    'no more headaches and dizziness',
  ])('does not alarm: %s', (text) => {
    expect(escalated(text)).toBe(false)
  })

  it.each([
    '12 weeks with my second, heavy bleeding',
    'my sister has bleeding 20 weeks',
    'my friend has a severe headache, 34 weeks pregnant, what to do',
    'with my first i bled at 8 weeks and now it is the same',
    'i bled with my first and now bleeding',
    "I'm bleeding, he's 2 now",
    'had bleeding today, my son is 2 now',
    'they said call if I bleed. nothing so far but now there is blood',
    'I was told to call if I bleed and I am bleeding',
    'I had breast cancer 3 years ago and now my spine hurts',
    'no more bleeding and cramps started',
  ])('is heard where it is so now: %s', (text) => {
    expect(escalated(text)).toBe(true)
  })
})
