/** One or more parameters for each code of a table: a code without a sample does not compile. */
export type SamplesOf<Table> = { readonly [Code in keyof Table]: readonly [Table[Code], ...Table[Code][]] }
