type Data = Readonly<Record<string, unknown>>

/** A column of lists that the form says in another field. */
export const inListsAlone = { condition: () => false }

/** Most documents have none, and their forms do without it. */
export const whereThereIs = (name: string) => ({
  condition: (data: Data) => (data[name] ?? null) !== null,
})
