import { button, byId } from './element.js'
import { focusWords } from './focus-words.js'
import { createPopup } from './popup.js'

const STICKERS = ['🤰', '👍', '❤️', '😣', '😴', '🧘', '🙏', '🎉']

/**
 * What she can send besides words. All of it is make-believe: nothing is recorded, and no file is opened.
 *
 * @param {{ say: (said: object) => void, editLast: () => void }} parts
 */
export function createAttachMenu({ say, editLast }) {
  const menu = createPopup(byId('attach-menu'), byId('attach'))
  const stickers = createStickers(say)
  byId('attach').addEventListener('click', () => (stickers.isOpen() ? stickers.close(true) : menu.toggle()))
  const acts = {
    photo: createPhotoBox(say),
    voice: () => say({ voice: 4 }),
    sticker: stickers.open,
    edit: editLast,
  }
  for (const item of byId('attach-menu').children) {
    item.addEventListener('click', () => {
      menu.close()
      focusWords()
      acts[item.dataset.sends]()
    })
  }
}

function createStickers(say) {
  const popup = createPopup(byId('stickers'), byId('attach'))
  const pick = (sticker) => {
    popup.close()
    focusWords()
    say({ sticker })
  }
  byId('stickers').append(...STICKERS.map((emoji) => button({ role: 'menuitem' }, () => pick(emoji), emoji)))
  return popup
}

function createPhotoBox(say) {
  const box = byId('photo-box')
  const caption = byId('caption')
  const send = () => {
    box.close()
    say({ photo: true, caption: caption.value })
  }
  byId('cancel-photo').addEventListener('click', () => box.close())
  byId('send-photo').addEventListener('click', send)
  caption.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  box.addEventListener('close', focusWords)
  return () => {
    caption.value = ''
    box.showModal()
    caption.focus()
  }
}
