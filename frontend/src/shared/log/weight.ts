/** What the log takes as a person's weight, kg; the same bounds as the progress service. */
export const weightBounds = { low: 20, high: 400 } as const
