import { athletics } from '../../../../plugins/results/sports/athletics/index.ts'

/** Completed years on a day, or null where only the year of birth is known. */
export const ageOn = (birthDate: string, day: string): null | number =>
  /^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? athletics.ageOn(birthDate, day) : null
