import type { FindingOf } from './finding'

/** What a piece of local rules must be. */
export type LocalForm = 'list' | 'record' | 'number' | 'limit' | 'basis' | 'day' | 'day-not-before-from'

/** Parameters of the findings about the rules that a host brings along (`context.local`). */
export interface LocalFindings {
  'local.parameter-unknown': { readonly given: string; readonly nearest: readonly string[] }
  'local.unusable': {
    readonly parameter: string
    readonly field: string
    readonly expected: LocalForm
    readonly given: string
  }
}

/** A finding about local rules: the row is not used, the value of the law is. */
export type LocalFinding = FindingOf<LocalFindings>
