import type { StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { createReporter } from './as-tested'
import { createRunner } from './create-runner'

/** What Stryker reads: a test runner named `in-process` and a reporter named `as-tested`. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', runnerOf),
  declareFactoryPlugin(PluginKind.Reporter, 'as-tested', createReporter),
]

function runnerOf(options: StrykerOptions) {
  return createRunner(options.testFiles ?? [])
}
runnerOf.inject = tokens(commonTokens.options)
