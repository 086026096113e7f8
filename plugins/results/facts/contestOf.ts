import { type Facts, textOf } from './values.ts'

/** What marks of one kind are compared in, `1500m men outdoors`: a record can fall only in an event of its contest. */
export function contestOf({ discipline, gender, indoor }: Facts): null | string {
  const [code, sex] = [textOf(discipline), textOf(gender)]
  return code && sex ? `${code} ${sex} ${indoor === true ? 'indoors' : 'outdoors'}` : null
}
