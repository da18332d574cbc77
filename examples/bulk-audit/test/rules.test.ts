import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DuckDBConnection } from '@duckdb/node-api'
import { openDatabase } from '../src/database'
import { ask, smallSettings } from './support'

describe('the library’s rules as SQL functions', () => {
  let database: DuckDBConnection
  before(async () => {
    database = await openDatabase(smallSettings())
  })
  after(() => database.closeSync())

  it('add_working_days counts over 30 April 2024, keeps NULL, and refuses what leaves the calendar', async () => {
    const days = `SELECT add_working_days(day, 1)::VARCHAR AS due
      FROM (VALUES (DATE '2024-04-26'), (NULL), (DATE '2024-05-02')) AS given(day)`
    assert.deepEqual(await ask(database, days), [{ due: '2024-05-02' }, { due: null }, { due: '2024-05-03' }])
    await assert.rejects(ask(database, `SELECT add_working_days(DATE '2100-12-30', 5)`), /leave the calendar/)
  })

  it('on_time_percent is of the resolved, NULL when there are none', async () => {
    const rates = 'SELECT on_time_percent(13529, 1958, 154) AS rate, on_time_percent(0, 0, 0) AS none'
    assert.deepEqual(await ask(database, rates), [{ rate: 99.02, none: null }])
  })

  it('audit_dossier finds the second request after receipt; a second that is not whole minutes is refused', async () => {
    const audit = (accepted: string) => `SELECT unnest(audit_dossier('GL-1', 10, TIMESTAMP '${accepted}', NULL,
      TIMESTAMP '2024-03-06 09:00:00', 'Bản vẽ', TIMESTAMP '2024-03-11 09:00:00', TIMESTAMP '2024-03-12 09:00:00',
      'Giấy ủy quyền', TIMESTAMP '2024-03-13 09:00:00', NULL, NULL, NULL, NULL, TIMESTAMP '2024-03-25 10:00:00',
      'granted', NULL))`
    assert.deepEqual(await ask(database, audit('2024-03-04 08:30:00')), [
      {
        regime: '61/2018',
        due: '2024-03-25',
        timeliness: 'on-time',
        requests: 2,
        days_late: null,
        findings: 'dossier.index-overdue dossier.supplement-form-unknown dossier.supplement-repeated',
      },
    ])
    await assert.rejects(ask(database, audit('2024-03-04 08:30:01')), /not a whole minute/)
  })
})
