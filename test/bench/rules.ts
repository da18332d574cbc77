import { checkSupplementRequest, type SupplementRequest } from 'congvu/dossier'
import { Engine } from 'json-rules-engine'
import { dossier } from './records'
import type { Effort, Row } from './row'
import { medians } from './timing'

const again: SupplementRequest = {
  type: 'supplement-requested',
  at: '2025-08-20T09:00:00+07:00',
  items: [{ name: 'Giấy ủy quyền', published: true }],
  reason: 'Thiếu so với danh mục đã công bố',
  written: true,
  through: 'one-stop',
}

/** May a second supplement be asked for? The rule of the library, with law by date and its reasons, against a rules engine. */
export async function measureRules(effort: Effort): Promise<readonly Row[]> {
  const engine = new Engine()
  engine.addRule({
    conditions: { all: [{ fact: 'requests', operator: 'greaterThanInclusive', value: 1 }] },
    event: { type: 'supplement-repeated' },
  })
  const requests = dossier.events.filter(({ type }) => type === 'supplement-requested').length
  const time = await medians(
    {
      congvu: () => checkSupplementRequest(dossier, again),
      engine: () => engine.run({ requests }),
    },
    effort,
  )
  return [
    {
      id: 'rule.json-rules-engine',
      what: '`checkSupplementRequest`: the dossier replayed, the law of its day, the finding with its articles',
      compared: 'json-rules-engine: one condition over a number counted beforehand, and no more',
      ours: time.congvu,
      theirs: time.engine,
      unit: 'ns',
      kind: 'faster',
    },
  ]
}
