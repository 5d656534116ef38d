import type { Message } from 'telegraf/types'

/** What Telegram tells of a private chat by itself. A kind that is not named here counts as something she sent. */
const NOTICES = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'passport_data',
  'users_shared',
  'chat_shared',
  'chat_background_set',
  'proximity_alert_triggered',
  'boost_added',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'checklist_tasks_done',
  'checklist_tasks_added',
  'successful_payment',
  'refunded_payment',
  'gift',
  'gift_upgrade_sent',
  'unique_gift',
  'paid_message_price_changed',
  'web_app_data',
]

/** True for a message that nobody wrote, such as "a message was pinned": there is nothing to answer. */
export function isNotice(message: Message): boolean {
  return NOTICES.some((notice) => notice in message)
}
