import type { UIField } from 'payload'

/** "Who printed this?" in the form of a fact: the stories that show it. Add it to any collection that embeds are about. */
export const printedIn = (): UIField => ({
  name: 'printedIn',
  type: 'ui',
  admin: {
    components: { Field: '/plugins/embeds/admin/printed/PrintedIn.tsx#PrintedIn' },
    disableListColumn: true,
    position: 'sidebar',
  },
})
