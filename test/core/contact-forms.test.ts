import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEmailProblem, findUrlProblem } from '../../src/core/contact-forms'

/** A host of 253 characters, the longest there is: three labels of 63 and one of 61 (RFC 1035, 2.3.4). */
const longestHost = `${`${'a'.repeat(63)}.`.repeat(3)}${'b'.repeat(61)}`

// lengths: local part 64, label 63, host 253, address 254 (RFC 5321, 4.5.3.1; RFC 1035, 2.3.4)

test.each([
  ['phananh@cantho.gov.vn', undefined],
  ['so.noi-vu+1022@cantho.gov.vn', undefined],
  ['', 'empty'],
  ['phananh@cantho', 'domain'],
  ['phananh.cantho.gov.vn', 'no-at'],
  ['phan anh@cantho.gov.vn', 'spaces'],
  ['@cantho.gov.vn', 'local-part'],
  ['a..b@cantho.gov.vn', 'local-part'],
  ['phảnánh@cantho.gov.vn', 'local-part'],
  ['a@cantho..gov.vn', 'domain'],
  ['a@-cantho.gov.vn', 'domain'],
  ['a@cantho.gov.v1-', 'domain'],
  ['.an@cantho.gov.vn', 'local-part'],
  ['an.@cantho.gov.vn', 'local-part'],
  ['a@can_tho.gov.vn', 'domain'],
  ['a@cantho.v', 'domain'],
  ['a@cantho.1vn', 'domain'],
  ['a@so.cantho.1vn', 'domain'],
  ['a@bao.24h.com.vn', undefined],
  [`${'a'.repeat(64)}@cantho.gov.vn`, undefined],
  [`${'a'.repeat(65)}@cantho.gov.vn`, 'local-part'],
  [`a@${'b'.repeat(63)}.vn`, undefined],
  [`a@${'b'.repeat(64)}.vn`, 'domain'],
  [`${'a'.repeat(64)}@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(60)}.vn`, undefined],
  [`${'a'.repeat(64)}@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(61)}.vn`, 'too-long'],
  [`a@${'b.'.repeat(200)}vn`, 'too-long'],
])('e-mail %s: %s', (text, problem) => expect(findEmailProblem(text)).toBe(problem))

test.each([
  ['https://cantho.gov.vn', undefined],
  ['http://sonoivu.cantho.gov.vn:8080/tiep-cong-dan?ngay=15#lich', undefined],
  ['cantho.gov.vn', 'scheme'],
  ['ftp://cantho.gov.vn', 'scheme'],
  ['https://cantho', 'domain'],
  ['https://cantho.gov.vn:99x/', 'domain'],
  ['https://cantho.gov.vn:x99/', 'domain'],
  ['https://cantho.gov.vn:80:80/', 'domain'],
  ['xem:https://cantho.gov.vn', 'scheme'],
  [`https://${longestHost}`, undefined],
  [`https://${longestHost}b`, 'domain'],
  [`https://cantho.gov.vn/${'a'.repeat(1978)}`, undefined],
  [`https://cantho.gov.vn/${'a'.repeat(1979)}`, 'too-long'],
  ['https://user:secret@cantho.gov.vn', 'domain'],
  ['https://cantho.gov.vn/tiếp dân', 'spaces'],
  ['', 'empty'],
])('web address %s: %s', (text, problem) => expect(findUrlProblem(text)).toBe(problem))

test('property: every ordinary address passes, no text throws', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => findEmailProblem(text) === undefined),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (text) => findUrlProblem(text) === undefined),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      findEmailProblem(text)
      findUrlProblem(text)
    }),
  )
})

test('linear time: a hostile text of a million characters is answered at once', () => {
  const hostile = `${'a.'.repeat(500_000)}@`
  const started = performance.now()
  expect(findEmailProblem(hostile)).toBe('too-long')
  expect(findUrlProblem(`https://${hostile}`)).toBe('too-long')
  expect(performance.now() - started).toBeLessThan(500)
})
