const all = process.env['CONGVU_PROOF'] === 'all'

/** How far each lifecycle is followed: how many events, then how many long walks. */
export interface Bound {
  /** Every sequence of at most so many events, one a day. */
  readonly daily: number
  /** Every sequence of at most so many events, one every sixty days: most clocks have run out. */
  readonly slow: number
  /** Random walks of at most forty events, up to ninety days apart. */
  readonly walks: number
}

const quick: Readonly<Record<string, Bound>> = {
  dossier: { daily: 3, slow: 3, walks: 5 },
  complaint: { daily: 3, slow: 3, walks: 5 },
  denunciation: { daily: 3, slow: 2, walks: 5 },
  protection: { daily: 4, slow: 4, walks: 5 },
  feedback: { daily: 4, slow: 3, walks: 5 },
  reception: { daily: 4, slow: 3, walks: 5 },
  visit: { daily: 5, slow: 4, walks: 5 },
}

const full: Readonly<Record<string, Bound>> = {
  dossier: { daily: 5, slow: 4, walks: 100 },
  complaint: { daily: 6, slow: 5, walks: 100 },
  denunciation: { daily: 5, slow: 4, walks: 100 },
  protection: { daily: 8, slow: 7, walks: 100 },
  feedback: { daily: 7, slow: 6, walks: 100 },
  reception: { daily: 7, slow: 6, walks: 100 },
  visit: { daily: 9, slow: 8, walks: 100 },
}

/** The bound of a lifecycle: the full one in `npm run proof`. */
export function boundOf(name: string): Bound {
  const bound = (all ? full : quick)[name]
  if (bound === undefined) throw new RangeError(`no bound for ${name}`)
  return bound
}
