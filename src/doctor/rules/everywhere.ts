import type { Flaw } from '../../model/finding.js'
import { flaw } from '../codes.js'
import { expressionsIn } from '../expressions.js'
import { at, isThere, scalarsOf, type Node } from '../tree.js'
import { isAction, type Step, type Workflow } from '../workflow.js'

/** What holds for every workflow of the repository, whatever it does: each of them could take or change ours. */
export function judgeAny(workflow: Workflow): readonly Flaw[] {
  return [
    ...pins(workflow),
    ...permissions(workflow),
    ...injections(workflow),
    ...secrets(workflow),
    ...unsecureCommands(workflow),
  ]
}

function pins({ file, jobs }: Workflow): readonly Flaw[] {
  const named = jobs.flatMap(({ node, steps }) => [at(node, 'uses'), ...steps.map((step) => at(step.node, 'uses'))])
  return named.flatMap((uses): readonly Flaw[] => {
    const text = uses.text ?? ''
    if (text === '' || text.startsWith('./')) return []
    if (/^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(text)) return []
    if (!/^[^@]+@[0-9a-f]{40}$/.test(text)) return [flaw('unpinned-action', file, uses, `${text} names no commit.`)]
    const hasVersion = /^\s*v?\d/.test(uses.comment)
    return hasVersion ? [] : [flaw('no-version', file, uses, `${text} does not say which version that is.`)]
  })
}

function permissions({ file, root, jobs, ours }: Workflow): readonly Flaw[] {
  const top = at(root, 'permissions')
  const open = [top, ...jobs.map(({ node }) => at(node, 'permissions'))].filter(({ text }) => text === 'write-all')
  const everywhere = open.map((node) => flaw('open-permissions', file, node, 'The token may write everything.'))
  if (!isThere(top)) {
    const without = jobs.filter(({ node }) => !isThere(at(node, 'permissions')))
    const missing = ours || without.length > 0
    return missing ? [...everywhere, flaw('open-permissions', file, 1, 'It sets no permissions.')] : everywhere
  }
  const given = ours ? isGiven(top) : scalarsOf(top).some(({ text }) => text === 'write')
  return given
    ? [...everywhere, flaw('open-permissions', file, top, 'All jobs share the permissions at its top.')]
    : everywhere
}

/** Anything but `{}`. */
function isGiven({ text, map }: Node): boolean {
  return text !== null ? text !== 'write-all' : map.size > 0
}

/** Texts that somebody outside chooses, or may choose. */
const chosen = /\bgithub\s*(?:\.\s*(?:event|head_ref|ref_name|ref)\b|\[)|\binputs\b|\btoJSON\s*\(\s*github/i

function injections({ file, jobs, ours }: Workflow): readonly Flaw[] {
  return jobs
    .flatMap(({ steps }) => steps.flatMap(scriptsOf))
    .flatMap((script) => {
      const bad = expressionsIn(script.text ?? '').filter((one) => ours || chosen.test(one))
      return bad.map((one) => flaw('script-injection', file, script, `\${{ ${one} }} is in a script.`))
    })
}

function scriptsOf(step: Step): readonly Node[] {
  const scripts = [
    at(step.node, 'run'),
    ...(isAction(step, 'actions/github-script') ? [at(step.node, 'with', 'script')] : []),
  ]
  return scripts.filter(isThere)
}

function secrets({ file, root, jobs }: Workflow): readonly Flaw[] {
  const inherited = jobs
    .map(({ node }) => at(node, 'secrets'))
    .filter(({ text }) => text === 'inherit')
    .map((node) => flaw('inherited-secrets', file, node, 'It hands all secrets to another workflow.'))
  const all = scalarsOf(root)
    .filter(({ text }) => expressionsIn(text ?? '').some((one) => /\bsecrets\b(?!\s*\.)/i.test(one)))
    .map((node) => flaw('all-secrets', file, node, 'It takes secrets without naming them.'))
  return [...inherited, ...all]
}

const unsecure = /ACTIONS_ALLOW_(?:UNSECURE_COMMANDS|UNSECURE_STOPCOMMAND_TOKENS)/

function unsecureCommands({ file, root }: Workflow): readonly Flaw[] {
  return [...namesOf(root), ...scalarsOf(root).map((node) => ({ name: node.text ?? '', node }))]
    .filter(({ name }) => unsecure.test(name))
    .map(({ name, node }) => flaw('unsecure-commands', file, node, `${unsecure.exec(name)?.[0] ?? ''} is set.`))
}

function namesOf(node: Node): readonly { readonly name: string; readonly node: Node }[] {
  const own = [...node.map].map(([name, value]) => ({ name, node: value }))
  return [...own, ...[...node.map.values(), ...node.list].flatMap(namesOf)]
}
