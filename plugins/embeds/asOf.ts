/** `asOf` of an embed that is frozen as of the publication of its story. */
export const PUBLICATION = 'publication'
