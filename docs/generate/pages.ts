import { posix } from 'node:path'
import { dossierLifecycle } from 'congvu/dossier'
import { lawVersion } from 'congvu/law'
import type { Locale } from 'congvu/messages'
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
import { findingSamples } from '../../test/messages/samples/index'
import { listFiles } from '../../test/support/source-files'
import { type ApiModule, readApiModule, renderApiIndex, renderApiQuestions } from './api-questions'
import { renderCalendarPicture } from './calendar-picture'
import { renderCoverage } from './coverage'
import { type DocumentedFinding, renderFindings } from './findings'
import { readFindings } from './found-in-code'
import { renderGlossary } from './glossary'
import { terms } from './glossary-terms'
import { renderLaw } from './law'
import { renderLifecycles } from './lifecycles'
import { renderLlms } from './llms'
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
  { heading: 'One-stop dossiers: supplements', vi: 'Hồ sơ một cửa: bổ sung', rows: dossierRows },
  {
    heading: 'One-stop dossiers: intake, forms, identifiers',
    vi: 'Hồ sơ một cửa: tiếp nhận, biểu mẫu, mã số',
    rows: dossierCodeRows,
  },
  {
    heading: 'One-stop dossiers: regimes, clocks, counting, pitfalls',
    vi: 'Hồ sơ một cửa: quy định theo thời gian, thời hạn, cách đếm',
    rows: dossierClockRows,
  },
  {
    heading: 'One-stop dossiers: statistics, quality, review',
    vi: 'Hồ sơ một cửa: thống kê, chất lượng, rà soát',
    rows: dossierStatisticsRows,
  },
  { heading: 'Complaints', vi: 'Khiếu nại', rows: complaintRows },
  { heading: 'Denunciations and protection', vi: 'Tố cáo và bảo vệ', rows: denunciationRows },
  { heading: 'Reception, feedback, routing', vi: 'Tiếp công dân, phản ánh, phân loại', rows: feedbackRows },
  {
    heading: 'Heads, violations, discipline, declarations, evaluation',
    vi: 'Người đứng đầu, vi phạm, kỷ luật, kê khai, đánh giá',
    rows: accountabilityRows,
  },
  { heading: 'Publication, dialogue, outreach', vi: 'Công khai, đối thoại, tuyên truyền', rows: opennessRows },
  { heading: 'Inspections', vi: 'Thanh tra, kiểm tra', rows: inspectionRows },
]

const lifecycles = [
  dossierLifecycle,
  complaintLifecycle,
  denunciationLifecycle,
  protectionLifecycle,
  feedbackLifecycle,
  sessionLifecycle,
  visitLifecycle,
]

/** The English ones stand in docs itself, where the README leads; the pages of the site include them. */
const inDocs: readonly string[] = ['law', 'lifecycles', 'coverage', 'glossary']

/** Every generated page: its path, and the text it should have. */
export const pages: readonly { readonly path: string; readonly render: () => string }[] = [
  ...referencePages('vi'),
  ...referencePages('en'),
  ...apiPages(),
  { path: 'docs/public/calendar.svg', render: () => renderCalendarPicture('vi') },
  { path: 'docs/public/calendar.en.svg', render: () => renderCalendarPicture('en') },
  ...vectorPages(),
]

function referencePages(locale: Locale): typeof pages {
  const page = (name: string, render: () => string) => ({
    path: locale === 'en' && inDocs.includes(name) ? `docs/${name}.md` : `docs/${locale}/reference/${name}.md`,
    render,
  })
  return [
    page('law', () => renderLaw(locale)),
    page('lifecycles', () => renderLifecycles(lifecycles, locale)),
    page('coverage', () => `${renderCoverage(plan, rulesOf(), testsOf(), locale)}\n${renderRows(tables, locale)}`),
    page('findings', () => renderFindings(documentedFindings(), locale)),
    page('glossary', () => renderGlossary(terms, exportedFrom(), locale)),
  ]
}

let gathered: readonly DocumentedFinding[] | undefined

/** Reading the sources takes seconds: once for both languages. */
function documentedFindings(): readonly DocumentedFinding[] {
  if (gathered !== undefined) return gathered
  const found = readFindings(listFiles('src', '.ts').map(({ path }) => path))
  gathered = Object.entries(findingSamples)
    .map(([code, samples]) => ({ code, samples, source: found.get(code) }))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
  return gathered
}

/** The Vietnamese entrance to each subpath; `typedoc` writes the pages that they lead to. */
function apiPages(): typeof pages {
  const texts = new Map(listFiles('src', '.ts').map(({ path, text }) => [path, text]))
  const modules = [...texts].flatMap(([path, text]): readonly ApiModule[] => {
    if (!path.endsWith('/index.ts') || path === 'src/index.ts' || /^src\/messages\/\w+\//.test(path)) return []
    const folder = posix.dirname(path)
    const sourceOf = (from: string) =>
      texts.get(posix.join(folder, `${from}.ts`)) ?? texts.get(posix.join(folder, from, 'index.ts'))
    return [readApiModule(folder.replace('src/', ''), text, sourceOf)]
  })
  return [
    { path: 'docs/public/llms.txt', render: () => renderLlms(modules, lawVersion) },
    { path: 'docs/vi/api/index.md', render: () => renderApiIndex(modules) },
    ...modules.map((one) => ({ path: `docs/vi/api/${one.subpath}.md`, render: () => renderApiQuestions(one) })),
  ]
}

/** Which folder of `src` exports a name. */
function exportedFrom(): ReadonlyMap<string, string> {
  return new Map(
    listFiles('src', 'index.ts').flatMap(({ path, text }) => {
      const [, folder, file] = path.split('/')
      if (folder === undefined || file !== 'index.ts') return []
      return [...text.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, names = '']) =>
        names.split(',').map((name) => [name.trim().replace('type ', ''), folder] as const),
      )
    }),
  )
}

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
