const names: Partial<Record<string, string>> = {
  autolink: 'link',
  block: 'block',
  heading: 'heading',
  horizontalrule: 'line',
  inlineBlock: 'mark',
  link: 'link',
  list: 'list',
  listitem: 'list item',
  paragraph: 'paragraph',
  quote: 'quotation',
  text: 'text',
  upload: 'picture',
}

/** How a person finds a node of a body again. */
export const words = {
  /** `It is the link “Read more” in “He ran to the line …”.` */
  found: (name: string, own: string, line: string) =>
    `It is the ${name}${own && own !== line ? ` “${own}”` : ''}${line ? ` in “${line}”` : ''}.`,
  /** `It is the block podium after “He ran to the line …”.` */
  foundAfter: (name: string, line: string) =>
    line ? `It is the ${name} after “${line}”.` : `It is the ${name} that the body begins with.`,
  link: 'an address with http, https, mailto or tel',
  node: (type: unknown) => (typeof type === 'string' && names[type]) || 'node',
}
