import type { Honour, Title } from '../../types.ts'

/** Winners of the last edition before a date: the champions who defend. */
export function reigningChampions(
  honours: readonly Honour[],
  { level, discipline, sex }: Title,
  date: string,
): Honour[] {
  const won = honours.filter(
    (one) =>
      one.level === level &&
      one.discipline === discipline &&
      one.sex === sex &&
      one.place === 1 &&
      one.date < date,
  )
  const last = won.reduce((latest, one) => (one.date > latest ? one.date : latest), '')
  return won.filter((one) => one.date === last)
}
