/** What a form has sent: names and texts, a name several times when several boxes were ticked. */
export type FormTexts = Readonly<Record<string, readonly string[]>>

export async function readForm(request: Request): Promise<FormTexts> {
  const form = await request.formData()
  const texts: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') texts[name] = [...(texts[name] ?? []), value]
  }
  return texts
}

/** The text of a field; `undefined` when it was left empty, so that a schema says what is missing. */
export function textOf(form: FormTexts, name: string): string | undefined {
  const text = form[name]?.[0]?.trim()
  return text === undefined || text === '' ? undefined : text
}

/** One thing a line. */
export function linesOf(form: FormTexts, name: string): readonly string[] {
  return (form[name]?.[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A record without what is absent. */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
