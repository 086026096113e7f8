/** What a change has for a place in the feed while it waits for the next round … */
export const WAITS = 0
/** … or, since very much follows from it, for turns of its own. */
export const APART = -1
