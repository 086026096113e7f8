let common: Promise<ReadonlySet<string>> | undefined

/** The passwords that are tried first, of those long enough to be allowed; read when first asked for. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => (common ??= read())

async function read(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].filter(({ length }) => length >= 8))
}
