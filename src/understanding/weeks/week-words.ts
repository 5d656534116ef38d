export const UNITS = new Set(['week', 'weeks', 'wk', 'wks', 'w', 'weeker', 'weeka', 'weela', 'weks', 'weeek', 'weeeks'])
export const NOT_HER_WEEK_BEFORE = new Set([
  'for',
  'past',
  'last',
  'every',
  'next',
  'previous',
  'within',
  'another',
  'over',
  'after',
  'until',
  'till',
])
export const NOT_HER_WEEK_AFTER = new Set([
  'ago',
  'postpartum',
  'pp',
  'old',
  'late',
  'later',
  'early',
  'off',
  'apart',
  'before',
  'after',
  'leave',
  'straight',
])
/** Before "I am 30 weeks": she is not yet, or was once. */
export const SUPPOSED = new Set([
  'when',
  'if',
  'once',
  'until',
  'till',
  'time',
  'after',
  'before',
  'while',
  'as',
  'like',
  'suppose',
  'since',
])
export const DAYS = new Set(['day', 'days', 'd', 'dys'])
export const LEFT = new Set(['left', 'to'])
export const PREGNANT = new Set(['pregnant', 'preg', 'preggo', 'preggers', 'along', 'gestation', 'gone', 'pregnancy'])
export const MONTHS = new Set(['month', 'months', 'mo', 'mos', 'mth', 'mths', 'mnth', 'mnths'])
/** After "third week": it is counted from something else. */
export const ORDINAL_OF = new Set(['of', 'on', 'at', 'with', 'into', 'in', 'running', 'since'])
export const TRIMESTERS = new Map([
  ['first', 10],
  ['1st', 10],
  ['second', 20],
  ['2nd', 20],
  ['third', 32],
  ['3rd', 32],
  ['last', 32],
  ['final', 32],
])
