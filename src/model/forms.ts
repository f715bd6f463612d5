import type { ChartVerb } from './verbs.js'

/** What a field of a form says of its verb, by the name that the verb has for it. */
type FieldOf<Kind extends ChartVerb['verb']> = Exclude<
  keyof Extract<ChartVerb, { readonly verb: Kind }> & string,
  'verb' | 'key' | 'role'
>

/** A field of a form: its label, what it says, and whether it must be filled. */
export interface FormField<Name extends string = string> {
  readonly label: string
  readonly name: Name
  readonly required: boolean
}

/** The verbs that have a form, each with its fields in order. The first label tells which form it is. */
export const formFields: { readonly [Kind in FormKind]: readonly FormField<FieldOf<Kind>>[] } = {
  hire: [
    { label: 'First name', name: 'firstName', required: true },
    { label: 'Last name', name: 'lastName', required: true },
    { label: 'E-mail address', name: 'email', required: true },
    { label: 'Manager', name: 'manager', required: true },
    { label: 'Department', name: 'department', required: false },
    { label: 'Employee id', name: 'id', required: false },
    { label: 'First day', name: 'on', required: false },
    { label: 'Another person of the same name', name: 'newPerson', required: false },
  ],
  move: [
    { label: 'Who moves', name: 'person', required: true },
    { label: 'New manager', name: 'manager', required: false },
    { label: 'New department', name: 'department', required: false },
    { label: 'From which day', name: 'on', required: false },
  ],
  leave: [
    { label: 'Who leaves', name: 'person', required: true },
    { label: 'New manager of the direct reports', name: 'reportsTo', required: false },
    { label: 'Last day', name: 'on', required: false },
  ],
  rename: [
    { label: 'Whose name or address changes', name: 'person', required: true },
    { label: 'New first name', name: 'firstName', required: false },
    { label: 'New last name', name: 'lastName', required: false },
    { label: 'New e-mail address', name: 'email', required: false },
    { label: 'From which day', name: 'on', required: false },
  ],
}

export const formKinds = ['hire', 'move', 'leave', 'rename'] as const satisfies readonly ChartVerb['verb'][]

export type FormKind = (typeof formKinds)[number]

/** How the title of each form begins: the workflow starts for no other issue. */
export const formTitle = '[org] '
