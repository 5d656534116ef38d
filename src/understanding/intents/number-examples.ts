export interface Example {
  features: readonly string[]
  label: string
}

/** Examples whose features are whole numbers: a tenth of the memory of their texts. */
export interface NumberedExamples {
  /** Every feature, by its number. */
  features: readonly string[]
  documents: readonly { ids: Int32Array; label: string }[]
}

/** Gives every feature a number in the order in which they are met; an example has each once. */
export function numberExamples(examples: Iterable<Example>): NumberedExamples {
  const numbers = new Map<string, number>()
  const numberOf = (feature: string) => {
    const known = numbers.get(feature)
    if (known !== undefined) return known
    numbers.set(feature, numbers.size)
    return numbers.size - 1
  }
  const documents: { ids: Int32Array; label: string }[] = []
  for (const { features, label } of examples)
    documents.push({ ids: Int32Array.from(new Set(features), numberOf), label })
  return { features: [...numbers.keys()], documents }
}
