export const siteWords = {
  name: 'Mixed Zone',
  description: 'Athletics, reported from where the athletes meet the press.',
  skip: 'Skip to the content',
  account: 'Account',
  footer:
    'Results and stories share one set of facts: when a fact is corrected, so is every story.',
  home: 'Front page',
}
