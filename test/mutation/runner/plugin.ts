import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { commonTokens, tokens } from '@stryker-mutator/api/plugin'
import type { StrykerOptions } from '@stryker-mutator/api/core'
import { createRunner } from './create-runner'

/** What `stryker` reads: a test runner named `in-process`. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', runnerOf)]

function runnerOf(options: StrykerOptions) {
  return createRunner(options.testFiles ?? [])
}
runnerOf.inject = tokens(commonTokens.options)
