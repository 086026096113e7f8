/** What the editor is told about an embed. */
export const words = {
  asOf: {
    date: 'As of a date',
    description: 'A frozen block keeps what readers saw then; a correction does not change it.',
    live: 'Live',
    publication: 'As of publication',
    when: 'As of',
  },
  failed: 'The preview could not be loaded. What is saved is not affected.',
  gone: 'This no longer exists. Readers see a short note in its place: pick another, or remove it.',
  notPublic: 'Readers do not see this: it is private or not published.',
  pick: 'Pick a fact',
}
