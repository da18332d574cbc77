/** A folder of `src` and the tests that stand against its mutants, below `test`. */
export interface Folder {
  readonly tests: readonly string[]
}

export const folders = {
  core: {
    tests: ['core', 'petitions/redact.test.ts', 'dossier/compute-rates.test.ts'],
  },
  calendar: { tests: ['calendar', 'dossier/local-rules.test.ts'] },
  dossier: { tests: ['dossier'] },
} as const satisfies Record<string, Folder>

/** Files of tests that take long: they run last. */
export const slowTests = [
  'lunar',
  'official-calendar',
  'properties',
  'frozen',
  'dossier-lifecycle',
  'local-rules',
  'hostile',
]

/** Every regime on every day: too slow for what it would kill. */
export const leftOut = ['temporal-coverage']
