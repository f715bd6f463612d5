import { sink, type Safe, type Tag } from './safe.js'

/**
 * Our own words with numbers in them, which terminals, logs and Markdown take as they are. Nothing foreign is in them.
 */
export type Words = Safe<'words'>

const { tag } = sink<'words'>({
  kind: 'words',
  takes: ['words'],
  harmless: () => {
    throw new Error('A value went into words that are ours alone.')
  },
  between: () => '',
})

export const words: Tag<'words', 'words', never> = tag

/** No words. In Markdown an empty value shows as `(blank)`, so this is used where there is nothing to show. */
export const nothing = words``
