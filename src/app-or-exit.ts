import { type App, createApp } from './app.ts'

/** The program, or its end: data that cannot be used is told in words that say what to do, and nothing is answered. */
export function appOrExit(): App {
  try {
    return createApp(Date.now)
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}
