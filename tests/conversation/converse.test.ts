import { describe, expect, it } from 'vitest'
import { createConversation } from '../../src/conversation/converse.ts'
import type { ConversationParts } from '../../src/conversation/parts.ts'
import type { ProfileStore } from '../../src/conversation/profile-store.ts'
import { NOW, theApp } from '../helpers/the-app.ts'
import { openTalk } from './open-talk.ts'

const refuse = async (): Promise<never> => {
  throw new Error('the disk is full')
}
const broken: ProfileStore = { find: refuse, save: refuse, forget: refuse, close: async () => {} }
const never = () => new Promise<never>(() => {})
const hanging: ProfileStore = { ...broken, find: never, save: never }
const quiet = { info() {}, error() {} }

/** The parts of a talk whose store is broken. */
const parts = (): ConversationParts => ({
  understand: theApp().understander.understand,
  shelf: theApp().library.shelf,
  store: broken,
  now: () => NOW,
  log: quiet,
  defaultCountry: null,
  patience: 5,
})

describe('a failure', () => {
  it('of the store costs her neither the seek-care reply nor an answer', async () => {
    const { says } = await openTalk({ store: broken })
    expect((await says('I am bleeding')).seekCare).toBe('full')
    expect((await says('can I use a heat pad on my back')).answer).toBe('heat_cold')
  })

  it('of a store that hangs costs her no more than the patience', async () => {
    const { hear } = createConversation({ ...parts(), store: hanging })
    expect((await hear({ chat: '1', text: 'my waters broke' })).seekCare).toBe('full')
  })

  it('to read her profile leaves what is kept of her as it is', async () => {
    const profile = { dueDate: '2027-02-01', country: 'GB' }
    let reads = 0
    let kept: object = profile
    const shaky: ProfileStore = {
      ...broken,
      find: async () => (++reads === 1 ? refuse() : profile),
      save: async (_chat, fresh) => void (kept = fresh),
    }
    const { says } = await openTalk({ store: shaky })
    expect((await says('I am bleeding')).seekCare).toBe('full')
    expect(kept).toMatchObject({ ...profile, escalatedAt: NOW })
  })

  it('of the counting costs her no reply', async () => {
    const { hear } = createConversation({
      ...parts(),
      events: {
        answered() {
          throw new Error('no room')
        },
      },
    })
    expect((await hear({ chat: '1', text: 'I am bleeding' })).seekCare).toBe('full')
    expect((await hear({ chat: '1', text: 'hello' })).bubbles).not.toEqual([])
  })

  it('of the limit, at once or later, costs her no seek-care reply', async () => {
    const fail = () => {
      throw new Error('gone')
    }
    for (const roomFor of [fail, refuse]) {
      const { hear } = createConversation({ ...parts(), roomFor })
      expect((await hear({ chat: '1', text: 'my waters broke' })).seekCare).toBe('full')
    }
  })

  it('of a step behind the danger signs costs her no seek-care reply', async () => {
    const pending = {
      drop() {
        throw new Error('lost')
      },
    }
    const { hear } = createConversation({
      ...parts(),
      feedback: { pending } as unknown as NonNullable<ConversationParts['feedback']>,
    })
    expect((await hear({ chat: '1', text: 'I am bleeding' })).seekCare).toBe('full')
  })

  it('of everything gives a calm word with the emergency line', async () => {
    const understand = () => {
      throw new Error('boom')
    }
    const { hear } = createConversation({ ...parts(), understand, defaultCountry: 'GB' })
    expect((await hear({ chat: '1', text: 'hello' })).bubbles[0]?.text).toContain('999')
  })
})

describe('what is remembered', () => {
  it('is her week, also where choices are offered', async () => {
    const { says } = await openTalk()
    await says("I'm 31 weeks")
    const { answer, bubbles } = await says('the ache in my low back is starting, growing pains?')
    const offered = bubbles.flatMap(({ buttons }) => buttons.flat()).map(({ press }) => press)
    expect([`open:${answer}`, ...offered]).not.toContainEqual(expect.stringMatching(/^open:cause_t[12]$/))
  })

  it('does not bring up violence again', async () => {
    const { says } = await openTalk()
    expect((await says('my partner hits me')).seekCare).toBe('full')
    expect((await says('can I use a heat pad on my back')).bubbles[0]?.text).not.toContain('If you have not called yet')
  })

  it('is hers alone', async () => {
    const { says, store } = await openTalk({ chat: '1' })
    await says("I'm 20 weeks")
    const other = await openTalk({ store, chat: '2' })
    expect((await other.says('/week')).bubbles[0]?.text).toMatch(/^I do not know your week/)
  })

  it('never reaches the log', async () => {
    const { says, logged } = await openTalk({ chat: '987654321' })
    await says('my rhubarb waters broke')
    await says('can I use a heat pad, asks Marmaduke')
    expect(JSON.stringify(logged)).not.toMatch(/rhubarb|Marmaduke|987654321/)
  })
})

describe('what cannot be read', () => {
  it('gets the line that says so, with the number of her country', async () => {
    const { sends } = await openTalk({ country: 'GB' })
    expect((await sends(true)).bubbles[0]?.text).toContain('I can only read English text')
  })

  it.each(['', ' ', '\u0000', '👶🏽'.repeat(2000), 'a'.repeat(100_000), 'آلام الظهر', '\ud800'])(
    'is answered all the same: %#',
    async (text) => {
      const { says } = await openTalk()
      expect((await says(text)).bubbles).not.toEqual([])
    },
  )

  it('hears a danger sign behind a hundred thousand letters', async () => {
    const { says } = await openTalk()
    expect((await says(`${'blah '.repeat(20_000)} and I am bleeding`)).seekCare).toBe('full')
  })
})
