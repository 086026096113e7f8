/** What the desk reads on its dashboard. */
export const words = {
  allEvents: 'All events with results',
  allStories: 'All stories',
  changed: (names: readonly string[]) => `Changed: ${names.join(', ')}`,
  comments: 'Comments waiting',
  more: (count: number) => `and ${count} more`,
  noComments: 'No comment waits. New ones appear here and under Readers, Comments.',
  noStale:
    'No fact in a published story has changed since the story was last saved. Nothing to check.',
  noUntold:
    'Every final of late has its story. Enter or import results, and what has none appears here.',
  queue: 'Open the queue',
  results: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
  stale: 'Facts changed since',
  staleHint:
    'Marks and tables have followed by themselves. Read the sentences around them, and save.',
  title: 'What the desk asks',
  untold: 'Results and no story',
}
