export const commentsWords = {
  title: 'Comments',
  none: 'No comments yet.',
  logIn: 'Log in to comment',
  closed: 'Comments on this story are closed.',
  staff: 'Comments are for readers. Answer from a reader’s account.',
  label: 'Your comment',
  post: 'Post comment',
  hint: 'A moderator reads every comment before it appears.',
  waiting: 'Waiting for a moderator',
  empty: 'Write something first.',
  someone: 'A reader',
}
