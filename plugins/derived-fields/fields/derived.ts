import type { DerivableField } from '../types.ts'

const nobody = () => false
const valid = () => true

/**
 * Marks a field as derived: no one writes it, through no door. A client that sends a value is ignored
 * (Payload's own rule for a field one may not write), so a document can be read, changed and sent back whole.
 * In the admin it stands as a fact with its explanation rather than as a greyed-out input.
 */
export function derived<T extends DerivableField>(field: T): T {
  return {
    ...field,
    access: { ...('access' in field ? field.access : {}), create: nobody, update: nobody },
    admin: {
      ...field.admin,
      components: {
        ...(field.admin && 'components' in field.admin ? field.admin.components : {}),
        Field: '/plugins/derived-fields/components/DerivedFact.tsx#DerivedFact',
      },
      readOnly: true,
    },
    custom: { ...field.custom, derived: true },
    // Nobody writes it, so there is nothing to refuse; and Payload compiles a JSON Schema anew at every save.
    validate: valid,
  }
}
