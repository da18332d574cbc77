import type { Basis } from '../core/citation'
import { cite } from '../law/cite'
import { communeItems, internalItems, publicItems } from '../law/disclosure'
import type { DisclosureKind } from './types'

const has = (items: { readonly value: readonly { readonly item: string }[] | null }, kind: string): boolean =>
  items.value?.some(({ item }) => item === kind) === true

/** True for what article 11 of the Grassroots Democracy Law asks of communes. */
export function isCommuneKind(kind: DisclosureKind): boolean {
  return communeItems.values.some((row) => has(row, kind))
}

/** Where the kind of item is listed, whatever the day. */
export function basisOfKind(kind: DisclosureKind): Basis {
  const list = [communeItems, internalItems, publicItems].find(({ values }) => values.some((row) => has(row, kind)))
  return list?.values[0].basis ?? [cite('36/2018/QH14@2018-11-20', '10'), cite('36/2018/QH14@2018-11-20', '11')]
}
