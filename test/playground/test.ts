import { existsSync } from 'node:fs'
import { after, before, describe } from 'node:test'
import { dossierTests } from './dossier'
import { dutiesTests } from './duties'
import { everywhereTests } from './everywhere'
import { overlapTests } from './overlap'
import { petitionTests } from './petition'
import { resultDateTests } from './result-date'
import { openPlayground, type Playground } from './visit'

const skip = existsSync('/usr/bin/chromium') ? false : 'Chromium is not on this machine and could not be installed'

describe('the playground in Chromium', { skip, concurrency: 2 }, () => {
  let opened: Playground | undefined
  const playground = () => {
    if (opened === undefined) throw new Error('the playground is not open')
    return opened
  }
  before(async () => {
    opened = await openPlayground()
  })
  after(() => opened?.close())
  resultDateTests(playground)
  dossierTests(playground)
  petitionTests(playground)
  overlapTests(playground)
  dutiesTests(playground)
  everywhereTests(playground)
})
