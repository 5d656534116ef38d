import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import type { Candidate } from './candidate.ts'

/** `natural` as it comes: its own tokens, stems and scores. */
export const stockNatural: Candidate = {
  name: 'natural 8.1.1, stock',
  async train(examples) {
    const classifier = new BayesClassifier()
    for (const { text, label } of examples) classifier.addDocument(text, label)
    classifier.train()
    return (text) => {
      const ranked = classifier.getClassifications(text)
      const sum = ranked.reduce((all, { value }) => all + value, 0)
      return { label: ranked[0]?.label ?? '', inScope: sum > 0 ? (ranked[0]?.value ?? 0) / sum : 0 }
    }
  },
}
