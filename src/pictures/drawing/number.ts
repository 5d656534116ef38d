/** A number as it stands in the drawing: short, and the same on every machine. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 || 0)
