import type { Command } from '../../examples/command-line'

/** Runs a command of the examples in this process and keeps what it says. */
export async function capture(
  command: Command,
  ...args: readonly string[]
): Promise<{ readonly exit: number; readonly printed: string; readonly refused: string }> {
  const printed: string[] = []
  const refused: string[] = []
  const exit = await command(args, { print: (text) => printed.push(text), refuse: (text) => refused.push(text) })
  return { exit, printed: printed.join('\n'), refused: refused.join('\n') }
}
