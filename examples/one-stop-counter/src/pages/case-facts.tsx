import type { Locale } from 'congvu/messages'
import type { CaseAnswer } from '../api/answers'
import { words } from '../words/words'
import { Fact } from './parts'

type Facts = CaseAnswer['facts']

/** The applicant of a dossier. */
export function applicantOf(facts: Facts): {
  readonly name?: string
  readonly phone?: string
  readonly address?: string
} {
  return (facts['slip'] as { readonly applicant?: object } | undefined)?.applicant ?? {}
}

export function procedureNameOf(facts: Facts): string {
  return (facts['procedure'] as { readonly name?: string } | undefined)?.name ?? ''
}

export function DossierFacts({ facts, locale }: { readonly facts: Facts; readonly locale: Locale }) {
  const text = words[locale].receive
  const { name = '', phone = '', address } = applicantOf(facts)
  const { components = [] } = facts['slip'] as { readonly components?: readonly { readonly name: string }[] }
  return (
    <>
      <Fact name={text.applicant}>
        {name}, {phone}
      </Fact>
      {address !== undefined && <Fact name={text.address}>{address}</Fact>}
      <Fact name={text.components}>
        <ul>
          {components.map((component) => (
            <li>{component.name}</li>
          ))}
        </ul>
      </Fact>
    </>
  )
}

export function FeedbackFacts({ facts, locale }: { readonly facts: Facts; readonly locale: Locale }) {
  const text = words[locale]
  const sender = facts['sender'] as { readonly name: string; readonly phone?: string } | undefined
  const about = facts['about']
  return (
    <>
      <Fact name={text.feedback.content}>{String(facts['content'])}</Fact>
      {typeof about === 'string' && <Fact name={text.feedback.about}>{about}</Fact>}
      <Fact name={text.feedback.sender}>
        {sender === undefined ? text.feedback.unknown : [sender.name, sender.phone].filter(Boolean).join(', ')}
      </Fact>
    </>
  )
}

export function DenunciationFacts({ facts, locale }: { readonly facts: Facts; readonly locale: Locale }) {
  const text = words[locale].case
  const denounced = (facts['denounced'] ?? []) as readonly { readonly name: string; readonly position?: string }[]
  return (
    <>
      <Fact name={text.content}>{String(facts['content'] ?? '')}</Fact>
      <Fact name={text.denounced}>
        {denounced.map(({ name, position }) => [name, position].filter(Boolean).join(', ')).join('; ')}
      </Fact>
      <Fact name={text.denouncers}>{(facts['denouncers'] as readonly string[]).join(', ')}</Fact>
    </>
  )
}
