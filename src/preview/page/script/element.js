const SVG = 'http://www.w3.org/2000/svg'

/**
 * Makes an element. Words only ever go in as text, never as markup.
 *
 * @param {string} name
 * @param {Record<string, string | number | boolean | undefined>} attributes `true` sets an empty attribute; `undefined` and `false` leave it out
 * @param {...(Node | string | undefined)} children
 */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? '' : String(value))
  }
  node.append(...children.filter((child) => child !== undefined))
  return node
}

/** A button that does something. */
export function button(attributes, act, ...children) {
  const node = element('button', { type: 'button', ...attributes }, ...children)
  node.addEventListener('click', act)
  return node
}

/** One of the drawings in icons.svg. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `icons.svg#${name}`)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(use)
  return svg
}

/** What only a screen reader says. */
export const unseen = (words) => element('span', { class: 'unseen' }, words)

export const byId = (id) => document.getElementById(id)
