import { keep, recall } from './keep.js'

/**
 * The line to the server: what happens comes in as events, what she does goes out as posts.
 *
 * @param {number} chat
 * @param {{ settings, messages, change, lost }} hear what is done with each kind of news
 */
export function connect(chat, hear) {
  let source
  const open = () => {
    source?.close()
    const query = new URLSearchParams({ chat, language: navigator.language, started: recall('started') ?? 'no' })
    source = new EventSource(`events?${query}`)
    for (const kind of ['settings', 'messages', 'change']) {
      source.addEventListener(kind, (event) => hear[kind](JSON.parse(event.data)))
    }
    source.addEventListener('error', hear.lost)
  }
  // A browser has few lines to one server: a page that nobody looks at gives its own back.
  document.addEventListener('visibilitychange', () => (document.hidden ? source.close() : open()))
  open()

  /** Sends one thing that she did. @returns what came of it, or undefined where it failed */
  return async function send(action, body) {
    try {
      const response = await fetch(action, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat, language: navigator.language, ...body }),
      })
      if (!response.ok) return undefined
      if (action === 'say') keep('started', 'yes')
      return await response.json()
    } catch {
      return undefined
    }
  }
}
