import { expect, test } from 'vitest'
import { mermaid } from '../../../../src/render/escaping/mermaid.js'

test('mermaid: letters and digits as they are, the rest as entities in a quoted label', () => {
  expect(mermaid`n${1}[${'Zoë "x"; #1  y'}]:::same`.text).toBe('n1["Zoë #34;x#34;#59; #35;1 #32;y"]:::same')
  expect(mermaid`${'\n'}`.text).toBe('"#92;u#123;a#125;"')
  expect(mermaid`n${1}[${''}]`.text).toBe('n1["#40;blank#41;"]')
})
