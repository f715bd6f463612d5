import { scalarText } from './yaml-text.js'

/** The lists of the settings that an import fills, each with the line that keeps its place. */
export const placeholders = {
  departments: '# departments: [Engineering, People, Sales]',
  admins: '# admins: [first.last]',
  protected: '# protected: [first.last]',
} as const

/** The text of an espalier.yaml for a company that has none yet: which contract answers is found out later. */
export function newSettings(company: string, timezone: string): string {
  return `# yaml-language-server: $schema=../schema/settings.schema.json
company: ${scalarText(company)}
timezone: ${scalarText(timezone)}
manage: [email, firstName, lastName, department, manager, active] # the fields Git owns; Espalier changes no others
# Worth setting: which departments there are; and by key, who may hold the role admin, and who is never deactivated (the
# owner of the API key, say).
${Object.values(placeholders).join('\n')}
`
}

/** The schemas by which editors complete and check the files: where they go, beside the folder of the chart. */
export async function editorSchemas(): Promise<ReadonlyMap<string, string>> {
  const [people, settings, contract] = await Promise.all([
    import('../../../schema/people.schema.json', { with: { type: 'json' } }),
    import('../../../schema/settings.schema.json', { with: { type: 'json' } }),
    import('../../../schema/contract.schema.json', { with: { type: 'json' } }),
  ])
  return new Map(
    Object.entries({ people, settings, contract }).map(([name, { default: schema }]) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}
