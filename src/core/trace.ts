import type { Basis } from './citation'
import type { IsoDate } from './date'
import { lawVersion } from './law-version'

/** Một bước lập luận — one step of the reasoning, as a code with parameters and, where law says it, its basis. */
export interface TraceStep<Code extends string = string, Params extends object = object> {
  readonly step: Code
  readonly params: Params
  readonly basis?: Basis
}

/** The union of steps of a table `{ code: params }`, as each domain declares one. */
export type StepOf<Table extends Record<keyof Table, object>> = {
  [Code in keyof Table & string]: TraceStep<Code, Table[Code]>
}[keyof Table & string]

/** Lập luận — why the answer is what it is: the rule asked, the version of the law, the steps. Plain JSON. */
export interface Trace {
  readonly rule: string
  readonly lawVersion: IsoDate
  readonly steps: readonly TraceStep[]
}

/** Makes one step of a trace. */
export function step<Code extends string, Params extends object>(
  code: Code,
  params: Params,
  basis?: Basis,
): TraceStep<Code, Params> {
  return basis === undefined ? { step: code, params } : { step: code, params, basis }
}

/** Makes the trace of a rule, stamped with the version of the law. */
export function traceOf(rule: string, steps: readonly TraceStep[]): Trace {
  return { rule, lawVersion, steps }
}
