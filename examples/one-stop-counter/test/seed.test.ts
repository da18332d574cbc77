import { expect, it } from 'vitest'
import { seed } from '../src/seed'
import { listCases } from '../src/store/cases'
import { openOffice } from './support/office'

// an ordinary Monday, a Sunday, the days after Tết, the day after a swapped working day
it.each(['2026-11-23T08:30', '2026-11-22T20:00', '2027-02-15T08:30', '2026-09-03T07:00'])(
  'the seed of the demonstration goes through the commands of the officers on %s, once',
  async (moment) => {
    const office = await openOffice(moment)
    await seed(office.counter)
    await seed(office.counter)
    const dossiers = await listCases(office.database, 'dossier')
    expect(dossiers.map(({ events }) => events.length).toSorted()).toEqual([2, 2, 3, 4, 4])
    expect(await listCases(office.database, 'feedback')).toHaveLength(1)
    expect(await listCases(office.database, 'denunciation')).toHaveLength(1)
    await office.close()
  },
)
