import type { Embed } from '../types.ts'

/** A view as it is at a moment, and until when it stays so, both in milliseconds since 1970. */
export const viewAt = (
  embed: Embed | undefined,
  view: unknown,
  now: number,
): { until: number; view: unknown } =>
  view == null || !embed?.atTime ? { until: Infinity, view } : embed.atTime(view, now)
