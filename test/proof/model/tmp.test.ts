import { it } from 'vitest'
import { models } from './models'
import { everySequence, lookOf, wayToEnd, isFinal, isOpen, type Case, daysOf } from './explore'
const bounds: Record<string, number> = { dossier: 4, complaint: 4, denunciation: 4, protection: 6, feedback: 5, reception: 5, visit: 7 }
it('x', () => {
  for (const model of models) {
    if (model.name !== 'denunciation' && model.name !== 'reception') continue
    const t = performance.now()
    const looks = new Map<string, Case>()
    const openEnd = new Set<string>()
    const n = everySequence(model, bounds[model.name] ?? 4, 1, ({ after }) => {
      const look = lookOf(after)
      if (!looks.has(look)) looks.set(look, after)
      if (isFinal(model, after) && after.clocks.some(isOpen)) openEnd.add(look)
    })
    const t1 = performance.now()
    const no: string[] = [], unlawful: string[] = []
    let longest = 0
    for (const [look, one] of looks) {
      const way = wayToEnd(model, one, false)
      if (way === undefined) no.push(look)
      else longest = Math.max(longest, way.length)
    }
    const t2 = performance.now()
    const states = new Map<string, string>()
    let ul = 0
    let k = 0
    for (const [look, one] of looks) {
      if (model.name === 'denunciation' ? !look.includes('monitoring-report') && k++ % 3 : false) continue
      if (wayToEnd(model, one, true) === undefined) { ul++; const kk = one.state + ' ' + [...new Set(one.clocks.filter(isOpen).map(c => c.id))].join('+'); if (!states.has(kk)) states.set(kk, one.history.map(h => h.type).join(',')) }
    }
    const t3 = performance.now()
    console.log(model.name, model.law, 'seq', n, 'looks', looks.size, 'openEnd', [...openEnd].slice(0, 2), 'no way', no.length, no.slice(0, 2), 'longest', longest, 'unlawful', ul, '\n   '+[...states].map(x => x.join('  <<  ')).join('\n   '), Math.round(t1 - t), Math.round(t2 - t1), Math.round(t3 - t2))
  }
}, 900000)
