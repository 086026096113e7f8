import type { TextFieldServerComponent } from 'payload'

import { sportOf } from '../sportOf.ts'
import { DisciplineSelect } from './DisciplineSelect.tsx'

/** Gives the select in the browser the catalogue of this project's sport. */
export const DisciplineField: TextFieldServerComponent = ({
  clientField,
  path,
  payload,
  readOnly,
}) => (
  <DisciplineSelect
    disciplines={sportOf(payload).disciplines.map(({ code, name }) => ({
      label: name,
      value: code,
    }))}
    label={typeof clientField.label === 'string' ? clientField.label : undefined}
    path={path}
    readOnly={readOnly}
    required={clientField.required}
  />
)
