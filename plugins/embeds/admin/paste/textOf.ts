/** What may be results: rows with marks, or a line that has one. Nothing else is sent anywhere. */
export const mayBeResults = (text: string): boolean =>
  text.length <= 50_000 && /\d[:.,]\d{2}|\b\d{4}\b|\bDN[FS]\b/.test(text) && /\p{L}{3}/u.test(text)

/** The pasted text, a table's rows as lines with tabs between the cells. */
export function textOf(data: DataTransfer): string {
  const html = data.getData('text/html')
  const rows = html.includes('<tr') ? rowsOf(html) : []
  return rows.length > 0 ? rows.join('\n') : data.getData('text/plain')
}

function rowsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('tr')].map(({ cells }) =>
    [...cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join('\t'),
  )
}
