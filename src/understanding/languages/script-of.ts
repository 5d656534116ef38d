const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
]
/** Letters that Urdu writes and Arabic does not. */
const URDU = /[ٹڈڑںےہھ]/u

const OTHER = /\P{ASCII}/u

/** The language that the letters of a text stand for: `latin` for Latin letters, `und` where there is no letter at all. */
export function scriptOf(text: string): string {
  if (!OTHER.test(text)) return /[a-z]/i.test(text) ? 'latin' : 'und'
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = SCRIPTS.map(([script, language]) => ({ language, count: text.match(script)?.length ?? 0 })).sort(
    (a, b) => b.count - a.count,
  )[0]
  if (other === undefined || other.count <= latin) return latin > 0 ? 'latin' : 'und'
  return other.language === 'ar' && URDU.test(text) ? 'ur' : other.language
}
