import type { createCounter } from '../soak/count-replies.ts'
import type { createTakeOvers } from './take-overs.ts'
import type { Trouble } from './trouble.ts'

interface Run {
  messages: ReturnType<ReturnType<typeof createCounter>['result']>
  /** How often an update had to be brought again. */
  again: number
  /** How long after the last message all had come, in milliseconds. */
  closing: number
  /** `missing`: how many of those without a move were in which state. */
  moves: { due: number; came: number; doubled: number; missing: Record<string, number> }
  troubles: Trouble[]
  takeOvers: ReturnType<typeof createTakeOvers>['found']
}

/** What was answered so shortly before a trouble may not have been noted, in milliseconds. */
const WINDOW = 2_000

/** Prints what came of it. @returns whether nothing was lost or doubled outside the window */
export function printRun({ messages, again, closing, moves, troubles, takeOvers }: Run): boolean {
  printTroubles(troubles)
  const { sent, answered, lost, doubled, doubledAt } = messages
  const isNear = (at: number) => troubles.some(({ from, until }) => at > from - WINDOW && at < until + WINDOW)
  const outside = doubledAt.filter((at) => !isNear(at)).length
  console.log(
    `messages: ${sent} sent, ${answered} answered, ${lost} lost, ${doubled} doubled (${doubled - outside} in the window, ${outside} outside); brought again ${again} times; all was there ${(closing / 1000).toFixed(0)} s after the last one`,
  )
  const { sending = 0, ...others } = moves.missing
  const lostMoves = Object.values(others).reduce((sum, count) => sum + count, 0)
  console.log(
    `moves: ${moves.due} due, ${moves.came} came, ${moves.doubled} doubled, ${sending} lost in the window (begun when the process died or the line broke), ${lostMoves} lost otherwise ${JSON.stringify(others)}`,
  )
  console.log(
    `leader killed, and followed: ${times(takeOvers.alone)}; with more trouble meanwhile: ${times(takeOvers.disturbed)}`,
  )
  printWaits('ordinary', messages.ordinary)
  printWaits('danger', messages.danger)
  return lost + outside + moves.doubled + lostMoves === 0
}

function printTroubles(troubles: readonly Trouble[]): void {
  const counts: Record<string, number> = {}
  for (const { what } of troubles) counts[what] = (counts[what] ?? 0) + 1
  const parts = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  console.log(`trouble: ${parts.join(', ')}`)
}

const times = (all: readonly number[]) =>
  all.length === 0 ? 'never' : `${all.length} times, in ${(Math.max(...all) / 1000).toFixed(1)} s at the longest`

function printWaits(name: string, took: readonly number[]): void {
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`
  console.log(`${name.padEnd(9)} ${sorted.length} replies: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.99999)}`)
}
