import type { Plugin } from 'payload'

import { may } from './access.ts'

/**
 * Payload lets whoever is logged in see and break the locks of documents that are being edited. Here readers log in
 * too, and a lock tells of drafts. The collection is Payload's own and not in the config yet: its access is set at start.
 */
export const deskLocks: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    const locks = payload.collections['payload-locked-documents']
    if (locks) Object.assign(locks.config.access, may('payload-locked-documents'))
  },
})
