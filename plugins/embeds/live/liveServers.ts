import type { Payload } from 'payload'

import type { LiveServer } from './LiveServer.ts'

/** The live streams of this process, by the Payload instance they read from. */
export const liveServers = new Map<Payload, Set<LiveServer>>()
