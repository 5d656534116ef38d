import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { createApp } from '../src/app.ts'
import { readHeldOutLots } from './measure/held-out.ts'
import { type DangerCard, measureDangers } from './measure/measure-dangers.ts'
import { type EndingCard, measureEndings } from './measure/measure-endings.ts'
import { measureFolds } from './measure/measure-folds.ts'
import { type IntentCard, measureIntents } from './measure/measure-intents.ts'
import { measureQuestions, type QuestionCard } from './measure/measure-questions.ts'
import { NOISES } from './measure/noises.ts'
import { printCards } from './measure/print-cards.ts'

/**
 * Prints how well danger signs are found and questions understood, on messages of our own that nothing was made from.
 * Ends with 1 where a figure is under `content/facts/bars.yaml`. `--json` prints it for machines; `--folds` adds five-fold
 * cross-validation on what is trained on, which takes about a minute.
 */
const bar = z.number().min(0).max(1)
const bars = z
  .strictObject({
    dangerRecall: bar,
    overEscalation: bar,
    deniedEscalated: bar,
    dangerRecallDrop: bar,
    endingRecall: bar,
    endingAlarms: bar,
    questionsRight: bar,
    questionsWrong: bar,
    outsideAnswered: bar,
    intentAccuracy: bar,
    foldAccuracy: bar,
    foldRecall: bar,
    calibrationError: bar,
  })
  .parse(parse(readFileSync(new URL('../content/facts/bars.yaml', import.meta.url), 'utf8')))
const FOLDS = 5

const { understander, library } = createApp(Date.now)
const heldOut = readHeldOutLots()
const cards = {
  dangers: Object.keys(NOISES).map((noise) => measureDangers(understander, heldOut.dangers, noise)),
  lots: heldOut.lots.map(({ name, cases }) => ({ name, card: measureDangers(understander, cases, 'none') })),
  endings: ['none', 'typo', 'bare'].map((noise) => measureEndings(understander, heldOut.endings, noise)),
  questions: ['none', 'typo'].map((noise) => measureQuestions(understander, heldOut.questions, noise)),
  intents: ['none', 'typo'].map((noise) => measureIntents(understander, library.knowledge.intents, noise)),
  folds: process.argv.includes('--folds') ? measureFolds(library.knowledge, FOLDS) : undefined,
}
const [plain] = cards.dangers as [DangerCard]
const [told] = cards.endings as [EndingCard]
const [asked] = cards.questions as [QuestionCard]
const [clean] = cards.intents as [IntentCard]
const drop = Math.max(0, ...cards.dangers.map(({ recall }) => plain.recall.share - recall.share))
const failed = [
  plain.recall.share < bars.dangerRecall && `danger recall is under ${bars.dangerRecall}`,
  drop > bars.dangerRecallDrop && `danger recall drops by ${drop.toFixed(3)} under noise`,
  plain.overEscalation.share > bars.overEscalation && `over-escalation is over ${bars.overEscalation}`,
  plain.deniedEscalated.share > bars.deniedEscalated && `denied signs escalated over ${bars.deniedEscalated}`,
  told.birth.share < bars.endingRecall && `recall of births is under ${bars.endingRecall}`,
  told.loss.share < bars.endingRecall && `recall of losses is under ${bars.endingRecall}`,
  told.alarmed.share > bars.endingAlarms && `births and losses heard where there are none over ${bars.endingAlarms}`,
  told.lossAsBirth > 0 && 'a loss is taken for a birth',
  asked.right.share < bars.questionsRight && `questions right are under ${bars.questionsRight}`,
  asked.wrong.share > bars.questionsWrong && `questions confidently wrong are over ${bars.questionsWrong}`,
  asked.outsideAnswered.share > bars.outsideAnswered && `outside questions answered are over ${bars.outsideAnswered}`,
  clean.accuracy.share < bars.intentAccuracy && `intent accuracy is under ${bars.intentAccuracy}`,
  clean.calibrationError > bars.calibrationError && `calibration error is over ${bars.calibrationError}`,
  cards.folds && cards.folds.intents.accuracy.share < bars.foldAccuracy && 'accuracy by cross-validation is too low',
  cards.folds && cards.folds.recall.share < bars.foldRecall && 'danger recall by cross-validation is too low',
].filter((line) => typeof line === 'string')

if (process.argv.includes('--json')) console.log(JSON.stringify({ ...cards, failed }))
else printCards(cards)
for (const line of failed) console.error(`FAILED: ${line}`)
process.exitCode = failed.length > 0 ? 1 : 0
