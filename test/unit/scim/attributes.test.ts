import { expect, test } from 'vitest'
import { attributeAt } from '../../../src/scim/attributes.js'

test.each([
  ['active', 'active'],
  ['ACTIVE', 'active'],
  [' name.givenName ', 'name.givenName'],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName', 'userName'],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User', 'enterprise'],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', 'manager'],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.manager.value', 'manager.value'],
  ['emails[type eq "work"].value', 'emails.one'],
  ['emails[type eq "work"]', 'emails.one'],
  ['emails[primary eq true].value', 'emails.one'],
  ['emails[primary eq "True"].value', 'emails.one'],
  ['emails[type eq "work" and primary eq true].value', 'emails.one'],
  ['emails[primary eq true and type eq "work"]', 'emails.one'],
])('%s is %s', (path, attribute) => {
  expect(attributeAt(path)).toBe(attribute)
})

test.each([
  'emails.one',
  'enterprise',
  'emails[type eq "home"].value',
  'emails[type eq "work" or userName pr].value',
  'emails[type eq "work" and display pr].value',
  'emails[type eq "work" and type eq "home"].value',
  'addresses[type eq "work"].formatted',
  'urn:ietf:params:scim:schemas:core:2.0:Userx:userName',
  'constructor',
  '__proto__',
  '',
  'emails[',
])('%s is none that is read', (path) => {
  expect(attributeAt(path)).toBeNull()
})
