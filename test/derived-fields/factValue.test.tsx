import { renderToStaticMarkup } from 'react-dom/server'

import { FactValue } from '../../plugins/derived-fields/components/FactValue.tsx'

const shown = (value: unknown, columns?: string[]) =>
  renderToStaticMarkup(<FactValue columns={columns} value={value} />)
    .replace(/<\/(td|th|dt|dd)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .trim()

describe('a derived value on the desk', () => {
  const honours = [
    { competition: { id: 3, name: 'Rome 2024' }, medal: 'gold', note: null, result: 301 },
    { competition: { id: 4, name: 'Tokyo 2025' }, medal: 'silver', note: null, result: 401 },
  ]

  it('is a table of the columns asked for, documents by their names', () => {
    expect(shown(honours, ['medal', 'competition', 'note'])).toBe(
      'Medal Competition gold Rome 2024 silver Tokyo 2025',
    )
  })

  it('shows all that there is where none are asked for', () => {
    expect(shown(honours)).toContain('301')
  })

  it('is a list where it is one', () => {
    expect(shown(honours[0], ['medal', 'note'])).toBe('Medal gold')
  })

  it('says that there is nothing yet', () => {
    expect(shown(null)).toBe('Nothing to derive yet')
  })
})
