import { z } from 'zod'

/** Lines of `negation.yaml`: phrases, in which `a|b` is either and `best_friend` a phrase that stands as one of them. */
const phrases = z.array(z.string().min(1)).min(1)

/** `content/<language>/negation.yaml`: how a sign is denied, and how it only looks denied. */
export const negationSchema = z.strictObject({
  /** Words that deny what follows them in their clause. */
  negators: phrases,
  /** Phrases that hold such a word and deny nothing ("not sure if", "can not stop"). */
  notNegating: phrases,
  /** Words that may stand between a negator and the sign without weakening it ("have not had any bleeding"). */
  light: phrases,
  /** Words that end what a negator reaches ("and", "because"). */
  ends: phrases,
  /** Words that, standing later in the clause, turn the negation into a beginning ("no bleeding until today"). */
  undone: phrases,
  /** How a later clause ends that takes a denial back ("no bleeding before, now there is"), and what limits one ("only when I stand"). */
  takesBack: phrases,
  limits: phrases,
  /** Words right after a sign that deny it ("fever free"). */
  after: phrases,
  /** Words that start a question, in which "not" denies nothing ("isn't bleeding normal?"). */
  questions: phrases,
  /** Words after which "no" is an answer and not a denial ("no I am bleeding"). */
  subjects: phrases,
  /** Phrases that place a sign in another pregnancy or time, those that place it in another person, and the words that bring it back to now. */
  elsewhere: phrases,
  /** The same, but only where the clause tells of the past: she may be pregnant with her second now. */
  perhaps: phrases,
  others: phrases,
  /** How old a child is now: what its sentence tells of the past belongs to the pregnancy with that child. */
  bornSince: phrases,
  now: phrases,
  /** Phrases in which such a word says that there is nothing now ("this time all fine"). */
  notNow: phrases,
  /** Words with which a clause about now speaks of the sign that another clause places elsewhere ("and now it is the same"). */
  sameAgain: phrases,
  /** What she was told to look out for, or was asked about, and that there is nothing of it ("call if you bleed, nothing so far"). */
  told: phrases,
  nothingYet: phrases,
  /** What was looked into and found to be nothing: who looked, what was found, that it is over, what says it is not, what says that it came back. */
  checks: phrases,
  results: phrases,
  past: phrases,
  present: phrases,
  returns: phrases,
  /** Words that tell of something that happens, so that what holds them is no name in a list of denied things. */
  happens: phrases,
})

export type NegationWords = z.infer<typeof negationSchema>
