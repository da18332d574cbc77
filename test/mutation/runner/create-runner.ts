import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core'
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { type CreateWorld, type LoadTests, prepareTests } from './load-tests'
import type { DeclaredTest } from './stand-in'

/** Where instrumented code looks which mutant is active and counts what was reached. */
type Instruments = { [Name in keyof InstrumenterContext]: InstrumenterContext[Name] | undefined }

function instrumentsOf(world: typeof globalThis & { __stryker__?: Instruments }): Instruments {
  world.__stryker__ ??= {}
  return world.__stryker__
}

const instruments = instrumentsOf(globalThis)

/**
 * A test runner that runs the tests in its own process: a mutant costs its tests, not the start of a test framework.
 *
 * Modules are loaded once and serve one mutant after another, for the library keeps nothing between calls. That is not
 * taken on trust: a test that fails is run again without the mutant, and if it fails then too, the mutant is judged
 * anew among newly loaded modules. What runs while modules load (a static mutant) always gets new ones.
 */
export function createRunner(files: readonly string[]): TestRunner {
  let createWorld: CreateWorld
  let world: LoadTests
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      createWorld = await prepareTests(process.cwd(), files)
      world = createWorld()
    },
    dryRun: () => dryRun(files, world),
    mutantRun: async (options) => {
      if (options.mutantActivation === 'static') return toResult(await runTests(createWorld, files, options))
      const tests = await runTests(() => world, files, options)
      if (!(await failsAnyway(tests.at(-1), world))) return toResult(tests)
      world = createWorld()
      return toResult(await runTests(() => world, files, options))
    },
  }
}

async function dryRun(files: readonly string[], world: LoadTests): Promise<DryRunResult> {
  const tests: TestResult[] = []
  for (const test of files.flatMap(world).filter(isUntimed)) {
    instruments.currentTestId = test.id
    tests.push(await runTest(test))
    instruments.currentTestId = undefined
  }
  const mutantCoverage = instruments.mutantCoverage as MutantCoverage
  return { status: DryRunStatus.Complete, tests, mutantCoverage }
}

/** Runs the tests that reach a mutant, file by file, until one fails. */
async function runTests(
  enterWorld: CreateWorld,
  files: readonly string[],
  { activeMutant, hitLimit, mutantActivation, testFilter }: MutantRunOptions,
): Promise<readonly TestResult[]> {
  const reaching = testFilter === undefined ? undefined : new Set(testFilter)
  const reachingFiles = new Set(testFilter?.map((id) => id.slice(0, id.indexOf('#'))) ?? files)
  const tests: TestResult[] = []
  instruments.hitCount = 0
  // Stryker gives a hundred times what the tests reach without the mutant, minutes for some loops; ten times tells as much
  instruments.hitLimit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 10)
  const whileLoading = mutantActivation === 'static' ? activeMutant.id : undefined
  try {
    instruments.activeMutant = whileLoading
    const world = enterWorld()
    for (const file of files.filter((one) => reachingFiles.has(one))) {
      instruments.activeMutant = whileLoading
      const declared = world(file).filter(isUntimed)
      instruments.activeMutant = activeMutant.id
      for (const test of declared.filter(({ id }) => reaching?.has(id) ?? true)) {
        const result = await runTest(test)
        tests.push(result)
        if (result.status === TestStatus.Failed) return tests
      }
    }
  } catch (error) {
    tests.push({ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: `${error}` })
  } finally {
    instruments.activeMutant = undefined
  }
  return tests
}

/** True when the last test fails without the mutant too: something was left behind in these modules. */
async function failsAnyway(last: TestResult | undefined, world: LoadTests): Promise<boolean> {
  if (last?.status !== TestStatus.Failed || last.fileName === undefined) return false
  const test = world(last.fileName).find(({ id }) => id === last.id)
  return test !== undefined && (await runTest(test)).status === TestStatus.Failed
}

function toResult(tests: readonly TestResult[]): MutantRunResult {
  const timeout = determineHitLimitReached(instruments.hitCount, instruments.hitLimit)
  return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: [...tests] })
}

async function runTest({ id, name, file, run }: DeclaredTest): Promise<TestResult> {
  const start = performance.now()
  const spent = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...spent(), status: TestStatus.Success }
  } catch (error) {
    return {
      ...spent(),
      status: TestStatus.Failed,
      failureMessage: error instanceof Error ? error.message : `${error}`,
    }
  }
}

/** A test of speed says nothing about a mutant, and fails by chance on a busy machine. */
const isUntimed = ({ name }: DeclaredTest): boolean => !name.startsWith('linear time')
