import type { ApiModule } from './api-questions'

/** `llms.txt`: the library in one file of plain text, for a model that writes code with it. */
export function renderLlms(modules: readonly ApiModule[], lawVersion: string): string {
  return [
    '# congvu',
    '',
    '> TypeScript library of deadlines and duties in Vietnamese public administration: working days, one-stop dossiers,',
    '> petitions, inspections, plan 17/KH-UBND of Cần Thơ. Pure functions; every answer carries its legal basis and a trace.',
    '',
    `Law as known on ${lawVersion}. No legal advice. \`npm install congvu\`; Node 20 or newer, browsers, Bun, Deno; \`congvu/es5\` for ES5.`,
    '',
    '## How it is used',
    '',
    "- Import from the subpath: `import { computeResultDate } from 'congvu/dossier'`. Only `congvu/schema` uses zod.",
    '- A day is `YYYY-MM-DD` in Viet Nam; a moment is an ISO instant with its offset, `2024-03-04T08:30:00+07:00`.',
    "- Functions of records return an outcome: `{ status: 'decided', value, findings, trace }` or",
    "  `{ status: 'undetermined', missing, findings, trace }`. They do not throw. Functions of bare values (days, counts) throw a",
    '  RangeError that names the value. Unknown input goes through `parse…` of `congvu/schema` first.',
    '- What depends on now takes `asOf` in its context; there is no clock. `describe(finding, locale)` and `explain(trace, locale)`',
    '  of `congvu/messages` give sentences in `vi` and `en`.',
    '- From another language: `npx congvu audit FILE --json` (NDJSON or CSV), JSON Schemas and OpenAPI under `congvu/schemas/`,',
    '  `workingDaySql(dialect)`, golden vectors.',
    ...modules.flatMap(({ subpath, questions }) => [
      '',
      `## congvu/${subpath}`,
      '',
      ...questions.map(
        ({ name, question, answers }) => `- \`${name}\`: ${question}${answers === '' ? '' : ` — ${answers}`}`,
      ),
    ]),
    '',
  ].join('\n')
}
