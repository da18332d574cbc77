import { dossierLifecycle } from 'congvu/dossier'
import {
  complaintLifecycle,
  denunciationLifecycle,
  feedbackLifecycle,
  protectionLifecycle,
  sessionLifecycle,
  visitLifecycle,
} from 'congvu/petitions'
import { plan } from 'congvu/plan'
import { goldenVectors } from '../../src/interop'
import { listFiles } from '../../test/support/source-files'
import { renderCoverage } from './coverage'
import { renderLaw } from './law'
import { renderLifecycles } from './lifecycles'
import { renderRows } from './rows'
import { accountabilityRows } from './rows-accountability'
import { complaintRows } from './rows-complaint'
import { denunciationRows } from './rows-denunciation'
import { dossierRows } from './rows-dossier'
import { dossierClockRows } from './rows-dossier-clock'
import { dossierCodeRows } from './rows-dossier-codes'
import { dossierStatisticsRows } from './rows-dossier-statistics'
import { feedbackRows } from './rows-feedback'
import { inspectionRows } from './rows-inspections'
import { opennessRows } from './rows-openness'

const tables = [
  { heading: 'One-stop dossiers: supplements', rows: dossierRows },
  { heading: 'One-stop dossiers: intake, forms, identifiers', rows: dossierCodeRows },
  { heading: 'One-stop dossiers: regimes, clocks, counting, pitfalls', rows: dossierClockRows },
  { heading: 'One-stop dossiers: statistics, quality, review', rows: dossierStatisticsRows },
  { heading: 'Complaints', rows: complaintRows },
  { heading: 'Denunciations and protection', rows: denunciationRows },
  { heading: 'Reception, feedback, routing', rows: feedbackRows },
  { heading: 'Heads, violations, discipline, declarations, evaluation', rows: accountabilityRows },
  { heading: 'Publication, dialogue, outreach', rows: opennessRows },
  { heading: 'Inspections', rows: inspectionRows },
]

/** Every generated page: its path, and the text it should have. */
export const pages: readonly { readonly path: string; readonly render: () => string }[] = [
  { path: 'docs/en/reference/law.md', render: renderLaw },
  {
    path: 'docs/en/reference/lifecycles.md',
    render: () =>
      renderLifecycles([
        dossierLifecycle,
        complaintLifecycle,
        denunciationLifecycle,
        protectionLifecycle,
        feedbackLifecycle,
        sessionLifecycle,
        visitLifecycle,
      ]),
  },
  {
    path: 'docs/en/reference/coverage.md',
    render: () => `${renderCoverage(plan, rulesOf(), testsOf())}\n${renderRows(tables)}`,
  },
  ...vectorPages(),
]

/** The golden vectors, one file a subject, each with the version of the law it answers by. */
function vectorPages(): typeof pages {
  const { lawVersion, ...subjects } = goldenVectors()
  return Object.entries(subjects).map(([subject, content]) => ({
    path: `examples/vectors/${subject.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`,
    render: () => `${JSON.stringify({ lawVersion, [subject]: content }, null, 1)}\n`,
  }))
}

/** Every rule there is: `src/<domain>/<rule>.ts` is `<domain>.<rule>`. */
function rulesOf(): readonly string[] {
  return listFiles('src', '.ts').flatMap(({ path }) => {
    const [, domain, file, ...deeper] = path.split('/')
    return file === undefined || deeper.length > 0 ? [] : [`${domain}.${file.replace('.ts', '')}`]
  })
}

function testsOf(): readonly string[] {
  return listFiles('test', '.test.ts').map(({ path }) => path)
}
