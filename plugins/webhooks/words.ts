/** What admins read. */
export const words = {
  active: 'Off: nothing is sent, and what happens meanwhile is not sent later.',
  collections: 'Only changes in these collections. Empty: in all of them.',
  deliveries: { plural: 'Undelivered', singular: 'Undelivered' },
  failing: 'What could not be delivered, and why.',
  keys: 'Only these documents or collections, such as results:12 or results. Empty: all.',
  secret:
    'At least 16 characters. It signs what is sent and is never shown again; fill it in to change it.',
  secretMissing: 'A secret of at least 16 characters is needed to sign what is sent.',
  url: (why: string) => `This address cannot be used: ${why}.`,
  webhooks: { plural: 'Webhooks', singular: 'Webhook' },
}
