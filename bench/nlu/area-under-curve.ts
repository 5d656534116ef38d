/** The chance that one of the first is ranked above one of the second (AUROC); ties count a half. */
export function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  let wins = 0
  for (const high of above) for (const low of below) wins += high > low ? 1 : high === low ? 0.5 : 0
  return above.length * below.length > 0 ? wins / (above.length * below.length) : Number.NaN
}
