const ANYWHERE = /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i
const ON_THIS_SITE = /^(?:\/(?!\/)|#)[^\s]*$/

/** Whether a link may lead there: to a page of the web, a mailbox, a telephone, or a place on this site. */
export const isLinkAddress = (url: string): boolean =>
  isWholeAddress(url) || ON_THIS_SITE.test(url.trim())

/** An address that means the same on every page. One without its site, pasted from elsewhere, leads nowhere. */
export const isWholeAddress = (url: string): boolean => ANYWHERE.test(url.trim())
