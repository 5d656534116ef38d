import { newChatId } from './chat-id.js'
import { byId } from './element.js'

/** Makes her a new person to the bot, once she has said that she wants it. */
export function createNewChat() {
  const box = byId('new-chat-box')
  byId('new-chat').addEventListener('click', () => box.showModal())
  byId('keep-chat').addEventListener('click', () => box.close())
  byId('make-chat').addEventListener('click', () => {
    newChatId()
    location.reload()
  })
}
