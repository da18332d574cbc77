import * as root from '../../src'
import * as accountability from '../../src/accountability'
import * as calendar from '../../src/calendar'
import * as core from '../../src/core'
import * as disclosure from '../../src/disclosure'
import * as dossier from '../../src/dossier'
import * as inspections from '../../src/inspections'
import * as interop from '../../src/interop'
import * as ics from '../../src/interop/ics'
import * as law from '../../src/law'
import * as lifecycle from '../../src/lifecycle'
import * as messages from '../../src/messages'
import * as outreach from '../../src/outreach'
import * as petitions from '../../src/petitions'
import * as plan from '../../src/plan'
import * as reporting from '../../src/reporting'
import * as review from '../../src/review'
import * as satisfaction from '../../src/satisfaction'
import * as schema from '../../src/schema'
import * as units from '../../src/units'

/** What each subpath of the package exports, under the name a program imports it by. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  congvu: root,
  'congvu/accountability': accountability,
  'congvu/calendar': calendar,
  'congvu/core': core,
  'congvu/disclosure': disclosure,
  'congvu/dossier': dossier,
  'congvu/inspections': inspections,
  'congvu/interop': interop,
  'congvu/interop/ics': ics,
  'congvu/law': law,
  'congvu/lifecycle': lifecycle,
  'congvu/messages': messages,
  'congvu/outreach': outreach,
  'congvu/petitions': petitions,
  'congvu/plan': plan,
  'congvu/reporting': reporting,
  'congvu/review': review,
  'congvu/satisfaction': satisfaction,
  'congvu/schema': schema,
  'congvu/units': units,
}

/** A function of the library as anybody may call it. */
export type Called = (...given: readonly unknown[]) => unknown

/** Every function that any subpath exports, by name; one that several export is one function. */
export function listFunctions(): ReadonlyMap<string, Called> {
  const functions = new Map<string, Called>()
  for (const names of Object.values(subpaths)) {
    for (const [name, value] of Object.entries(names)) {
      if (typeof value !== 'function') continue
      const known = functions.get(name)
      if (known !== undefined && known !== value) throw new Error(`two functions are called ${name}`)
      functions.set(name, value as Called)
    }
  }
  return functions
}
