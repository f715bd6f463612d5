import { K as prose, R as code, U as markdown, Y as counted, ht as digest, j as within } from "./planning.mjs";
import { d as findIssue, h as say, i as tellOnce, l as leaverNotice, m as reopenIssue, p as openIssue, t as issueText, u as editIssue } from "./issues.mjs";
import { j as e } from "./desired.mjs";
import { c as printed, o as message, r as warned } from "./start.mjs";
import { i as orgOf, r as notFor, s as textsFromTop } from "./context.mjs";
import { S as tipOf, n as folderAt } from "./chart-at-revision.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { t as markedPage } from "./page.mjs";
import { s as whenWords } from "./issues2.mjs";
import { i as openBranches, n as peopleNamed, t as editByVerbs } from "./edit-by-verbs.mjs";
import { T as eventBranches, k as canonicalEmail } from "./base.mjs";
import { n as leftWarning, t as propose } from "./propose.mjs";
import { i as speakerOf, n as reviewedBranch } from "./watch.mjs";
import { c as loadFolder } from "./likeness.mjs";
import { o as fullName } from "./findings.mjs";
import { n as requirePrivate } from "./private.mjs";

// build/validators/scim-patch.mjs
const t$1 = i$1;
const n$1 = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/scim-patch.schema.json`,
	title: `ScimPatch`,
	description: `A change of a user by PATCH of SCIM 2.0 (RFC 7644, 3.5.2). What the operations set is then checked as a user is.`,
	type: `object`,
	required: [`schemas`, `Operations`],
	properties: {
		schemas: {
			description: `The schemas of the message. One of them is that of PATCH.`,
			examples: [[`urn:ietf:params:scim:api:messages:2.0:PatchOp`]],
			type: `array`,
			maxItems: 20,
			items: {
				type: `string`,
				maxLength: 200
			},
			contains: { const: `urn:ietf:params:scim:api:messages:2.0:PatchOp` }
		},
		Operations: {
			description: `The operations, in their order.`,
			examples: [[{
				op: `replace`,
				path: `active`,
				value: !1
			}]],
			type: `array`,
			minItems: 1,
			maxItems: 100,
			items: {
				title: `ScimOperation`,
				description: `One operation.`,
				type: `object`,
				required: [`op`],
				properties: {
					op: {
						description: `What it does. Entra begins it with a capital.`,
						examples: [`replace`, `Replace`],
						enum: [
							`add`,
							`replace`,
							`remove`,
							`Add`,
							`Replace`,
							`Remove`
						]
					},
					path: {
						description: "The attribute that it changes. Without it, `value` has attributes by their names.",
						examples: [
							`active`,
							`emails[type eq "work"].value`,
							`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager`
						],
						type: `string`,
						minLength: 1,
						maxLength: 500
					},
					value: {
						description: `The new value. It is checked as that of a user.`,
						examples: [!1, { active: !1 }],
						tsType: `unknown`
					}
				}
			}
		}
	}
};
const r$1 = e().default;
function i$1(e, { instancePath: t = ``, parentData: a, parentDataProperty: o, rootData: s = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = i$1.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.schemas === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `schemas` },
				message: `must have required property 'schemas'`
			};
			l === null ? l = [e] : l.push(e), u++;
		}
		if (e.Operations === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `Operations` },
				message: `must have required property 'Operations'`
			};
			l === null ? l = [e] : l.push(e), u++;
		}
		if (e.schemas !== void 0) {
			let n = e.schemas;
			if (Array.isArray(n)) {
				if (n.length > 20) {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/maxItems`,
						keyword: `maxItems`,
						params: { limit: 20 },
						message: `must NOT have more than 20 items`
					};
					l === null ? l = [e] : l.push(e), u++;
				}
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (typeof e == `string`) {
						if (r$1(e) > 200) {
							let e = {
								instancePath: t + `/schemas/` + i,
								schemaPath: `#/properties/schemas/items/maxLength`,
								keyword: `maxLength`,
								params: { limit: 200 },
								message: `must NOT have more than 200 characters`
							};
							l === null ? l = [e] : l.push(e), u++;
						}
					} else {
						let e = {
							instancePath: t + `/schemas/` + i,
							schemaPath: `#/properties/schemas/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						l === null ? l = [e] : l.push(e), u++;
					}
				}
				let i = u, a = n.length;
				for (let e = 0; e < a; e++) {
					let r = u;
					if (n[e] !== `urn:ietf:params:scim:api:messages:2.0:PatchOp`) {
						let n = {
							instancePath: t + `/schemas/` + e,
							schemaPath: `#/properties/schemas/contains/const`,
							keyword: `const`,
							params: { allowedValue: `urn:ietf:params:scim:api:messages:2.0:PatchOp` },
							message: `must be equal to constant`
						};
						l === null ? l = [n] : l.push(n), u++;
					}
					var f = r === u;
					if (f) break;
				}
				if (f) u = i, l !== null && (i ? l.length = i : l = null);
				else {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/contains`,
						keyword: `contains`,
						params: { minContains: 1 },
						message: `must contain at least 1 valid item(s)`
					};
					l === null ? l = [e] : l.push(e), u++;
				}
			} else {
				let e = {
					instancePath: t + `/schemas`,
					schemaPath: `#/properties/schemas/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
		}
		if (e.Operations !== void 0) {
			let i = e.Operations;
			if (Array.isArray(i)) {
				if (i.length > 100) {
					let e = {
						instancePath: t + `/Operations`,
						schemaPath: `#/properties/Operations/maxItems`,
						keyword: `maxItems`,
						params: { limit: 100 },
						message: `must NOT have more than 100 items`
					};
					l === null ? l = [e] : l.push(e), u++;
				}
				if (i.length < 1) {
					let e = {
						instancePath: t + `/Operations`,
						schemaPath: `#/properties/Operations/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					l === null ? l = [e] : l.push(e), u++;
				}
				let e = i.length;
				for (let a = 0; a < e; a++) {
					let e = i[a];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.op === void 0) {
							let e = {
								instancePath: t + `/Operations/` + a,
								schemaPath: `#/properties/Operations/items/required`,
								keyword: `required`,
								params: { missingProperty: `op` },
								message: `must have required property 'op'`
							};
							l === null ? l = [e] : l.push(e), u++;
						}
						if (e.op !== void 0) {
							let r = e.op;
							if (r !== `add` && r !== `replace` && r !== `remove` && r !== `Add` && r !== `Replace` && r !== `Remove`) {
								let e = {
									instancePath: t + `/Operations/` + a + `/op`,
									schemaPath: `#/properties/Operations/items/properties/op/enum`,
									keyword: `enum`,
									params: { allowedValues: n$1.properties.Operations.items.properties.op.enum },
									message: `must be equal to one of the allowed values`
								};
								l === null ? l = [e] : l.push(e), u++;
							}
						}
						if (e.path !== void 0) {
							let n = e.path;
							if (typeof n == `string`) {
								if (r$1(n) > 500) {
									let e = {
										instancePath: t + `/Operations/` + a + `/path`,
										schemaPath: `#/properties/Operations/items/properties/path/maxLength`,
										keyword: `maxLength`,
										params: { limit: 500 },
										message: `must NOT have more than 500 characters`
									};
									l === null ? l = [e] : l.push(e), u++;
								}
								if (r$1(n) < 1) {
									let e = {
										instancePath: t + `/Operations/` + a + `/path`,
										schemaPath: `#/properties/Operations/items/properties/path/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									l === null ? l = [e] : l.push(e), u++;
								}
							} else {
								let e = {
									instancePath: t + `/Operations/` + a + `/path`,
									schemaPath: `#/properties/Operations/items/properties/path/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								l === null ? l = [e] : l.push(e), u++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/Operations/` + a,
							schemaPath: `#/properties/Operations/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						l === null ? l = [e] : l.push(e), u++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/Operations`,
					schemaPath: `#/properties/Operations/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				l === null ? l = [e] : l.push(e), u++;
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
		l === null ? l = [e] : l.push(e), u++;
	}
	return i$1.errors = l, u === 0;
}
i$1.evaluated = {
	props: {
		schemas: !0,
		Operations: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};

// build/validators/scim-user.mjs
const t = o;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/scim-user.schema.json`,
	title: `ScimUser`,
	description: `A user of SCIM 2.0 (RFC 7643: the core schema and the enterprise extension), as far as Espalier reads it. Every other attribute may be there, and is ignored.`,
	type: `object`,
	required: [`schemas`],
	properties: {
		schemas: {
			description: `The schemas of the message. One of them is that of a user.`,
			examples: [[`urn:ietf:params:scim:schemas:core:2.0:User`]],
			type: `array`,
			maxItems: 20,
			items: {
				type: `string`,
				maxLength: 200
			},
			contains: { const: `urn:ietf:params:scim:schemas:core:2.0:User` }
		},
		userName: {
			description: "The name to sign in with. If it is an address and `emails` has none, it is the address.",
			examples: [`ada@acme.example`],
			type: [`string`, `null`],
			maxLength: 1e3
		},
		externalId: {
			description: `The user's id in the identity provider. It finds a person if it is a key of the chart.`,
			examples: [`ada.lovelace`],
			type: [`string`, `null`],
			maxLength: 1e3
		},
		displayName: {
			description: `The name to show. It finds no person.`,
			examples: [`Ada Lovelace`],
			type: [`string`, `null`],
			maxLength: 1e3
		},
		name: {
			description: `The parts of the name.`,
			examples: [{
				givenName: `Ada`,
				familyName: `Lovelace`
			}],
			type: [`object`, `null`],
			properties: {
				givenName: {
					description: `The first name.`,
					examples: [`Ada`],
					type: [`string`, `null`],
					maxLength: 1e3
				},
				familyName: {
					description: `The last name.`,
					examples: [`Lovelace`],
					type: [`string`, `null`],
					maxLength: 1e3
				}
			}
		},
		emails: {
			description: `The addresses. The primary one counts, else that for work, else the first.`,
			examples: [[{
				value: `ada@acme.example`,
				type: `work`,
				primary: !0
			}]],
			type: [`array`, `null`],
			maxItems: 100,
			items: {
				title: `ScimEmail`,
				description: `One address.`,
				type: `object`,
				properties: {
					value: {
						description: `The address.`,
						examples: [`ada@acme.example`],
						type: [`string`, `null`],
						maxLength: 1e3
					},
					type: {
						description: `What the address is for.`,
						examples: [`work`],
						type: [`string`, `null`],
						maxLength: 1e3
					},
					primary: {
						description: `Whether it is the one to use.`,
						examples: [!0],
						anyOf: [{ type: `boolean` }, { enum: [
							`true`,
							`false`,
							`True`,
							`False`
						] }],
						tsType: `boolean | string`
					}
				}
			}
		},
		active: {
			description: `Whether the person works here. Entra also sends it as a text, "True" or "False".`,
			examples: [!0, `False`],
			anyOf: [{ type: `boolean` }, { enum: [
				`true`,
				`false`,
				`True`,
				`False`
			] }],
			tsType: `boolean | string`
		},
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
			title: `ScimEnterpriseUser`,
			description: `The enterprise extension of RFC 7643, as far as Espalier reads it.`,
			examples: [{
				employeeNumber: `00417`,
				department: `Platform`,
				manager: { value: `00012` }
			}],
			type: `object`,
			properties: {
				employeeNumber: {
					description: "The employee id: `id` of the person in the chart. Leading zeros count, so it is a text.",
					examples: [`00417`],
					type: [`string`, `null`],
					maxLength: 1e3
				},
				department: {
					description: `The department. null takes it away.`,
					examples: [`Platform`],
					type: [`string`, `null`],
					maxLength: 1e3
				},
				manager: {
					description: `The manager: an employee id, an address, a key, or a name. null takes the manager away. Entra also sends it as a text, or as a list with one manager.`,
					examples: [{
						value: `00012`,
						displayName: `Grace Hopper`
					}, `00012`],
					anyOf: [
						{
							type: [`string`, `null`],
							maxLength: 1e3
						},
						{ $ref: `#/$defs/manager` },
						{
							type: `array`,
							maxItems: 1,
							items: { $ref: `#/$defs/manager` }
						}
					]
				}
			}
		}
	},
	$defs: { manager: {
		title: `ScimManager`,
		description: `A manager.`,
		type: `object`,
		properties: {
			value: {
				description: `Who the manager is.`,
				examples: [`00012`],
				type: [`string`, `null`],
				maxLength: 1e3
			},
			$ref: {
				description: "The manager's place in SCIM. Its last part is read like `value`.",
				examples: [`https://scim.acme.example/v2/Users/00012`],
				type: [`string`, `null`],
				maxLength: 1e3
			},
			displayName: {
				description: `The manager's first and last name.`,
				examples: [`Grace Hopper`],
				type: [`string`, `null`],
				maxLength: 1e3
			}
		}
	} }
};
const r = e().default;
const i = {
	title: `ScimManager`,
	description: `A manager.`,
	type: `object`,
	properties: {
		value: {
			description: `Who the manager is.`,
			examples: [`00012`],
			type: [`string`, `null`],
			maxLength: 1e3
		},
		$ref: {
			description: "The manager's place in SCIM. Its last part is read like `value`.",
			examples: [`https://scim.acme.example/v2/Users/00012`],
			type: [`string`, `null`],
			maxLength: 1e3
		},
		displayName: {
			description: `The manager's first and last name.`,
			examples: [`Grace Hopper`],
			type: [`string`, `null`],
			maxLength: 1e3
		}
	}
};
function a(e, { instancePath: t = ``, parentData: n, parentDataProperty: o, rootData: s = e, dynamicAnchors: c = {} } = {}) {
	let l = null, u = 0, d = a.evaluated;
	if (d.dynamicProps && (d.props = void 0), d.dynamicItems && (d.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.value !== void 0) {
			let n = e.value;
			if (typeof n != `string` && n !== null) {
				let e = {
					instancePath: t + `/value`,
					schemaPath: `#/properties/value/type`,
					keyword: `type`,
					params: { type: i.properties.value.type },
					message: `must be string,null`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
			if (typeof n == `string` && r(n) > 1e3) {
				let e = {
					instancePath: t + `/value`,
					schemaPath: `#/properties/value/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
		}
		if (e.$ref !== void 0) {
			let n = e.$ref;
			if (typeof n != `string` && n !== null) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/type`,
					keyword: `type`,
					params: { type: i.properties.$ref.type },
					message: `must be string,null`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
			if (typeof n == `string` && r(n) > 1e3) {
				let e = {
					instancePath: t + `/$ref`,
					schemaPath: `#/properties/%24ref/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
		}
		if (e.displayName !== void 0) {
			let n = e.displayName;
			if (typeof n != `string` && n !== null) {
				let e = {
					instancePath: t + `/displayName`,
					schemaPath: `#/properties/displayName/type`,
					keyword: `type`,
					params: { type: i.properties.displayName.type },
					message: `must be string,null`
				};
				l === null ? l = [e] : l.push(e), u++;
			}
			if (typeof n == `string` && r(n) > 1e3) {
				let e = {
					instancePath: t + `/displayName`,
					schemaPath: `#/properties/displayName/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				l === null ? l = [e] : l.push(e), u++;
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
		l === null ? l = [e] : l.push(e), u++;
	}
	return a.errors = l, u === 0;
}
a.evaluated = {
	props: {
		value: !0,
		$ref: !0,
		displayName: !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};
function o(e, { instancePath: t = ``, parentData: i, parentDataProperty: s, rootData: c = e, dynamicAnchors: l = {} } = {}) {
	let u = null, d = 0, f = o.evaluated;
	if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.schemas === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `schemas` },
				message: `must have required property 'schemas'`
			};
			u === null ? u = [e] : u.push(e), d++;
		}
		if (e.schemas !== void 0) {
			let n = e.schemas;
			if (Array.isArray(n)) {
				if (n.length > 20) {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/maxItems`,
						keyword: `maxItems`,
						params: { limit: 20 },
						message: `must NOT have more than 20 items`
					};
					u === null ? u = [e] : u.push(e), d++;
				}
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (typeof e == `string`) {
						if (r(e) > 200) {
							let e = {
								instancePath: t + `/schemas/` + i,
								schemaPath: `#/properties/schemas/items/maxLength`,
								keyword: `maxLength`,
								params: { limit: 200 },
								message: `must NOT have more than 200 characters`
							};
							u === null ? u = [e] : u.push(e), d++;
						}
					} else {
						let e = {
							instancePath: t + `/schemas/` + i,
							schemaPath: `#/properties/schemas/items/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
				let i = d, a = n.length;
				for (let e = 0; e < a; e++) {
					let r = d;
					if (n[e] !== `urn:ietf:params:scim:schemas:core:2.0:User`) {
						let n = {
							instancePath: t + `/schemas/` + e,
							schemaPath: `#/properties/schemas/contains/const`,
							keyword: `const`,
							params: { allowedValue: `urn:ietf:params:scim:schemas:core:2.0:User` },
							message: `must be equal to constant`
						};
						u === null ? u = [n] : u.push(n), d++;
					}
					var p = r === d;
					if (p) break;
				}
				if (p) d = i, u !== null && (i ? u.length = i : u = null);
				else {
					let e = {
						instancePath: t + `/schemas`,
						schemaPath: `#/properties/schemas/contains`,
						keyword: `contains`,
						params: { minContains: 1 },
						message: `must contain at least 1 valid item(s)`
					};
					u === null ? u = [e] : u.push(e), d++;
				}
			} else {
				let e = {
					instancePath: t + `/schemas`,
					schemaPath: `#/properties/schemas/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.userName !== void 0) {
			let i = e.userName;
			if (typeof i != `string` && i !== null) {
				let e = {
					instancePath: t + `/userName`,
					schemaPath: `#/properties/userName/type`,
					keyword: `type`,
					params: { type: n.properties.userName.type },
					message: `must be string,null`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (typeof i == `string` && r(i) > 1e3) {
				let e = {
					instancePath: t + `/userName`,
					schemaPath: `#/properties/userName/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.externalId !== void 0) {
			let i = e.externalId;
			if (typeof i != `string` && i !== null) {
				let e = {
					instancePath: t + `/externalId`,
					schemaPath: `#/properties/externalId/type`,
					keyword: `type`,
					params: { type: n.properties.externalId.type },
					message: `must be string,null`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (typeof i == `string` && r(i) > 1e3) {
				let e = {
					instancePath: t + `/externalId`,
					schemaPath: `#/properties/externalId/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.displayName !== void 0) {
			let i = e.displayName;
			if (typeof i != `string` && i !== null) {
				let e = {
					instancePath: t + `/displayName`,
					schemaPath: `#/properties/displayName/type`,
					keyword: `type`,
					params: { type: n.properties.displayName.type },
					message: `must be string,null`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (typeof i == `string` && r(i) > 1e3) {
				let e = {
					instancePath: t + `/displayName`,
					schemaPath: `#/properties/displayName/maxLength`,
					keyword: `maxLength`,
					params: { limit: 1e3 },
					message: `must NOT have more than 1000 characters`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e.name !== void 0) {
			let i = e.name;
			if ((!i || typeof i != `object` || Array.isArray(i)) && i !== null) {
				let e = {
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: n.properties.name.type },
					message: `must be object,null`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (i && typeof i == `object` && !Array.isArray(i)) {
				if (i.givenName !== void 0) {
					let e = i.givenName;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/name/givenName`,
							schemaPath: `#/properties/name/properties/givenName/type`,
							keyword: `type`,
							params: { type: n.properties.name.properties.givenName.type },
							message: `must be string,null`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (typeof e == `string` && r(e) > 1e3) {
						let e = {
							instancePath: t + `/name/givenName`,
							schemaPath: `#/properties/name/properties/givenName/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
				if (i.familyName !== void 0) {
					let e = i.familyName;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/name/familyName`,
							schemaPath: `#/properties/name/properties/familyName/type`,
							keyword: `type`,
							params: { type: n.properties.name.properties.familyName.type },
							message: `must be string,null`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (typeof e == `string` && r(e) > 1e3) {
						let e = {
							instancePath: t + `/name/familyName`,
							schemaPath: `#/properties/name/properties/familyName/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
			}
		}
		if (e.emails !== void 0) {
			let i = e.emails;
			if (!Array.isArray(i) && i !== null) {
				let e = {
					instancePath: t + `/emails`,
					schemaPath: `#/properties/emails/type`,
					keyword: `type`,
					params: { type: n.properties.emails.type },
					message: `must be array,null`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			if (Array.isArray(i)) {
				if (i.length > 100) {
					let e = {
						instancePath: t + `/emails`,
						schemaPath: `#/properties/emails/maxItems`,
						keyword: `maxItems`,
						params: { limit: 100 },
						message: `must NOT have more than 100 items`
					};
					u === null ? u = [e] : u.push(e), d++;
				}
				let e = i.length;
				for (let a = 0; a < e; a++) {
					let e = i[a];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.value !== void 0) {
							let i = e.value;
							if (typeof i != `string` && i !== null) {
								let e = {
									instancePath: t + `/emails/` + a + `/value`,
									schemaPath: `#/properties/emails/items/properties/value/type`,
									keyword: `type`,
									params: { type: n.properties.emails.items.properties.value.type },
									message: `must be string,null`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
							if (typeof i == `string` && r(i) > 1e3) {
								let e = {
									instancePath: t + `/emails/` + a + `/value`,
									schemaPath: `#/properties/emails/items/properties/value/maxLength`,
									keyword: `maxLength`,
									params: { limit: 1e3 },
									message: `must NOT have more than 1000 characters`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
						}
						if (e.type !== void 0) {
							let i = e.type;
							if (typeof i != `string` && i !== null) {
								let e = {
									instancePath: t + `/emails/` + a + `/type`,
									schemaPath: `#/properties/emails/items/properties/type/type`,
									keyword: `type`,
									params: { type: n.properties.emails.items.properties.type.type },
									message: `must be string,null`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
							if (typeof i == `string` && r(i) > 1e3) {
								let e = {
									instancePath: t + `/emails/` + a + `/type`,
									schemaPath: `#/properties/emails/items/properties/type/maxLength`,
									keyword: `maxLength`,
									params: { limit: 1e3 },
									message: `must NOT have more than 1000 characters`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
						}
						if (e.primary !== void 0) {
							let r = e.primary, i = d, o = !1, s = d;
							if (typeof r != `boolean`) {
								let e = {
									instancePath: t + `/emails/` + a + `/primary`,
									schemaPath: `#/properties/emails/items/properties/primary/anyOf/0/type`,
									keyword: `type`,
									params: { type: `boolean` },
									message: `must be boolean`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
							var m = s === d;
							o ||= m;
							let c = d;
							if (r !== `true` && r !== `false` && r !== `True` && r !== `False`) {
								let e = {
									instancePath: t + `/emails/` + a + `/primary`,
									schemaPath: `#/properties/emails/items/properties/primary/anyOf/1/enum`,
									keyword: `enum`,
									params: { allowedValues: n.properties.emails.items.properties.primary.anyOf[1].enum },
									message: `must be equal to one of the allowed values`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
							var m = c === d;
							if (o ||= m, o) d = i, u !== null && (i ? u.length = i : u = null);
							else {
								let e = {
									instancePath: t + `/emails/` + a + `/primary`,
									schemaPath: `#/properties/emails/items/properties/primary/anyOf`,
									keyword: `anyOf`,
									params: {},
									message: `must match a schema in anyOf`
								};
								u === null ? u = [e] : u.push(e), d++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/emails/` + a,
							schemaPath: `#/properties/emails/items/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
			}
		}
		if (e.active !== void 0) {
			let r = e.active, i = d, a = !1, o = d;
			if (typeof r != `boolean`) {
				let e = {
					instancePath: t + `/active`,
					schemaPath: `#/properties/active/anyOf/0/type`,
					keyword: `type`,
					params: { type: `boolean` },
					message: `must be boolean`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			var h = o === d;
			a ||= h;
			let s = d;
			if (r !== `true` && r !== `false` && r !== `True` && r !== `False`) {
				let e = {
					instancePath: t + `/active`,
					schemaPath: `#/properties/active/anyOf/1/enum`,
					keyword: `enum`,
					params: { allowedValues: n.properties.active.anyOf[1].enum },
					message: `must be equal to one of the allowed values`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
			var h = s === d;
			if (a ||= h, a) d = i, u !== null && (i ? u.length = i : u = null);
			else {
				let e = {
					instancePath: t + `/active`,
					schemaPath: `#/properties/active/anyOf`,
					keyword: `anyOf`,
					params: {},
					message: `must match a schema in anyOf`
				};
				u === null ? u = [e] : u.push(e), d++;
			}
		}
		if (e[`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`] !== void 0) {
			let i = e[`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`];
			if (i && typeof i == `object` && !Array.isArray(i)) {
				if (i.employeeNumber !== void 0) {
					let e = i.employeeNumber;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/employeeNumber/type`,
							keyword: `type`,
							params: { type: n.properties[`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`].properties.employeeNumber.type },
							message: `must be string,null`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (typeof e == `string` && r(e) > 1e3) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/employeeNumber/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
				if (i.department !== void 0) {
					let e = i.department;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/department/type`,
							keyword: `type`,
							params: { type: n.properties[`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`].properties.department.type },
							message: `must be string,null`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (typeof e == `string` && r(e) > 1e3) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/department/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
				if (i.manager !== void 0) {
					let e = i.manager, o = d, s = !1, f = d;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/0/type`,
							keyword: `type`,
							params: { type: n.properties[`urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`].properties.manager.anyOf[0].type },
							message: `must be string,null`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					if (typeof e == `string` && r(e) > 1e3) {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/0/maxLength`,
							keyword: `maxLength`,
							params: { limit: 1e3 },
							message: `must NOT have more than 1000 characters`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					var g = f === d;
					s ||= g;
					let p = d;
					a(e, {
						instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
						parentData: i,
						parentDataProperty: `manager`,
						rootData: c,
						dynamicAnchors: l
					}) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length);
					var g = p === d;
					if (s ||= g, g) {
						var _ = {};
						_.value = !0, _.$ref = !0, _.displayName = !0;
					}
					let m = d;
					if (Array.isArray(e)) {
						if (e.length > 1) {
							let e = {
								instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
								schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/2/maxItems`,
								keyword: `maxItems`,
								params: { limit: 1 },
								message: `must NOT have more than 1 items`
							};
							u === null ? u = [e] : u.push(e), d++;
						}
						let n = e.length;
						for (let r = 0; r < n; r++) a(e[r], {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/` + r,
							parentData: e,
							parentDataProperty: r,
							rootData: c,
							dynamicAnchors: l
						}) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length);
					} else {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/2/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
					var g = m === d;
					if (s ||= g, s) d = o, u !== null && (o ? u.length = o : u = null);
					else {
						let e = {
							instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager`,
							schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf`,
							keyword: `anyOf`,
							params: {},
							message: `must match a schema in anyOf`
						};
						u === null ? u = [e] : u.push(e), d++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`,
					schemaPath: `#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				u === null ? u = [e] : u.push(e), d++;
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
		u === null ? u = [e] : u.push(e), d++;
	}
	return o.errors = u, d === 0;
}
o.evaluated = {
	props: {
		schemas: !0,
		userName: !0,
		externalId: !0,
		displayName: !0,
		name: !0,
		emails: !0,
		active: !0,
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": !0
	},
	dynamicProps: !1,
	dynamicItems: !1
};

// src/scim/attributes.ts
const coreUser = "urn:ietf:params:scim:schemas:core:2.0:User";
const enterpriseUser = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const patchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const byName = new Map([
	"userName",
	"externalId",
	"displayName",
	"active",
	"name",
	"name.givenName",
	"name.familyName",
	"emails",
	"emails.one",
	"employeeNumber",
	"department",
	"manager",
	"manager.value",
	"manager.$ref",
	"manager.displayName",
	"enterprise"
].map((one) => [one.toLowerCase(), one]));
const isMain = String.raw`(?:type\s+eq\s+"work"|primary\s+eq\s+(?:"true"|true))`;
const oneEmail = new RegExp(String.raw`^emails\[\s*${isMain}(?:\s+and\s+${isMain})?\s*\](?:\.value)?$`);
function attributeAt(path) {
	const low = path.trim().toLowerCase();
	const [core, enterprise] = [coreUser.toLowerCase(), enterpriseUser.toLowerCase()];
	if (low === enterprise) return "enterprise";
	const bare = [core, enterprise].reduce((name, urn) => /^[:.]/.test(name.slice(urn.length)) && name.startsWith(urn) ? name.slice(urn.length + 1) : name, low);
	return oneEmail.test(bare) ? "emails.one" : bare === "emails.one" || bare === "enterprise" ? null : byName.get(bare) ?? null;
}

// src/scim/facts.ts
function scimFacts(scim, user) {
	const { name, userName, active } = scim;
	const { employeeNumber, department, manager } = scim["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ?? {};
	const addresses = addressesIn(scim);
	const managers = manager === void 0 ? void 0 : managerTexts(manager);
	return {
		user: textOf(user),
		employeeNumber: textOf(employeeNumber),
		externalId: textOf(scim.externalId),
		email: addresses[0] ?? addressOf(userName),
		addresses: [
			...addresses,
			addressOf(userName),
			addressOf(user)
		].filter((one) => one !== null),
		firstName: textOf(name?.givenName),
		lastName: textOf(name?.familyName),
		active: active === void 0 ? null : String(active).toLowerCase() === "true",
		...department === void 0 || department?.trim() === "" ? {} : { department: textOf(department) },
		...managers === void 0 || managers?.length === 0 ? {} : { manager: managers }
	};
}
function addressesIn({ emails }) {
	const rank = (one) => String(one.primary).toLowerCase() === "true" ? 0 : one.type?.toLowerCase() === "work" ? 1 : 2;
	return (emails ?? []).toSorted((a, b) => rank(a) - rank(b)).map(({ value }) => addressOf(value)).filter((one) => one !== null);
}
function addressOf(text) {
	const bare = textOf(text);
	return bare !== null && /^[^\s@]+@[^\s@]+$/.test(bare) ? bare : null;
}
function textOf(text) {
	const bare = text?.trim() ?? "";
	return bare === "" ? null : bare;
}
function managerTexts(manager) {
	if (manager === null) return null;
	if (typeof manager === "string") return [textOf(manager)].filter((one) => one !== null);
	const one = Array.isArray(manager) ? manager[0] : manager;
	if (one === void 0) return [];
	if (one.value === null) return null;
	const last = one.$ref?.split("/").at(-1);
	return [.../* @__PURE__ */ new Set([
		textOf(one.value),
		textOf(last),
		textOf(one.displayName)
	])].filter((text) => text !== null);
}

// src/model/scim-finding.ts
function scimFinding(code, at, message) {
	return {
		code,
		at,
		message
	};
}

// src/scim/mistakes.ts
const most = 20;
function mistakesIn(errors) {
	const whole = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
	const inOther = ({ keyword, instancePath }) => keyword === "const" || keyword !== "anyOf" && [...whole].some((path) => instancePath === path || instancePath.startsWith(`${path}/`));
	const byPlace = /* @__PURE__ */ new Map();
	for (const error of errors.filter((one) => !inOther(one))) {
		const at = placeOf(error.instancePath);
		if (!byPlace.has(at)) byPlace.set(at, scimFinding("wrong-value", at, `${wordsFor(error)} ${fix}`));
	}
	return [...byPlace.values()].slice(0, most);
}
const fix = "Correct the attribute mapping of the sender.";
function placeOf(pointer) {
	return pointer.split("/").slice(1).reduce((path, step) => /^\d+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`, "scim");
}
function wordsFor({ keyword, params }) {
	const { type, limit, missingProperty, allowedValues } = params;
	switch (keyword) {
		case "type": return `It must be ${[type].flat().map((one) => kinds[String(one)] ?? String(one)).join(" or ")}.`;
		case "required": return `It has no "${String(missingProperty)}".`;
		case "maxLength": return `It is longer than ${String(limit)} characters.`;
		case "minLength": return "It is empty.";
		case "maxItems": return `It has more than ${String(limit)} entries.`;
		case "minItems": return "It has no entries.";
		case "contains": return "It does not name the schema of a user (RFC 7643) or of PATCH (RFC 7644).";
		case "enum": return `It must be one of ${[allowedValues].flat().map(String).join(", ")}.`;
		default: return "Its form is not one that SCIM or Entra gives it.";
	}
}
const kinds = {
	string: "a text",
	object: "an object",
	array: "a list",
	boolean: "true or false"
};

// src/scim/patch.ts
function patchedUser({ Operations }) {
	const said = /* @__PURE__ */ new Map();
	const findings = [];
	let ignored = 0;
	for (const [index, { op, path, value }] of Operations.entries()) {
		const removes = op.toLowerCase() === "remove";
		const settings = removes ? removed(path, value) : settingsIn(path, value);
		const at = `scim.Operations[${index}]`;
		if (settings === null) findings.push(scimFinding("wrong-value", at, removes ? needsPath : needsValue));
		for (const [attribute, one] of settings ?? []) if (attribute === null) ignored += 1;
		else if (removes && one !== null) findings.push(scimFinding("not-removable", at, stays(attribute)));
		else set(said, attribute, op.toLowerCase() === "add" && attribute === "emails" ? mainOf(one) : one);
	}
	return {
		user: assembled(said),
		findings,
		ignored
	};
}
function mainOf(emails) {
	if (!Array.isArray(emails)) return emails;
	return emails.filter((one) => {
		const { type, primary } = isObject$1(one) ? one : {};
		const isPrimary = primary === true || typeof primary === "string" && primary.toLowerCase() === "true";
		return typeof type !== "string" || type.toLowerCase() === "work" || isPrimary;
	});
}
function set(said, attribute, value) {
	if (attribute === "manager") for (const part of managerParts) said.delete(part);
	said.set(attribute, value);
}
const managerParts = [
	"manager.value",
	"manager.$ref",
	"manager.displayName"
];
const needsPath = "An operation \"remove\" needs a path. Name the attribute that it removes.";
const needsValue = "An operation without a path needs an object as its value. Write the attributes by their names.";
function stays(attribute) {
	return `"${attribute}" cannot be removed: every person has it. Send the new value with "replace".`;
}
function removed(path, value) {
	if (path === void 0) return null;
	const attribute = attributeAt(path);
	if (attribute === "manager" || attribute === "manager.value") return [["manager", null]];
	if (attribute === "department") return [["department", null]];
	return [[attribute === "externalId" || attribute === "displayName" ? null : attribute, value ?? true]];
}
function settingsIn(path, value) {
	if (path === void 0) return isObject$1(value) ? Object.entries(value).flatMap(([name, one]) => settingAt(name, one)) : null;
	return settingAt(path, value);
}
function settingAt(path, value) {
	const attribute = attributeAt(path);
	if (!isObject$1(value)) return [[attribute, value]];
	if (attribute === "name") return Object.entries(value).map(([name, one]) => [attributeAt(`name.${name}`), one]);
	if (attribute === "enterprise") return Object.entries(value).map(([name, one]) => [attributeAt(`${enterpriseUser}:${name}`), one]);
	return [[attribute, value]];
}
function assembled(said) {
	const part = (names) => Object.fromEntries(Object.entries(names).flatMap(([name, one]) => said.has(one) ? [[name, said.get(one)]] : []));
	const whole = said.get("manager");
	const parts = part({
		value: "manager.value",
		$ref: "manager.$ref",
		displayName: "manager.displayName"
	});
	const manager = {
		...typeof whole === "string" ? { value: whole } : isObject$1(whole) ? whole : {},
		...parts
	};
	const enterprise = {
		...part({
			employeeNumber: "employeeNumber",
			department: "department",
			manager: "manager"
		}),
		...Object.keys(parts).length > 0 ? { manager } : {}
	};
	const name = part({
		givenName: "name.givenName",
		familyName: "name.familyName"
	});
	const one = said.get("emails.one");
	return {
		schemas: [coreUser],
		...part({
			userName: "userName",
			externalId: "externalId",
			displayName: "displayName",
			active: "active",
			emails: "emails",
			name: "name"
		}),
		...Object.keys(name).length > 0 ? { name } : {},
		...one === void 0 ? {} : { emails: emailsWith(one) },
		[enterpriseUser]: said.has("enterprise") ? said.get("enterprise") : enterprise
	};
}
function emailsWith(one) {
	return Array.isArray(one) ? one : [isObject$1(one) ? one : {
		value: one,
		type: "work"
	}];
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scim/spelling.ts
const asWritten = new Map([
	"schemas",
	"userName",
	"externalId",
	"displayName",
	"active",
	"name",
	"givenName",
	"familyName",
	"formatted",
	"emails",
	"type",
	"primary",
	"value",
	"$ref",
	"employeeNumber",
	"department",
	"manager",
	"Operations",
	"op",
	"path",
	coreUser,
	enterpriseUser
].map((name) => [name.toLowerCase(), name]));
const deepest = 6;
function spelled(body, depth = 0) {
	if (typeof body !== "object" || body === null || depth > deepest) return {
		value: body,
		twice: []
	};
	if (Array.isArray(body)) {
		const all = body.map((one) => spelled(one, depth + 1));
		return {
			value: all.map(({ value }) => value),
			twice: all.flatMap(({ twice }) => twice)
		};
	}
	const entries = Object.entries(body).map(([name, inner]) => {
		const { value, twice } = spelled(inner, depth + 1);
		return {
			name: asWritten.get(name.toLowerCase()) ?? name,
			value,
			twice
		};
	});
	const names = entries.map(({ name }) => name);
	return {
		value: Object.fromEntries(entries.map(({ name, value }) => [name, value])),
		twice: [...names.filter((name, at) => names.indexOf(name) !== at), ...entries.flatMap(({ twice }) => twice)]
	};
}

// src/scim/read-event.ts
function readScim(payload) {
	if (!isObject(payload) || !isObject(own(payload, "scim"))) return refused$2([scimFinding("not-scim", "scim", "It is no object. Send the body of the SCIM request as \"scim\" in client_payload.")]);
	const user = own(payload, "user") ?? null;
	if (user !== null && (typeof user !== "string" || user.length > longest)) return refused$2([scimFinding("wrong-value", "user", `It must be a text of at most ${longest} characters: an employee id, an address, or a key.`)]);
	const { value: scim, twice } = spelled(own(payload, "scim"));
	if (twice.length > 0) return refused$2(twice.map((name) => scimFinding("wrong-value", "scim", `It says "${name}" twice, in letters of another case. Send it once.`)), twice.includes("active") || saysLeft(scim));
	const beside = Object.keys(payload).filter((name) => name !== "scim" && name !== "user").length;
	const schemas = own(scim, "schemas");
	return own(scim, "Operations") !== void 0 || Array.isArray(schemas) && schemas.includes("urn:ietf:params:scim:api:messages:2.0:PatchOp") ? readPatch(scim, user, beside) : readUser(scim, user, beside + strangeIn(scim));
}
const longest = 1e3;
function readPatch(scim, user, beside) {
	if (!t$1(scim)) return refused$2(mistakesIn(t$1.errors ?? []));
	const { user: patched, findings, ignored } = patchedUser(scim);
	const others = saysLeft(patched) ? findings.filter(({ code }) => code !== "not-removable") : findings;
	return others.length > 0 ? refused$2(others, saysLeft(patched)) : readUser(patched, user, beside + ignored);
}
function readUser(scim, user, ignored) {
	if (!t(scim)) return refused$2(mistakesIn(t.errors ?? []), saysLeft(scim));
	return {
		facts: scimFacts(scim, user),
		findings: [],
		leaves: saysLeft(scim),
		ignored
	};
}
function refused$2(findings, leaves = false) {
	return {
		facts: null,
		findings,
		leaves,
		ignored: 0
	};
}
function saysLeft(scim) {
	const active = own(scim, "active");
	return active === false || typeof active === "string" && active.toLowerCase() === "false";
}
const known = /* @__PURE__ */ new Set([
	"schemas",
	"id",
	"meta",
	"userName",
	"externalId",
	"displayName",
	"name",
	"emails",
	"active",
	enterpriseUser
]);
const knownOfEnterprise = /* @__PURE__ */ new Set([
	"employeeNumber",
	"department",
	"manager"
]);
function strangeIn(scim) {
	const enterprise = own(scim, enterpriseUser);
	const names = (value, usual) => isObject(value) ? Object.keys(value).filter((name) => !usual.has(name)).length : 0;
	return names(scim, known) + names(enterprise, knownOfEnterprise);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(value, name) {
	return isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/render/pull/event-pages.ts
const listed = 3e4;
function eventPull({ verbs, name, sender, notes, ignored, others }) {
	const by = sender === null ? nothing : markdown` It was sent with the token of ${code(sender)}.`;
	const isUrgent = leaves(verbs);
	const lines = verbs.map((verb) => markdown`- ${verbWords(verb, name)}`);
	const parts = [
		...isUrgent ? [words`**Urgent: this person has left. The account stays active until this is merged.**`] : [],
		markdown`An event of the identity provider or HR system asks for this.${by}`,
		markdown.join(lines, "\n"),
		...notes.slice(0, mostNotes).map((note) => prose(note, 500)),
		...verbs.some(({ verb }) => verb === "rehire") ? [comesBack] : [],
		...verbs.some((verb) => verb.verb === "hire" && verb.manager === null) ? [noManager] : [],
		...ignored === 0 ? [] : [words`${counted(ignored, words`attribute`)} of the event ${ignored === 1 ? words`is` : words`are`} none that Espalier reads.`],
		...others.length === 0 ? [] : [markdown`Earlier events about this person are still open, on something else: ${numbers(others)}.`],
		words`**What to do:** read the plan that Espalier writes below, approve this pull request, and merge it. If it is wrong, close it, and correct the person where the event comes from: the same event would open it again.`
	];
	return {
		title: eventTitle(verbs, name),
		body: markdown`${markdown.join(parts, "\n\n")}\n`
	};
}
const mostNotes = 10;
const comesBack = words`**A return is a decision.** The person gets the same account back, with its history. If it is another person, close this pull request, and give them an employee id and an address of their own.`;
const noManager = words`**The event names no manager, so this person would have none.** Before the merge, write the key of the manager at "manager" in the file of this pull request.`;
function leaves(verbs) {
	return verbs.some(({ verb }) => verb === "leave");
}
function eventTitle(verbs, name) {
	const [first] = verbs;
	const more = verbs.length > 1 ? words` and more` : nothing;
	switch (first?.verb) {
		case "leave": return markdown`URGENT · ${name} leaves`;
		case "hire": return markdown`Hire ${name}`;
		case "rehire": return markdown`${name} returns${more}`;
		case "rename": return markdown`Change the name or address of ${name}`;
		default: return markdown`Move ${name}${more}`;
	}
}
function verbWords(verb, name) {
	const who = markdown`**${name}**`;
	switch (verb.verb) {
		case "leave": return markdown`${who} leaves now${verb.reportsTo === void 0 ? nothing : markdown`, and the reports move to ${code(verb.reportsTo)}. If another manager takes them, change that in this pull request`}.`;
		case "hire": return markdown`${who} (${code(verb.email)}) is hired${placeWords(verb)}.`;
		case "rehire": return markdown`${who} comes back${placeWords(verb)}${verb.email === void 0 ? nothing : markdown`, with the address ${code(verb.email)}`}.`;
		case "move": return markdown`${who} moves${placeWords(verb)}.`;
		case "rename": return markdown`${who} changes: ${markdown.join(changedNames(verb), ", ")}.`;
	}
}
function placeWords({ manager, department }) {
	const to = manager === void 0 ? nothing : manager === null ? words`, without a manager` : markdown`, reporting to ${code(manager)}`;
	const under = department === void 0 ? nothing : department === null ? words`, without a department` : markdown`, in ${code(department)}`;
	return markdown`${to}${under}`;
}
function changedNames({ firstName, lastName, email }) {
	return [
		...firstName === void 0 ? [] : [markdown`first name ${code(firstName)}`],
		...lastName === void 0 ? [] : [markdown`last name ${code(lastName)}`],
		...email === void 0 ? [] : [markdown`address ${code(email)}`]
	];
}
function numbers(pulls) {
	return words.join(pulls.map((one) => words`#${one}`), ", ");
}
function eventIssue({ findings, isUrgent, wasUrgent, sender }, shows, speaker) {
	const by = sender === null ? nothing : markdown`, sent with the token of ${code(sender)}`;
	const parts = [
		...isUrgent ? [hasLeft] : [],
		...wasUrgent ? [words`**Urgent: an earlier event says that a person has left. The comments, or the edits of this text, show which.**`] : [],
		markdown`The last event that could not be taken${by} (${whenWords(speaker)}):`,
		findingLines(findings),
		words`**What to do:** correct it where the event comes from, and send the event again; or change the chart by hand. docs/events.md explains each finding. Close this issue once it is done: runs do not close it.`
	];
	return {
		title: words`Espalier: ${isUrgent || wasUrgent ? words`URGENT, ` : nothing}an event could not be taken`,
		...markedPage({
			kind: "event",
			state: "open",
			pull: 0,
			risk: isUrgent || wasUrgent ? "leavers" : "changes",
			shows
		}, parts)
	};
}
const hasLeft = words`**Urgent: the event says that this person has left. If they have an account, it is still active.**`;
function eventComment({ findings, isUrgent }, speaker) {
	const urgent = isUrgent ? markdown`${hasLeft}\n\n` : nothing;
	return markdown`${urgent}Another event could not be taken (${whenWords(speaker)}):\n\n${findingLines(findings)}\n`;
}
function findingLines(findings) {
	const lines = findings.map(({ code: name, at, message }) => markdown`- **${code(at)}** ${code(name)}: ${prose(message)}`);
	return markdown.join(within(lines, listed, (rest) => words`- and ${rest} more`), "\n");
}
function replacedNote(by, speaker) {
	const how = by === null ? words`the chart is right as it is` : words`#${by}`;
	return markdown`A later event about the same person takes the place of this one: ${how} (${whenWords(speaker)}).\n`;
}

// src/action/earlier-events.ts
const topicOf = {
	hire: "status",
	leave: "status",
	rehire: "status",
	move: "place",
	rename: "name"
};
function branchFor({ subject, verbs }) {
	const topics = [...new Set(verbs.map(({ verb }) => topicOf[verb]))];
	return `${startFor(subject)}${topics.join(".")}-${digest(verbs).slice(0, 12)}`;
}
function startFor(subject) {
	return `${eventBranches}${digest({ subject }).slice(0, 12)}-`;
}
async function earlierEvents({ github }, subject) {
	const start = startFor(subject);
	return (await openBranches(github, start)).map(({ number, branch }) => {
		const [topics = ""] = branch.slice(start.length).split("-");
		return {
			number,
			branch,
			topics: topics.split(".")
		};
	});
}
function isReplaced(earlier, topics) {
	return earlier.topics.every((topic) => topics.includes(topic));
}
async function closeReplaced(job, replaced, where, by) {
	let isDone = true;
	for (const { number, branch } of replaced) {
		const page = {
			title: markdown`Replaced`,
			body: markdown`Replaced.`
		};
		const { kind } = await propose(job, {
			...where,
			branch,
			files: /* @__PURE__ */ new Map(),
			...page
		});
		if (kind === "left") isDone = false;
		else await say(job.github, number, replacedNote(by, speakerOf(job)).text);
	}
	return isDone;
}

// src/scim/find-person.ts
function personIn(facts, people) {
	const ways = waysIn(facts);
	if (ways.length === 0) return {
		person: null,
		finding: scimFinding("no-person", "scim", `It has no employeeNumber, no address in userName or emails, and no externalId. ${send}`)
	};
	const found = ways.flatMap((way) => people.filter(way.fits).map((person) => ({
		way,
		person
	})));
	const [first] = found;
	const other = found.find(({ person }) => person.key !== first?.person.key);
	if (first === void 0) return {
		person: null,
		finding: null
	};
	if (other !== void 0) return {
		person: null,
		finding: twoPeople(first, other)
	};
	const { person } = first;
	const { employeeNumber } = facts;
	return {
		person,
		finding: employeeNumber !== null && person.id !== void 0 && person.id !== employeeNumber ? otherId(person, first.way, employeeNumber) : null
	};
}
const send = "Send one of them, or name the person as \"user\" in client_payload.";
function waysIn({ employeeNumber, user, externalId, addresses }) {
	const isKey = (text) => ({ key, was }) => key === text || was === text;
	const hasId = (text) => ({ id }) => id === text;
	const hasAddress = (text) => ({ values }) => typeof values.email === "string" && canonicalEmail(values.email) === canonicalEmail(text);
	const way = (at, text, fits) => text === null ? [] : [{
		at,
		text,
		fits: (person) => fits.some((one) => one(text)(person))
	}];
	return [
		...way("scim.employeeNumber", employeeNumber, [hasId]),
		...way("user", user, [
			hasId,
			hasAddress,
			isKey
		]),
		...addresses.flatMap((address) => way("scim.emails", address, [hasAddress])),
		...way("scim.externalId", externalId, [isKey])
	];
}
function twoPeople(one, other) {
	const names = ({ way, person }) => `"${way.text}" is ${person.key}`;
	return scimFinding("two-people", other.way.at, `${names(one)}, and ${names(other)}. Find out whom the event is about, and correct the other one in the identity provider or in the chart.`);
}
function otherId({ key, id = "" }, { text }, employeeNumber) {
	return scimFinding("other-id", "scim.employeeNumber", `"${text}" is ${key}, who has the id "${id}" in the chart, and the event says "${employeeNumber}". If it is the same person, correct "id" in the chart; if not, give one of them another address.`);
}

// src/scim/verbs.ts
function verbsOf(facts, people) {
	const { person, finding } = personIn(facts, people);
	if (finding !== null) return refused$1([finding]);
	return person === null ? newPerson(facts, people) : {
		request: requestFor(person, facts, people),
		findings: []
	};
}
function subjectOf({ employeeNumber, email, user, externalId }) {
	return employeeNumber ?? (email === null ? null : canonicalEmail(email)) ?? user ?? externalId ?? "";
}
function newPerson(facts, people) {
	const { active, email, firstName, lastName, employeeNumber, department, manager } = facts;
	const subject = subjectOf(facts);
	if (active !== true) return refused$1([scimFinding("unknown-person", "scim", `The chart has no "${subject}", and the event says that this person ${active === false ? "has left" : "has changed"}. ${active === false ? "If they have an account, deactivate it; if the chart has them under another address, correct it." : "A new person needs \"active\": true."}`)], active === false ? subject : null);
	const missing = [
		...email === null ? [lacks("scim.emails", "an address")] : [],
		...firstName === null ? [lacks("scim.name.givenName", "a first name")] : [],
		...lastName === null ? [lacks("scim.name.familyName", "a last name")] : []
	];
	if (email === null || firstName === null || lastName === null) return refused$1(missing);
	return {
		request: {
			subject,
			person: null,
			verbs: [{
				verb: "hire",
				email,
				firstName,
				lastName,
				manager: manager === void 0 || manager === null ? null : managerText(manager, people),
				...employeeNumber === null ? {} : { id: employeeNumber },
				...department === void 0 ? {} : { department }
			}],
			topics: [
				"status",
				"place",
				"name"
			]
		},
		findings: []
	};
}
function lacks(at, what) {
	return scimFinding("incomplete-hire", at, `A new person needs ${what}. Map the attribute in the sender, and send the event again.`);
}
function requestFor(person, facts, people) {
	const { key } = person;
	const isActive = person.values.active !== false;
	const about = {
		subject: key,
		person: key
	};
	if (facts.active === false) return {
		...about,
		verbs: isActive ? [leave(person, people)] : [],
		topics: [
			"status",
			"place",
			"name"
		]
	};
	if (!isActive && facts.active !== true) return {
		...about,
		verbs: [],
		topics: []
	};
	const [place, names] = [placeIn(person, facts, people), namesIn(person, facts)];
	const { email, ...others } = names;
	const back = {
		verb: "rehire",
		person: key,
		...place,
		...email === void 0 ? {} : { email }
	};
	const verbs = isActive ? [...isEmpty(place) ? [] : [{
		verb: "move",
		person: key,
		...place
	}], ...isEmpty(names) ? [] : [{
		verb: "rename",
		person: key,
		...names
	}]] : [back, ...isEmpty(others) ? [] : [{
		verb: "rename",
		person: key,
		...others
	}]];
	return {
		...about,
		verbs,
		topics: topicsOf(facts)
	};
}
function leave({ key, values: { manager } }, people) {
	return {
		verb: "leave",
		person: key,
		...people.some(({ values }) => values.manager === key && values.active !== false) && typeof manager === "string" ? { reportsTo: manager } : {}
	};
}
function placeIn({ values }, { manager, department }, people) {
	const wanted = manager === void 0 || manager === null ? manager : managerText(manager, people);
	return {
		...wanted === void 0 || wanted === (values.manager ?? null) ? {} : { manager: wanted },
		...department === void 0 || department === (values.department ?? null) ? {} : { department }
	};
}
function namesIn({ values }, { firstName, lastName, email }) {
	return {
		...firstName === null || firstName === values.firstName ? {} : { firstName },
		...lastName === null || lastName === values.lastName ? {} : { lastName },
		...email === null || canonicalEmail(email) === canonicalEmail(String(values.email)) ? {} : { email }
	};
}
function managerText(texts, people) {
	for (const text of texts) {
		const [one, ...others] = peopleNamed(text, people);
		if (one !== void 0 && others.length === 0) return one.key;
	}
	return texts[0] ?? "";
}
function topicsOf({ active, manager, department, firstName, lastName, email }) {
	return [
		...active === null ? [] : ["status"],
		...manager === void 0 && department === void 0 ? [] : ["place"],
		...firstName === null && lastName === null && email === null ? [] : ["name"]
	];
}
function isEmpty(values) {
	return Object.keys(values).length === 0;
}
function refused$1(findings, unknownLeaver = null) {
	return {
		request: null,
		findings,
		unknownLeaver
	};
}

// src/action/event-edit.ts
async function eventEdit(folder, org, facts, now) {
	const { desired } = await loadFolder(folder, null, now);
	if (desired === null) return refused([brokenChart]);
	const answer = verbsOf(facts, knownPeople(desired));
	if (answer.request === null) return {
		...answer,
		name: ""
	};
	const { request } = answer;
	const name = nameOf(request, facts, desired);
	const edited = await editByVerbs(folder, request.verbs, now);
	const stray = edited.files.some(({ file }) => !file.startsWith(`${org}/people/`));
	const findings = [...edited.problems.map(problemFinding), ...stray ? [strayFile] : []];
	return findings.length > 0 ? refused(findings, name) : {
		request,
		edited,
		name
	};
}
function refused(findings, name = "") {
	return {
		request: null,
		findings,
		unknownLeaver: null,
		name
	};
}
const brokenChart = scimFinding("not-possible", "scim", "The chart of the default branch has errors: \"espalier validate\" shows them. Correct them, and send the event again.");
const strayFile = scimFinding("not-possible", "scim", "It would change a file outside of people/, which an event may not do. Make the change by hand.");
function knownPeople({ people, upcoming }) {
	const later = upcoming.filter(({ kind, key }) => kind === "hire" && !people.has(key));
	return [...people.values(), ...later];
}
function nameOf({ person, verbs }, facts, { people, upcoming }) {
	const [first] = verbs;
	if (person === null || first?.verb === "hire") return `${facts.firstName ?? ""} ${facts.lastName ?? ""}`.trim();
	const known = people.get(person) ?? upcoming.find(({ key }) => key === person);
	return fullName(known?.values ?? {}) || person;
}
function problemFinding({ field, message, near }) {
	const hint = near.length === 0 ? "" : ` Near: ${near.join(", ")}.`;
	return scimFinding("not-possible", `scim (${field})`, `${message}${hint}`);
}

// src/action/event-proposal.ts
async function proposeEvent(job, reading, sender) {
	const base = await reviewedBranch(job);
	const where = {
		base,
		tip: await tipOf(job.git, base)
	};
	const { facts, findings, leaves: isUrgent, ignored } = reading;
	const nothing = {
		proposal: null,
		name: "",
		isUrgent,
		branch: "",
		tip: where.tip
	};
	if (facts === null) return {
		...nothing,
		findings
	};
	const folder = await folderAt(where.tip, orgOf(job), job.host);
	const edit = await eventEdit(folder, orgOf(job), facts, job.host.now());
	if (edit.request === null) {
		const gone = edit.unknownLeaver !== null && await takeBackHire(job, edit.unknownLeaver, where);
		return {
			...nothing,
			name: edit.name,
			findings: gone ? [] : edit.findings
		};
	}
	const proposal = await proposed(job, edit, where, sender, ignored);
	const { request, name } = edit;
	return {
		...nothing,
		findings: [],
		proposal,
		name,
		isUrgent: leaves(request.verbs),
		branch: branchFor(request)
	};
}
async function proposed(job, { request, edited, name }, where, sender, ignored) {
	const files = await textsFromTop(job, edited.files);
	const branch = branchFor(request);
	const earlier = (await earlierEvents(job, request.subject)).filter((one) => one.branch !== branch || files.size === 0);
	const replaced = earlier.filter((one) => isReplaced(one, request.topics));
	const others = earlier.filter((one) => !replaced.includes(one)).map(({ number }) => number);
	const asked = {
		verbs: request.verbs,
		name,
		sender: sender?.login ?? null,
		notes: edited.notes,
		ignored,
		others
	};
	const wanted = {
		...eventPull(asked),
		...where,
		branch,
		files,
		labels: leaves(request.verbs) ? ["org: urgent"] : []
	};
	const proposal = files.size === 0 ? null : await propose(job, sender === null ? wanted : {
		...wanted,
		author: sender
	});
	await closeReplaced(job, replaced, where, proposal?.pull?.number ?? null);
	return proposal;
}
async function takeBackHire(job, subject, where) {
	const earlier = await earlierEvents(job, subject);
	return earlier.length > 0 && await closeReplaced(job, earlier, where, null);
}

// src/action/event-refused.ts
async function tellRefused(job, { findings, isUrgent }, { sender, payload }) {
	const { github, login } = job;
	const shows = digest({
		findings,
		payload
	});
	const author = await login();
	const issue = await findIssue(github, "event", author);
	if (issue?.open === true && issue.marker.shows === shows) return false;
	const wasUrgent = issue?.open === true && issue.marker.risk === "leavers";
	const page = eventIssue({
		findings,
		isUrgent,
		wasUrgent,
		sender: sender?.login ?? null
	}, shows, speakerOf(job));
	const text = issueText(page);
	if (issue === null) {
		await openIssue(github, author, text);
		return true;
	}
	if (!issue.open) await reopenIssue(github, issue.number);
	await editIssue(github, issue.number, text);
	await say(github, issue.number, eventComment({
		findings,
		isUrgent
	}, speakerOf(job)).text);
	return true;
}

// src/action/event-result.ts
function takenResult({ proposal, name, branch }) {
	const pull = proposal?.pull ?? null;
	const isLeft = proposal?.kind === "left";
	const result = pull === null && !isLeft ? "no-changes" : "ok";
	const done = {
		exit: 0,
		result,
		outputs: {
			"exit-code": 0,
			result,
			...pull === null ? {} : { "pull-request": pull.url }
		},
		annotations: [],
		summary: null,
		report: [],
		says: isLeft ? printed`The event about ${name} was not proposed.\n` : proposedLine(name, pull?.number ?? null)
	};
	return isLeft ? warned(done, leftWarning(branch)) : done;
}
function proposedLine(name, pull) {
	return pull === null ? printed`The chart says so already: there is nothing to propose.\n` : printed`The event about ${name} has the pull request #${pull}.\n`;
}
function refusedResult({ findings }) {
	const lines = findings.map(({ code, at, message: why }) => printed`${at} ${code}: ${message(why)}`);
	const says = printed`The event could not be taken. ${printed.join(lines, " ")}`;
	return {
		exit: 1,
		result: "invalid",
		outputs: {
			"exit-code": 1,
			result: "invalid",
			errors: findings.length
		},
		annotations: [{
			severity: "error",
			title: "Espalier",
			says
		}],
		summary: null,
		report: [],
		says: printed`${says}\n`
	};
}

// src/action/commands/event.ts
async function eventRun(job) {
	const { event } = job;
	if (event.kind !== "event") throw notFor("event", event, "events that are sent to the repository (repository_dispatch)");
	await requirePrivate(job, "event");
	const outcome = await proposeEvent(job, readScim(event.payload), event.sender);
	if (outcome.findings.length === 0) return await told(job, takenResult(outcome), outcome, outcome.proposal?.kind === "opened");
	const isNew = await tellRefused(job, outcome, event);
	return await told(job, refusedResult(outcome), outcome, isNew);
}
async function told(job, done, { name, isUrgent, findings, tip }, isNew) {
	if (!isUrgent || !isNew) return done;
	const notice = {
		notice: leaverNotice(name, findings.length === 0),
		name: digest({
			name,
			tip
		}),
		at: tip
	};
	const { warning } = await tellOnce(job, notice, "");
	return warning === null ? done : warned(done, warning);
}

export { eventRun };