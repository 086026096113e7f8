import { hidden, idSchema, jsonField, listOf, objectOf } from './jsonField.ts'
import { integerOrNull, text, textOrNull } from './schemas.ts'
import { statuses, unrankedWords } from '../sports/closed.ts'

/** Of a heat: what the heats of its round are judged together by; null where no rule asks for it. */
export const standingsField = hidden(
  jsonField('standings', 'Standings', {
    type: ['array', 'null'],
    items: objectOf({
      who: { ...text, description: 'The athlete’s id, or the team.' },
      held: { type: 'boolean', description: 'Disqualified, and the place not reallotted.' },
      id: { ...text, description: 'Of the result.' },
      notRanked: { ...textOrNull, enum: [...unrankedWords, null] },
      place: { ...integerOrNull, description: 'The official one.' },
      series: {
        type: 'array',
        description: 'The tries of a field event, in order.',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { height: integerOrNull, text, windTenths: integerOrNull },
          required: ['text'],
        },
      },
      status: { ...textOrNull, enum: [...statuses, null] },
      text: { ...text, description: 'The mark as printed.' },
      value: { ...integerOrNull, description: 'Milliseconds, millimetres or points.' },
    }),
  }),
)

/** Of a heat: the rule of its round, as most of its heats say it; null where none does. */
export const roundRuleField = hidden(
  jsonField(
    'roundRule',
    'Rule of the round',
    objectOf(
      {
        best: integerOrNull,
        otherwise: { type: 'array', description: 'Heats that say something else.', items: text },
        places: integerOrNull,
        standard: textOrNull,
      },
      'null',
    ),
  ),
)

/** Of a heat: who goes on from it, and by which rule; null while there is none, or no more to say yet. */
export const advancingField = hidden(
  jsonField(
    'advancing',
    'Who goes on',
    objectOf(
      {
        advancing: listOf({ result: idSchema(), symbol: { ...text, enum: ['Q', 'q'] } }),
        final: { type: 'boolean', description: 'Every heat of the round is over.' },
        rule: text,
      },
      'null',
    ),
  ),
)
