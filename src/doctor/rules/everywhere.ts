import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { expressionsIn } from '../expressions.js'
import { at, isPresent, scalarsOf, type TreeNode } from '../tree.js'
import { isAction, type WorkflowStep, type WorkflowFile } from '../workflow.js'

/** What holds for every workflow of the repository, whatever it does: each of them could take or change ours. */
export function judgeAny(workflow: WorkflowFile): readonly Finding[] {
  return [
    ...pins(workflow),
    ...permissions(workflow),
    ...injections(workflow),
    ...secrets(workflow),
    ...unsecureCommands(workflow),
  ]
}

function pins({ file, jobs }: WorkflowFile): readonly Finding[] {
  const named = jobs.flatMap(({ node, steps }) => [at(node, 'uses'), ...steps.map((step) => at(step.node, 'uses'))])
  return named.flatMap((uses): readonly Finding[] => {
    const text = uses.text ?? ''
    if (text === '' || text.startsWith('./')) return []
    if (/^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(text)) return []
    if (!/^[^@]+@[0-9a-f]{40}$/.test(text))
      return [doctorFinding('unpinned-action', file, uses, `${text} names no commit.`)]
    const hasVersion = /^\s*v?\d/.test(uses.comment)
    return hasVersion ? [] : [doctorFinding('no-version', file, uses, `${text} does not say which version that is.`)]
  })
}

function permissions({ file, root, jobs, ours }: WorkflowFile): readonly Finding[] {
  const top = at(root, 'permissions')
  const open = [top, ...jobs.map(({ node }) => at(node, 'permissions'))].filter(({ text }) => text === 'write-all')
  const everywhere = open.map((node) =>
    doctorFinding('open-permissions', file, node, 'The token may write everything.'),
  )
  if (!isPresent(top)) {
    const without = jobs.filter(({ node }) => !isPresent(at(node, 'permissions')))
    const missing = ours || without.length > 0
    return missing ? [...everywhere, doctorFinding('open-permissions', file, 1, 'It sets no permissions.')] : everywhere
  }
  const given = ours ? isGiven(top) : scalarsOf(top).some(({ text }) => text === 'write')
  return given
    ? [...everywhere, doctorFinding('open-permissions', file, top, 'All jobs share the permissions at its top.')]
    : everywhere
}

/** Anything but `{}`. */
function isGiven({ text, map }: TreeNode): boolean {
  return text !== null ? text !== 'write-all' : map.size > 0
}

/** Texts that an outsider chooses, or may choose. */
const chosen = /\bgithub\s*(?:\.\s*(?:event|head_ref|ref_name|ref)\b|\[)|\binputs\b|\btoJSON\s*\(\s*github/i

function injections({ file, jobs, ours }: WorkflowFile): readonly Finding[] {
  return jobs
    .flatMap(({ steps }) => steps.flatMap(scriptsOf))
    .flatMap((script) => {
      const bad = expressionsIn(script.text ?? '').filter((one) => ours || chosen.test(one))
      return bad.map((one) => doctorFinding('script-injection', file, script, `\${{ ${one} }} is in a script.`))
    })
}

function scriptsOf(step: WorkflowStep): readonly TreeNode[] {
  const scripts = [
    at(step.node, 'run'),
    ...(isAction(step, 'actions/github-script') ? [at(step.node, 'with', 'script')] : []),
  ]
  return scripts.filter(isPresent)
}

function secrets({ file, root, jobs }: WorkflowFile): readonly Finding[] {
  const inherited = jobs
    .map(({ node }) => at(node, 'secrets'))
    .filter(({ text }) => text === 'inherit')
    .map((node) => doctorFinding('inherited-secrets', file, node, 'It hands all secrets to another workflow.'))
  const all = scalarsOf(root)
    .filter(({ text }) => expressionsIn(text ?? '').some((one) => /\bsecrets\b(?!\s*\.)/i.test(one)))
    .map((node) => doctorFinding('all-secrets', file, node, 'It takes secrets without naming them.'))
  return [...inherited, ...all]
}

const unsecure = /ACTIONS_ALLOW_(?:UNSECURE_COMMANDS|UNSECURE_STOPCOMMAND_TOKENS)/

function unsecureCommands({ file, root }: WorkflowFile): readonly Finding[] {
  return [...namesOf(root), ...scalarsOf(root).map((node) => ({ name: node.text ?? '', node }))]
    .filter(({ name }) => unsecure.test(name))
    .map(({ name, node }) =>
      doctorFinding('unsecure-commands', file, node, `${unsecure.exec(name)?.[0] ?? ''} is set.`),
    )
}

function namesOf(node: TreeNode): readonly { readonly name: string; readonly node: TreeNode }[] {
  const own = [...node.map].map(([name, value]) => ({ name, node: value }))
  return [...own, ...[...node.map.values(), ...node.list].flatMap(namesOf)]
}
