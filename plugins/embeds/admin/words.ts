/** What the editor is told about an embed. */
export const words = {
  failed: 'The preview could not be loaded. What is saved is not affected.',
  gone: 'This no longer exists. Readers see a short note in its place: pick another, or remove it.',
  notPublic: 'Readers do not see this: it is private or not published.',
  pick: 'Pick a fact',
}
