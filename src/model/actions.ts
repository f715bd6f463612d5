/** What can be done to an account. Hard deletion is not among them. */
export type Action = 'create' | 'adopt' | 'reactivate' | 'update' | 'move' | 'deactivate'

/** The verbs that people read for a change, in the order in which they want to read them. */
export const verbs = ['leave', 'admin', 'move', 'rehire', 'hire', 'change', 'adopt'] as const

export type Verb = (typeof verbs)[number]
