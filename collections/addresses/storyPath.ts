/** Where readers find a story. */
export const storyPath = (slug: string): string => `/stories/${encodeURIComponent(slug)}`
