/** What a run is made of; each worker gets the same. */
export interface Settings {
  readonly dossiers: number
  readonly seed: string
  readonly out: string
  readonly workers: number
  /** Dossiers in one Parquet file. */
  readonly part: number
}

/** Ngày kiểm tra: the register is looked at at this moment; nothing after it is known. */
export const asOf = '2026-11-23T08:00:00+07:00'

/** The steps that go part by part, in order. */
export const partSteps = ['generate', 'by-rules', 'by-sql', 'compare'] as const
export type PartStep = (typeof partSteps)[number]

/** How many files a run writes for each step. */
export function partsOf({ dossiers, part }: Settings): number {
  return Math.ceil(dossiers / part)
}

/** Where a step writes its part. */
export function fileOf({ out }: Settings, step: PartStep, part: number | '*'): string {
  return `${out}/${step}/part-${typeof part === 'number' ? String(part).padStart(4, '0') : part}.parquet`
}
