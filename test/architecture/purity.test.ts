import { expect, it } from 'vitest'
import { listFiles, withoutComments } from '../support/source-files'

/** No clock, no network, no files, no globals, no randomness: the same input gives the same output everywhere. */
const impure = [
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bIntl\./,
  /\bTemporal\b/,
  /\bprocess\./,
  /\bMath\.random\b/,
  /\bBigInt\b/,
  /\d+n\b/,
  /\basync\b/,
  /\bawait\b/,
  /\bfetch\(/,
  /\bglobalThis\b/,
  /\brequire\(/,
  /\bimport\(/,
  /from 'node:/,
  /\.toLocale/,
  /\beval\(|new Function\b/,
  /\bconsole\./,
  /\bsetTimeout\b|\bsetInterval\b/,
]

/** The command is the one part that has files, a clock and a terminal. */
const pure = listFiles('src', '.ts').filter(({ path }) => !path.startsWith('src/cli/'))

it.each(pure.map(({ path, text }) => [path, withoutComments(text)] as const))('%s is pure', (_path, text) => {
  expect(impure.filter((pattern) => pattern.test(text))).toEqual([])
})

it('nothing in the project names a path of a machine or the folder it was built beside', () => {
  const files = ['src', 'test', 'docs', 'examples', '.ci'].flatMap((folder) => listFiles(folder, ''))
  const pattern = new RegExp(
    [
      ['/wo', 'rk/'],
      ['/fa', 'rm/'],
      ['\\.\\./sha', 'red'],
    ]
      .map((parts) => parts.join(''))
      .join('|'),
  )
  expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
})
