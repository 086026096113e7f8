import { PageLink } from './components/PageLink.tsx'
import { words } from './words.ts'

export { missing as metadata } from './lib/missing.ts'

export default function NotFound() {
  return (
    <div className="page account">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p>
        <PageLink href="/">{words.site.home}</PageLink>
      </p>
    </div>
  )
}
