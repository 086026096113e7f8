'use server'

import config from '@payload-config'
import { logout } from '@payloadcms/next/auth'
import { redirect } from 'next/navigation'

/** Ends this session on this device and shows the front page. */
export async function logOut(): Promise<void> {
  await logout({ config })
  redirect('/')
}
