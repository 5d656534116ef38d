import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { createApp } from '../src/app.ts'
import { type DangerCases, measureDangers } from './measure/measure-dangers.ts'
import { type EndingCard, measureEndings } from './measure/measure-endings.ts'
import { measureFolds } from './measure/measure-folds.ts'
import { type IntentCard, measureIntents } from './measure/measure-intents.ts'
import { NOISES } from './measure/noises.ts'
import { shareText } from './measure/wilson.ts'

/**
 * Prints how well danger signs are found and questions understood, on phrases of our own that nothing was made from.
 * Ends with 1 where a figure is under `content/facts/bars.yaml`. `--json` prints it for machines; `--folds` adds five-fold
 * cross-validation on the phrases that are trained on, which takes about a minute.
 */
const read = (file: string) => parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as unknown
const bar = z.number().min(0).max(1)
const bars = z
  .strictObject({
    dangerRecall: bar,
    overEscalation: bar,
    deniedEscalated: bar,
    dangerRecallDrop: bar,
    endingRecall: bar,
    endingAlarms: bar,
    intentAccuracy: bar,
    foldAccuracy: bar,
    calibrationError: bar,
  })
  .parse(read('content/facts/bars.yaml'))
const texts = z.array(z.string())
const casesSchema = z.strictObject({ must: z.record(z.string(), texts), calm: texts, denied: texts })
const LOTS = [
  'tests/held-out/dangers.yaml',
  'tests/held-out/dangers-second-lot.yaml',
  'tests/held-out/dangers-third-lot.yaml',
  'tests/held-out/dangers-fourth-lot.yaml',
]
const lots = LOTS.filter((lot) => existsSync(new URL(`../${lot}`, import.meta.url))).map((lot) =>
  casesSchema.parse(read(lot)),
)
const cases = lots.length > 0 ? together(lots) : undefined
const FOLDS = 5

const { understander, library } = createApp(Date.now)
const dangers = cases ? Object.keys(NOISES).map((noise) => measureDangers(understander, cases, noise)) : []
const endingCases = z
  .strictObject({ birth: texts, loss: texts, neither: texts })
  .parse(read('tests/held-out/births-and-losses.yaml'))
const endings = ['none', 'typo', 'bare'].map((noise) => measureEndings(understander, endingCases, noise))
const [told] = endings as [EndingCard]
const intents = ['none', 'typo'].map((noise) => measureIntents(understander, library.knowledge.intents, noise))
const folds = process.argv.includes('--folds') ? measureFolds(library.knowledge, FOLDS) : undefined
const [plain] = dangers
const [clean] = intents as [IntentCard]
const drop = Math.max(0, ...dangers.map(({ recall }) => (plain?.recall.share ?? 0) - recall.share))
const failed = [
  plain && plain.recall.share < bars.dangerRecall && `danger recall is under ${bars.dangerRecall}`,
  drop > bars.dangerRecallDrop && `danger recall drops by ${drop.toFixed(3)} under noise`,
  plain && plain.overEscalation.share > bars.overEscalation && `over-escalation is over ${bars.overEscalation}`,
  plain && plain.deniedEscalated.share > bars.deniedEscalated && `denied signs escalated over ${bars.deniedEscalated}`,
  told.birth.share < bars.endingRecall && `recall of births is under ${bars.endingRecall}`,
  told.loss.share < bars.endingRecall && `recall of losses is under ${bars.endingRecall}`,
  told.alarmed.share > bars.endingAlarms && `births and losses heard where there are none over ${bars.endingAlarms}`,
  told.lossAsBirth > 0 && 'a loss is taken for a birth',
  clean.accuracy.share < bars.intentAccuracy && `intent accuracy is under ${bars.intentAccuracy}`,
  folds && folds.accuracy.share < bars.foldAccuracy && `accuracy by cross-validation is under ${bars.foldAccuracy}`,
  clean.calibrationError > bars.calibrationError && `calibration error is over ${bars.calibrationError}`,
].filter((line) => typeof line === 'string')

if (process.argv.includes('--json')) console.log(JSON.stringify({ dangers, endings, intents, folds, failed }))
else print()
process.exitCode = failed.length > 0 ? 1 : 0

function print() {
  if (!cases)
    console.log(`There are no held-out danger messages (${LOTS.join(', ')}): danger signs are not measured here.`)
  else console.log('Danger signs on held-out messages')
  for (const { noise, recall, overEscalation, deniedEscalated } of dangers)
    console.log(
      `  ${noise.padEnd(5)} recall ${shareText(recall)}  over-escalation ${shareText(overEscalation)}  denied escalated ${shareText(deniedEscalated)}`,
    )
  for (const [at, lot] of lots.entries()) {
    const { recall, overEscalation, deniedEscalated } = measureDangers(understander, lot, 'none')
    console.log(
      `  lot ${at + 1} recall ${shareText(recall)}  over-escalation ${shareText(overEscalation)}  denied escalated ${shareText(deniedEscalated)}`,
    )
  }
  console.log(
    Object.entries(plain?.bySign ?? {})
      .map(([sign, share]) => `  ${sign} ${shareText(share)}`)
      .join('\n'),
  )
  for (const text of plain?.missed ?? []) console.log(`  missed: ${text}`)
  for (const text of plain?.alarmed ?? []) console.log(`  alarmed: ${text}`)
  console.log('\nBirths and losses on held-out messages')
  for (const { noise, birth, loss, alarmed, lossAsBirth } of endings)
    console.log(
      `  ${noise.padEnd(5)} births ${shareText(birth)}  losses ${shareText(loss)}  neither, but heard ${shareText(alarmed)}  losses taken for births ${lossAsBirth}`,
    )
  for (const line of told.missed) console.log(`  ${line}`)
  console.log('\nQuestions on held-out phrases')
  for (const card of folds ? [...intents, folds] : intents)
    console.log(
      `  ${card.noise.padEnd(7)} accuracy ${shareText(card.accuracy)}  macro-F1 ${card.macroF1.toFixed(3)}  calibration error ${card.calibrationError.toFixed(3)}`,
    )
  for (const { from, said, was, of } of clean.bins)
    if (of)
      console.log(
        `  said ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}: mean ${said.toFixed(2)}, right ${was.toFixed(2)} (${of})`,
      )
  for (const [id, { recall, precision, f1 }] of Object.entries(clean.byIntent))
    console.log(
      `  ${id.padEnd(24)} recall ${recall.toFixed(2)}  precision ${precision.toFixed(2)}  F1 ${f1.toFixed(2)}`,
    )
  for (const { meant, taken, times } of clean.confusions) console.log(`  ${meant} taken for ${taken}: ${times}`)
  for (const line of failed) console.log(`FAILED: ${line}`)
}

/** Several lots as one. */
function together(all: readonly DangerCases[]): DangerCases {
  const signs = [...new Set(all.flatMap(({ must }) => Object.keys(must)))].sort()
  return {
    must: Object.fromEntries(signs.map((sign) => [sign, all.flatMap(({ must }) => must[sign] ?? [])])),
    calm: all.flatMap(({ calm }) => calm),
    denied: all.flatMap(({ denied }) => denied),
  }
}
