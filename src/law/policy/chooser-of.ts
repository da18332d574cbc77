/** Open points and the options at each, the default first. */
type Options = Readonly<Record<string, readonly [string, ...string[]]>>

/** What a host chose at some of these points. */
type Chosen<Table extends Options> = { readonly [Id in keyof Table]?: Table[Id][number] }

/** A function that answers which option holds at one of these points: the host’s if it is one, else the default. */
export function chooserOf<Table extends Options>(table: Table) {
  return <Id extends keyof Table>(id: Id, policy: Chosen<Table> | undefined): Table[Id][number] => {
    const options: readonly string[] = table[id] ?? []
    const chosen = policy?.[id]
    return (chosen !== undefined && options.includes(chosen) ? chosen : options[0]) as Table[Id][number]
  }
}
