import { writeFileSync } from 'node:fs'
import { pages } from './pages'

for (const { path, render } of pages) writeFileSync(path, render())
