import { idSchema, jsonField } from './jsonField.ts'

/** Ids of the records that can fall in an event: those its start list names first, then those whose scope covers it. */
export const atStakeField = jsonField('atStake', 'Records at stake', {
  type: 'array',
  items: idSchema(),
})
