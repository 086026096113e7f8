import { words } from '../words.ts'
import { PageLink } from './PageLink.tsx'

export const SiteFooter = () => (
  <footer className="footer">
    <PageLink className="footer__name" href="/">
      {words.site.name}
    </PageLink>
    <p>{words.site.footer}</p>
  </footer>
)
