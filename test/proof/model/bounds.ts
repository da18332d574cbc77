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
  dossier: { daily: 3, slow: 2, walks: 2 },
  complaint: { daily: 3, slow: 2, walks: 2 },
  denunciation: { daily: 2, slow: 2, walks: 2 },
  protection: { daily: 3, slow: 3, walks: 2 },
  feedback: { daily: 3, slow: 3, walks: 2 },
  reception: { daily: 4, slow: 3, walks: 2 },
  visit: { daily: 5, slow: 4, walks: 2 },
}

const full: Readonly<Record<string, Bound>> = {
  dossier: { daily: 4, slow: 4, walks: 15 },
  complaint: { daily: 5, slow: 4, walks: 15 },
  denunciation: { daily: 4, slow: 3, walks: 15 },
  protection: { daily: 6, slow: 5, walks: 15 },
  feedback: { daily: 5, slow: 5, walks: 15 },
  reception: { daily: 5, slow: 4, walks: 15 },
  visit: { daily: 7, slow: 6, walks: 15 },
}

/** The bound of a lifecycle: the full one in `npm run proof`. */
export function boundOf(name: string): Bound {
  const bound = (all ? full : quick)[name]
  if (bound === undefined) throw new RangeError(`no bound for ${name}`)
  return bound
}
