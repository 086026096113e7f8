import type { JSONField } from 'payload'

/** Every look that anyone, check or moderator, has taken at a comment. Shape: `AuditLine[]`. */
export const auditField: JSONField = {
  name: 'audit',
  type: 'json',
  admin: { readOnly: true },
  jsonSchema: {
    fileMatch: ['mixed-zone://audit.json'],
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          at: { type: 'string', description: 'ISO 8601' },
          by: { type: 'string', description: 'A check’s name, or moderator.' },
          reason: { type: 'string' },
          says: { type: 'string', enum: ['nothing', 'failed', 'waiting', 'approved', 'rejected'] },
          user: { type: 'string', description: 'The moderator, their id as text.' },
        },
        required: ['at', 'by', 'says'],
      },
    },
    uri: 'mixed-zone://audit.json',
  },
}
