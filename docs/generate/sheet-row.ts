/** One row of the law sheets: which rules encode it, and what is not encoded, with the reason. */
export interface SheetRow {
  readonly row: string
  readonly status: 'encoded' | 'partly' | 'not-encoded'
  /** Rule ids, parameters or lifecycle names: `dossier.supplement-once`. */
  readonly rules: readonly string[]
  /** Why not, or not wholly. */
  readonly why?: string
}
