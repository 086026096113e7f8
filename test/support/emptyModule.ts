/** Stands in for a style sheet: Jest looks at what a component says, not at how it looks. */
export default {}
