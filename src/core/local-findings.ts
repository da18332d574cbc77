import type { FindingOf } from './finding'

/** What a piece of local rules must be. */
export type LocalForm = 'list' | 'record' | 'number' | 'limit' | 'basis' | 'day' | 'day-not-before-from'

/** Parameters of the findings about what a host brings along: rules (`context.local`) and choices (`context.policy`). */
export interface LocalFindings {
  'local.choice-unknown': { readonly given: string; readonly nearest: readonly string[] }
  'local.option-unknown': { readonly id: string; readonly given: string; readonly options: readonly string[] }
  'local.parameter-unknown': { readonly given: string; readonly nearest: readonly string[] }
  'local.unusable': {
    readonly parameter: string
    readonly field: string
    readonly expected: LocalForm
    readonly given: string
  }
}

/** A finding about local rules or choices: they are not used; the value of the law, or the default, is. */
export type LocalFinding = FindingOf<LocalFindings>
