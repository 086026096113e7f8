import { storyPath } from '../../../../collections/addresses/storyPath.ts'

type DocID = number | string

/** The addresses of the site, so that no page spells another page's address. */
export const paths = {
  athlete: (id: DocID) => `/athletes/${id}`,
  competition: (id: DocID) => `/competitions/${id}`,
  event: (id: DocID) => `/events/${id}`,
  forgotPassword: '/forgot-password',
  login: (next: string) => `/login?next=${encodeURIComponent(next)}`,
  register: (next: string) => `/register?next=${encodeURIComponent(next)}`,
  resetSent: '/forgot-password?sent',
  story: storyPath,
  storyAsPublished: (slug: string) => `${storyPath(slug)}?as=published`,
}
