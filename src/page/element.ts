import { visible } from '../model/visible.js'

/** The attributes that the page sets: none that acts, loads or styles. Their values are texts, and may be foreign. */
type Attribute =
  | 'class'
  | 'dir'
  | 'for'
  | 'hidden'
  | 'id'
  | 'lang'
  | 'list'
  | 'max'
  | 'min'
  | 'name'
  | 'open'
  | 'placeholder'
  | 'role'
  | 'step'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'value'
  | `aria-${string}`
  | `data-${string}`

export type Attributes = Readonly<Partial<Record<Attribute, string>>>

/** An element of HTML. A text among the children becomes a text node. A foreign one belongs in `foreign`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, visible(value ?? ''))
  made.append(...children)
  return made
}

/** A foreign text as it is shown: isolated, so that its direction stays its own, and all of it visible. */
export function foreign(text: string): HTMLElement {
  return element('bdi', {}, visible(text))
}
