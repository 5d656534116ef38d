import { button, byId } from './element.js'
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
  const askForPhoto = createPhotoBox(say)
  const acts = {
    photo: askForPhoto,
    voice: () => say({ voice: 4 }),
    sticker: stickers,
    edit: editLast,
  }
  for (const item of byId('attach-menu').children) {
    item.addEventListener('click', () => {
      menu.close()
      byId('words').focus()
      acts[item.dataset.sends]()
    })
  }
}

function createStickers(say) {
  const list = byId('stickers')
  const opener = byId('attach')
  const close = () => {
    list.hidden = true
    byId('words').focus()
  }
  const pick = (sticker) => {
    close()
    say({ sticker })
  }
  list.append(...STICKERS.map((emoji) => button({ role: 'menuitem' }, () => pick(emoji), emoji)))
  const decoy = document.createElement('button')
  const popup = createPopup(list, decoy)
  list.addEventListener('keydown', ({ key }) => key === 'Escape' && opener.focus())
  return popup.open
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
  box.addEventListener('close', () => byId('words').focus())
  return () => {
    caption.value = ''
    box.showModal()
    caption.focus()
  }
}
