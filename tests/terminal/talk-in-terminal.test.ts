import { PassThrough, Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { Reply } from '../../src/answering/reply.ts'
import type { Incoming } from '../../src/conversation/incoming.ts'
import { talkInTerminal } from '../../src/terminal/talk-in-terminal.ts'

const answer = (...bubbles: Partial<Reply['bubbles'][number]>[]): Reply => ({
  kind: 'answer',
  seekCare: 'none',
  answer: 'a',
  bubbles: bubbles.map((bubble) => ({ text: '', html: true, buttons: [], ...bubble })),
})

const WITH_BUTTONS = answer({
  text: '<b>Rest</b> &amp; walk',
  buttons: [
    [
      { label: 'More', press: 'more:a' },
      { label: 'Helpful', press: 'good:a' },
    ],
    [{ label: 'Signs', press: 'signs' }],
  ],
})

/** Types `lines`, and gives what was heard and what stood in the terminal at the end. */
async function talk(lines: string, replyTo: (incoming: Incoming) => Reply = () => WITH_BUTTONS) {
  const heard: Incoming[] = []
  const output = new PassThrough()
  const hear = async (incoming: Incoming) => {
    heard.push(incoming)
    await new Promise(setImmediate)
    return replyTo(incoming)
  }
  const phrases = { hello: 'Hello.', prompt: '> ', bye: 'Bye.' }
  await talkInTerminal({ hear, input: Readable.from([lines]), output, phrases }).finally(() => output.end())
  return { heard: heard.map(({ text, press }) => text ?? { press }), seen: await textOf(output) }
}

it('shows greeting, prompt, the reply without its marks, numbered buttons, and farewell', async () => {
  const { seen } = await talk('why does my back hurt\n')
  expect(seen).toBe('Hello.\n\n> \nRest & walk\n[1] More  [2] Helpful\n[3] Signs\n\n> \nBye.\n')
})

it('presses a button by its number, with or without brackets', async () => {
  const { heard } = await talk('hi\n2\n[3]\n')
  expect(heard).toEqual(['hi', { press: 'good:a' }, { press: 'signs' }])
})

it('takes a number that no button has as words', async () => {
  const { heard } = await talk('3\nhi\n4\n0\n32\n')
  expect(heard).toEqual(['3', 'hi', '4', '0', '32'])
})

it('presses only buttons of the last reply', async () => {
  const { heard } = await talk('hi\nthanks\n1\n', ({ text }) =>
    text === 'hi' ? WITH_BUTTONS : answer({ text: 'You are welcome' }),
  )
  expect(heard).toEqual(['hi', 'thanks', '1'])
})

it('counts on through several bubbles, and leaves a plain one as it is', async () => {
  const one = { text: 'a <b> c', html: false, buttons: [[{ label: 'A', press: 'a' }]] }
  const two = { text: 'two', buttons: [[{ label: 'B', press: 'b' }]] }
  const { heard, seen } = await talk('hi\n2\n', () => answer(one, two))
  expect(seen).toContain('\na <b> c\n[1] A\n\ntwo\n[2] B\n\n')
  expect(heard).toEqual(['hi', { press: 'b' }])
})

it('ends with /quit and reads nothing after it', async () => {
  const { heard, seen } = await talk('hi\n/quit\nmore\n')
  expect(heard).toEqual(['hi'])
  expect(seen.endsWith('Bye.\n')).toBe(true)
})

it('answers every line of piped input in order, also the last one without an end, and skips empty ones', async () => {
  const lines = Array.from({ length: 200 }, (_each, at) => `line ${at}`)
  const { heard } = await talk(`\n  \n${lines.join('\r\n')}`)
  expect(heard).toEqual(lines)
})

it('lets a fault through to the door', async () => {
  const broken = () => {
    throw new Error('broken')
  }
  await expect(talk('hi\n', broken)).rejects.toThrow('broken')
})
