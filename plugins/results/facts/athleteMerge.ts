import { nameOf, nameOn, nationOn } from './personOf.ts'
import { type Facts, idOf, idsOf, rowsOf, textOf } from './values.ts'

interface Entries {
  from: Facts
  into: Facts
}

/** How two entries of one athlete are merged: the name that goes is kept among other names, and results stay as competed. */
export const athleteMerge = {
  adds: (from: Facts, into: Facts): Facts => {
    const known = [into, ...rowsOf(into.otherNames)].map((each) => nameOf(each, null))
    const names = [from, ...rowsOf(from.otherNames)].filter(
      (each) => !known.includes(nameOf(each, null)),
    )
    return names.length === 0
      ? {}
      : {
          otherNames: [
            ...rowsOf(into.otherNames),
            // Without a last day: on the results it stands already.
            ...names.map(({ familyName, givenName }) => ({
              familyName,
              givenName: givenName ?? null,
            })),
          ],
        }
  },
  stays: {
    results: (row: Facts, { from, into }: Entries, moved: Facts): Facts => ({
      ...('athlete' in moved ? asCompeted(row, into) : {}),
      ...('members' in moved ? membersAsCompeted(row, { from, into }) : {}),
    }),
  },
}

function asCompeted({ competitor, date, representing, ...row }: Facts, into: Facts): Facts {
  const day = textOf(date)
  return {
    ...(textOf(row.competedAs) || textOf(competitor) === nameOn(into, day)
      ? {}
      : { competedAs: competitor }),
    ...(textOf(row.nation) || textOf(representing) === nationOn(into, day)
      ? {}
      : { nation: representing }),
  }
}

/** Of a relay's runner as of who ran alone: what the result says already, then what the entry that goes says. */
function membersAsCompeted({ date, members, membersAs }: Facts, { from, into }: Entries): Facts {
  const day = textOf(date)
  const [gone, stays] = [from, into].map(({ id }) => String(id))
  // Both ran in it, so that one cannot take the other's place: the check of the result says so.
  if (
    idsOf(members)
      .map(String)
      .includes(stays ?? '')
  )
    return {}
  const rows = rowsOf(membersAs)
  const said = rows.find(({ athlete }) => String(idOf(athlete)) === gone)
  const [name, nation] = [
    textOf(said?.competedAs) || nameOn(from, day),
    textOf(said?.nation) || nationOn(from, day),
  ]
  const row = {
    athlete: into.id,
    competedAs: said?.competedAs || name !== nameOn(into, day) ? name : null,
    nation: said?.nation || nation !== nationOn(into, day) ? nation : null,
  }
  if (!row.competedAs && !row.nation) return {}
  return { membersAs: [...rows.filter((one) => one !== said), row] }
}
