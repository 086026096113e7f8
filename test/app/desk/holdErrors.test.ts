import { begun, look, type Fields } from '../../../src/desk/errors/holdErrors.ts'

const before: Fields = { mark: { valid: true, value: '3.29,8x2' }, status: { value: 'OK' } }
const refused: Fields = {
  ...before,
  mark: { errorMessage: 'Read “3.29,8x2”.', valid: false, value: '3.29,8x2' },
}
const error = { message: 'Read “3.29,8x2”.', path: 'mark' }

describe('what a save was refused for', () => {
  it('is put back when the form is looked at once more and nothing was changed', () => {
    const { save, shown } = look(begun(before, null), refused)
    expect(shown).toEqual([error])
    expect(look(save, before)).toMatchObject({ changed: false, lost: [error], shown: [] })
  })

  it('is let go when something was changed', () => {
    const { save } = look(begun(before, null), refused)
    const typed = { ...refused, mark: { ...refused.mark, value: '3:29.82' } }
    expect(look(save, typed)).toMatchObject({ changed: true, shown: [error] })
  })

  it('is not what was wrong before, nor what is not asked for', () => {
    const known = { ...before, slug: { errorMessage: 'Required.', valid: false } }
    const hidden = { errorMessage: 'Hidden.', passesCondition: false, valid: false }
    const { save } = look(begun(known, null), { ...known, lane: hidden })
    expect(save.refused).toEqual([])
  })

  it('is of what was sent last, though a field was late', () => {
    const late = { ...before, body: { value: 'late' } }
    const save = begun(late, begun(before, null))
    expect(look(save, { ...refused, body: { value: 'late' } })).toMatchObject({
      changed: false,
      shown: [error],
    })
  })
})
