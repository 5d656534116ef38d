/** The kinds of update that are wanted. Where none are named Telegram keeps to an older list. */
export const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const
