import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/core/citation'
import type { Finding } from '../../src/core/finding'
import { cite as citeLaw } from '../../src/law/cite'
import { cite, type Description, describe as describeFinding } from '../../src/messages/index'

const basis = [citeLaw('61/2018/NĐ-CP@2018-04-23', '19', '4')] as const
const overdue: Finding = {
  code: 'dossier.overdue',
  severity: 'violation',
  params: { due: '2023-11-03', workingDays: 1 },
  basis,
}

describe('describe puts a finding into words', () => {
  it('text, citations, place', () => {
    expect(describeFinding({ ...overdue, path: ['events', 2, 'at'] }, 'vi')).toEqual<Description>({
      text: 'Đã quá hạn 03/11/2023 mà chưa có kết quả, trễ 1 ngày làm việc.',
      citations: ['khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP ngày 23/04/2018'],
      path: 'events[2].at',
    })
    expect(describeFinding(overdue, 'en')).toEqual<Description>({
      text: 'No result yet; due 3 November 2023, 1 working day ago.',
      citations: ['Decree 61/2018/NĐ-CP of 23 April 2018, article 19, clause 4'],
      path: '',
    })
  })

  it.each([
    [[], ''],
    [['events'], 'events'],
    [['events', 0], 'events[0]'],
    [[0, 'at'], '[0].at'],
    [['procedure', 'limit', 'amount'], 'procedure.limit.amount'],
    [['plans', 3, 'targets', 0, 'name'], 'plans[3].targets[0].name'],
  ] as const)('the path %j is written %j', (path, written) => {
    expect(describeFinding({ ...overdue, path }, 'en').path).toBe(written)
  })

  it.each(['host.rule', 'toString', '__proto__', 'constructor', ''])(
    'a code it does not know is its own text: %j',
    (code) => {
      const found: Finding = { code, severity: 'notice', params: {}, basis }
      expect(describeFinding(found, 'vi').text).toBe(code)
      expect(describeFinding(found, 'en').text).toBe(code)
    },
  )

  it('a citation given twice is told once', () => {
    const [first] = basis
    const twice: Finding = { ...overdue, basis: [first, { ...first }, citeLaw('61/2018/NĐ-CP@2018-04-23', '20')] }
    expect(describeFinding(twice, 'en').citations).toEqual([
      'Decree 61/2018/NĐ-CP of 23 April 2018, article 19, clause 4',
      'Decree 61/2018/NĐ-CP of 23 April 2018, article 20',
    ])
  })
})

describe('cite writes a citation as the language does', () => {
  const local = { number: '12/2025/QĐ-UBND', date: '2025-07-01', issuer: 'UBND thành phố' } as const
  const cases: readonly (readonly [Citation, string, string])[] = [
    [
      citeLaw('118/2025/NĐ-CP@2025-06-09', '5', '1', 'đ'),
      'điểm đ khoản 1 Điều 5 Nghị định 118/2025/NĐ-CP ngày 09/06/2025',
      'Decree 118/2025/NĐ-CP of 9 June 2025, article 5, clause 1, point đ',
    ],
    [citeLaw('10/CT-TTg@2019-04-22'), 'Chỉ thị 10/CT-TTg ngày 22/04/2019', 'Directive 10/CT-TTg of 22 April 2019'],
    [
      citeLaw('17/KH-UBND@2024-01-15', 'II.3', undefined, 'b'),
      'điểm b mục II.3 Kế hoạch 17/KH-UBND ngày 15/01/2024',
      'Plan 17/KH-UBND of 15 January 2024, section II.3, point b',
    ],
    [
      citeLaw('91/2015/QH13@2015-11-24', '148', '5'),
      'khoản 5 Điều 148 Bộ luật 91/2015/QH13 ngày 24/11/2015',
      'Code 91/2015/QH13 of 24 November 2015, article 148, clause 5',
    ],
    [
      { document: local, article: '3' },
      'Điều 3 12/2025/QĐ-UBND ngày 01/07/2025',
      '12/2025/QĐ-UBND of 1 July 2025, article 3',
    ],
    [
      { document: { ...local, title: 'Quyết định' }, clause: '2' },
      'khoản 2 Quyết định 12/2025/QĐ-UBND ngày 01/07/2025',
      'Decision 12/2025/QĐ-UBND of 1 July 2025, clause 2',
    ],
    [
      { document: '99/2099/NĐ-CP@2099-02-03', article: '1' },
      'Điều 1 99/2099/NĐ-CP ngày 03/02/2099',
      '99/2099/NĐ-CP of 3 February 2099, article 1',
    ],
    [{ document: '1/a@b@2099-02-03' as never }, '1/a@b ngày 03/02/2099', '1/a@b of 3 February 2099'],
  ]

  it.each(cases)('%j', (citation, vi, en) => {
    expect(cite(citation, 'vi')).toBe(vi)
    expect(cite(citation, 'en')).toBe(en)
  })

  it('a key that lies on the prototype is no registered document', () => {
    expect(cite({ document: 'constructor@2024-03-04' }, 'vi')).toBe('constructor ngày 04/03/2024')
  })
})
