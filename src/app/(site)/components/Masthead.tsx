import { logOut } from '../actions/logOut.ts'
import { session } from '../data/session.ts'
import { words } from '../words.ts'
import { PageLink } from './PageLink.tsx'

/** The head of every page: the name of the paper and the visitor's account. */
export async function Masthead() {
  const { visitor } = await session()
  return (
    <header className="masthead">
      <div className="masthead__row">
        <PageLink className="masthead__name" href="/">
          {words.site.name}
        </PageLink>
        <nav aria-label={words.site.account} className="masthead__account">
          {visitor === null ? (
            <>
              <PageLink href="/login">{words.account.logIn}</PageLink>
              <PageLink href="/register">{words.account.register}</PageLink>
            </>
          ) : (
            <>
              <span className="masthead__visitor">{visitor.name}</span>
              {visitor.kind === 'staff' && <a href="/admin">{words.account.newsroom}</a>}
              <form action={logOut}>
                <button className="plain" type="submit">
                  {words.account.logOut}
                </button>
              </form>
            </>
          )}
        </nav>
      </div>
    </header>
  )
}
