/** The hidden collections in which it is kept what embeds have shown. */
export const QUESTIONS = 'embed-questions'
export const ASKERS = 'embed-askers'
export const VIEWS = 'embed-views'
export const PUBLICATIONS = 'embed-publications'

/** How the keeper of histories is called among those who follow the feed. */
export const KEEPER = 'embed-views'
