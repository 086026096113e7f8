import type { Metal, Status } from '../../../plugins/results/client.ts'
import { commentsWords } from './words/commentsWords.ts'
import { errorWords } from './words/errorWords.ts'
import { siteWords } from './words/siteWords.ts'

/**
 * Every string a reader meets, in one place; what every browser needs of them, apart in `words/`. Another language is
 * another object of this shape.
 */
export const words = {
  lang: 'en-GB',
  /** `12 June 2024 at 22:05 CEST` */
  moment: (day: string, clock: string) => `${day} at ${clock}`,
  site: siteWords,
  account: {
    logIn: 'Log in',
    logOut: 'Log out',
    register: 'Register',
    newsroom: 'Newsroom',
    email: 'Email',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    displayName: 'Name shown beside your comments',
    noAccount: 'No account yet?',
    haveAccount: 'Already registered?',
    loggedInAs: (name: string) => `You are logged in as ${name}.`,
    carryOn: 'Carry on reading',
    wrong: 'The email or the password is not right.',
    needEmail: 'Write an email address, such as name@example.org.',
    needPassword: 'Write your password.',
    needName: 'Write a name of 2 to 60 characters.',
    forgotten: 'Forgotten your password?',
    forgottenHint:
      'Write the address that you registered with. We send you a link by which you choose a new one.',
    sendLink: 'Send the link',
    linkSent:
      'If an account has this address, a link is on its way to it. It holds for an hour; look among the unwanted mail too.',
    linkGone: 'Does the link no longer work?',
    staleLink: 'This link has been used or is older than an hour. Ask for another one below.',
    registered:
      'A mail is on its way to this address. Open its link within an hour to choose a password; look among the unwanted mail too.',
    registerHint: 'We send a link to your address, by which you choose a password.',
    staleRegistration:
      'This link has been used or is older than an hour. Register again, or log in.',
    staleMove: 'This link has been used or is older than an hour. Ask for the new address again.',
    newAddress: 'Your new address',
    newAddressHint: 'Confirm it, and from then on you log in with it.',
    confirmAddress: 'Use this address',
    choose: 'Choose a password',
    remembered: 'Remembered it?',
    newPassword: 'New password',
    setPassword: 'Set the password',
  },
  front: {
    results: 'Latest results',
    injuries: 'Fitness',
    competitions: 'Competitions',
    empty: 'No story has been published yet.',
    noResults: 'No results are in yet.',
  },
  story: {
    by: (byline: string) => `By ${byline}`,
    asNow: 'Show it as it stands now',
    asPublished: 'As published',
    asPublishedAt: (moment: string) => `As it stood when it was published, ${moment}`,
    published: 'Published',
    corrected: 'Corrected',
    reading: (minutes: number) => `${minutes} min read`,
    corrections: 'Corrections',
    athletes: 'Athletes in this story',
    events: 'Results in this story',
    credit: (credit: string) => `Picture: ${credit}`,
  },
  demonstration: {
    mark: 'Demonstration',
    note: 'This competition and its results are invented to show how Mixed Zone works.',
  },
  comments: commentsWords,
  medals: { bronze: 'bronze', gold: 'gold', silver: 'silver' } satisfies Record<Metal, string>,
  athlete: {
    born: (date: string, age: null | number) =>
      age === null ? `Born ${date}` : `Born ${date}, age ${age}`,
    availability: { available: 'Available', doubtful: 'Doubtful', out: 'Out' },
    since: (date: string, note?: null | string) =>
      note ? `since ${date}: ${note}` : `since ${date}`,
    medals: 'Medals',
    won: (count: number, metal: string) => `${count} ${metal}`,
    bests: 'Personal bests',
    progression: 'Season by season',
    results: 'Results',
    injuries: 'Injuries',
    source: (source: string) => `Source: ${source}`,
    expected: (date: string) => `Expected back ${date}`,
    stories: 'Stories',
    short: 'short track',
  },
  event: {
    status: {
      live: 'Live',
      official: 'Official',
      scheduled: 'Scheduled',
      unofficial: 'Unofficial',
    },
    wind: (wind: string) => `Wind ${wind} m/s`,
    results: 'Results',
    records: 'Records before it',
    rounds: 'The rounds',
    splits: 'Splits',
    series: 'Series',
    stories: 'Stories about it',
    injuries: 'Injuries',
    scheduled: (when: string) => `Nobody has started yet. The start is on ${when}.`,
    awaited: 'Results are awaited.',
    part: 'Part of',
  },
  competition: {
    medals: 'Medal table',
    finals: 'Finals',
    noFinals: 'No final has been decided yet.',
    noMedals: 'No medals yet.',
    placings: 'Placing table (8 to 1 points)',
    points: 'Points',
    others: 'Other rounds and events',
    total: 'Total',
  },
  table: {
    place: 'Place',
    nation: 'Nation',
    discipline: 'Event',
    mark: 'Mark',
    date: 'Date',
    venue: 'Venue',
    record: 'Record',
    holder: 'Holder',
  },
  statuses: {
    DNS: 'Did not start',
    DNF: 'Did not finish',
    DQ: 'Disqualified',
    NM: 'No mark',
  } satisfies Record<Exclude<Status, 'OK'>, string>,
  notFound: {
    title: 'This page is not here',
    text: 'It may have been moved or withdrawn, or the address has a slip in it.',
  },
  error: errorWords,
} as const
