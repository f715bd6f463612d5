import { formless } from './alike.js'

/** A whole name of an HR file in two; null where it is not clear which words are which. */
export function splitName(name: string): { readonly firstName: string; readonly lastName: string } | null {
  const parts = name.split(',').map((part) => part.trim())
  const words = name.split(' ')
  const [lastName, firstName] =
    parts.length === 2 ? parts : parts.length === 1 && words.length === 2 ? words.toReversed() : []
  return firstName === undefined || lastName === undefined || firstName === '' || lastName === ''
    ? null
    : { firstName, lastName }
}

/** A whole name as names are compared: "Lovelace, Ada" and "Ada Lovelace" are one. */
export function comparableName(name: string): string {
  const parts = name.split(',')
  return formless(parts.length === 2 ? `${parts[1]} ${parts[0]}` : name)
}
