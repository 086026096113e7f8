/** What the editor is told about an embed. */
export const words = {
  asOf: {
    date: 'As of a date',
    description: 'A frozen block keeps what readers saw then; a correction does not change it.',
    live: 'Live',
    publication: 'As of publication',
    when: 'As of',
  },
  /** `12 of 12 rows match, 2 differ.` */
  agreement: (matched: number, rows: number, differ: number) =>
    `${matched} of ${rows} ${rows === 1 ? 'row matches' : 'rows match'}${differ > 0 ? `, ${differ} ${differ === 1 ? 'differs' : 'differ'}` : ''}.`,
  bind: 'Bind',
  bindTo: (label: string) => `Bind to ${label}?`,
  /** `Jake Wightman: pasted 3:29.28, here 3:29.82` */
  difference: (who: string, read: string, fact: string) =>
    `${who}: pasted ${read}, here ${fact || 'no mark'}`,
  failed: 'The preview could not be loaded. What is saved is not affected.',
  frozen: { both: 'partly as printed', frozen: 'as printed' },
  gone: 'This no longer exists. Readers see a short note in its place: pick another, or remove it.',
  notPublic: 'Readers do not see this: it is private or not published.',
  goneFromDraft: 'no longer in its draft',
  keep: 'Keep the text',
  linkAddress: 'Begin it with https://, http://, mailto: or tel:, without spaces.',
  linksDropped: (addresses: readonly string[]) =>
    `${addresses.length === 1 ? 'A link was' : `${addresses.length} links were`} left out, the text stays: ${addresses
      .slice(0, 3)
      .map((address) => (address.length > 60 ? `${address.slice(0, 60)} …` : address))
      .join(
        ', ',
      )}${addresses.length > 3 ? ' …' : ''}. Readers can follow http, https, mailto and tel only.`,
  nothingFound: (query: string) =>
    `Nothing is called “${query}”. Try fewer words, or Esc to go on writing.`,
  onTheSite: 'on the site',
  printed: 'Who printed this?',
  printedFailed: 'The stories could not be looked up. Reload to try again.',
  printedLoading: 'Looking it up …',
  printedMore: 'And more than are listed here.',
  printedNowhere: 'No story shows this yet. Type @ and its name in a story, and it is bound.',
  pick: 'Pick a fact',
  searchFailed: 'The search could not be reached. Type on to try again.',
  searching: 'Searching …',
  status: { draft: 'Draft', published: 'Published' },
  typeOn: 'Name what you mean: an athlete, an event, a mark. “wightman 1500 tokyo”',
  untitled: 'Without a headline',
}
