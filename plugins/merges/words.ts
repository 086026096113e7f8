/** What people read when they merge entries. */
export const words = {
  beforeDeleting: (them: string) => `Undo the merge of ${them}, or delete ${them} first`,
  mergedEntries: ['entry that was merged into it', 'entries that were merged into it'],
  already: (name: string) => `${name} is merged into another entry. Undo that first.`,
  gone: 'One of the two entries is not there.',
  itself: 'An entry cannot be merged into itself. Choose the one that stays.',
  notMerged: (name: string) =>
    `${name} is not merged into another entry: there is nothing to undo.`,
  forbidden: 'Whoever may change both entries may merge them.',
  whichStays: 'Expected the id of the entry that stays, as {"into": …}.',
  button: {
    confirm: (into: string) =>
      `All that points at this entry will point at “${into}”. This can be undone here.`,
    merge: 'Merge into another entry …',
    undo: 'Undo the merge',
  },
} as const
