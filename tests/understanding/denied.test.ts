import { describe, expect, it } from 'vitest'
import { escalates } from '../../src/understanding/dangers/find-dangers.ts'
import { theApp } from '../helpers/the-app.ts'

const { understand } = theApp().understander
const escalated = (text: string) => understand(text).dangers.some(escalates)

describe('a denied sign', () => {
  it.each([
    'no bleeding',
    "I'm not bleeding, I just wondered how to sleep",
    'my back aches but I have no fever and no bleeding',
    "haven't had any bleeding or cramping",
    'back ache without fever',
    'no contractions or leaking, only a sore back',
    'never had any spotting',
    'I do not have a headache',
    'no bleeding, only a sore back when I stand up',
    'no fever, it was my back and it is fine now',
    'no spotting, but my hips are bad today',
  ])('does not escalate: %s', (text) => {
    expect(escalated(text)).toBe(false)
    expect(understand(text).dangers.some(({ negated }) => negated)).toBe(true)
  })

  it.each([
    'no bleeding but my waters broke',
    'no, I am bleeding',
    'no i am bleeding',
    'not sure if I am bleeding',
    'the bleeding has stopped',
    "I can't stop bleeding",
    'not much bleeding',
    "it's not that I am not bleeding",
    "isn't bleeding normal?",
    "I don't know if my waters broke",
    "I don't think it's my waters leaking",
    'is bleeding normal?',
    'what if my waters break at work?',
    'no bleeding until this morning',
    'I never had a fit before, but today I did',
    'had no chest pain last week, now there is',
    "I wasn't bleeding at breakfast, but I am now",
    'no blood on Sunday, some today',
    'no numbness in my legs, only down below',
    'no fever when I called, I have one now',
  ])('is none where it only looks denied: %s', (text) => {
    expect(escalated(text)).toBe(true)
  })

  it.each(['in my last pregnancy I had heavy bleeding', 'my sister had preeclampsia', 'years ago I had a seizure'])(
    'is none of hers now: %s',
    (text) => {
      expect(escalated(text)).toBe(false)
    },
  )
})

describe('a denial in a list or an answer', () => {
  it.each([
    'midwife asked about headaches and blurry eyes, i have neither, just back ache',
    'bleeding no, pain no, just stiff',
    '20 weeks no complications no bleeding want to start pilates',
    'didnt faint, just a hot day',
    'they checked me for preeclampsia and it was negative',
    'i was bleeding in my first pregnancy 5 years ago but nothing this time',
    'no tightenings, no pressure, baby moving like mad',
  ])('does not escalate: %s', (text) => {
    expect(escalated(text)).toBe(false)
  })

  it.each([
    'bleeding yes, pain no',
    'fever no, bleeding yes',
    'is it bleeding or no',
    'no cramps no pain but bleeding',
    'not a day goes without bleeding',
    'in my last pregnancy it was fine, this time i am bleeding',
    'no kicks, no movement',
    'i have had none since noon but now the bleeding started again',
  ])('hides nothing beside it: %s', (text) => {
    expect(escalated(text)).toBe(true)
  })
})

describe('what was looked into and found to be nothing', () => {
  it.each([
    'Had a fall at 12 weeks, was checked at the hospital and all was fine. Which exercises now?',
    'I had bleeding at 8 weeks but it was checked and everything is fine now at 25, back is sore',
    'went to triage on friday with tightenings, all clear. What can I do for the ache?',
    'the midwife ruled out preeclampsia and a uti, so how do I sleep',
    'had a fever last winter, may I use a heat pad',
  ])('does not escalate: %s', (text) => {
    expect(escalated(text)).toBe(false)
  })

  it.each([
    'Had bleeding at 8 weeks, checked and all fine, and now it started again',
    'I am bleeding, the midwife said all is fine',
    'I was bleeding last night, the hospital said everything is fine',
    'my husband says the bleeding is fine',
    'had bleeding on friday, hope all is fine',
    'was checked last week and all fine but I have had a bad headache since',
    'triage checked me for bleeding and said all clear but my waters broke',
    'had contractions on friday, all clear at triage. They are back and worse',
    'I lost feeling in my leg on friday, the doctor said it is normal but it has not come back',
    'I felt baby on friday, nothing since',
    'he hit me last week, the hospital said baby is fine',
    'I had thoughts of killing myself, told my doctor, all good',
    'doctor ruled out a uti and bleeding has started',
  ])('escalates where it is still there or nobody looked: %s', (text) => {
    expect(escalated(text)).toBe(true)
  })
})

describe('a negation that is part of how a sign is said', () => {
  it.each([
    'no trouble breathing, just stiff',
    'no headache or difficulty breathing',
    'not numb, not weak, bladder normal',
    'I do not have any bleeding, fever, or numbness',
  ])('denies only the words beside it: %s', (text) => {
    expect(escalated(text)).toBe(false)
  })

  it.each([
    'can not sit without being in agony with my back',
    'no sensation in my privates since this morning',
    'no bleeding, trouble breathing since lunch',
    'was playing with my son and felt a gush of water',
    'at bath time with my eldest i noticed pink in my knickers',
    'my mum had to carry me to the toilet because of the pain in my pelvis',
    'no bleeding, waters broke or something',
    'No fever, headache or migraine for three days now',
    'not sleeping well, bleeding or spotting',
    'is a temp of 101 ok until monday',
  ])('never silences the sign: %s', (text) => {
    expect(escalated(text)).toBe(true)
  })
})
