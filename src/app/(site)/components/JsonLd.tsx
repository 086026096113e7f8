/** schema.org data for search engines. `<` is escaped, or a headline could close the script. */
export const JsonLd = ({ data }: { data: Record<string, unknown> }) => (
  <script
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll(
        '<',
        '\\u003c',
      ),
    }}
    type="application/ld+json"
  />
)
