/** What the plugin says to people. */
export const words = {
  email: { missing: 'Write an email address, such as name@example.org.' },
  resetMail: {
    subject: 'Choose a new password',
    lines: (link: string) => [
      'Somebody, most likely you, has asked for a new password for the account of this address.',
      `To choose one, open this link within an hour: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing: the password stays as it is.',
    ],
  },
}
