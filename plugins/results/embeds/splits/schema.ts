import {
  chart,
  competitor,
  described,
  event,
  id,
  list,
  object,
  orNull,
  status,
  text,
} from '../schema/parts.ts'

const split = {
  lap: described('string', 'Since the distance before: 56.67'),
  metres: { type: 'integer' as const },
  time: text,
}

export const splitsSchema = object({
  chart,
  event,
  leaders: list(object({ ...competitor, ...split }), 'First at each distance, the finish last'),
  runners: list(
    object({
      ...competitor,
      id,
      place: orNull('integer'),
      splits: list(object({ ...split, behind: described('string', 'The leader there: +0.29') })),
      status,
    }),
    'In order of place',
  ),
})
