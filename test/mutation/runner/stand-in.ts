import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format } from 'node:util'
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'
import * as chai from 'chai'

/** One test as its file declares it. */
export interface DeclaredTest {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly run: () => unknown
}

type Body = (...args: readonly unknown[]) => unknown

/** What stands in the place of the module `vitest` for tests that run here: the same words, collected into a list. */
export function createStandIn() {
  let declared: DeclaredTest[] = []
  const suites: string[] = []
  const namesakes: Record<string, number> = {}
  let file = ''

  /** A test is known by its file, its name and, where a name stands twice, by its place among the namesakes. */
  const declareTest = (title: string, body: Body): void => {
    const name = [...suites, title].join(' ')
    const key = `${file}#${name}`
    const place = (namesakes[key] ?? 0) + 1
    namesakes[key] = place
    const from = file
    declared.push({
      id: place === 1 ? key : `${key} (${place})`,
      name,
      file,
      run: () => {
        running = from
        return body()
      },
    })
  }
  const declareSuite = (title: string, body: Body): void => {
    suites.push(title)
    body()
    suites.pop()
  }
  const it = Object.assign(declareTest, { each: eachOf(declareTest) })
  const words = {
    it,
    test: it,
    describe: Object.assign(declareSuite, { each: eachOf(declareSuite) }),
    expect,
    expectTypeOf,
  }

  /** Loads a test file and gives the tests it declares. */
  const enter = (path: string, load: () => void): readonly DeclaredTest[] => {
    file = path
    declared = []
    load()
    return declared
  }
  return { words, enter }
}

/** The cases of a table, one after another; a case that is a list gives its entries as arguments. */
function eachOf(declareOne: (title: string, body: Body) => void) {
  return (cases: readonly unknown[]) =>
    (title: string, body: Body): void => {
      for (const one of cases) {
        const args = Array.isArray(one) ? one : [one]
        declareOne(format(title, ...args), () => body(...args))
      }
    }
}

/** Types are checked by the compiler, not here: any expectation of a type holds. */
function expectTypeOf(): unknown {
  const holds: unknown = new Proxy(() => holds, { get: () => holds })
  return holds
}

let running = ''
chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (this: { readonly _obj: unknown }, name: string) {
    chai.expect(this._obj).to.equal(readFileSync(join(dirname(running), name), 'utf8'))
  })
})
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect)
setState({ assertionCalls: 0 }, expect as never)
