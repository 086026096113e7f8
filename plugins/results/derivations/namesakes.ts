import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What an athlete is called where one is picked: the name, and of namesakes what tells them apart: `Ben Smith, GBR, 1997`. */
export const namesakes = ({ athletes }: ResultsCollections): KeyedDerivation => ({
  by: 'names-of-athletes',
  fields: [
    {
      derive: ({ [athletes]: rows = [] }) =>
        each(rows, ({ birthDate, name, nation }) =>
          rows.length === 1
            ? textOrNull(name)
            : [textOf(name), textOf(nation), textOf(birthDate).slice(0, 4)]
                .filter(Boolean)
                .join(', '),
        ),
      field: 'label',
      target: athletes,
    },
  ],
  from: { [athletes]: { fields: ['birthDate', 'nation'], on: 'name' } },
  kind: 'keyed',
  name: 'namesakes',
})
