import { j as e } from "./desired.mjs";

// build/validators/contract.mjs
const t = c;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/contract.schema.json`,
	title: `ContractFile`,
	description: "org/contract.yaml: how the service behaves, with the source of each fact. `espalier probe` writes it.",
	type: `object`,
	additionalProperties: !1,
	required: [
		`contract`,
		`facts`,
		`fields`
	],
	properties: {
		contract: {
			description: `How the service speaks: the contract that these facts are about.`,
			examples: [`v1`],
			tsType: `ContractName`,
			type: `string`,
			enum: [`v1`, `v2`]
		},
		facts: {
			description: `Each fact with its evidence. A fact that is left out is assumed.`,
			examples: [{ update: {
				value: `merge`,
				evidence: `probed`,
				at: `2026-11-23`,
				by: `PUT /users/{id}`
			} }],
			tsType: `Partial<Facts>`,
			type: `object`,
			additionalProperties: !1,
			properties: {
				paging: {
					description: `How to ask for a long list.`,
					examples: [{
						value: `offset`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users?limit=1&offset=1`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`offset`],
							type: `string`,
							enum: [
								`none`,
								`offset`,
								`page`,
								`cursor`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users?limit=1&offset=1`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				pageSize: {
					description: `The most users in one answer; null if that is not known, or if there are no pages.`,
					examples: [{
						value: 100,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users?limit=1000`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [100],
							type: [`integer`, `null`],
							minimum: 1,
							maximum: 1e5
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users?limit=1000`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				inactiveListed: {
					description: `Whether the list shows inactive users.`,
					examples: [{
						value: `always`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`always`],
							type: `string`,
							enum: [
								`always`,
								`onRequest`,
								`never`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				emailFilter: {
					description: `What a look-up by address finds.`,
					examples: [{
						value: `exact`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users?email=\u2026`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`exact`],
							type: `string`,
							enum: [
								`exact`,
								`prefix`,
								`ignored`,
								`none`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users?email=\u2026`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				emailUnique: {
					description: `Whether two accounts can have one address.`,
					examples: [{
						value: `yes`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `POST /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`yes`],
							type: `string`,
							enum: [
								`yes`,
								`no`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`POST /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				createTakes: {
					description: `Whether a creation takes one account or an array.`,
					examples: [{
						value: `one`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `POST /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`one`],
							type: `string`,
							enum: [`one`, `array`]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`POST /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				managerAtCreation: {
					description: `Whether a new account can get its manager at once.`,
					examples: [{
						value: `yes`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `POST /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`yes`],
							type: `string`,
							enum: [
								`yes`,
								`no`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`POST /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				batch: {
					description: `How many people one request may create or deactivate.`,
					examples: [{
						value: 1,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `POST /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [1],
							type: `integer`,
							minimum: 1,
							maximum: 1e3
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`POST /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				update: {
					description: `What happens to a field that an update leaves out.`,
					examples: [{
						value: `merge`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `PUT /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`merge`],
							type: `string`,
							enum: [
								`merge`,
								`replace`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`PUT /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				clearManager: {
					description: `How to remove a manager.`,
					examples: [{
						value: `null`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `PUT /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`null`],
							type: `string`,
							enum: [
								`null`,
								`empty`,
								`omit`,
								`unsupported`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`PUT /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				clearText: {
					description: `How to empty a text.`,
					examples: [{
						value: `null`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `PUT /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`null`],
							type: `string`,
							enum: [
								`null`,
								`empty`,
								`unsupported`,
								`unknown`
							]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`PUT /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				deactivate: {
					description: `Whether a field or a separate call deactivates an account.`,
					examples: [{
						value: `body`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `PUT /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`body`],
							type: `string`,
							enum: [`body`, `call`]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`PUT /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				delete: {
					description: `What DELETE is assumed to do. Espalier never sends and never probes it.`,
					examples: [{
						value: `hard`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `DELETE /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`hard`],
							type: `string`,
							enum: [`hard`]
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`DELETE /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				lag: {
					description: `The longest that a write took to show, in whole seconds; null if none was timed.`,
					examples: [{
						value: 1,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [1],
							type: [`integer`, `null`],
							minimum: 0,
							maximum: 3600
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users/{id}`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				idPattern: {
					description: `A regular expression that every id seen so far fits; null if none was seen.`,
					examples: [{
						value: `^[A-Za-z0-9*_-]+$`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`^[A-Za-z0-9*_-]+$`],
							type: [`string`, `null`],
							pattern: `^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$`
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				owner: {
					description: `The id of the account that owns the key; null if the service does not say.`,
					examples: [{
						value: `u1`,
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users/me`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [`u1`],
							type: [`string`, `null`],
							maxLength: 128
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users/me`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				rewrites: {
					description: `The forms in which the service keeps texts, by field: values that differ only so are no change.`,
					examples: [{
						value: { department: [`trim`, `title`] },
						evidence: `probed`,
						at: `2026-11-23`,
						by: `PUT /users/{id}`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [{ department: [`trim`, `title`] }],
							type: `object`,
							additionalProperties: !1,
							properties: {
								email: {
									description: `The forms, in this order.`,
									examples: [[`trim`, `lower`]],
									type: `array`,
									uniqueItems: !0,
									items: {
										type: `string`,
										enum: [
											`nfc`,
											`collapse`,
											`trim`,
											`lower`,
											`title`
										]
									}
								},
								firstName: {
									description: `The forms, in this order.`,
									examples: [[`trim`, `lower`]],
									type: `array`,
									uniqueItems: !0,
									items: {
										type: `string`,
										enum: [
											`nfc`,
											`collapse`,
											`trim`,
											`lower`,
											`title`
										]
									}
								},
								lastName: {
									description: `The forms, in this order.`,
									examples: [[`trim`, `lower`]],
									type: `array`,
									uniqueItems: !0,
									items: {
										type: `string`,
										enum: [
											`nfc`,
											`collapse`,
											`trim`,
											`lower`,
											`title`
										]
									}
								},
								department: {
									description: `The forms, in this order.`,
									examples: [[`trim`, `lower`]],
									type: `array`,
									uniqueItems: !0,
									items: {
										type: `string`,
										enum: [
											`nfc`,
											`collapse`,
											`trim`,
											`lower`,
											`title`
										]
									}
								}
							}
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users/me`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				},
				syncOwned: {
					description: `The fields that another system writes.`,
					examples: [{
						value: [`manager`],
						evidence: `probed`,
						at: `2026-11-23`,
						by: `GET /users/me`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`value`, `evidence`],
					properties: {
						value: {
							description: `The value of the fact.`,
							examples: [[`manager`]],
							type: `array`,
							items: {
								type: `string`,
								enum: [
									`email`,
									`firstName`,
									`lastName`,
									`department`,
									`role`,
									`manager`,
									`active`
								]
							}
						},
						evidence: {
							description: `assumed: the document says so, or it is the careful value. probed: the service has shown it.`,
							examples: [`probed`],
							type: `string`,
							enum: [`assumed`, `probed`]
						},
						at: {
							description: `The day on which it was probed.`,
							examples: [`2026-11-23`],
							type: `string`,
							pattern: `^\\d{4}-\\d{2}-\\d{2}$`
						},
						by: {
							description: `The request that showed it; it names no person.`,
							examples: [`GET /users/me`],
							type: `string`,
							minLength: 1,
							maxLength: 200
						}
					}
				}
			}
		},
		fields: {
			title: `Shapes`,
			description: `The names and types of the fields that the service shows of a user; never a value.`,
			examples: [{
				list: { id: `text` },
				one: { id: `text` }
			}],
			type: `object`,
			additionalProperties: !1,
			required: [`list`, `one`],
			properties: {
				list: {
					description: `The fields of a user in the list.`,
					examples: [{
						id: `text`,
						active: `boolean`
					}],
					tsType: `Readonly<Record<string, string>>`,
					type: `object`,
					propertyNames: { maxLength: 100 },
					additionalProperties: {
						type: `string`,
						pattern: `^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$`
					}
				},
				one: {
					description: `The fields of one user, read by id.`,
					examples: [{
						id: `text`,
						department: `text`
					}],
					tsType: `Readonly<Record<string, string>>`,
					type: `object`,
					propertyNames: { maxLength: 100 },
					additionalProperties: {
						type: `string`,
						pattern: `^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$`
					}
				}
			}
		}
	}
};
const r = Object.prototype.hasOwnProperty;
const i = e().default;
const a = RegExp(`^\\d{4}-\\d{2}-\\d{2}$`, `u`);
const o = RegExp(`^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$`, `u`);
const s = RegExp(`^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$`, `u`);
function c(e, { instancePath: t = ``, parentData: l, parentDataProperty: u, rootData: d = e, dynamicAnchors: f = {} } = {}) {
	let p = null, m = 0, h = c.evaluated;
	if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.contract === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `contract` },
				message: `must have required property 'contract'`
			};
			p === null ? p = [e] : p.push(e), m++;
		}
		if (e.facts === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `facts` },
				message: `must have required property 'facts'`
			};
			p === null ? p = [e] : p.push(e), m++;
		}
		if (e.fields === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `fields` },
				message: `must have required property 'fields'`
			};
			p === null ? p = [e] : p.push(e), m++;
		}
		for (let n in e) if (n !== `contract` && n !== `facts` && n !== `fields`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			p === null ? p = [e] : p.push(e), m++;
		}
		if (e.contract !== void 0) {
			let r = e.contract;
			if (typeof r != `string`) {
				let n = typeof r, i;
				if (i === void 0) {
					if (n == `number` || n == `boolean`) i = `` + r;
					else if (r === null) i = ``;
					else {
						let e = {
							instancePath: t + `/contract`,
							schemaPath: `#/properties/contract/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				i !== void 0 && (r = i, e !== void 0 && (e.contract = i));
			}
			if (r !== `v1` && r !== `v2`) {
				let e = {
					instancePath: t + `/contract`,
					schemaPath: `#/properties/contract/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.contract.enum },
					message: `must be equal to one of the allowed values`
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.facts !== void 0) {
			let s = e.facts;
			if (s && typeof s == `object` && !Array.isArray(s)) {
				for (let e in s) if (!r.call(n.properties.facts.properties, e)) {
					let n = {
						instancePath: t + `/facts`,
						schemaPath: `#/properties/facts/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					p === null ? p = [n] : p.push(n), m++;
				}
				if (s.paging !== void 0) {
					let e = s.paging;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/paging`,
								schemaPath: `#/properties/facts/properties/paging/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/paging`,
								schemaPath: `#/properties/facts/properties/paging/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/paging`,
								schemaPath: `#/properties/facts/properties/paging/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/paging/value`,
											schemaPath: `#/properties/facts/properties/paging/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `none` && r !== `offset` && r !== `page` && r !== `cursor` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/paging/value`,
									schemaPath: `#/properties/facts/properties/paging/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.paging.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/paging/evidence`,
											schemaPath: `#/properties/facts/properties/paging/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/paging/evidence`,
									schemaPath: `#/properties/facts/properties/paging/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.paging.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/paging/at`,
											schemaPath: `#/properties/facts/properties/paging/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/paging/at`,
									schemaPath: `#/properties/facts/properties/paging/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/paging/by`,
											schemaPath: `#/properties/facts/properties/paging/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/paging/by`,
										schemaPath: `#/properties/facts/properties/paging/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/paging/by`,
										schemaPath: `#/properties/facts/properties/paging/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/paging`,
							schemaPath: `#/properties/facts/properties/paging/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.pageSize !== void 0) {
					let e = s.pageSize;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/pageSize`,
								schemaPath: `#/properties/facts/properties/pageSize/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/pageSize`,
								schemaPath: `#/properties/facts/properties/pageSize/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/pageSize`,
								schemaPath: `#/properties/facts/properties/pageSize/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if ((typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) && r !== null) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i === `boolean` || r === null || i === `string` && r && r == +r && !(r % 1)) a = +r;
									else if (r === `` || r === 0 || r === !1) a = null;
									else {
										let e = {
											instancePath: t + `/facts/pageSize/value`,
											schemaPath: `#/properties/facts/properties/pageSize/properties/value/type`,
											keyword: `type`,
											params: { type: n.properties.facts.properties.pageSize.properties.value.type },
											message: `must be integer,null`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e.value = a));
							}
							if (typeof r == `number` && isFinite(r)) {
								if (r > 1e5 || isNaN(r)) {
									let e = {
										instancePath: t + `/facts/pageSize/value`,
										schemaPath: `#/properties/facts/properties/pageSize/properties/value/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 1e5
										},
										message: `must be <= 100000`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (r < 1 || isNaN(r)) {
									let e = {
										instancePath: t + `/facts/pageSize/value`,
										schemaPath: `#/properties/facts/properties/pageSize/properties/value/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										},
										message: `must be >= 1`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/pageSize/evidence`,
											schemaPath: `#/properties/facts/properties/pageSize/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/pageSize/evidence`,
									schemaPath: `#/properties/facts/properties/pageSize/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.pageSize.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/pageSize/at`,
											schemaPath: `#/properties/facts/properties/pageSize/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/pageSize/at`,
									schemaPath: `#/properties/facts/properties/pageSize/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/pageSize/by`,
											schemaPath: `#/properties/facts/properties/pageSize/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/pageSize/by`,
										schemaPath: `#/properties/facts/properties/pageSize/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/pageSize/by`,
										schemaPath: `#/properties/facts/properties/pageSize/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/pageSize`,
							schemaPath: `#/properties/facts/properties/pageSize/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.inactiveListed !== void 0) {
					let e = s.inactiveListed;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/inactiveListed`,
								schemaPath: `#/properties/facts/properties/inactiveListed/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/inactiveListed`,
								schemaPath: `#/properties/facts/properties/inactiveListed/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/inactiveListed`,
								schemaPath: `#/properties/facts/properties/inactiveListed/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/inactiveListed/value`,
											schemaPath: `#/properties/facts/properties/inactiveListed/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `always` && r !== `onRequest` && r !== `never` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/inactiveListed/value`,
									schemaPath: `#/properties/facts/properties/inactiveListed/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.inactiveListed.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/inactiveListed/evidence`,
											schemaPath: `#/properties/facts/properties/inactiveListed/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/inactiveListed/evidence`,
									schemaPath: `#/properties/facts/properties/inactiveListed/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.inactiveListed.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/inactiveListed/at`,
											schemaPath: `#/properties/facts/properties/inactiveListed/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/inactiveListed/at`,
									schemaPath: `#/properties/facts/properties/inactiveListed/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/inactiveListed/by`,
											schemaPath: `#/properties/facts/properties/inactiveListed/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/inactiveListed/by`,
										schemaPath: `#/properties/facts/properties/inactiveListed/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/inactiveListed/by`,
										schemaPath: `#/properties/facts/properties/inactiveListed/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/inactiveListed`,
							schemaPath: `#/properties/facts/properties/inactiveListed/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.emailFilter !== void 0) {
					let e = s.emailFilter;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/emailFilter`,
								schemaPath: `#/properties/facts/properties/emailFilter/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/emailFilter`,
								schemaPath: `#/properties/facts/properties/emailFilter/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/emailFilter`,
								schemaPath: `#/properties/facts/properties/emailFilter/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailFilter/value`,
											schemaPath: `#/properties/facts/properties/emailFilter/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `exact` && r !== `prefix` && r !== `ignored` && r !== `none` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/emailFilter/value`,
									schemaPath: `#/properties/facts/properties/emailFilter/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.emailFilter.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailFilter/evidence`,
											schemaPath: `#/properties/facts/properties/emailFilter/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/emailFilter/evidence`,
									schemaPath: `#/properties/facts/properties/emailFilter/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.emailFilter.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailFilter/at`,
											schemaPath: `#/properties/facts/properties/emailFilter/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/emailFilter/at`,
									schemaPath: `#/properties/facts/properties/emailFilter/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailFilter/by`,
											schemaPath: `#/properties/facts/properties/emailFilter/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/emailFilter/by`,
										schemaPath: `#/properties/facts/properties/emailFilter/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/emailFilter/by`,
										schemaPath: `#/properties/facts/properties/emailFilter/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/emailFilter`,
							schemaPath: `#/properties/facts/properties/emailFilter/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.emailUnique !== void 0) {
					let e = s.emailUnique;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/emailUnique`,
								schemaPath: `#/properties/facts/properties/emailUnique/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/emailUnique`,
								schemaPath: `#/properties/facts/properties/emailUnique/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/emailUnique`,
								schemaPath: `#/properties/facts/properties/emailUnique/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailUnique/value`,
											schemaPath: `#/properties/facts/properties/emailUnique/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `yes` && r !== `no` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/emailUnique/value`,
									schemaPath: `#/properties/facts/properties/emailUnique/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.emailUnique.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailUnique/evidence`,
											schemaPath: `#/properties/facts/properties/emailUnique/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/emailUnique/evidence`,
									schemaPath: `#/properties/facts/properties/emailUnique/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.emailUnique.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailUnique/at`,
											schemaPath: `#/properties/facts/properties/emailUnique/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/emailUnique/at`,
									schemaPath: `#/properties/facts/properties/emailUnique/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/emailUnique/by`,
											schemaPath: `#/properties/facts/properties/emailUnique/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/emailUnique/by`,
										schemaPath: `#/properties/facts/properties/emailUnique/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/emailUnique/by`,
										schemaPath: `#/properties/facts/properties/emailUnique/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/emailUnique`,
							schemaPath: `#/properties/facts/properties/emailUnique/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.createTakes !== void 0) {
					let e = s.createTakes;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/createTakes`,
								schemaPath: `#/properties/facts/properties/createTakes/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/createTakes`,
								schemaPath: `#/properties/facts/properties/createTakes/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/createTakes`,
								schemaPath: `#/properties/facts/properties/createTakes/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/createTakes/value`,
											schemaPath: `#/properties/facts/properties/createTakes/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `one` && r !== `array`) {
								let e = {
									instancePath: t + `/facts/createTakes/value`,
									schemaPath: `#/properties/facts/properties/createTakes/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.createTakes.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/createTakes/evidence`,
											schemaPath: `#/properties/facts/properties/createTakes/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/createTakes/evidence`,
									schemaPath: `#/properties/facts/properties/createTakes/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.createTakes.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/createTakes/at`,
											schemaPath: `#/properties/facts/properties/createTakes/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/createTakes/at`,
									schemaPath: `#/properties/facts/properties/createTakes/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/createTakes/by`,
											schemaPath: `#/properties/facts/properties/createTakes/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/createTakes/by`,
										schemaPath: `#/properties/facts/properties/createTakes/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/createTakes/by`,
										schemaPath: `#/properties/facts/properties/createTakes/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/createTakes`,
							schemaPath: `#/properties/facts/properties/createTakes/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.managerAtCreation !== void 0) {
					let e = s.managerAtCreation;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/managerAtCreation`,
								schemaPath: `#/properties/facts/properties/managerAtCreation/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/managerAtCreation`,
								schemaPath: `#/properties/facts/properties/managerAtCreation/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/managerAtCreation`,
								schemaPath: `#/properties/facts/properties/managerAtCreation/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/managerAtCreation/value`,
											schemaPath: `#/properties/facts/properties/managerAtCreation/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `yes` && r !== `no` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/managerAtCreation/value`,
									schemaPath: `#/properties/facts/properties/managerAtCreation/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.managerAtCreation.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/managerAtCreation/evidence`,
											schemaPath: `#/properties/facts/properties/managerAtCreation/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/managerAtCreation/evidence`,
									schemaPath: `#/properties/facts/properties/managerAtCreation/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.managerAtCreation.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/managerAtCreation/at`,
											schemaPath: `#/properties/facts/properties/managerAtCreation/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/managerAtCreation/at`,
									schemaPath: `#/properties/facts/properties/managerAtCreation/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/managerAtCreation/by`,
											schemaPath: `#/properties/facts/properties/managerAtCreation/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/managerAtCreation/by`,
										schemaPath: `#/properties/facts/properties/managerAtCreation/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/managerAtCreation/by`,
										schemaPath: `#/properties/facts/properties/managerAtCreation/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/managerAtCreation`,
							schemaPath: `#/properties/facts/properties/managerAtCreation/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.batch !== void 0) {
					let e = s.batch;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/batch`,
								schemaPath: `#/properties/facts/properties/batch/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/batch`,
								schemaPath: `#/properties/facts/properties/batch/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/batch`,
								schemaPath: `#/properties/facts/properties/batch/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r === `boolean` || n === null || r === `string` && n && n == +n && !(n % 1)) i = +n;
									else {
										let e = {
											instancePath: t + `/facts/batch/value`,
											schemaPath: `#/properties/facts/properties/batch/properties/value/type`,
											keyword: `type`,
											params: { type: `integer` },
											message: `must be integer`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.value = i));
							}
							if (typeof n == `number` && isFinite(n)) {
								if (n > 1e3 || isNaN(n)) {
									let e = {
										instancePath: t + `/facts/batch/value`,
										schemaPath: `#/properties/facts/properties/batch/properties/value/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 1e3
										},
										message: `must be <= 1000`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (n < 1 || isNaN(n)) {
									let e = {
										instancePath: t + `/facts/batch/value`,
										schemaPath: `#/properties/facts/properties/batch/properties/value/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										},
										message: `must be >= 1`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/batch/evidence`,
											schemaPath: `#/properties/facts/properties/batch/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/batch/evidence`,
									schemaPath: `#/properties/facts/properties/batch/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.batch.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/batch/at`,
											schemaPath: `#/properties/facts/properties/batch/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/batch/at`,
									schemaPath: `#/properties/facts/properties/batch/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/batch/by`,
											schemaPath: `#/properties/facts/properties/batch/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/batch/by`,
										schemaPath: `#/properties/facts/properties/batch/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/batch/by`,
										schemaPath: `#/properties/facts/properties/batch/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/batch`,
							schemaPath: `#/properties/facts/properties/batch/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.update !== void 0) {
					let e = s.update;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/update`,
								schemaPath: `#/properties/facts/properties/update/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/update`,
								schemaPath: `#/properties/facts/properties/update/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/update`,
								schemaPath: `#/properties/facts/properties/update/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/update/value`,
											schemaPath: `#/properties/facts/properties/update/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `merge` && r !== `replace` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/update/value`,
									schemaPath: `#/properties/facts/properties/update/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.update.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/update/evidence`,
											schemaPath: `#/properties/facts/properties/update/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/update/evidence`,
									schemaPath: `#/properties/facts/properties/update/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.update.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/update/at`,
											schemaPath: `#/properties/facts/properties/update/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/update/at`,
									schemaPath: `#/properties/facts/properties/update/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/update/by`,
											schemaPath: `#/properties/facts/properties/update/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/update/by`,
										schemaPath: `#/properties/facts/properties/update/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/update/by`,
										schemaPath: `#/properties/facts/properties/update/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/update`,
							schemaPath: `#/properties/facts/properties/update/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.clearManager !== void 0) {
					let e = s.clearManager;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/clearManager`,
								schemaPath: `#/properties/facts/properties/clearManager/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/clearManager`,
								schemaPath: `#/properties/facts/properties/clearManager/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/clearManager`,
								schemaPath: `#/properties/facts/properties/clearManager/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearManager/value`,
											schemaPath: `#/properties/facts/properties/clearManager/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `null` && r !== `empty` && r !== `omit` && r !== `unsupported` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/clearManager/value`,
									schemaPath: `#/properties/facts/properties/clearManager/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.clearManager.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearManager/evidence`,
											schemaPath: `#/properties/facts/properties/clearManager/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/clearManager/evidence`,
									schemaPath: `#/properties/facts/properties/clearManager/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.clearManager.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearManager/at`,
											schemaPath: `#/properties/facts/properties/clearManager/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/clearManager/at`,
									schemaPath: `#/properties/facts/properties/clearManager/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearManager/by`,
											schemaPath: `#/properties/facts/properties/clearManager/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/clearManager/by`,
										schemaPath: `#/properties/facts/properties/clearManager/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/clearManager/by`,
										schemaPath: `#/properties/facts/properties/clearManager/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/clearManager`,
							schemaPath: `#/properties/facts/properties/clearManager/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.clearText !== void 0) {
					let e = s.clearText;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/clearText`,
								schemaPath: `#/properties/facts/properties/clearText/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/clearText`,
								schemaPath: `#/properties/facts/properties/clearText/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/clearText`,
								schemaPath: `#/properties/facts/properties/clearText/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearText/value`,
											schemaPath: `#/properties/facts/properties/clearText/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `null` && r !== `empty` && r !== `unsupported` && r !== `unknown`) {
								let e = {
									instancePath: t + `/facts/clearText/value`,
									schemaPath: `#/properties/facts/properties/clearText/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.clearText.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearText/evidence`,
											schemaPath: `#/properties/facts/properties/clearText/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/clearText/evidence`,
									schemaPath: `#/properties/facts/properties/clearText/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.clearText.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearText/at`,
											schemaPath: `#/properties/facts/properties/clearText/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/clearText/at`,
									schemaPath: `#/properties/facts/properties/clearText/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/clearText/by`,
											schemaPath: `#/properties/facts/properties/clearText/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/clearText/by`,
										schemaPath: `#/properties/facts/properties/clearText/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/clearText/by`,
										schemaPath: `#/properties/facts/properties/clearText/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/clearText`,
							schemaPath: `#/properties/facts/properties/clearText/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.deactivate !== void 0) {
					let e = s.deactivate;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/deactivate`,
								schemaPath: `#/properties/facts/properties/deactivate/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/deactivate`,
								schemaPath: `#/properties/facts/properties/deactivate/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/deactivate`,
								schemaPath: `#/properties/facts/properties/deactivate/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/deactivate/value`,
											schemaPath: `#/properties/facts/properties/deactivate/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `body` && r !== `call`) {
								let e = {
									instancePath: t + `/facts/deactivate/value`,
									schemaPath: `#/properties/facts/properties/deactivate/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.deactivate.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/deactivate/evidence`,
											schemaPath: `#/properties/facts/properties/deactivate/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/deactivate/evidence`,
									schemaPath: `#/properties/facts/properties/deactivate/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.deactivate.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/deactivate/at`,
											schemaPath: `#/properties/facts/properties/deactivate/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/deactivate/at`,
									schemaPath: `#/properties/facts/properties/deactivate/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/deactivate/by`,
											schemaPath: `#/properties/facts/properties/deactivate/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/deactivate/by`,
										schemaPath: `#/properties/facts/properties/deactivate/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/deactivate/by`,
										schemaPath: `#/properties/facts/properties/deactivate/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/deactivate`,
							schemaPath: `#/properties/facts/properties/deactivate/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.delete !== void 0) {
					let e = s.delete;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/delete`,
								schemaPath: `#/properties/facts/properties/delete/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/delete`,
								schemaPath: `#/properties/facts/properties/delete/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/delete`,
								schemaPath: `#/properties/facts/properties/delete/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/delete/value`,
											schemaPath: `#/properties/facts/properties/delete/properties/value/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.value = i));
							}
							if (r !== `hard`) {
								let e = {
									instancePath: t + `/facts/delete/value`,
									schemaPath: `#/properties/facts/properties/delete/properties/value/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.delete.properties.value.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/delete/evidence`,
											schemaPath: `#/properties/facts/properties/delete/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/delete/evidence`,
									schemaPath: `#/properties/facts/properties/delete/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.delete.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/delete/at`,
											schemaPath: `#/properties/facts/properties/delete/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/delete/at`,
									schemaPath: `#/properties/facts/properties/delete/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/delete/by`,
											schemaPath: `#/properties/facts/properties/delete/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/delete/by`,
										schemaPath: `#/properties/facts/properties/delete/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/delete/by`,
										schemaPath: `#/properties/facts/properties/delete/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/delete`,
							schemaPath: `#/properties/facts/properties/delete/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.lag !== void 0) {
					let e = s.lag;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/lag`,
								schemaPath: `#/properties/facts/properties/lag/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/lag`,
								schemaPath: `#/properties/facts/properties/lag/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/lag`,
								schemaPath: `#/properties/facts/properties/lag/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if ((typeof r != `number` || r % 1 || isNaN(r) || !isFinite(r)) && r !== null) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i === `boolean` || r === null || i === `string` && r && r == +r && !(r % 1)) a = +r;
									else if (r === `` || r === 0 || r === !1) a = null;
									else {
										let e = {
											instancePath: t + `/facts/lag/value`,
											schemaPath: `#/properties/facts/properties/lag/properties/value/type`,
											keyword: `type`,
											params: { type: n.properties.facts.properties.lag.properties.value.type },
											message: `must be integer,null`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e.value = a));
							}
							if (typeof r == `number` && isFinite(r)) {
								if (r > 3600 || isNaN(r)) {
									let e = {
										instancePath: t + `/facts/lag/value`,
										schemaPath: `#/properties/facts/properties/lag/properties/value/maximum`,
										keyword: `maximum`,
										params: {
											comparison: `<=`,
											limit: 3600
										},
										message: `must be <= 3600`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (r < 0 || isNaN(r)) {
									let e = {
										instancePath: t + `/facts/lag/value`,
										schemaPath: `#/properties/facts/properties/lag/properties/value/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										},
										message: `must be >= 0`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/lag/evidence`,
											schemaPath: `#/properties/facts/properties/lag/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/lag/evidence`,
									schemaPath: `#/properties/facts/properties/lag/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.lag.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/lag/at`,
											schemaPath: `#/properties/facts/properties/lag/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/lag/at`,
									schemaPath: `#/properties/facts/properties/lag/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/lag/by`,
											schemaPath: `#/properties/facts/properties/lag/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/lag/by`,
										schemaPath: `#/properties/facts/properties/lag/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/lag/by`,
										schemaPath: `#/properties/facts/properties/lag/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/lag`,
							schemaPath: `#/properties/facts/properties/lag/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.idPattern !== void 0) {
					let e = s.idPattern;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/idPattern`,
								schemaPath: `#/properties/facts/properties/idPattern/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/idPattern`,
								schemaPath: `#/properties/facts/properties/idPattern/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/idPattern`,
								schemaPath: `#/properties/facts/properties/idPattern/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string` && r !== null) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + r;
									else if (r === null) a = ``;
									else if (r === `` || r === 0 || r === !1) a = null;
									else {
										let e = {
											instancePath: t + `/facts/idPattern/value`,
											schemaPath: `#/properties/facts/properties/idPattern/properties/value/type`,
											keyword: `type`,
											params: { type: n.properties.facts.properties.idPattern.properties.value.type },
											message: `must be string,null`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e.value = a));
							}
							if (typeof r == `string` && !o.test(r)) {
								let e = {
									instancePath: t + `/facts/idPattern/value`,
									schemaPath: `#/properties/facts/properties/idPattern/properties/value/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$` },
									message: `must match pattern "^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/idPattern/evidence`,
											schemaPath: `#/properties/facts/properties/idPattern/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/idPattern/evidence`,
									schemaPath: `#/properties/facts/properties/idPattern/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.idPattern.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/idPattern/at`,
											schemaPath: `#/properties/facts/properties/idPattern/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/idPattern/at`,
									schemaPath: `#/properties/facts/properties/idPattern/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/idPattern/by`,
											schemaPath: `#/properties/facts/properties/idPattern/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/idPattern/by`,
										schemaPath: `#/properties/facts/properties/idPattern/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/idPattern/by`,
										schemaPath: `#/properties/facts/properties/idPattern/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/idPattern`,
							schemaPath: `#/properties/facts/properties/idPattern/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.owner !== void 0) {
					let e = s.owner;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/owner`,
								schemaPath: `#/properties/facts/properties/owner/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/owner`,
								schemaPath: `#/properties/facts/properties/owner/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/owner`,
								schemaPath: `#/properties/facts/properties/owner/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (typeof r != `string` && r !== null) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + r;
									else if (r === null) a = ``;
									else if (r === `` || r === 0 || r === !1) a = null;
									else {
										let e = {
											instancePath: t + `/facts/owner/value`,
											schemaPath: `#/properties/facts/properties/owner/properties/value/type`,
											keyword: `type`,
											params: { type: n.properties.facts.properties.owner.properties.value.type },
											message: `must be string,null`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e.value = a));
							}
							if (typeof r == `string` && i(r) > 128) {
								let e = {
									instancePath: t + `/facts/owner/value`,
									schemaPath: `#/properties/facts/properties/owner/properties/value/maxLength`,
									keyword: `maxLength`,
									params: { limit: 128 },
									message: `must NOT have more than 128 characters`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/owner/evidence`,
											schemaPath: `#/properties/facts/properties/owner/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/owner/evidence`,
									schemaPath: `#/properties/facts/properties/owner/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.owner.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/owner/at`,
											schemaPath: `#/properties/facts/properties/owner/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/owner/at`,
									schemaPath: `#/properties/facts/properties/owner/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/owner/by`,
											schemaPath: `#/properties/facts/properties/owner/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/owner/by`,
										schemaPath: `#/properties/facts/properties/owner/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/owner/by`,
										schemaPath: `#/properties/facts/properties/owner/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/owner`,
							schemaPath: `#/properties/facts/properties/owner/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.rewrites !== void 0) {
					let e = s.rewrites;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/rewrites`,
								schemaPath: `#/properties/facts/properties/rewrites/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/rewrites`,
								schemaPath: `#/properties/facts/properties/rewrites/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/rewrites`,
								schemaPath: `#/properties/facts/properties/rewrites/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (r && typeof r == `object` && !Array.isArray(r)) {
								for (let e in r) if (e !== `email` && e !== `firstName` && e !== `lastName` && e !== `department`) {
									let n = {
										instancePath: t + `/facts/rewrites/value`,
										schemaPath: `#/properties/facts/properties/rewrites/properties/value/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									p === null ? p = [n] : p.push(n), m++;
								}
								if (r.email !== void 0) {
									let e = r.email;
									if (Array.isArray(e)) {
										let r = e.length;
										for (let i = 0; i < r; i++) {
											let r = e[i];
											if (typeof r != `string`) {
												let n = typeof r, a;
												if (a === void 0) {
													if (n == `number` || n == `boolean`) a = `` + r;
													else if (r === null) a = ``;
													else {
														let e = {
															instancePath: t + `/facts/rewrites/value/email/` + i,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/email/items/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`
														};
														p === null ? p = [e] : p.push(e), m++;
													}
												}
												a !== void 0 && (r = a, e !== void 0 && (e[i] = a));
											}
											if (r !== `nfc` && r !== `collapse` && r !== `trim` && r !== `lower` && r !== `title`) {
												let e = {
													instancePath: t + `/facts/rewrites/value/email/` + i,
													schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/email/items/enum`,
													keyword: `enum`,
													params: { allowedValues: n.properties.facts.properties.rewrites.properties.value.properties.email.items.enum },
													message: `must be equal to one of the allowed values`
												};
												p === null ? p = [e] : p.push(e), m++;
											}
										}
										let i = e.length, a;
										if (i > 1) {
											let n = {};
											for (; i--;) {
												let r = e[i];
												if (typeof r == `string`) {
													if (typeof n[r] == `number`) {
														a = n[r];
														let e = {
															instancePath: t + `/facts/rewrites/value/email`,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/email/uniqueItems`,
															keyword: `uniqueItems`,
															params: {
																i,
																j: a
															},
															message: `must NOT have duplicate items (items ## ` + a + ` and ` + i + ` are identical)`
														};
														p === null ? p = [e] : p.push(e), m++;
														break;
													}
													n[r] = i;
												}
											}
										}
									} else {
										let e = {
											instancePath: t + `/facts/rewrites/value/email`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/email/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								if (r.firstName !== void 0) {
									let e = r.firstName;
									if (Array.isArray(e)) {
										let r = e.length;
										for (let i = 0; i < r; i++) {
											let r = e[i];
											if (typeof r != `string`) {
												let n = typeof r, a;
												if (a === void 0) {
													if (n == `number` || n == `boolean`) a = `` + r;
													else if (r === null) a = ``;
													else {
														let e = {
															instancePath: t + `/facts/rewrites/value/firstName/` + i,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/firstName/items/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`
														};
														p === null ? p = [e] : p.push(e), m++;
													}
												}
												a !== void 0 && (r = a, e !== void 0 && (e[i] = a));
											}
											if (r !== `nfc` && r !== `collapse` && r !== `trim` && r !== `lower` && r !== `title`) {
												let e = {
													instancePath: t + `/facts/rewrites/value/firstName/` + i,
													schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/firstName/items/enum`,
													keyword: `enum`,
													params: { allowedValues: n.properties.facts.properties.rewrites.properties.value.properties.firstName.items.enum },
													message: `must be equal to one of the allowed values`
												};
												p === null ? p = [e] : p.push(e), m++;
											}
										}
										let i = e.length, a;
										if (i > 1) {
											let n = {};
											for (; i--;) {
												let r = e[i];
												if (typeof r == `string`) {
													if (typeof n[r] == `number`) {
														a = n[r];
														let e = {
															instancePath: t + `/facts/rewrites/value/firstName`,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/firstName/uniqueItems`,
															keyword: `uniqueItems`,
															params: {
																i,
																j: a
															},
															message: `must NOT have duplicate items (items ## ` + a + ` and ` + i + ` are identical)`
														};
														p === null ? p = [e] : p.push(e), m++;
														break;
													}
													n[r] = i;
												}
											}
										}
									} else {
										let e = {
											instancePath: t + `/facts/rewrites/value/firstName`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/firstName/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								if (r.lastName !== void 0) {
									let e = r.lastName;
									if (Array.isArray(e)) {
										let r = e.length;
										for (let i = 0; i < r; i++) {
											let r = e[i];
											if (typeof r != `string`) {
												let n = typeof r, a;
												if (a === void 0) {
													if (n == `number` || n == `boolean`) a = `` + r;
													else if (r === null) a = ``;
													else {
														let e = {
															instancePath: t + `/facts/rewrites/value/lastName/` + i,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/lastName/items/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`
														};
														p === null ? p = [e] : p.push(e), m++;
													}
												}
												a !== void 0 && (r = a, e !== void 0 && (e[i] = a));
											}
											if (r !== `nfc` && r !== `collapse` && r !== `trim` && r !== `lower` && r !== `title`) {
												let e = {
													instancePath: t + `/facts/rewrites/value/lastName/` + i,
													schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/lastName/items/enum`,
													keyword: `enum`,
													params: { allowedValues: n.properties.facts.properties.rewrites.properties.value.properties.lastName.items.enum },
													message: `must be equal to one of the allowed values`
												};
												p === null ? p = [e] : p.push(e), m++;
											}
										}
										let i = e.length, a;
										if (i > 1) {
											let n = {};
											for (; i--;) {
												let r = e[i];
												if (typeof r == `string`) {
													if (typeof n[r] == `number`) {
														a = n[r];
														let e = {
															instancePath: t + `/facts/rewrites/value/lastName`,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/lastName/uniqueItems`,
															keyword: `uniqueItems`,
															params: {
																i,
																j: a
															},
															message: `must NOT have duplicate items (items ## ` + a + ` and ` + i + ` are identical)`
														};
														p === null ? p = [e] : p.push(e), m++;
														break;
													}
													n[r] = i;
												}
											}
										}
									} else {
										let e = {
											instancePath: t + `/facts/rewrites/value/lastName`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/lastName/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								if (r.department !== void 0) {
									let e = r.department;
									if (Array.isArray(e)) {
										let r = e.length;
										for (let i = 0; i < r; i++) {
											let r = e[i];
											if (typeof r != `string`) {
												let n = typeof r, a;
												if (a === void 0) {
													if (n == `number` || n == `boolean`) a = `` + r;
													else if (r === null) a = ``;
													else {
														let e = {
															instancePath: t + `/facts/rewrites/value/department/` + i,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/department/items/type`,
															keyword: `type`,
															params: { type: `string` },
															message: `must be string`
														};
														p === null ? p = [e] : p.push(e), m++;
													}
												}
												a !== void 0 && (r = a, e !== void 0 && (e[i] = a));
											}
											if (r !== `nfc` && r !== `collapse` && r !== `trim` && r !== `lower` && r !== `title`) {
												let e = {
													instancePath: t + `/facts/rewrites/value/department/` + i,
													schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/department/items/enum`,
													keyword: `enum`,
													params: { allowedValues: n.properties.facts.properties.rewrites.properties.value.properties.department.items.enum },
													message: `must be equal to one of the allowed values`
												};
												p === null ? p = [e] : p.push(e), m++;
											}
										}
										let i = e.length, a;
										if (i > 1) {
											let n = {};
											for (; i--;) {
												let r = e[i];
												if (typeof r == `string`) {
													if (typeof n[r] == `number`) {
														a = n[r];
														let e = {
															instancePath: t + `/facts/rewrites/value/department`,
															schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/department/uniqueItems`,
															keyword: `uniqueItems`,
															params: {
																i,
																j: a
															},
															message: `must NOT have duplicate items (items ## ` + a + ` and ` + i + ` are identical)`
														};
														p === null ? p = [e] : p.push(e), m++;
														break;
													}
													n[r] = i;
												}
											}
										}
									} else {
										let e = {
											instancePath: t + `/facts/rewrites/value/department`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/value/properties/department/type`,
											keyword: `type`,
											params: { type: `array` },
											message: `must be array`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/facts/rewrites/value`,
									schemaPath: `#/properties/facts/properties/rewrites/properties/value/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/rewrites/evidence`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/rewrites/evidence`,
									schemaPath: `#/properties/facts/properties/rewrites/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.rewrites.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/rewrites/at`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/rewrites/at`,
									schemaPath: `#/properties/facts/properties/rewrites/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/rewrites/by`,
											schemaPath: `#/properties/facts/properties/rewrites/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/rewrites/by`,
										schemaPath: `#/properties/facts/properties/rewrites/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/rewrites/by`,
										schemaPath: `#/properties/facts/properties/rewrites/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/rewrites`,
							schemaPath: `#/properties/facts/properties/rewrites/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (s.syncOwned !== void 0) {
					let e = s.syncOwned;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/facts/syncOwned`,
								schemaPath: `#/properties/facts/properties/syncOwned/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.evidence === void 0) {
							let e = {
								instancePath: t + `/facts/syncOwned`,
								schemaPath: `#/properties/facts/properties/syncOwned/required`,
								keyword: `required`,
								params: { missingProperty: `evidence` },
								message: `must have required property 'evidence'`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						for (let n in e) if (n !== `value` && n !== `evidence` && n !== `at` && n !== `by`) {
							let e = {
								instancePath: t + `/facts/syncOwned`,
								schemaPath: `#/properties/facts/properties/syncOwned/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							p === null ? p = [e] : p.push(e), m++;
						}
						if (e.value !== void 0) {
							let r = e.value;
							if (Array.isArray(r)) {
								let e = r.length;
								for (let i = 0; i < e; i++) {
									let e = r[i];
									if (typeof e != `string`) {
										let n = typeof e, a;
										if (a === void 0) {
											if (n == `number` || n == `boolean`) a = `` + e;
											else if (e === null) a = ``;
											else {
												let e = {
													instancePath: t + `/facts/syncOwned/value/` + i,
													schemaPath: `#/properties/facts/properties/syncOwned/properties/value/items/type`,
													keyword: `type`,
													params: { type: `string` },
													message: `must be string`
												};
												p === null ? p = [e] : p.push(e), m++;
											}
										}
										a !== void 0 && (e = a, r !== void 0 && (r[i] = a));
									}
									if (e !== `email` && e !== `firstName` && e !== `lastName` && e !== `department` && e !== `role` && e !== `manager` && e !== `active`) {
										let e = {
											instancePath: t + `/facts/syncOwned/value/` + i,
											schemaPath: `#/properties/facts/properties/syncOwned/properties/value/items/enum`,
											keyword: `enum`,
											params: { allowedValues: n.properties.facts.properties.syncOwned.properties.value.items.enum },
											message: `must be equal to one of the allowed values`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
							} else {
								let e = {
									instancePath: t + `/facts/syncOwned/value`,
									schemaPath: `#/properties/facts/properties/syncOwned/properties/value/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.evidence !== void 0) {
							let r = e.evidence;
							if (typeof r != `string`) {
								let n = typeof r, i;
								if (i === void 0) {
									if (n == `number` || n == `boolean`) i = `` + r;
									else if (r === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/syncOwned/evidence`,
											schemaPath: `#/properties/facts/properties/syncOwned/properties/evidence/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (r = i, e !== void 0 && (e.evidence = i));
							}
							if (r !== `assumed` && r !== `probed`) {
								let e = {
									instancePath: t + `/facts/syncOwned/evidence`,
									schemaPath: `#/properties/facts/properties/syncOwned/properties/evidence/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.facts.properties.syncOwned.properties.evidence.enum },
									message: `must be equal to one of the allowed values`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.at !== void 0) {
							let n = e.at;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/syncOwned/at`,
											schemaPath: `#/properties/facts/properties/syncOwned/properties/at/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.at = i));
							}
							if (typeof n == `string` && !a.test(n)) {
								let e = {
									instancePath: t + `/facts/syncOwned/at`,
									schemaPath: `#/properties/facts/properties/syncOwned/properties/at/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-\\d{2}-\\d{2}$` },
									message: `must match pattern "^\\d{4}-\\d{2}-\\d{2}$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						if (e.by !== void 0) {
							let n = e.by;
							if (typeof n != `string`) {
								let r = typeof n, i;
								if (i === void 0) {
									if (r == `number` || r == `boolean`) i = `` + n;
									else if (n === null) i = ``;
									else {
										let e = {
											instancePath: t + `/facts/syncOwned/by`,
											schemaPath: `#/properties/facts/properties/syncOwned/properties/by/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.by = i));
							}
							if (typeof n == `string`) {
								if (i(n) > 200) {
									let e = {
										instancePath: t + `/facts/syncOwned/by`,
										schemaPath: `#/properties/facts/properties/syncOwned/properties/by/maxLength`,
										keyword: `maxLength`,
										params: { limit: 200 },
										message: `must NOT have more than 200 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
								if (i(n) < 1) {
									let e = {
										instancePath: t + `/facts/syncOwned/by`,
										schemaPath: `#/properties/facts/properties/syncOwned/properties/by/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									p === null ? p = [e] : p.push(e), m++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/facts/syncOwned`,
							schemaPath: `#/properties/facts/properties/syncOwned/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/facts`,
					schemaPath: `#/properties/facts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
		if (e.fields !== void 0) {
			let n = e.fields;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.list === void 0) {
					let e = {
						instancePath: t + `/fields`,
						schemaPath: `#/properties/fields/required`,
						keyword: `required`,
						params: { missingProperty: `list` },
						message: `must have required property 'list'`
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				if (n.one === void 0) {
					let e = {
						instancePath: t + `/fields`,
						schemaPath: `#/properties/fields/required`,
						keyword: `required`,
						params: { missingProperty: `one` },
						message: `must have required property 'one'`
					};
					p === null ? p = [e] : p.push(e), m++;
				}
				for (let e in n) if (e !== `list` && e !== `one`) {
					let n = {
						instancePath: t + `/fields`,
						schemaPath: `#/properties/fields/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					p === null ? p = [n] : p.push(n), m++;
				}
				if (n.list !== void 0) {
					let e = n.list;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						for (let n in e) {
							let e = m;
							if (typeof n == `string` && i(n) > 100) {
								let e = {
									instancePath: t + `/fields/list`,
									schemaPath: `#/properties/fields/properties/list/propertyNames/maxLength`,
									keyword: `maxLength`,
									params: { limit: 100 },
									message: `must NOT have more than 100 characters`,
									propertyName: n
								};
								p === null ? p = [e] : p.push(e), m++;
							}
							if (e !== m) {
								let e = {
									instancePath: t + `/fields/list`,
									schemaPath: `#/properties/fields/properties/list/propertyNames`,
									keyword: `propertyNames`,
									params: { propertyName: n },
									message: `property name must be valid`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						for (let n in e) {
							let r = e[n];
							if (typeof r != `string`) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + r;
									else if (r === null) a = ``;
									else {
										let e = {
											instancePath: t + `/fields/list/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/properties/fields/properties/list/additionalProperties/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e[n] = a));
							}
							if (typeof r == `string` && !s.test(r)) {
								let e = {
									instancePath: t + `/fields/list/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/properties/fields/properties/list/additionalProperties/pattern`,
									keyword: `pattern`,
									params: { pattern: `^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$` },
									message: `must match pattern "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/fields/list`,
							schemaPath: `#/properties/fields/properties/list/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
				if (n.one !== void 0) {
					let e = n.one;
					if (e && typeof e == `object` && !Array.isArray(e)) {
						for (let n in e) {
							let e = m;
							if (typeof n == `string` && i(n) > 100) {
								let e = {
									instancePath: t + `/fields/one`,
									schemaPath: `#/properties/fields/properties/one/propertyNames/maxLength`,
									keyword: `maxLength`,
									params: { limit: 100 },
									message: `must NOT have more than 100 characters`,
									propertyName: n
								};
								p === null ? p = [e] : p.push(e), m++;
							}
							if (e !== m) {
								let e = {
									instancePath: t + `/fields/one`,
									schemaPath: `#/properties/fields/properties/one/propertyNames`,
									keyword: `propertyNames`,
									params: { propertyName: n },
									message: `property name must be valid`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
						for (let n in e) {
							let r = e[n];
							if (typeof r != `string`) {
								let i = typeof r, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + r;
									else if (r === null) a = ``;
									else {
										let e = {
											instancePath: t + `/fields/one/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/properties/fields/properties/one/additionalProperties/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										p === null ? p = [e] : p.push(e), m++;
									}
								}
								a !== void 0 && (r = a, e !== void 0 && (e[n] = a));
							}
							if (typeof r == `string` && !s.test(r)) {
								let e = {
									instancePath: t + `/fields/one/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
									schemaPath: `#/properties/fields/properties/one/additionalProperties/pattern`,
									keyword: `pattern`,
									params: { pattern: `^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$` },
									message: `must match pattern "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$"`
								};
								p === null ? p = [e] : p.push(e), m++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/fields/one`,
							schemaPath: `#/properties/fields/properties/one/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						p === null ? p = [e] : p.push(e), m++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/fields`,
					schemaPath: `#/properties/fields/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				p === null ? p = [e] : p.push(e), m++;
			}
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		p === null ? p = [e] : p.push(e), m++;
	}
	return c.errors = p, m === 0;
}
c.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

export { t as contract };