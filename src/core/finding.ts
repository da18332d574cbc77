import type { Basis } from './citation'
import type { IsoInstant } from './date'
import type { Writable } from './writable'

/** `violation`: a duty was broken or the input cannot be used; `warning`: look at it; `notice`: good to know. */
export type Severity = 'violation' | 'warning' | 'notice'

/** Where in the input a finding points: `['events', 2, 'at']`. */
export type Path = readonly (string | number)[]

/** Kết quả kiểm tra — what was found, as a code with parameters and its legal basis; never a sentence. */
export interface Finding<Code extends string = string, Params extends object = object> {
  readonly code: Code
  readonly severity: Severity
  readonly params: Params
  readonly basis: Basis
  readonly at?: IsoInstant
  readonly path?: Path
}

/** The union of findings of a table `{ code: params }`, as each domain declares one. */
export type FindingOf<Table extends Record<keyof Table, object>> = {
  [Code in keyof Table & string]: Finding<Code, Table[Code]>
}[keyof Table & string]

/** Where and how heavy a finding is, when it is not a plain violation. */
export interface FindingPlace {
  readonly severity?: Severity
  readonly at?: IsoInstant
  readonly path?: Path
}

/** The path of a place below another. */
export function below(path: Path, ...parts: Path): Path {
  return Array.isArray(path) ? [...path, ...parts] : parts
}

/** Makes a finding; a violation unless told otherwise. */
export function finding<Code extends string, Params extends object>(
  code: Code,
  params: Params,
  basis: Basis,
  place: FindingPlace = {},
): Finding<Code, Params> {
  const found: Writable<Finding<Code, Params>> = { code, severity: place.severity ?? 'violation', params, basis }
  if (place.at !== undefined) found.at = place.at
  if (Array.isArray(place.path)) found.path = place.path
  return found
}
