import type { Submission } from 'congvu/plan'

/** The submissions of a JSON file, or what is wrong with it. Whether they count is for the library to say. */
export function readSubmissions(
  text: string,
): { readonly submissions: readonly Submission[] } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value) && value.every(isSubmission)) return { submissions: value }
    return { problem: 'expected a list of { "unit", "duty", "at" }' }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function isSubmission(value: unknown): value is Submission {
  if (typeof value !== 'object' || value === null) return false
  const { unit, duty, at } = value as Record<string, unknown>
  return [unit, duty, at].every((field) => typeof field === 'string')
}
