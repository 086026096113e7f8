import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { lookAtFile, lookAtMongo } from '../../src/refuseUnfit.ts'

const onMongo = process.env.TEST_DATABASE === 'mongodb'
const folder = mkdtempSync(join(tmpdir(), 'mixed-zone-unfit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The lowest port is nobody's: an address at which nothing answers. */
const away = 'mongodb://desk:secret@127.0.0.1:1/zone?replicaSet=rs0&serverSelectionTimeoutMS=200'

it('says which MongoDB does not answer, and tells no password', async () => {
  const refusal = lookAtMongo(away)
  await expect(refusal).rejects.toThrow(/^DATABASE_URI is "mongodb:\/\/127\.0\.0\.1:1\//)
  await expect(refusal).rejects.not.toThrow(/secret/)
})

it('takes a file that is there and one that is still to be made, in a folder of its own', () => {
  writeFileSync(join(folder, 'empty.db'), '')
  expect(() => lookAtFile(`file:${join(folder, 'empty.db')}`)).not.toThrow()
  expect(() => lookAtFile(`file:${join(folder, 'new', 'zone.db')}`)).not.toThrow()
  expect(() => lookAtFile('file::memory:')).not.toThrow()
})

if (onMongo) {
  const uri = process.env.TEST_MONGODB_URI ?? ''

  it('takes a replica set', async () => {
    await expect(lookAtMongo(uri)).resolves.toBeUndefined()
  })

  it('names the replica set where the address leaves it out', async () => {
    const { host } = new URL(uri)
    const refusal = lookAtMongo(`mongodb://${host.split(',')[0]}/zone`)
    await expect(refusal).rejects.toThrow('add ?replicaSet=rs0 to it')
  })

  /** Fixed: it was taken without a word, and six kills later sixteen values were wrong. */
  it('refuses a mongod without a replica set', async () => {
    const systemBinary = process.env.MONGOMS_SYSTEM_BINARY
    const mongod = await MongoMemoryServer.create({ binary: systemBinary ? { systemBinary } : {} })
    const refusal = lookAtMongo(`${mongod.getUri()}zone`)
    await expect(refusal).rejects.toThrow(
      'a MongoDB without a replica set, so without transactions',
    )
    await mongod.stop()
  })
}
