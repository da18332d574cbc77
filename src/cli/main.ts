#!/usr/bin/env node
import { lawVersion } from '../core/law-version'
import { audit } from './audit'
import { start } from './command-line'

const help = `congvu audit [FILE]

Commands:
  audit    Audits a register of one-stop dossiers and petitions: NDJSON, CSV, or standard input.

congvu audit --help tells its options. Law as known on ${lawVersion}.`

void start((args, terminal) => {
  const [command, ...rest] = args
  if (command === 'audit') return audit(rest, terminal)
  if (command === undefined || command === '--help') {
    terminal.print(help)
    return command === undefined ? 2 : 0
  }
  terminal.refuse(`no command '${command}'\n\n${help}`)
  return 2
})
