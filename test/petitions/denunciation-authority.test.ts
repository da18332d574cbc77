import { describe, expect, it } from 'vitest'
import { authorityCases } from '../../src/petitions/denunciation-authority'
import { computeDenunciationAuthority, type DenunciationAuthorityFacts } from '../../src/petitions/index'
import { shorten } from './denunciation-story'

const staff = { kind: 'public-duty', denounced: 'staff', since: 'stayed', body: 'exists' } as const
const head = { ...staff, denounced: 'head' } as const

describe('who resolves (TC-37)', () => {
  it.each<[string, DenunciationAuthorityFacts, string, string]>([
    ['an official, by the head of the managing body', staff, '12.1', 'head-of-managing-body'],
    ['a head, by the head of the superior body', head, '12.1', 'head-of-superior-body'],
    ['an official of several bodies', { ...staff, severalBodies: true }, '12.2', 'head-of-direct-manager'],
    [
      'a head moved to an equal post',
      { ...head, since: 'moved', newPost: 'equivalent' },
      '12.3.a',
      'head-above-body-then',
    ],
    [
      'promoted elsewhere',
      { ...staff, since: 'moved', newPost: 'higher', nowHead: false },
      '12.3.b',
      'head-of-body-now',
    ],
    [
      'promoted to head elsewhere',
      { ...staff, since: 'moved', newPost: 'higher', nowHead: true },
      '12.3.b',
      'head-above-body-now',
    ],
    ['moved otherwise', { ...staff, since: 'moved', newPost: 'other' }, '12.3.c', 'head-of-body-then'],
    ['retired', { ...staff, since: 'left' }, '12.3.d', 'head-of-body-then'],
    ['body merged', { ...staff, body: 'reorganized' }, '12.4', 'head-of-body-after-reorganization'],
    [
      'body dissolved (a district of before 1 July 2025)',
      { ...head, body: 'dissolved' },
      '12.5',
      'head-above-dissolved-body',
    ],
    ['an organisation', { kind: 'public-duty', denounced: 'organization' }, '12.6', 'head-of-superior-body'],
    ['entrusted, not an official', { kind: 'public-duty', denounced: 'assigned' }, '21', 'head-of-direct-manager'],
    ['a sector, one function', { kind: 'sector', functions: 'one' }, '41.1', 'body-with-the-function'],
    ['a sector, several functions', { kind: 'sector', functions: 'several' }, '41.2', 'body-agreed-or-assigned'],
    [
      'a sector, one has accepted',
      { kind: 'sector', functions: 'several', acceptedByOne: true },
      '41.3',
      'first-body-to-accept',
    ],
  ])('%s', (_, facts, clause, lead) => {
    const result = computeDenunciationAuthority(facts, '2026-03-02')
    expect(result).toMatchObject({ status: 'decided', value: { case: clause, lead } })
    expect(result.status === 'decided' && shorten(result.value.basis)).toEqual([`25/2018/QH14 ${clause}`])
  })

  it('since 1 July 2026 the amending law is cited too (art. 12.7)', () => {
    const result = computeDenunciationAuthority(staff, '2026-07-01')
    expect(result.status === 'decided' && shorten(result.value.basis)).toEqual([
      '25/2018/QH14 12.1',
      '136/2025/QH15 3.1',
    ])
  })

  it('names what is missing; refuses a day that is none or before the law', () => {
    expect(computeDenunciationAuthority({ kind: 'public-duty' }, '2026-03-02')).toMatchObject({
      status: 'undetermined',
      missing: ['denounced', 'body', 'since'],
    })
    expect(computeDenunciationAuthority({ ...staff, since: 'moved' }, '2026-03-02')).toMatchObject({
      missing: ['newPost'],
    })
    expect(computeDenunciationAuthority(staff, '2018-12-31').findings[0]?.code).toBe('denunciation.law-not-held')
    expect(computeDenunciationAuthority(staff, '2026-02-30').findings[0]?.code).toBe('calendar.date-form')
  })

  it('never two cases at once, and always one when every fact is known', () => {
    let seen = 0
    for (const kind of ['public-duty', 'sector'] as const)
      for (const denounced of ['staff', 'head', 'deputy', 'organization', 'assigned'] as const)
        for (const since of ['stayed', 'moved', 'left'] as const)
          for (const newPost of ['equivalent', 'higher', 'other'] as const)
            for (const body of ['exists', 'reorganized', 'dissolved'] as const)
              for (const functions of ['one', 'several'] as const)
                for (const flag of [true, false]) {
                  const facts = {
                    kind,
                    denounced,
                    since,
                    newPost,
                    body,
                    functions,
                    nowHead: flag,
                    severalBodies: flag,
                    acceptedByOne: flag,
                  }
                  seen += 1
                  expect(authorityCases.filter(({ test }) => test(facts)).length).toBe(1)
                }
    expect(seen).toBe(1080)
  })
})
