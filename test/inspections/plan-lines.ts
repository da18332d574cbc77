import type { BodyLevel, PlannedInspection } from '../../src/inspections'

/** One line of a plan for the year 2024, with what a test says differently. */
export function line(
  id: string,
  level: BodyLevel,
  more: Partial<PlannedInspection> & { readonly bodyId?: string; readonly parent?: string } = {},
): PlannedInspection {
  const { bodyId, parent, ...own } = more
  return {
    id,
    body: { id: bodyId ?? `body of ${id}`, level, ...(parent !== undefined && { parent }) },
    subject: { taxCode: '1800123456' },
    contents: ['dat-dai'],
    kind: 'inspection',
    form: 'planned',
    year: 2024,
    ...own,
  }
}

/** A day in the season of plans for 2024. */
export const december: string = '2023-12-15T08:00:00+07:00'
