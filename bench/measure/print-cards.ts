import type { DangerCard } from './measure-dangers.ts'
import type { EndingCard } from './measure-endings.ts'
import type { FoldCard } from './measure-folds.ts'
import type { IntentCard } from './measure-intents.ts'
import type { QuestionCard } from './measure-questions.ts'
import { shareText } from './wilson.ts'

export interface Cards {
  dangers: readonly DangerCard[]
  lots: readonly { name: string; card: DangerCard }[]
  endings: readonly EndingCard[]
  intents: readonly IntentCard[]
  questions: readonly QuestionCard[]
  folds: FoldCard | undefined
}

/** Prints everything for a reader. */
export function printCards({ dangers, lots, endings, intents, questions, folds }: Cards): void {
  console.log('Danger signs on held-out messages')
  for (const card of dangers) printDangers(card.noise, card)
  for (const { name, card } of lots) printDangers(name, card)
  for (const [sign, share] of Object.entries(dangers[0]?.bySign ?? {})) console.log(`  ${sign} ${shareText(share)}`)
  for (const text of dangers[0]?.missed ?? []) console.log(`  missed: ${text}`)
  for (const text of dangers[0]?.alarmed ?? []) console.log(`  alarmed: ${text}`)
  console.log('\nBirths and losses on held-out messages')
  for (const card of endings) printEndings(card)
  for (const line of endings[0]?.missed ?? []) console.log(`  ${line}`)
  console.log('\nMessages that several intents may answer')
  for (const card of questions) printQuestions(card)
  console.log('\nQuestions on held-out phrases, each with one intent')
  for (const card of intents) printAccuracy(card)
  if (intents[0]) printDetails(intents[0])
  if (folds) printFolds(folds)
}

const printDangers = (name: string, { recall, overEscalation, deniedEscalated }: DangerCard) =>
  console.log(
    `  ${name.padEnd(11)} recall ${shareText(recall)}  over-escalation ${shareText(overEscalation)}  denied escalated ${shareText(deniedEscalated)}`,
  )

const printEndings = ({ noise, birth, loss, alarmed, lossAsBirth }: EndingCard) =>
  console.log(
    `  ${noise.padEnd(5)} births ${shareText(birth)}  losses ${shareText(loss)}  neither, but heard ${shareText(alarmed)}  losses taken for births ${lossAsBirth}`,
  )

const printQuestions = ({ noise, right, rightOrOffered, wrong, outsideAnswered }: QuestionCard) =>
  console.log(
    `  ${noise.padEnd(5)} right ${shareText(right)}  right or offered ${shareText(rightOrOffered)}  confidently wrong ${shareText(wrong)}  outside answered ${shareText(outsideAnswered)}`,
  )

const printAccuracy = ({ noise, accuracy, macroF1, calibrationError }: IntentCard) =>
  console.log(
    `  ${noise.padEnd(7)} accuracy ${shareText(accuracy)}  macro-F1 ${macroF1.toFixed(3)}  calibration error ${calibrationError.toFixed(3)}`,
  )

function printDetails({ bins, byIntent, confusions }: IntentCard): void {
  for (const { from, said, was, of } of bins)
    if (of)
      console.log(
        `  said ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}: mean ${said.toFixed(2)}, right ${was.toFixed(2)} (${of})`,
      )
  for (const [id, { recall, precision, f1 }] of Object.entries(byIntent))
    console.log(
      `  ${id.padEnd(24)} recall ${recall.toFixed(2)}  precision ${precision.toFixed(2)}  F1 ${f1.toFixed(2)}`,
    )
  for (const { meant, taken, times } of confusions) console.log(`  ${meant} taken for ${taken}: ${times}`)
}

function printFolds({ intents, recall, alarmed }: FoldCard): void {
  console.log('\nCross-validation on what is trained on')
  printAccuracy(intents)
  console.log(
    `  danger messages found ${shareText(recall)}  those that only sound like it alarmed ${shareText(alarmed)}`,
  )
}
