/** One row of the law sheets: which rules encode it, and what is not encoded, with the reason. */
export interface SheetRow {
  readonly row: string
  readonly status: 'encoded' | 'partly' | 'not-encoded'
  /** Rule ids, parameters or lifecycle names: `dossier.supplement-once`. */
  readonly rules: readonly string[]
  /** Why not, or not wholly. */
  readonly why?: string
}

/** A row that is encoded whole. */
export const encodedRow = (row: string, ...rules: readonly string[]): SheetRow => ({ row, status: 'encoded', rules })

/** A row that is encoded in part, and why not whole. */
export const partRow = (row: string, why: string, ...rules: readonly string[]): SheetRow => ({
  row,
  status: 'partly',
  rules,
  why,
})

/** A row that is not encoded, and why. */
export const leftRow = (row: string, why: string): SheetRow => ({ row, status: 'not-encoded', rules: [], why })
