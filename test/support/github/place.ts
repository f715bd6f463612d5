import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The machine that a job runs on: fresh folders, gone after it. */
export interface Place {
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temporary: string
  readonly home: string
  /** Where the runner keeps the files that a step writes for it. */
  readonly files: string
  /** Outside the machine: what was uploaded. */
  readonly artifacts: string
  remove(): void
}

export function newPlace(artifacts: string): Place {
  const root = mkdtempSync(join(tmpdir(), 'espalier-machine-'))
  const [workspace, temporary, home, files] = ['work', 'temp', 'home', 'files'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  for (const folder of [workspace, temporary, home, files, artifacts]) mkdirSync(folder, { recursive: true })
  return { workspace, temporary, home, files, artifacts, remove: () => rmSync(root, { recursive: true, force: true }) }
}
