import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pages } from '../../docs/generate/pages'

it.each(pages)(
  '$path is what the data says; run `npm run docs:pages` after a change',
  ({ path, render }) => {
    expect(readFileSync(path, 'utf8')).toBe(render())
  },
  120_000,
)
