import { scalarText } from './yaml-text.js'

/** The text of an espalier.yaml for a company that has none yet. */
export function newSettings(company: string, timezone: string): string {
  return `company: ${scalarText(company)}
timezone: ${scalarText(timezone)}
api:
  contract: v1
manage: [email, firstName, lastName, department, manager, active]
`
}
