const all = process.env['CONGVU_PROOF'] === 'all'

/** How many random cases each oracle answers: all of them in `npm run proof`, one in ten with the other tests. */
export const cases = all
  ? { calendar: 50_000, period: 50_000, time: 300_000 }
  : { calendar: 5000, period: 5000, time: 120_000 }
