import type { Counted } from './conversation/feedback/feedback-store.ts'

/**
 * The lines of `npm run feedback`: how often each version of an answer helped and missed, what missed most first.
 *
 * @param versionNow the version of an answer that is shown now, by its id
 */
export function feedbackLines(
  counts: readonly Counted[],
  versionNow: (answer: string) => string | undefined,
): string[] {
  const rows = [...counts].sort((a, b) => b.missed - a.missed || b.helped - a.helped)
  return rows.map(({ answer, version, helped, missed }) => {
    const share = Math.round((100 * helped) / (helped + missed))
    const mark = version === versionNow(answer) ? '' : '  (older words)'
    return `${answer.padEnd(28)} helped ${String(helped).padStart(5)}  missed ${String(missed).padStart(5)}  ${String(share).padStart(3)} %${mark}`
  })
}
