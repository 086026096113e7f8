export const errorWords = {
  title: 'This page could not be shown',
  text: 'The fault is ours. Nothing you wrote elsewhere is lost.',
  retry: 'Try again',
}
