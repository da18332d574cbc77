import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core'
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { type LoadTests, prepareTests } from './load-tests'
import type { DeclaredTest } from './stand-in'

/** Where instrumented code looks which mutant is active and counts what was reached. */
const instruments = instrumentsOf(globalThis)

type Instruments = { [Name in keyof InstrumenterContext]: InstrumenterContext[Name] | undefined }

function instrumentsOf(world: typeof globalThis & { __stryker__?: Instruments }): Instruments {
  world.__stryker__ ??= {}
  return world.__stryker__
}

/**
 * A test runner that runs the tests in its own process: a mutant costs the load of the modules and its tests, not the
 * start of a test framework. Each mutant gets newly loaded modules, so that nothing is kept from the one before.
 */
export function createRunner(files: readonly string[]): TestRunner {
  let load: LoadTests
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      load = await prepareTests(process.cwd(), files)
    },
    dryRun: () => dryRun(() => load(files)),
    mutantRun: (options) => mutantRun(options, load),
  }
}

async function dryRun(load: () => readonly DeclaredTest[]): Promise<DryRunResult> {
  const tests: TestResult[] = []
  for (const test of load()) {
    instruments.currentTestId = test.id
    tests.push(await runTest(test))
    instruments.currentTestId = undefined
  }
  const mutantCoverage = instruments.mutantCoverage as MutantCoverage
  return { status: DryRunStatus.Complete, tests, mutantCoverage }
}

async function mutantRun(options: MutantRunOptions, load: LoadTests): Promise<MutantRunResult> {
  const { activeMutant, hitLimit, mutantActivation, testFilter = [] } = options
  const wanted = new Set(testFilter)
  const files = [...new Set(testFilter.map((id) => id.slice(0, id.indexOf('#'))))]
  instruments.hitCount = 0
  instruments.hitLimit = hitLimit
  instruments.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
  const tests: TestResult[] = []
  try {
    const declared = load(files).filter(({ id }) => wanted.has(id))
    instruments.activeMutant = activeMutant.id
    for (const test of declared) {
      const result = await runTest(test)
      tests.push(result)
      if (result.status === TestStatus.Failed) break
    }
  } catch (error) {
    tests.push({ id: 'load', name: 'the modules load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: `${error}` })
  } finally {
    instruments.activeMutant = undefined
  }
  const timeout = determineHitLimitReached(instruments.hitCount, hitLimit)
  return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests })
}

async function runTest({ id, name, file, run }: DeclaredTest): Promise<TestResult> {
  const start = performance.now()
  const spent = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...spent(), status: TestStatus.Success }
  } catch (error) {
    return { ...spent(), status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : `${error}` }
  }
}
