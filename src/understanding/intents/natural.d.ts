declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  type Observation = Record<string, number> | number[] | Int32Array
  export default class BayesClassifier {
    constructor(stemmer?: object, smoothing?: number)
    classifier: { classFeatures: Record<string, Record<string, number>> }
    textToFeatures: (observation: Int32Array) => Observation
    setOptions(options: { keepStops: boolean }): void
    addDocument(observation: string | string[] | Int32Array, label: string): void
    train(): void
    getClassifications(observation: string | string[]): { label: string; value: number }[]
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string }
  export default PorterStemmer
}
