/** What the plugin says to people. */
export const words = {
  current: {
    hint: 'To change your email or password, give the one in force.',
    label: 'Current password',
    missing: 'Give the current password to change the email or the password.',
    wrong: 'This is not the current password.',
  },
  email: { missing: 'Write an email address, such as name@example.org.' },
  password: {
    blank: 'The password is blank. Write one of at least 8 characters.',
    common: 'This password is one of those that are tried first. Choose another.',
    long: (most: number) => `The password has more than ${most} characters. Choose a shorter one.`,
    noText: 'The password is no text. Send it as a string.',
    own: 'This password is the name or the address of the account. Choose another.',
    repeated: 'This password repeats the same characters. Choose another.',
    short: (least: number) => `The password needs at least ${least} characters.`,
  },
  setup: {
    hint: 'The server printed it when it started: the first account may do everything.',
    label: 'Set-up code',
    missing: 'Give the set-up code, which the server printed when it started.',
    wrong: 'This is not the set-up code, which the server printed when it started.',
  },
  tooMany: (seconds: number) =>
    seconds < 60
      ? `Too many tries. Try again in ${seconds} seconds.`
      : `Too many tries. Try again in ${Math.ceil(seconds / 60)} minutes.`,
  resetMail: {
    subject: 'Choose a new password',
    lines: (link: string) => [
      'Somebody, most likely you, has asked for a new password for the account of this address.',
      `To choose one, open this link within an hour: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing: the password stays as it is.',
    ],
  },
}
