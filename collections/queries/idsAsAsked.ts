import { type CollectionBeforeOperationHook, NotFound } from 'payload'

interface Asked {
  duplicateFromID?: unknown
  id?: unknown
}

/**
 * Of `/athletes/abc` or `/athletes/12abc` Payload makes a number: none, over which SQLite falls, or the id of another
 * document. MongoDB falls over what is no id of its own when one is changed.
 *
 * @throws NotFound
 */
export const idsAsAsked: CollectionBeforeOperationHook = ({ args, req }) => {
  const { duplicateFromID, id = duplicateFromID } = args as Asked
  const asked = req.routeParams?.id
  if (typeof asked !== 'string' || id === undefined) return
  const isID =
    req.payload.db.defaultIDType === 'number'
      ? typeof id === 'number' && Number.isFinite(id) && String(id) === asked
      : /^[0-9a-f]{24}$/i.test(asked)
  if (!isID) throw new NotFound(req.t)
}
