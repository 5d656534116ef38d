/** Updates as Telegram makes them. `chat` 7 is a mother's, unless a test says otherwise. */
let lastId = 100

interface Said {
  id?: number
  chat?: number
  from?: object
}

/** A message; `content` holds its text, its photo, whatever it is made of. */
export function message(content: object, { id = nextId(), chat = 7, from = {} }: Said = {}) {
  return { update_id: id, message: { ...frame(chat, from), ...content } }
}

export function edited(content: object, { id = nextId(), chat = 7, from = {} }: Said = {}) {
  return { update_id: id, edited_message: { ...frame(chat, from), edit_date: 1, ...content } }
}

export function press(data: string, { id = nextId(), chat = 7, from = {} }: Said = {}) {
  const shown = { ...frame(chat, { id: 1, is_bot: true }), text: 'shown' }
  const query = { id: `query-${id}`, from: person(chat, from), chat_instance: 'x', message: shown, data }
  return { update_id: id, callback_query: query }
}

export function membership(status: string, type = 'private') {
  const change = { chat: { id: 7, type }, from: person(7), date: 0, old_chat_member: {}, new_chat_member: { status } }
  return { update_id: nextId(), my_chat_member: change }
}

function frame(chat: number, from: object) {
  return { message_id: 1, date: 0, chat: { id: chat, type: 'private', first_name: 'A' }, from: person(chat, from) }
}

function person(id: number, more: object = {}) {
  return { id, is_bot: false, first_name: 'A', ...more }
}

function nextId(): number {
  lastId += 1
  return lastId
}
