import { readFile } from 'node:fs/promises'

import type { Fixture } from './Fixture.ts'

export const readFixture = async (name: string): Promise<Fixture> =>
  JSON.parse(await readFile(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')) as Fixture
