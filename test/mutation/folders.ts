/** What is mutated, and which tests stand against it; paths below `src` and below `test`. */
export interface Folder {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
}

export const folders = {
  core: {
    mutate: ['core/*.ts'],
    tests: ['core', 'calendar', 'petitions/redact.test.ts', 'dossier/local-rules.test.ts', 'dossier/compute-rates.test.ts'],
  },
  calendar: { mutate: ['calendar/*.ts'], tests: ['calendar'] },
  dossier: { mutate: ['dossier/*.ts'], tests: ['dossier'] },
} as const satisfies Record<string, Folder>
