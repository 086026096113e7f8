/** A line by which a comment is found in a list: at most this many characters. */
const LONGEST = 80

/** The first words, cut between two of them. */
export function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const end = line.lastIndexOf(' ', LONGEST - 1)
  const cut = line.slice(0, end > LONGEST / 2 ? end : LONGEST - 1)
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}
