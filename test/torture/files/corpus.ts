import type { FileCase } from './case.js'
import { folderCases } from './corpus-folders.js'
import { keyCases } from './corpus-keys.js'
import { sizeCases } from './corpus-sizes.js'
import { textCases } from './corpus-text.js'
import { valueCases } from './corpus-values.js'
import { yamlCases } from './corpus-yaml.js'

/** Hostile files that are small. */
export const smallCases: readonly FileCase[] = [...yamlCases, ...keyCases, ...textCases, ...valueCases]

/** Every hostile folder. */
export const corpus: readonly FileCase[] = [...smallCases, ...folderCases, ...sizeCases]
