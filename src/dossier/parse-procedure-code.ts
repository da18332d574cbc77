import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { Checked } from '../core/outcome'
import { procedureCodeForm } from '../law/dossier-codes'
import type { DossierCodeFinding, ProcedureCode } from './code-types'
import { readAgency } from './parse-agency-code'

/**
 * Mã thủ tục này là thủ tục nào, do đâu công bố? — Takes a procedure code apart: the procedure, and who published it.
 *
 * @param input Anything; read as written.
 * @param path Where the input stands, for the finding.
 * @returns `{ status: 'valid', procedureCode }`, or `{ status: 'invalid', findings }`.
 * @remarks Codes of the National Database on procedures (Circular 01/2018/TT-VPCP art. 10.1.b); the shape was seen on
 *   portals, in no text.
 * @example
 * ```ts
 * import { parseProcedureCode } from 'congvu/dossier'
 *
 * const parsed = parseProcedureCode('1.000948.000.00.00.H38')
 * parsed.status === 'valid' && parsed.procedureCode.procedure //=> '1.000948'
 * parsed.status === 'valid' && parsed.procedureCode.publisher?.level1 //=> 'H38'
 * ```
 */
export function parseProcedureCode(
  input: unknown,
  path: Path = [],
): Checked<'procedureCode', ProcedureCode, DossierCodeFinding> {
  const procedureCode = typeof input === 'string' ? read(input) : undefined
  if (procedureCode !== undefined) return { status: 'valid', procedureCode, findings: [] }
  const refusal = finding('dossier.procedure-code-form', { given: quote(input) }, procedureCodeForm.values[0].basis, {
    path,
  })
  return { status: 'invalid', findings: [refusal] }
}

function read(text: string): ProcedureCode | undefined {
  const match = /^(\d\.\d{6})(?:\.(.+))?$/.exec(text)
  if (match === null) return undefined
  const [, procedure = '', suffix] = match
  if (suffix === undefined) return { text, procedure }
  const publisher = readAgency(suffix)
  return publisher && { text, procedure, publisher }
}

/**
 * Hai mã này có là cùng một thủ tục không? — Whether two codes name one procedure, whoever published them.
 *
 * @param one A procedure code, with or without the id of its publisher.
 * @param other The same.
 * @throws RangeError that names a text that is no procedure code.
 * @example
 * ```ts
 * import { sameProcedure } from 'congvu/dossier'
 *
 * sameProcedure('1.000948', '1.000948.000.00.00.H38') //=> true
 * sameProcedure('1.000948.H38', '1.000949.H38') //=> false
 * ```
 */
export function sameProcedure(one: string, other: string): boolean {
  return procedureOf(one) === procedureOf(other)
}

function procedureOf(code: string): string {
  const parsed = parseProcedureCode(code)
  if (parsed.status === 'invalid') throw new RangeError(`not a procedure code like '1.000948': ${quote(code)}`)
  return parsed.procedureCode.procedure
}
