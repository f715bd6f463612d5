import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './docs.js'
import { temporaryFolder } from './stage.js'

export const repository = 'espalier-org/espalier'

/** A copy of Espalier as release.yml would build it for a version: returns its folder, and its commit if it is a release. */
export function builtAs(version: string, commit: string | null): { readonly folder: string; readonly cli: string } {
  const folder = join(temporaryFolder(), 'espalier')
  mkdirSync(folder)
  for (const part of ['action.yml', 'build', 'dist', 'package.json', 'schema', 'template'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const file of ['build/cli.js', 'dist/action.mjs']) {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), text.replace(/\{ version: "[^"]*" \}/, `{ version: "${version}" }`))
  }
  if (commit !== null)
    writeFileSync(join(folder, 'build/release.json'), JSON.stringify({ repository, version, commit }))
  const sections = ['0.3.0', '0.2.0', '0.1.0'].map((one) => `## [${one}] - 2027-01-01\n\n- New in ${one}.\n`)
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n## [Unreleased]\n\n${sections.join('\n')}`)
  return { folder, cli: join(folder, 'build/cli.js') }
}
