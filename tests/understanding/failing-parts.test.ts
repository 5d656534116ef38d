import { afterEach, expect, it } from 'vitest'
import { theApp } from '../helpers/the-app.ts'

const { understander } = theApp()
const { scoreNumbered } = understander.scorer

afterEach(() => {
  understander.scorer.scoreNumbered = scoreNumbered
})

it('hears danger signs and the week while the classifier fails, and asks nothing', () => {
  understander.scorer.scoreNumbered = () => {
    throw new Error('gone')
  }
  const { dangers, weeks, questions } = understander.understand('31 weeks, can I sleep on my back, I am bleeding a lot')
  expect(dangers.map(({ sign }) => sign)).toContain('DS02')
  expect(weeks).toBe(31)
  expect(questions).toEqual([])
})
