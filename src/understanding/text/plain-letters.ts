/** Letters of other alphabets that look like Latin ones, so that "blееding" with Cyrillic е is read as it looks. */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ɡ: 'g',
    ո: 'n',
    ս: 'u',
    ⅼ: 'l',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
  }),
)
const LATIN = /[a-z]/
const OTHER = /\P{ASCII}/u
/** Letters that show nothing: zero-width spaces, joiners, direction marks, soft hyphens. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

const unmarked = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '')

/**
 * One word in plain lower-case Latin letters: compatibility forms folded, accents and invisible characters removed.
 * A word of another alphabet is kept unless it mixes alphabets or looks wholly Latin.
 */
export function plainLetters(raw: string): string {
  if (!OTHER.test(raw)) return raw.toLowerCase()
  const word = unmarked(raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase())
  if (!OTHER.test(word)) return word
  const looks = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
  return LATIN.test(word) || !OTHER.test(looks) ? looks : word
}
