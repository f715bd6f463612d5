import { doctorFinding } from './codes.js'
import type { Judged } from './judged.js'
import type { TreeNode } from './tree.js'
import { vendored, workflowOf } from './workflow.js'

/** The release that this version of Espalier is. */
export interface PinnedRelease {
  readonly repository: string
  readonly commit: string
  readonly version: string
}

/** A step that runs Espalier. */
interface Use {
  readonly file: string
  readonly node: TreeNode
  readonly uses: string
}

/**
 * Judges how the workflows name the action: all in one way, and a release by its commit. `own` is null if this version is
 * no release. The copy in the repository is judged elsewhere.
 */
export function judgePins(texts: ReadonlyMap<string, string>, own: PinnedRelease | null): Judged {
  const all = [...texts].flatMap(([file, text]) => usesIn(file, text))
  const each = all.filter(({ uses }, at) => all.findIndex((use) => use.uses === uses) === at)
  const [first, ...others] = each
  const mixed = others.map(({ file, node, uses }) =>
    doctorFinding('mixed-action', file, node, `It runs ${uses}, but ${first?.file} runs ${first?.uses}.`),
  )
  const pins = each.filter(({ uses }) => uses.includes('@'))
  const unknown = pins.filter(({ uses }) => own === null || !uses.startsWith(`${own.repository}@`))
  const differs = pins.filter((use) => !unknown.includes(use) && !use.uses.endsWith(`@${own?.commit}`))
  return {
    findings: [
      ...mixed,
      ...differs.map(({ file, node, uses }) =>
        doctorFinding('action-differs', file, node, `${uses} is not the commit of Espalier ${own?.version}.`),
      ),
    ],
    unasked: unknown.map(({ uses }) => `whether ${uses} is a release of Espalier`),
  }
}

/** Nothing for a file that is no workflow: there is a finding for that. */
function usesIn(file: string, text: string): readonly Use[] {
  try {
    const steps = workflowOf(file, text).jobs.flatMap((job) => job.steps)
    const ours = steps.filter(
      ({ command, linksPage, uses }) => (command !== null || linksPage) && (uses === vendored || uses.includes('@')),
    )
    return ours.map(({ node, uses }) => ({ file, node, uses }))
  } catch {
    return []
  }
}
