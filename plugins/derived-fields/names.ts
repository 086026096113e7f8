/** The collections this plugin adds, and the field that holds explanations. */
export const CHANGES = 'changes'
export const FEED = 'feed-positions'
export const FOLLOWERS = 'feed-followers'
export const WHY = 'why'
