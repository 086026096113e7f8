import { openHouse } from './support/openHouse.ts'

it('the first user, let in by nobody, is an admin', async () => {
  const house = await openHouse()
  const { payload } = house
  try {
    await payload.delete({ collection: 'users', overrideAccess: true, where: {} })
    const data = {
      email: 'first@example.org',
      name: 'First',
      password: 'a long pass phrase',
      role: 'reporter',
    }
    expect((await house.rest('anonymous', 'POST', '/users/first-register', data)).status).toBe(200)
    const { docs } = await payload.find({ collection: 'users', overrideAccess: true })
    expect(docs).toMatchObject([{ email: 'first@example.org', role: 'admin' }])
  } finally {
    await house.stop()
  }
})
