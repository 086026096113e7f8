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
  confirmed: 'The account is made. Log in with the password that you chose.',
  confirmMail: {
    subject: 'Choose a password',
    lines: (link: string) => [
      'Somebody, most likely you, has registered with this address.',
      `To choose a password, open this link within an hour: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing: there is no account.',
    ],
  },
  knownMail: {
    subject: 'You have an account already',
    lines: (link: string) => [
      'Somebody, most likely you, has registered with this address, which has an account already.',
      `Log in as before. If you have forgotten the password: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing.',
    ],
  },
  moved: 'The account has the new address. Log in with it.',
  moveMail: {
    subject: 'Confirm your new address',
    lines: (link: string) => [
      'Somebody, most likely you, wants to use this address for an account.',
      `To confirm it, open this link within an hour: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing: the account keeps the address that it has.',
    ],
  },
  movingMail: {
    subject: 'Your account is to have another address',
    lines: (link: string) => [
      'Somebody, most likely you, has asked to use another address for your account, and given its password.',
      'Until that is confirmed by a mail to the other address, this one stays.',
      `If it was not you, choose a new password at once: <a href="${link}">${link}</a>`,
    ],
  },
  registered:
    'A mail is on its way to this address. Open its link within an hour to choose a password.',
  staleMove: 'This link has been used or is older than an hour. Ask for the new address again.',
  staleLink: 'This link has been used or is older than an hour. Register again, or log in.',
  setup: {
    hint: 'The server printed it when it started: the first account may do everything.',
    label: 'Set-up code',
    missing: 'Give the set-up code, which the server printed when it started.',
    wrong: 'This is not the set-up code, which the server printed when it started.',
  },
  takenMail: {
    subject: 'You have an account already',
    lines: (link: string) => [
      'Somebody, most likely you, wants to use this address for an account; it has one already.',
      `Log in with it as before. If you have forgotten the password: <a href="${link}">${link}</a>`,
      'If it was not you, do nothing.',
    ],
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
