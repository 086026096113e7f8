type Members = Record<string, unknown>

interface Props {
  /** Which members are shown, in this order; all where it is left out. */
  columns?: readonly string[]
  value: unknown
}

/** Any derived value as a reader of the desk would want it: a word, a short list of facts, a table. */
export function FactValue({ columns, value }: Props) {
  if (isEmpty(value)) return <p className="derived-fact__none">Nothing to derive yet</p>
  if (isTable(value)) return <FactTable columns={columns} rows={value} />
  if (isMembers(value)) {
    return (
      <dl className="derived-fact__list">
        {(columns ?? Object.keys(value))
          .filter((name) => text(value[name]) !== '')
          .map((name) => (
            <div key={name}>
              <dt>{words(name)}</dt>
              <dd>{text(value[name])}</dd>
            </div>
          ))}
      </dl>
    )
  }
  return <p className="derived-fact__value">{text(value)}</p>
}

function FactTable({ columns, rows }: Pick<Props, 'columns'> & { rows: Members[] }) {
  const all = columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const shown = all.filter((name) => rows.some((row) => text(row[name]) !== ''))
  return (
    <div className="derived-fact__wide">
      <table className="derived-fact__table">
        <thead>
          <tr>
            {shown.map((name) => (
              <th key={name} scope="col">
                {words(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {shown.map((name) => (
                <td key={name}>{text(row[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTable = (value: unknown): value is Members[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMembers)

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join(', ')
  // A document is known by its name, not by its id.
  if (isMembers(value) && typeof value.name === 'string') return value.name
  if (isMembers(value)) return Object.values(value).map(text).filter(Boolean).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** `expectedReturn` → "Expected return" */
const words = (name: string): string => {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
