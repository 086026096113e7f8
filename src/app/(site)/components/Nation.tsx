/** A nation's three letters, as on a start list. */
export const Nation = ({ code }: { code: null | string | undefined }) =>
  code ? <span className="nation">{code}</span> : null
