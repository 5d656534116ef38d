import { describe, expect, it } from 'vitest'
import { theApp } from '../helpers/the-app.ts'

const weeksOf = (text: string) => theApp().understander.understand(text).weeks

describe('the week that a message names', () => {
  it.each([
    ['32 weeks and sore', 32],
    ["I'm 32w", 32],
    ['32+4 today', 32],
    ['thirty-two weeks pregnant', 32],
    ['thirty two weeks', 32],
    ['thirty six weeks', 36],
    ['26 weeks 4 days', 26],
    ["I'm 6 months", 25],
    ["I'm 6 months postpartum", null],
    ['20w3d', 20],
    ['week 18', 18],
    ['w38', 38],
    ['due in 3 weeks', 37],
    ['3 weeks to go', 37],
    ['third trimester back pain', 32],
    ['8 months pregnant', 33],
    ['8 month pregnancy and a sore waist', 33],
    ['pregnant 5 months', 20],
    ['four and a half months pregnant', 18],
    ['6.5 months pregnant', 27],
    ['32 and a half weeks', 32],
    ['32.5 weeks and sore', 32],
    ['my back hurts, 20th week', 20],
    ['I am in my ninth week', 9],
    ['thirty second week', 32],
    ['in the twentieth week of my pregnancy', 20],
    ['5th month and my back aches', 18],
    ['8th month pregnant', 31],
    ['back is sore in month five', 18],
    ['month 8 and waddling', 31],
    ['a month 3 weeks ago', null],
    ['since month 3', null],
    ['it has hurt since the 5th month', null],
    ['my second week of work', null],
    ['the 6th week of physio', null],
    ['every third week I see her', null],
    ['the third month running', null],
    ['I have 5 months of back pain', null],
    ['at 12 weeks I was fine, now I am 30 weeks', 30],
    ['my back hurt for 3 weeks', null],
    ['2 weeks ago', null],
    ['6 weeks postpartum', null],
    ['38.2 degrees', null],
    ['I walked 5 miles', null],
  ])('%s is %s', (text, weeks) => {
    expect(weeksOf(text)).toBe(weeks)
  })
})
