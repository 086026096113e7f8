export const WEBHOOKS = 'webhooks'
export const UNDELIVERED = 'webhook-failures'

/** How a webhook is called among those who follow the feed. */
export const followerOf = (id: number | string): string => `webhook:${id}`
