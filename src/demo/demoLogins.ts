/** An account of the demo. Known to everyone who reads this: for trying things out, never for a real desk. */
export interface DemoLogin {
  email: string
  name: string
  password: string
  role: 'admin' | 'editor' | 'moderator' | 'reader' | 'reporter' | 'statistician'
}

const password = 'mixed-zone-demo'

/** One for each role of the desk, and two of the public. */
export const demoLogins: readonly DemoLogin[] = [
  { email: 'admin@demo.example', name: 'Ada Moreau', password, role: 'admin' },
  { email: 'editor@demo.example', name: 'Tomás Ferreira', password, role: 'editor' },
  { email: 'reporter@demo.example', name: 'Nora Lindqvist', password, role: 'reporter' },
  { email: 'statistician@demo.example', name: 'Ines Becker', password, role: 'statistician' },
  { email: 'moderator@demo.example', name: 'Sam Okafor', password, role: 'moderator' },
  { email: 'lane6@demo.example', name: 'Lane Six', password, role: 'reader' },
  { email: 'ellie@demo.example', name: 'Ellie of Leith', password, role: 'reader' },
]

export function emailOf(name: string): string {
  const login = demoLogins.find((one) => one.name === name)
  if (!login) throw new Error(`No demo log-in is named “${name}”.`)
  return login.email
}
