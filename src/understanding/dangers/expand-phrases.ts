/**
 * The phrases that a line of words with alternatives stands for: "my mum|mother had" is two of them. `best_friend` is a
 * phrase of two words that stands as one alternative.
 */
export const expandPhrases = (line: string): string[] =>
  line
    .split(' ')
    .map((place) => place.split('|').map((one) => one.replaceAll('_', ' ')))
    .reduce<string[]>((starts, place) => starts.flatMap((start) => place.map((one) => `${start} ${one}`)), [''])
    .map((phrase) => phrase.trim())
