/**
 * Makes rows of one parameter, a JSON array of arrays: a single text costs a fraction of what binding every value does.
 * Materialized, for SQLite would write a row out as text again for each of its `cells` that is asked for.
 */
export const givenRows = 'WITH given AS MATERIALIZED (SELECT value AS cells FROM json_each(?))'
