import type { TextField } from 'payload'

/**
 * A discipline by its code (`1500m`, `SP-6kg`): text that the plugin holds against the sport's catalogue, which
 * also knows variants that no list of options could end. In the admin it is chosen by name.
 */
export const disciplineField = ({
  index = false,
  required = false,
}: Pick<TextField, 'index' | 'required'> = {}): TextField => ({
  name: 'discipline',
  type: 'text',
  admin: {
    components: { Field: '/plugins/results/components/DisciplineField.tsx#DisciplineField' },
  },
  index,
  required,
})
