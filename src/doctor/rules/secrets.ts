import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, scalarsOf, type TreeNode } from '../tree.js'
import { keyNames, secretsOf, usesSecret, type WorkflowStep, type WorkflowFile } from '../workflow.js'

type KeyName = (typeof keyNames)[number]

/** Where secrets are: only in a job with an environment, and each key in the one step that needs it. */
export function judgeSecrets(workflow: WorkflowFile): readonly Finding[] {
  return workflow.ours ? [...environments(workflow), ...keyNames.flatMap((name) => keys(workflow, name))] : []
}

function environments({ file, root, jobs }: WorkflowFile): readonly Finding[] {
  const shared = secretsOf(at(root, 'env'))
  const open = jobs.filter(({ node }) => !hasEnvironment(node)).flatMap(({ node }) => secretsOf(node))
  return [...shared, ...open].map((node) =>
    doctorFinding('secret-without-environment', file, node, 'A secret is used without an environment.'),
  )
}

/** Under a literal name: a name made by an expression could be any. */
function hasEnvironment(job: TreeNode): boolean {
  const environment = at(job, 'environment')
  const name = environment.text ?? at(environment, 'name').text ?? ''
  return name !== '' && !name.includes('${{')
}

function keys({ file, root, jobs }: WorkflowFile, keyName: KeyName): readonly Finding[] {
  const right = jobs.flatMap(({ steps }) => steps.filter(({ command }) => command !== null))
  const places = placesOf(root, keyName)
  const allowed = new Set(right.map(({ node }) => at(node, 'env', keyName)).filter(isPresent))
  const elsewhere = places.filter((node) => !allowed.has(node))
  return [
    ...elsewhere.map((node) =>
      doctorFinding('key-elsewhere', file, node, 'The key is given to more than the step that runs Espalier.'),
    ),
    ...right
      .filter((step) => writtenDown(step, keyName))
      .map(({ node }) => doctorFinding('key-in-file', file, at(node, 'env', keyName), 'The key is not a secret here.')),
  ]
}

/** Every place that names the key: variables of that name, and values that take the secret of that name. */
function placesOf(node: TreeNode, keyName: KeyName): readonly TreeNode[] {
  const below = (one: TreeNode): readonly TreeNode[] =>
    one.text?.includes(keyName) === true ? [one] : placesOf(one, keyName)
  const named = [...node.map].flatMap(([name, value]) => (name === keyName ? [value] : below(value)))
  return [...named, ...node.list.flatMap(below)]
}

/** A word that a sandbox on the same machine accepts as a key is no secret. */
function writtenDown({ node }: WorkflowStep, keyName: KeyName): boolean {
  const key = at(node, 'env', keyName)
  const service = at(node, 'env', 'ESPALIER_API_URL').text ?? ''
  return (
    isPresent(key) &&
    scalarsOf(key).length > 0 &&
    !usesSecret(key) &&
    !/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(service)
  )
}
