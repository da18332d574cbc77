import { cell, code, head, row } from './cell'

/** What a public function answers, as its documentation begins: the question of the person at work. */
export interface ApiQuestion {
  readonly name: string
  readonly question: string
  /** The same in English, as the documentation goes on. */
  readonly answers: string
}

/** A subpath of the package with its functions. */
export interface ApiModule {
  readonly subpath: string
  readonly questions: readonly ApiQuestion[]
}

/** The Vietnamese page of a subpath: which function answers which question, with a link to its documentation. */
export function renderApiQuestions({ subpath, questions }: ApiModule): string {
  return [
    `# congvu/${subpath}`,
    '',
    `Hàm nào trả lời câu hỏi nào. Tài liệu đầy đủ (tham số, kết quả, ví dụ, kiểu) viết bằng tiếng Anh:`,
    `[congvu/${subpath}](/en/api/${subpath}.md).`,
    '',
    ...head('câu hỏi', 'hàm'),
    ...questions.map(({ name, question }) =>
      row(cell(question), `[${code(name)}](/en/api/${subpath}.md#${name.toLowerCase()})`),
    ),
    '',
  ].join('\n')
}

/** The Vietnamese entrance to the API: the subpaths. */
export function renderApiIndex(modules: readonly ApiModule[]): string {
  return [
    '# API',
    '',
    'Mỗi gói con một trang: hàm nào trả lời câu hỏi nào. Tài liệu đầy đủ viết bằng tiếng Anh, câu đầu của mỗi hàm bằng tiếng Việt.',
    '',
    ...modules.map(({ subpath, questions }) => `- [congvu/${subpath}](./${subpath}.md): ${questions.length} hàm`),
    '',
  ].join('\n')
}

/** Reads the functions that an index exports, in its order, each with the first words of its documentation. */
export function readApiModule(
  subpath: string,
  index: string,
  sourceOf: (from: string) => string | undefined,
): ApiModule {
  const questions = [...index.matchAll(/^export \{([^}]+)\} from '(\.[^']+)'/gm)].flatMap(
    ([, names = '', from = '']) => {
      const source = sourceOf(from) ?? ''
      const entries = names.split(',').map((entry) => entry.trim())
      return entries.flatMap((entry) => (entry === '' ? [] : questionOf(entry, source)))
    },
  )
  return { subpath, questions }
}

function questionOf(name: string, source: string): readonly ApiQuestion[] {
  const place = new RegExp(`export function ${name}\\b`).exec(source)
  if (place === null) return []
  const before = source.slice(0, place.index)
  const comment = before.slice(before.lastIndexOf('/**'))
  const first = /^\/\*\*\s*\*?\s*(.+?)(?: — |\n|\*\/)/.exec(comment)?.[1] ?? ''
  const paragraph = /^\/\*\*([\s\S]*?)(?:\n \*\s*\n|\n \* @|\*\/)/.exec(comment)?.[1] ?? ''
  const [, answers = ''] = paragraph.replaceAll(/\s*\n?\s*\*\s+/g, ' ').split(/ — (.*)/s)
  return [{ name, question: first.trim(), answers: answers.trim() }]
}
