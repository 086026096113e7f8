import type { Discipline } from '../sports/types.ts'

/** A discipline as a view names it. */
export interface DisciplineView {
  /** `1500m` */
  code: string
  /** `1500 m` */
  name: string
}

export const disciplineView = ({
  code,
  name,
}: Pick<Discipline, 'code' | 'name'>): DisciplineView => ({ code, name })
