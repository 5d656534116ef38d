import { Telegraf } from 'telegraf'

/**
 * A bot of bare telegraf that sends back what it hears: no database, no understanding, no care. It is the floor beside
 * which our own replies are measured.
 */
const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('text', (context) => context.reply(context.message.text))
void bot.launch(() => console.error(JSON.stringify({ level: 'info', event: 'telegram.ready' })))
