/** How many random cases each oracle answers: all of them with `CONGVU_PROOF=all` (`npm run proof`), else one in ten. */
const all = process.env['CONGVU_PROOF'] === 'all'

export const cases = all ? { calendar: 50_000, period: 50_000 } : { calendar: 5000, period: 5000 }
