import { type ParseArgsConfig, parseArgs } from 'node:util'
import { listOverdue } from '../core/index'
import type { Locale } from '../messages/index'

/** Where a command writes: what it found, and why it refuses. */
export interface Terminal {
  print(text: string): void
  refuse(text: string): void
}

/** A command: the exit code is 0, 1 (rules were broken) or 2 (something could not be read). */
export type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>

/** Runs a command for the process. A reader that has seen enough (`| head -1`) ends it without an error. */
export async function start(command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  process.exitCode = await command(process.argv.slice(2), { print: console.log, refuse: console.error })
}

type Given<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>> & { readonly locale: Locale }

/** The options and paths that were given, or the exit code when the help was asked for or something makes no sense. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  help: string,
  { print, refuse }: Terminal,
): Given<Config> | { readonly exit: number } {
  try {
    const given = parseArgs(config)
    const { help: asked, lang = 'vi', 'as-of': asOf } = given.values as Readonly<Record<string, string | boolean>>
    if (asked === true) {
      print(help)
      return { exit: 0 }
    }
    if (lang !== 'vi' && lang !== 'en') throw new RangeError(`--lang is vi or en, not '${lang}'`)
    if (typeof asOf === 'string') listOverdue([], asOf)
    return { ...given, locale: lang }
  } catch (error) {
    refuse(`${reasonOf(error)}\n\n${help}`)
    return { exit: 2 }
  }
}

/** What an error says, in its first line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
