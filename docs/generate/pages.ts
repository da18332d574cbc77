import { dossierLifecycle } from 'congvu/dossier'
import { plan } from 'congvu/plan'
import { listFiles } from '../../test/support/source-files'
import { renderCoverage } from './coverage'
import { renderLaw } from './law'
import { renderLifecycles } from './lifecycles'

/** Every generated page: its path, and the text it should have. */
export const pages: readonly { readonly path: string; readonly render: () => string }[] = [
  { path: 'docs/law.md', render: renderLaw },
  { path: 'docs/lifecycles.md', render: () => renderLifecycles([dossierLifecycle]) },
  { path: 'docs/coverage.md', render: () => renderCoverage(plan, rulesOf(), testsOf()) },
]

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
