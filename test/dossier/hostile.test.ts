import { expect, test } from 'vitest'
import * as dossiers from '../../src/dossier'
import { type Asked, findThrown } from '../support/spoil'
import { asked, context, dossier, events, request } from './asked'

/** They take values, not records, and throw a RangeError that names the one which is none. */
const bareValue: readonly string[] = ['computeRates', 'formNumber', 'sameProcedure']

test('every function on dossiers is asked', () => {
  const functions = Object.entries(dossiers).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect([...new Set(asked.map(([name]) => name))].sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [name] = one as unknown as Asked
  expect(findThrown(one as unknown as Asked, bareValue.includes(name))).toEqual([])
})

test.each([
  [{ ...dossier, events: undefined }, ['events'], 'schema.missing'],
  [{ ...dossier, events: 'x' }, ['events'], 'schema.wrong-type'],
  [{ ...dossier, events: [null, ...events] }, ['events', 0], 'schema.wrong-type'],
  [{ ...dossier, procedure: { limit: null } }, ['procedure', 'limit'], 'schema.wrong-type'],
  [{ ...dossier, events: [{ ...request, items: ['Ảnh'] }] }, ['events', 0, 'items', 0], 'schema.wrong-type'],
  [undefined, [], 'schema.missing'],
])('an audit says where the record cannot be read: %#', (record, path, code) => {
  const outcome = dossiers.auditDossier(record as unknown as dossiers.Dossier, context)
  expect(outcome).toMatchObject({ status: 'undetermined', findings: [{ code, path }] })
})
