import { join } from 'node:path'
import { isThere, template, type Files } from './package-files.js'

/** Files that a repository has in other places too: if one of them is there, none is written. */
const places: Readonly<Record<string, readonly string[]>> = {
  '.github/pull_request_template.md': ['pull_request_template.md', 'docs/pull_request_template.md'],
  '.github/ISSUE_TEMPLATE/config.yml': ['.github/ISSUE_TEMPLATE/config.yaml'],
  '.github/ISSUE_TEMPLATE/espalier-new-hire.yml': [],
  '.github/ISSUE_TEMPLATE/espalier-move.yml': [],
  '.github/ISSUE_TEMPLATE/espalier-leaver.yml': [],
  '.github/ISSUE_TEMPLATE/espalier-name-or-address.yml': [],
  '.github/dependabot.yml': ['.github/dependabot.yaml', 'renovate.json', '.github/renovate.json', '.renovaterc.json'],
  'renovate.json': ['.github/renovate.json', '.renovaterc.json', '.github/dependabot.yml', '.github/dependabot.yaml'],
  '.vscode/extensions.json': [],
  'org/README.md': ['org/readme.md'],
}

/** What a repository begins with and then has for its own: `init` never compares these files with the shipped ones. */
export async function firstFiles(top: string, withRenovate: boolean): Promise<Files> {
  const shipped = await template()
  const unwanted = withRenovate ? '.github/dependabot.yml' : 'renovate.json'
  const files = new Map<string, string>()
  for (const [path, others] of Object.entries(places)) {
    const text = shipped.get(path)
    const there = await Promise.all([path, ...others].map(async (one) => await isThere(join(top, one))))
    if (path !== unwanted && text !== undefined && !there.includes(true)) files.set(path, text)
  }
  return files
}

const ignored = ['node_modules/', 'plan.json', '.env', '.espalier/recovery-*.json']

/** The lines that a .gitignore lacks; '' if it has them all. */
export function missingIgnored(text: string): string {
  const there = new Set(text.split(/\r?\n/).map((line) => line.trim()))
  const missing = ignored.filter((line) => !there.has(line) && !there.has(line.replace(/\/$/, '')))
  if (missing.length === 0) return ''
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return `${gap}# Espalier: plans and keys stay on this machine.\n${missing.join('\n')}\n`
}
