import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapter } from 'payload'

export const isMongo = (db: unknown): db is MongooseAdapter =>
  (db as DatabaseAdapter).name === 'mongoose'
