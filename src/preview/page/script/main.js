import { createAttachMenu } from './attach-menu.js'
import { chatId } from './chat-id.js'
import { createCommandMenu } from './command-menu.js'
import { createComposer } from './composer.js'
import { connect } from './connection.js'
import { byId } from './element.js'
import { focusWords } from './focus-words.js'
import { createLogView } from './log-view.js'
import { createNewChat } from './new-chat.js'
import { createNotices } from './notices.js'
import { createProfile } from './profile.js'
import { createReplyKeyboard } from './reply-keyboard.js'
import { createScrolling } from './scrolling.js'
import { createStatus } from './status.js'
import { createTheme } from './theme.js'
import { WORDS } from './words.js'

/** A pressed button waits this long for its answer, in milliseconds. */
const PRESSED = 15_000
const START = /^[\w-]{1,64}$/

createTheme()
createNewChat()
const notices = createNotices()
const status = createStatus()
const scrolling = createScrolling()
const pressed = new Map()
const answered = new Set()
let botName = ''

const view = createLogView(byId('log'), {
  botName: () => botName,
  say: (text) => say({ text }),
  press,
  tell: (words) => notices.tell(words),
})
const menu = createCommandMenu((text) => say({ text }))
const showProfile = createProfile((text) => say({ text }))
const showKeyboard = createReplyKeyboard((said) => say(said))
const composer = createComposer({ send: (text) => say({ text }), edit, last: lastOfHers, menu })
createAttachMenu({ say, editLast: () => composer.editLast() || notices.tell(WORDS.noLastMessage) })

const send = connect(chatId(), {
  settings: showSettings,
  messages: showMessages,
  change: showChange,
  lost: () => status.lost(),
})

byId('start').addEventListener('click', () => {
  const parameter = new URLSearchParams(location.search).get('start') ?? ''
  say({ text: START.test(parameter) ? `/start ${parameter}` : '/start' })
})

/** Sends what she said; words that did not get through go back into the box. */
function say(said) {
  status.awaitAnswer()
  void send('say', said).then((done) => done ?? giveBack(said))
}

function giveBack(said) {
  status.answered()
  notices.tell(WORDS.notSent)
  if (said.text !== undefined) composer.fill(said.text)
}

function edit(message, text) {
  status.awaitAnswer()
  void send('edit', { message, text }).then((done) => done ?? notices.tell(WORDS.notSent))
}

function press(message, data, key) {
  key.setAttribute('aria-busy', 'true')
  const release = () => key.removeAttribute('aria-busy')
  void send('press', { message, data }).then((done) => {
    if (done === undefined) {
      release()
      return notices.tell(WORDS.notSent)
    }
    // The bot may have been faster than the server's word of the press.
    if (answered.has(done.query)) release()
    else pressed.set(done.query, release)
    setTimeout(() => settle(done.query), PRESSED)
  })
}

function settle(query) {
  pressed.get(query)?.()
  pressed.delete(query)
  answered.add(query)
}

function lastOfHers() {
  return view.messages().findLast(({ from, text, caption }) => !from.is_bot && (text ?? caption) !== undefined)
}

function showSettings(settings) {
  botName = settings.name
  status.found()
  document.title = botName
  byId('name').textContent = botName
  byId('description').textContent = settings.description || WORDS.description
  menu.show(settings.menuButton.type === 'commands' || settings.menuButton.type === 'default' ? settings.commands : [])
  showProfile(settings)
  showKeyboard(settings.keyboard)
}

function showMessages({ messages, taken }) {
  view.showAll(messages, taken)
  showEmpty()
  scrolling.toEnd()
}

/** Before the first message there is only what the bot says of itself, and the button that starts it. */
function showEmpty() {
  const empty = view.messages().length === 0
  const starting = !byId('start').hidden
  byId('empty').hidden = !empty
  byId('start').hidden = !empty
  byId('composer').hidden = empty
  if (starting && !empty) focusWords()
}

function showChange(change) {
  if (change.kind === 'message') showNew(change.message)
  else if (change.kind === 'edited') {
    view.replace(change.message)
    if (change.message.from.is_bot) status.answered()
  } else if (change.kind === 'deleted') {
    view.remove(change.message)
    showEmpty()
  } else if (change.kind === 'taken') view.take(change.message)
  else if (change.kind === 'action') status.action()
  else if (change.kind === 'answered') showAnswer(change)
}

function showNew(message) {
  const own = !message.from.is_bot
  const row = view.add(message)
  showEmpty()
  if (!own) status.answered()
  scrolling.make(row, own, own ? undefined : [...document.querySelectorAll('.row.out')].at(-1))
}

function showAnswer({ query, text, alert }) {
  settle(query)
  if (text === '') return
  if (alert) notices.alert(text)
  else notices.tell(text)
}
