import { describe, expect, it } from 'vitest'
import { runDoor } from './helpers/run-door.ts'

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('ask', () => {
  it('prints the third-trimester answer with the line of D1, sources and review date, and nothing else', async () => {
    const { stdout, stderr, status } = await runDoor('ask', ['why does my back hurt at 32 weeks'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain('Does it come and go in a pattern')
    expect(stdout).toMatch(/Sources: .*Reviewed \d+ \w+ \d{4}\.\n$/)
    expect(stdout).not.toMatch(/<\/?[bi]>/)
  })

  it('prints the seek-care reply alone', async () => {
    const { stdout } = await runDoor('ask', ["my waters broke and I'm 30 weeks"])
    expect(stdout).toContain('about 30 weeks')
    expect(stdout).toContain('fluid leaking')
    expect(stdout).not.toContain('Sources:')
  })

  it('writes one line of JSON for each, in order, and goes on after what is no JSON', async () => {
    const input = [
      '{"text":"can I use a heat pad"}',
      'nonsense',
      '{"profile":{}}',
      '{"text":"contractions every 5 minutes","profile":{"weeks":39,"country":"gb"}}',
      '{"text":"who won the match"}',
    ].join('\n')
    const { stdout, status } = await runDoor('ask', ['--jsonl'], { input })
    const [heat, bad, noText, labour, match] = lines(stdout)
    expect(status).toBe(0)
    expect(Object.keys(heat ?? {})).toEqual(['kind', 'seekCare', 'dangers', 'weeks', 'intents', 'answer', 'text'])
    expect(heat).toMatchObject({ kind: 'answer', seekCare: 'none', dangers: [], weeks: null, answer: 'heat_cold' })
    expect(Object.keys(bad ?? {})).toEqual(['error'])
    expect(Object.keys(noText ?? {})).toEqual(['error'])
    expect(labour).toMatchObject({
      kind: 'seek-care',
      seekCare: 'full',
      dangers: [{ sign: 'DS06', level: 'T', negated: false }],
      weeks: 39,
    })
    expect(labour?.['text']).toContain('999')
    expect(match?.['kind']).not.toBe('seek-care')
  })

  it('answers ten thousand lines in one process', { timeout: 120_000 }, async () => {
    const input = Array.from({ length: 10_000 }, (_, at) =>
      JSON.stringify({ text: `my back hurts at ${4 + (at % 37)} weeks, what helps?` }),
    ).join('\n')
    const { stdout } = await runDoor('ask', ['--jsonl'], { input })
    expect(lines(stdout)).toHaveLength(10_000)
  })
})
