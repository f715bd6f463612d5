import { element } from './element.js'

export interface PictureTools {
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly openAll: () => void
  readonly closeAll: () => void
}

/** The buttons of the picture. */
export function pictureTools({ fit, zoomBy, openAll, closeAll }: PictureTools): HTMLElement {
  const button = (text: string, act: () => void, label = text): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-label': label }, text)
    made.addEventListener('click', act)
    return made
  }
  return element(
    'div',
    { class: 'picture-tools', role: 'group', 'aria-label': 'Picture' },
    button('+', () => zoomBy(1.4), 'Zoom in'),
    button('−', () => zoomBy(1 / 1.4), 'Zoom out'),
    button('Fit', fit),
    button('Expand all', openAll),
    button('Collapse', closeAll),
  )
}
