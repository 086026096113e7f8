/** What whoever saves is told when the database refuses: what became of the save, and what to do. */
export const words = {
  away: 'The database does not answer at the moment. Nothing was saved; please try again in a few seconds.',
  broken:
    'The disk that the database is on cannot be used, so nothing was saved. Keep this page open, tell whoever runs the server, and save again afterwards.',
  busy: (seconds: number) =>
    `The database was busy for ${seconds} seconds. Nothing was saved; please save again.`,
  full: 'The disk that the database is on is full, so nothing was saved. Keep this page open, tell whoever runs the server, and save again when there is room.',
  lost: 'Something came between this save and the database. Nothing was saved; please save again.',
  much: 'This reads more than one request may. Ask for fewer documents, or less deep, in several requests.',
  otherVersion: (given: string, current: string | undefined) =>
    `Read If-Match: ${given}; expected ${current ?? 'a document with a version'}, this document's newest: somebody has saved it meanwhile. Nothing was saved; read it again with GET, and make your change to what it is now.`,
  readOnly:
    'The database can only be read at the moment, so nothing was saved. Keep this page open, tell whoever runs the server, and save again afterwards.',
  /** Without a colon: the admin would make a list of what follows. */
  savedMeanwhile:
    'Somebody has saved this document since you opened it, so nothing of yours was saved. Copy what you have written and load the page again, then make your change to what is there now.',
  slow: 'This takes longer than one request may. Ask for less at once, or try again in a few seconds.',
  unsure:
    'The database was lost in the very moment of saving. Look whether it was saved before you save again.',
}
