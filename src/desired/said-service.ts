import type { Service } from '../model/contact.js'
import type { Place, SettingsFile } from '../model/files.js'
import { chartBudget } from './reading/budget.js'
import type { SourceFile } from './reading/source.js'
import { readTree } from './reading/tree.js'

/** What the settings say about the service themselves, without defaults. `place`: where they name the contract. */
export interface SaidService {
  readonly contract: Service['contract'] | null
  readonly baseUrl: string | null
  readonly place: Place
}

/** Reads it from settings that are sound. */
export async function saidService(source: SourceFile): Promise<SaidService> {
  const { tree } = await readTree(source, chartBudget())
  const { api = {} } = (tree?.value ?? {}) as Partial<SettingsFile>
  const path = ['api', 'contract']
  const place = tree?.again([path]).place(path, 'value') ?? { file: source.file, line: 1, column: 1 }
  return { contract: api.contract ?? null, baseUrl: api.baseUrl ?? null, place }
}
