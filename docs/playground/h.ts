/** What can stand inside an element; `undefined` and `false` are nothing. */
export type Child = Node | string | undefined | false | readonly Child[]

/** Attributes as HTML writes them; `true` is a bare attribute, `undefined` and `false` none, a function listens. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

/** Makes an element: `h('p', { class: 'note' }, 'text')`. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  fill(element, children)
  return element
}

/** Puts new content in place of the old. */
export function show(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren()
  fill(element, children)
}

function fill(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue
    if (typeof child === 'string' || child instanceof Node) element.append(child)
    else fill(element, child)
  }
}

let made = 0

/** A name for `id`, `for` and `aria-describedby` that no other element of the page has. */
export function newId(): string {
  made += 1
  return `congvu-${made}`
}
