import { caseDesk } from './case-desk'
import type { CaseKind } from './case-kind'
import { complaint } from './complaint'
import { denunciation } from './denunciation'
import { choiceField } from './fields'
import { h, show } from './h'
import type { Page } from './page'
import { complaintExamples, denunciationExamples } from './petition-examples'

const kinds: Readonly<Record<'complaint' | 'denunciation', CaseKind>> = { complaint, denunciation }

/** Diễn biến của một vụ việc khiếu nại hoặc tố cáo. */
export const petition: Page = {
  lead: {
    vi: 'Ghi từng việc đã làm với một khiếu nại hoặc tố cáo: thời hạn nào đang chạy, được làm gì tiếp, điều gì trái luật.',
    en: 'Record what happened to a complaint or denunciation: which clocks run, what may come next, what broke the law.',
  },
  examples: [...complaintExamples, ...denunciationExamples],
  render(desk) {
    const { t, state } = desk
    const name = state['kind'] === 'denunciation' ? 'denunciation' : 'complaint'
    const choice = choiceField(
      {
        label: t('kindOfCase'),
        value: name,
        onchange(chosen) {
          const [first] = chosen === 'denunciation' ? denunciationExamples : complaintExamples
          desk.save(first.state)
          draw()
        },
      },
      [
        ['complaint', t('complaint')],
        ['denunciation', t('denunciation')],
      ],
    )
    const place = h('div', {}, caseDesk(kinds[name], desk))
    return h('div', { class: 'congvu-stack' }, choice.element, place)

    function draw(): void {
      const chosen = choice.value() === 'denunciation' ? 'denunciation' : 'complaint'
      const [first] = chosen === 'denunciation' ? denunciationExamples : complaintExamples
      show(place, caseDesk(kinds[chosen], { ...desk, state: first.state }))
    }
  },
}
