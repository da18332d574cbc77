import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { guardPublication, type PublicationDraft } from '../../src/disclosure'
import { cite } from '../../src/law/cite'

const binh = { reference: 'CC-01', name: 'Trần Văn Bình' }
const hoa = {
  reference: 'NTC-2024-0001',
  name: 'Nguyễn Thị Hòa',
  contacts: ['0912 345 678'],
  address: '12 Trần Phú, Cái Khế',
}
const draft: PublicationDraft = {
  id: 'TB-07',
  on: '2024-03-04',
  place: 'website',
  texts: ['Thông báo xử lý', 'Cảnh cáo ông Trần Văn Bình, công chức Phòng A.'],
  persons: [{ ...binh, anchor: 'denunciation-decision' }],
}
const codes = (outcome: ReturnType<typeof guardPublication>) => outcome.findings.map(({ code }) => code)

describe('naming who broke the rules (plan 17/KH-UBND II.4.c)', () => {
  test('Denunciation Law art. 40.2: the portal is among its forms', () => {
    expect(guardPublication(draft, [hoa])).toMatchObject({
      value: { mayPublish: true, named: ['CC-01'], denouncerMentions: 0 },
      findings: [],
    })
  })

  test('no ground of law: a violation that shows the reference, not the name', () => {
    const outcome = guardPublication({ ...draft, persons: [binh] }, [])
    expect(outcome.findings).toMatchObject([
      {
        code: 'disclosure.identity-without-anchor',
        severity: 'violation',
        params: { person: 'CC-01', place: 'website' },
        path: ['persons', 0, 'anchor'],
      },
    ])
    expect(outcome.findings[0]?.basis).toContainEqual(cite('17/KH-UBND@2024-01-15', 'II.4', undefined, 'c'))
    expect(JSON.stringify(outcome)).not.toContain('Bình')
  })

  test.each([
    ['asset-discipline', 'website', false],
    ['asset-discipline', 'office', true],
    ['internal-discipline', 'website', false],
    ['internal-conclusion', 'internal-network', true],
    ['commune-results', 'website', true],
    ['commune-results', 'mass-media', false],
  ] as const)('%s at %s: %s', (anchor, place, mayPublish) => {
    const outcome = guardPublication({ ...draft, place, persons: [{ ...binh, anchor }] }, [])
    expect(outcome.status === 'decided' && outcome.value.mayPublish).toBe(mayPublish)
    if (!mayPublish) expect(codes(outcome)).toEqual(['disclosure.anchor-place'])
  })

  test('grounds by date: art. 11.10 of Law 10/2022 only from 1 July 2023', () => {
    const persons = [{ ...binh, anchor: 'commune-results' }] as const
    expect(codes(guardPublication({ ...draft, on: '2023-06-30', persons }, []))).toEqual([
      'disclosure.anchor-not-in-force',
    ])
    expect(codes(guardPublication({ ...draft, on: '2023-07-01', persons }, []))).toEqual([])
  })

  test('a person whom no text names needs no ground; any spelling names', () => {
    expect(codes(guardPublication({ ...draft, texts: ['Một công chức bị cảnh cáo.'], persons: [binh] }, []))).toEqual(
      [],
    )
    expect(codes(guardPublication({ ...draft, texts: ['CANH CAO TRAN VAN BINH'], persons: [binh] }, []))).toEqual([
      'disclosure.identity-without-anchor',
    ])
  })

  test('Law 91/2025 (secondary): a notice to look at personal data from 1 January 2026', () => {
    expect(guardPublication({ ...draft, on: '2026-01-01' }, [])).toMatchObject({
      value: { mayPublish: true },
      findings: [{ code: 'disclosure.personal-data', severity: 'notice' }],
    })
    expect(codes(guardPublication({ ...draft, on: '2025-12-31' }, []))).toEqual([])
  })
})

describe('the denouncer (Law 25/2018/QH14 art. 40.3)', () => {
  test.each(['theo tố cáo của bà NGUYEN THI HOA', 'theo đơn của bà Hòa', 'gọi 0912.345.678', 'người ở 12 Trần Phú'])(
    '“%s” may not be published, and the answer does not repeat it',
    (text) => {
      const outcome = guardPublication({ ...draft, texts: [...draft.texts, text] }, [hoa])
      expect(outcome).toMatchObject({ value: { mayPublish: false } })
      expect(outcome.findings).toMatchObject([
        { code: 'disclosure.denouncer-revealed', path: ['texts', 2], severity: 'violation' },
      ])
      expect(outcome.findings[0]?.basis[0]).toEqual(cite('25/2018/QH14@2018-06-12', '40', '3'))
      expect(JSON.stringify(outcome)).not.toMatch(/h[oòa]{2}|trần phú|0912/i)
    },
  )
})

test('refusals', () => {
  expect(guardPublication({ ...draft, on: '2018-12-31' }, []).findings).toMatchObject([
    { code: 'disclosure.not-in-force' },
  ])
  // @ts-expect-error no day
  expect(guardPublication({ ...draft, on: undefined }, []).findings).toMatchObject([{ code: 'disclosure.moment' }])
  // @ts-expect-error a ground of its own
  guardPublication({ ...draft, persons: [{ ...binh, anchor: 'gossip' }] }, [])
  expectTypeOf(guardPublication).parameter(0).toEqualTypeOf<PublicationDraft>()
})

test('property: whatever stands around it, a denouncer who is named stops the publication', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom(...([...['website', 'meeting']] as const)),
      (before, after, place) => {
        const texts = [`${before} Nguyễn Thị Hòa ${after}`]
        const outcome = guardPublication({ ...draft, place: place as 'website', texts, persons: [] }, [hoa])
        expect(outcome.status === 'decided' && outcome.value.mayPublish).toBe(false)
      },
    ),
  )
})
