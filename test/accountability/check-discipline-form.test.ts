import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDisciplineForm, type DisciplineProposal } from '../../src/accountability'
import { answerOf, anyDay, codesOf } from './support'

const proposal: DisciplineProposal = { staff: 'civil-servant', leader: false, form: 'reprimand', date: '2024-05-06' }

test.each([
  ['2020-06-30', false, ['reprimand', 'warning', 'salary-drop', 'forced-resignation']],
  [
    '2020-06-30',
    true,
    ['reprimand', 'warning', 'salary-drop', 'demotion', 'dismissal-from-post', 'forced-resignation'],
  ],
  ['2020-07-01', false, ['reprimand', 'warning', 'salary-drop', 'forced-resignation']],
  ['2020-07-01', true, ['reprimand', 'warning', 'demotion', 'dismissal-from-post', 'forced-resignation']],
  ['2025-07-01', false, ['reprimand', 'warning', 'forced-resignation']],
  ['2025-07-01', true, ['reprimand', 'warning', 'dismissal-from-post', 'forced-resignation']],
] as const)('civil servants on %s, leader %s', (date, leader, forms) => {
  expect(answerOf(checkDisciplineForm({ ...proposal, date, leader }))).toEqual(forms)
})

test('cadres are removed, not forced to resign; public employees know no demotion', () => {
  expect(answerOf(checkDisciplineForm({ ...proposal, staff: 'cadre' }))).toEqual([
    'reprimand',
    'warning',
    'dismissal-from-post',
    'removal',
  ])
  const employee = checkDisciplineForm({ ...proposal, staff: 'public-employee', leader: true, form: 'demotion' })
  expect(employee.findings).toMatchObject([{ code: 'accountability.form-not-allowed', path: ['form'] }])
})

test('Law 36/2018 art. 51.3: no reprimand for a dishonest declaration', () => {
  const outcome = checkDisciplineForm({ ...proposal, dishonestDeclaration: true })
  expect(outcome.findings).toMatchObject([
    {
      code: 'accountability.form-not-allowed',
      basis: [{ document: '36/2018/QH14@2018-11-20', article: '51', clause: '3' }],
    },
  ])
})

test('refusals', () => {
  expect(codesOf(checkDisciplineForm({ ...proposal, date: '2009-12-31' }))).toEqual(['accountability.not-in-force'])
  // @ts-expect-error no such form
  expect(codesOf(checkDisciplineForm({ ...proposal, form: 'scolding' }))).toEqual(['accountability.word'])
})

test('a leader may always be reprimanded, and dishonesty never adds a form', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('cadre', 'civil-servant', 'public-employee'),
      fc.boolean(),
      (date, staff, leader) => {
        const all = answerOf(checkDisciplineForm({ ...proposal, date, staff, leader }))
        const dishonest = answerOf(
          checkDisciplineForm({ ...proposal, date, staff, leader, dishonestDeclaration: true }),
        )
        expect(all).toContain('reprimand')
        expect(all).toEqual(expect.arrayContaining([...dishonest]))
      },
    ),
  )
})
