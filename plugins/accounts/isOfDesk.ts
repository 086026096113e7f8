import type { PayloadRequest } from 'payload'

/** Whether somebody asks who may enter the admin. */
export const isOfDesk = ({ payload, user }: PayloadRequest): boolean =>
  user?.collection === payload.config.admin.user
