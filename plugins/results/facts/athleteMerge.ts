import { nameOf, nameOn, nationOn } from './personOf.ts'
import { type Facts, rowsOf, textOf } from './values.ts'

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
    results: (
      { competitor, date, representing, ...row }: Facts,
      into: Facts,
      moved: Facts,
    ): Facts => {
      if (!('athlete' in moved)) return {}
      const day = textOf(date)
      return {
        ...(textOf(row.competedAs) || textOf(competitor) === nameOn(into, day)
          ? {}
          : { competedAs: competitor }),
        ...(textOf(row.nation) || textOf(representing) === nationOn(into, day)
          ? {}
          : { nation: representing }),
      }
    },
  },
}
