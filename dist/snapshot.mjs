import { t as e } from "./ajv.mjs";
import { G as orExitError, M as canonicalEmail, R as isUserId, U as ExitError, W as orElse, h as printed } from "./base.mjs";
import { B as findAll, D as readBack, E as missing, G as hasEmail, H as whole, J as readAllUsers, K as one, O as unlike, Q as recordsIn, R as requireOwned, S as withUnrecorded, T as lookUntil, U as bringsJust, V as findHidden, W as byAddress, X as mapConcurrent, Y as requireWhole, Z as RefusedList, _t as operationName, at as isAccount, bt as toRecord, c as isOnBranch, ct as problemsOf, ft as shownName, g as awaitOpenWrites, gt as merge, ht as hasField, it as describe, lt as requireSound, mt as fieldValue, n as openSession, ot as isRecord, q as isRound, r as readingLine, st as notAsSaid, tt as disconnect, ut as isPlainName, vt as rawValue, w as differing, xt as toUser, z as find } from "./session.mjs";
import { I as fieldFacts, L as fields, R as nonEmpty, dt as groupBy } from "./planning.mjs";
import { c as isAlike, i as nodeOf, l as isSameText, o as formless, s as formsKept } from "./rewrites.mjs";
import { t as requireSafe } from "./key.mjs";
import { A as hidesNone, M as requireSome, N as unseen, O as UntrustedList, d as witnessOf, j as prove, k as byId, u as loadChart, v as withShown, x as hasName } from "./file-findings.mjs";
import { t as shortList } from "./short-list.mjs";
import { isDeepStrictEqual } from "node:util";

// build/validators/plan.js
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/plan.schema.json`,
	title: `Plan`,
	description: "What `espalier plan --format json` prints and `plan --out` writes: the changes, the changes that are held and why, and what changed outside Git.",
	type: `object`,
	additionalProperties: !1,
	required: [
		`format`,
		`tool`,
		`company`,
		`contract`,
		`service`,
		`asOf`,
		`choices`,
		`fingerprint`,
		`changes`,
		`counts`,
		`totals`,
		`limits`,
		`findings`,
		`held`,
		`drift`,
		`scheduled`,
		`access`,
		`unmanaged`,
		`names`
	],
	properties: {
		format: {
			description: `The version of this form.`,
			examples: [1],
			const: 1
		},
		tool: {
			description: `The program that wrote it.`,
			examples: [`espalier 0.1.0`],
			type: `string`
		},
		company: {
			description: `The company, from the settings.`,
			examples: [`Acme`],
			type: `string`
		},
		contract: {
			description: `The contract of the service.`,
			examples: [`v1`],
			type: `string`
		},
		service: {
			description: `The address from which the live users were read.`,
			examples: [`https://www.small-improvements.com/api/v1`],
			type: `string`
		},
		asOf: {
			description: `The day for which the chart was read.`,
			examples: [`2026-11-30`],
			type: `string`,
			tsType: `Day`
		},
		against: {
			title: `ComparedChart`,
			description: "The chart that this one was compared with, in place of the live users: only in what `espalier diff` prints. Such a plan cannot be applied.",
			examples: [{
				name: `main`,
				settings: [`limits`],
				leftOut: [`manager`]
			}],
			type: `object`,
			additionalProperties: !1,
			required: [
				`name`,
				`settings`,
				`leftOut`
			],
			properties: {
				name: {
					description: `What was given as BASE: a revision or a folder.`,
					examples: [`main`],
					type: `string`
				},
				settings: {
					description: `The settings in which the two charts differ.`,
					examples: [[`limits`]],
					type: `array`,
					items: { type: `string` }
				},
				leftOut: {
					description: `The fields that the chart compared with leaves out for at least one active person. They stay as they are in the service, and count as empty here.`,
					examples: [[`manager`]],
					type: `array`,
					items: {
						description: `A managed field.`,
						examples: [`manager`],
						type: `string`,
						tsType: `Field`
					}
				}
			}
		},
		choices: {
			title: `PlanChoices`,
			description: `The choices of the person who made the plan; apply --plan keeps them.`,
			examples: [{
				firstRun: !1,
				drift: `report`,
				only: null
			}],
			type: `object`,
			additionalProperties: !1,
			required: [
				`firstRun`,
				`drift`,
				`only`
			],
			properties: {
				firstRun: {
					description: `Hires are made although no run has finished yet.`,
					examples: [!1],
					type: `boolean`
				},
				drift: {
					description: `What to do with changes made outside Git.`,
					examples: [`report`],
					type: `string`,
					enum: [`report`, `revert`]
				},
				only: {
					description: `The people that the plan is limited to; null: everyone.`,
					examples: [[`ada.lovelace`], null],
					type: [`array`, `null`],
					items: { type: `string` },
					tsType: `readonly PersonKey[] | null`
				}
			}
		},
		fingerprint: {
			description: `SHA-256 over the company, the contract and the digests of the ordered changes, which cover the person, the account, and the values before and after. Its first 10 digits name the plan, its first 32 approve it.`,
			examples: [`sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04`],
			type: `string`
		},
		changes: {
			description: `The changes, in the order in which they may be made.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/change` }
		},
		counts: {
			description: `How many changes of each kind.`,
			examples: [{
				leave: 0,
				admin: 0,
				move: 0,
				rehire: 0,
				hire: 0,
				change: 0,
				adopt: 0
			}],
			type: `object`,
			title: `Counts`,
			additionalProperties: !1,
			required: [
				`leave`,
				`admin`,
				`move`,
				`rehire`,
				`hire`,
				`change`,
				`adopt`
			],
			properties: {
				leave: {
					description: `Changes of the kind leave.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				admin: {
					description: `Changes of the kind admin.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				move: {
					description: `Changes of the kind move.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				rehire: {
					description: `Changes of the kind rehire.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				hire: {
					description: `Changes of the kind hire.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				change: {
					description: `Changes of the kind change.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				adopt: {
					description: `Changes of the kind adopt.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				}
			}
		},
		totals: {
			description: `How many people and users there are.`,
			examples: [{
				people: 214,
				active: 213,
				users: 216,
				unmanaged: 2
			}],
			type: `object`,
			title: `Totals`,
			additionalProperties: !1,
			required: [
				`people`,
				`active`,
				`users`,
				`unmanaged`
			],
			properties: {
				people: {
					description: `People of the chart on that day, leavers included.`,
					examples: [214],
					type: `integer`,
					minimum: 0
				},
				active: {
					description: `Active users that the chart names, before the plan. The shares of the limits are shares of this number.`,
					examples: [213],
					type: `integer`,
					minimum: 0
				},
				users: {
					description: `Users in the service.`,
					examples: [216],
					type: `integer`,
					minimum: 0
				},
				unmanaged: {
					description: `Users that the chart does not name. Espalier never writes to them.`,
					examples: [2],
					type: `integer`,
					minimum: 0
				}
			}
		},
		limits: {
			description: `Each limit with its number.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/limit` }
		},
		findings: {
			description: `Errors and warnings about this plan. An error blocks it.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/finding` }
		},
		held: {
			description: `Changes that are not made now, each with the reason.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/held` }
		},
		drift: {
			description: `Fields that were changed in the service, and conflicts.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/drift` }
		},
		scheduled: {
			description: `What the chart says about later days.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/scheduled` }
		},
		access: {
			description: `Who gains access to whose reviews, including past ones, by the moves of this plan.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/access` }
		},
		unmanaged: {
			description: `The users that the chart does not name.`,
			examples: [[]],
			type: `array`,
			items: { $ref: `#/$defs/stranger` }
		},
		names: {
			description: `The full names behind the keys and user ids that this plan mentions. If several people share a name, the key or id follows in brackets.`,
			examples: [{ "tomas.silva": `Tomas Silva` }],
			type: `object`,
			additionalProperties: { type: `string` }
		}
	},
	$defs: {
		place: {
			title: `Place`,
			description: `A place in a file of the chart.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`file`,
				`line`,
				`column`
			],
			properties: {
				file: {
					description: `The path of the file, relative to the folder where the command ran.`,
					examples: [`org/people/engineering.yaml`],
					type: `string`
				},
				line: {
					description: `The line, from 1.`,
					examples: [17],
					type: `integer`,
					minimum: 1
				},
				column: {
					description: `The column, from 1.`,
					examples: [3],
					type: `integer`,
					minimum: 1
				}
			}
		},
		finding: {
			title: `Diagnostic`,
			description: `One finding: about the chart, the plan or a limit.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`severity`,
				`code`,
				`message`
			],
			properties: {
				severity: {
					description: `Errors stop a plan from being applied; warnings do not.`,
					examples: [`error`],
					type: `string`,
					enum: [`error`, `warning`]
				},
				code: {
					description: `The kind of finding; docs/diagnostics.md lists them.`,
					examples: [`unknown-manager`],
					type: `string`
				},
				message: {
					description: `What is wrong and what to do.`,
					examples: [`The manager "grace.hoper" is not in the chart. Did you mean "grace.hopper"?`],
					type: `string`
				},
				cause: {
					description: `What several findings of this code share: they are mended together.`,
					examples: [`grace.hoper`],
					type: `string`
				},
				place: {
					description: `The place in a file, if the finding is about one.`,
					examples: [{
						file: `org/people/engineering.yaml`,
						line: 17,
						column: 14
					}],
					$ref: `#/$defs/place`
				},
				excerpt: {
					description: `The line of the file.`,
					examples: [`    manager: grace.hoper`],
					type: `string`
				}
			}
		},
		change: {
			title: `Change`,
			description: `One change, which is one write (an adoption writes nothing).`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`id`,
				`action`,
				`verb`,
				`key`,
				`name`,
				`user`,
				`before`,
				`after`,
				`needs`,
				`reports`,
				`at`
			],
			properties: {
				id: {
					description: `The action and the key.`,
					examples: [`move:priya.nair`],
					type: `string`
				},
				action: {
					description: `The action that is sent.`,
					examples: [`move`],
					type: `string`,
					enum: [
						`create`,
						`adopt`,
						`reactivate`,
						`update`,
						`move`,
						`deactivate`
					],
					tsType: `Action`
				},
				verb: {
					description: `The word that people use for it.`,
					examples: [`move`],
					type: `string`,
					enum: [
						`leave`,
						`admin`,
						`move`,
						`rehire`,
						`hire`,
						`change`,
						`adopt`
					],
					tsType: `Verb`
				},
				key: {
					description: `The key of the person.`,
					examples: [`priya.nair`],
					type: `string`,
					tsType: `PersonKey`
				},
				name: {
					description: `First and last name, as the chart has them.`,
					examples: [`Priya Nair`],
					type: `string`
				},
				user: {
					description: `The account; null for one that does not exist yet.`,
					examples: [`u_0042`, null],
					type: [`string`, `null`],
					tsType: `UserId | null`
				},
				address: {
					description: `The live address of the account, if it is neither the person's address in the chart nor the one last applied. Missing otherwise.`,
					examples: [`zz-left-petra@acme.example`],
					type: `string`,
					maxLength: 1024
				},
				before: {
					description: `The live values that change. A manager is a key, or # and a user id for an account outside the chart.`,
					examples: [{
						manager: `tomas.silva`,
						department: `Platform`
					}],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				after: {
					description: `The values after the change.`,
					examples: [{
						manager: `tomas.silva`,
						department: `Platform`
					}],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				needs: {
					description: `The changes that must be done before this one.`,
					examples: [[`create:tomas.silva`]],
					type: `array`,
					items: { type: `string` },
					tsType: `readonly string[]`
				},
				reports: {
					description: `How many active people report to this person now.`,
					examples: [5],
					type: `integer`,
					minimum: 0
				},
				was: {
					description: `The key that this account was bound to before the key was renamed.`,
					examples: [`priya.n`],
					type: `string`,
					tsType: `PersonKey`
				},
				stands: {
					description: `The person's department and manager in the service before the change. Missing in a plan of an earlier version.`,
					examples: [{
						department: `Engineering`,
						manager: `dana.weiss`
					}],
					$ref: `#/$defs/stands`
				},
				at: {
					description: `The place in the chart that says so.`,
					examples: [{
						file: `org/people/engineering.yaml`,
						line: 35,
						column: 3
					}],
					$ref: `#/$defs/place`
				}
			}
		},
		stands: {
			title: `Stands`,
			description: `A person's department and manager in the service before any change. This is for readers, and not part of the approval.`,
			type: `object`,
			additionalProperties: !1,
			required: [`department`, `manager`],
			properties: {
				department: {
					description: `The department; null if there is none, or no account yet.`,
					examples: [`Engineering`, null],
					type: [`string`, `null`]
				},
				manager: {
					description: `The manager: a key, or # and a user id for an account outside the chart; null if there is no manager, or no account yet.`,
					examples: [
						`dana.weiss`,
						`#u_0300`,
						null
					],
					type: [`string`, `null`]
				}
			}
		},
		limit: {
			title: `LimitCheck`,
			description: `One limit, and whether the plan keeps it.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`limit`,
				`value`,
				`bound`,
				`blocked`
			],
			properties: {
				limit: {
					description: `The name of the limit.`,
					examples: [`deactivate`],
					type: `string`,
					enum: [
						`deactivate`,
						`role`,
						`move`,
						`create`,
						`email`,
						`name`,
						`department`,
						`people`,
						`users`,
						`admins`
					],
					tsType: `LimitName`
				},
				value: {
					description: `The number in this plan.`,
					examples: [1],
					type: `integer`,
					minimum: 0
				},
				bound: {
					description: `The allowed number: a maximum, or a minimum for people, users and admins. null: there is no bound.`,
					examples: [11, null],
					type: [`integer`, `null`]
				},
				blocked: {
					description: `Whether it blocks the plan.`,
					examples: [!1],
					type: `boolean`
				},
				allowed: {
					description: `The allowance that lifts the limit.`,
					examples: [{
						count: 12,
						reason: `office in Lyon closes`
					}],
					type: `object`,
					title: `Lift`,
					additionalProperties: !1,
					required: [`count`, `reason`],
					properties: {
						count: {
							description: `The allowed number.`,
							examples: [12],
							type: `integer`,
							minimum: 0
						},
						reason: {
							description: `The reason.`,
							examples: [`office in Lyon closes`],
							type: `string`
						}
					}
				}
			}
		},
		held: {
			title: `Held`,
			description: `A change that waits.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`change`,
				`reason`,
				`because`
			],
			properties: {
				change: {
					description: `The id of the change.`,
					examples: [{}],
					$ref: `#/$defs/change`
				},
				reason: {
					description: `The kind of reason.`,
					examples: [`first-run`],
					type: `string`,
					enum: [
						`first-run`,
						`needs`,
						`drift`,
						`reports`,
						`address`,
						`unresolved`
					]
				},
				because: {
					description: `The reason, in words.`,
					examples: [`waits for the hire of Tomas Silva`],
					type: `string`
				}
			}
		},
		drift: {
			title: `Drift`,
			description: `One field that was changed in the service since it was last applied.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`kind`,
				`key`,
				`name`,
				`field`,
				`applied`,
				`desired`,
				`live`,
				`at`
			],
			properties: {
				kind: {
					description: `drift: only the service changed. conflict: the chart and the service both changed, and a person decides.`,
					examples: [`drift`],
					type: `string`,
					enum: [`drift`, `conflict`]
				},
				key: {
					description: `The key of the person.`,
					examples: [`lena.fischer`],
					type: `string`,
					tsType: `PersonKey`
				},
				name: {
					description: `The full name.`,
					examples: [`Lena Fischer`],
					type: `string`
				},
				field: {
					description: `The field.`,
					examples: [`department`],
					type: `string`,
					tsType: `Field`
				},
				applied: {
					description: `The value last applied.`,
					examples: [`People Ops`],
					tsType: `Value`,
					type: [
						`string`,
						`boolean`,
						`null`
					]
				},
				desired: {
					description: `The value in the chart.`,
					examples: [`People Ops`],
					tsType: `Value`,
					type: [
						`string`,
						`boolean`,
						`null`
					]
				},
				live: {
					description: `The value in the service.`,
					examples: [`People`],
					tsType: `Value`,
					type: [
						`string`,
						`boolean`,
						`null`
					]
				},
				at: {
					description: `The place in the chart that says so.`,
					examples: [{
						file: `org/people/people.yaml`,
						line: 9,
						column: 3
					}],
					$ref: `#/$defs/place`
				}
			}
		},
		scheduled: {
			title: `Scheduled`,
			description: `What happens to one person on a later day.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`on`,
				`verb`,
				`key`,
				`name`,
				`values`,
				`at`
			],
			properties: {
				on: {
					description: `The day.`,
					examples: [`2027-01-01`],
					type: `string`,
					tsType: `Day`
				},
				verb: {
					description: `The word that people use for it.`,
					examples: [`hire`],
					type: `string`,
					enum: [
						`leave`,
						`admin`,
						`move`,
						`rehire`,
						`hire`,
						`change`,
						`adopt`
					],
					tsType: `Verb`
				},
				key: {
					description: `The key of the person.`,
					examples: [`aiko.tanaka`],
					type: `string`,
					tsType: `PersonKey`
				},
				name: {
					description: `The full name.`,
					examples: [`Aiko Tanaka`],
					type: `string`
				},
				values: {
					description: `The values from that day on.`,
					examples: [{
						manager: `tomas.silva`,
						department: `Platform`
					}],
					type: `object`,
					tsType: `Values`,
					additionalProperties: { type: [
						`string`,
						`boolean`,
						`null`
					] }
				},
				stands: {
					description: `The person's department and manager in the service before the change. Missing in a plan of an earlier version.`,
					examples: [{
						department: `Engineering`,
						manager: `dana.weiss`
					}],
					$ref: `#/$defs/stands`
				},
				absence: {
					description: `The absence that begins or has ended on that day. Missing if none does.`,
					examples: [{
						from: `2026-12-01`,
						to: `2027-05-31`
					}],
					type: `object`,
					additionalProperties: !1,
					required: [`from`, `to`],
					properties: {
						from: {
							description: `The first day of the absence.`,
							examples: [`2026-12-01`],
							type: `string`,
							tsType: `Day`
						},
						to: {
							description: `The last day of the absence.`,
							examples: [`2027-05-31`],
							type: `string`,
							tsType: `Day`
						}
					}
				},
				at: {
					description: `The place in the chart that says so.`,
					examples: [{
						file: `org/people/platform.yaml`,
						line: 17,
						column: 3
					}],
					$ref: `#/$defs/place`
				}
			}
		},
		access: {
			title: `Access`,
			description: `One manager who gains access by moves.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`manager`,
				`name`,
				`people`
			],
			properties: {
				manager: {
					description: `Whose access grows: a key, or # and a user id.`,
					examples: [`tomas.silva`],
					type: `string`
				},
				name: {
					description: `The full name.`,
					examples: [`Tomas Silva`],
					type: `string`
				},
				people: {
					description: `The people whose reviews become readable, past ones included.`,
					examples: [[`priya.nair`]],
					type: `array`,
					items: { type: `string` },
					tsType: `readonly string[]`
				}
			}
		},
		stranger: {
			title: `Stranger`,
			description: `A user that the chart does not name.`,
			type: `object`,
			additionalProperties: !1,
			required: [
				`id`,
				`name`,
				`email`,
				`active`
			],
			properties: {
				id: {
					description: `The user id.`,
					examples: [`u_0300`],
					type: `string`,
					tsType: `UserId`
				},
				name: {
					description: `The full name.`,
					examples: [`Review Bot`],
					type: `string`
				},
				email: {
					description: `The address.`,
					examples: [`bot@acme.example`],
					type: `string`
				},
				active: {
					description: `Whether the account is active.`,
					examples: [!0],
					type: `boolean`
				}
			}
		}
	}
};
const r = {
	title: `LimitCheck`,
	description: `One limit, and whether the plan keeps it.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`limit`,
		`value`,
		`bound`,
		`blocked`
	],
	properties: {
		limit: {
			description: `The name of the limit.`,
			examples: [`deactivate`],
			type: `string`,
			enum: [
				`deactivate`,
				`role`,
				`move`,
				`create`,
				`email`,
				`name`,
				`department`,
				`people`,
				`users`,
				`admins`
			],
			tsType: `LimitName`
		},
		value: {
			description: `The number in this plan.`,
			examples: [1],
			type: `integer`,
			minimum: 0
		},
		bound: {
			description: `The allowed number: a maximum, or a minimum for people, users and admins. null: there is no bound.`,
			examples: [11, null],
			type: [`integer`, `null`]
		},
		blocked: {
			description: `Whether it blocks the plan.`,
			examples: [!1],
			type: `boolean`
		},
		allowed: {
			description: `The allowance that lifts the limit.`,
			examples: [{
				count: 12,
				reason: `office in Lyon closes`
			}],
			type: `object`,
			title: `Lift`,
			additionalProperties: !1,
			required: [`count`, `reason`],
			properties: {
				count: {
					description: `The allowed number.`,
					examples: [12],
					type: `integer`,
					minimum: 0
				},
				reason: {
					description: `The reason.`,
					examples: [`office in Lyon closes`],
					type: `string`
				}
			}
		}
	}
};
const i = Object.prototype.hasOwnProperty;
const a = {
	title: `Change`,
	description: `One change, which is one write (an adoption writes nothing).`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`id`,
		`action`,
		`verb`,
		`key`,
		`name`,
		`user`,
		`before`,
		`after`,
		`needs`,
		`reports`,
		`at`
	],
	properties: {
		id: {
			description: `The action and the key.`,
			examples: [`move:priya.nair`],
			type: `string`
		},
		action: {
			description: `The action that is sent.`,
			examples: [`move`],
			type: `string`,
			enum: [
				`create`,
				`adopt`,
				`reactivate`,
				`update`,
				`move`,
				`deactivate`
			],
			tsType: `Action`
		},
		verb: {
			description: `The word that people use for it.`,
			examples: [`move`],
			type: `string`,
			enum: [
				`leave`,
				`admin`,
				`move`,
				`rehire`,
				`hire`,
				`change`,
				`adopt`
			],
			tsType: `Verb`
		},
		key: {
			description: `The key of the person.`,
			examples: [`priya.nair`],
			type: `string`,
			tsType: `PersonKey`
		},
		name: {
			description: `First and last name, as the chart has them.`,
			examples: [`Priya Nair`],
			type: `string`
		},
		user: {
			description: `The account; null for one that does not exist yet.`,
			examples: [`u_0042`, null],
			type: [`string`, `null`],
			tsType: `UserId | null`
		},
		address: {
			description: `The live address of the account, if it is neither the person's address in the chart nor the one last applied. Missing otherwise.`,
			examples: [`zz-left-petra@acme.example`],
			type: `string`,
			maxLength: 1024
		},
		before: {
			description: `The live values that change. A manager is a key, or # and a user id for an account outside the chart.`,
			examples: [{
				manager: `tomas.silva`,
				department: `Platform`
			}],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		after: {
			description: `The values after the change.`,
			examples: [{
				manager: `tomas.silva`,
				department: `Platform`
			}],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		needs: {
			description: `The changes that must be done before this one.`,
			examples: [[`create:tomas.silva`]],
			type: `array`,
			items: { type: `string` },
			tsType: `readonly string[]`
		},
		reports: {
			description: `How many active people report to this person now.`,
			examples: [5],
			type: `integer`,
			minimum: 0
		},
		was: {
			description: `The key that this account was bound to before the key was renamed.`,
			examples: [`priya.n`],
			type: `string`,
			tsType: `PersonKey`
		},
		stands: {
			description: `The person's department and manager in the service before the change. Missing in a plan of an earlier version.`,
			examples: [{
				department: `Engineering`,
				manager: `dana.weiss`
			}],
			$ref: `#/$defs/stands`
		},
		at: {
			description: `The place in the chart that says so.`,
			examples: [{
				file: `org/people/engineering.yaml`,
				line: 35,
				column: 3
			}],
			$ref: `#/$defs/place`
		}
	}
};
const o = {
	title: `Stands`,
	description: `A person's department and manager in the service before any change. This is for readers, and not part of the approval.`,
	type: `object`,
	additionalProperties: !1,
	required: [`department`, `manager`],
	properties: {
		department: {
			description: `The department; null if there is none, or no account yet.`,
			examples: [`Engineering`, null],
			type: [`string`, `null`]
		},
		manager: {
			description: `The manager: a key, or # and a user id for an account outside the chart; null if there is no manager, or no account yet.`,
			examples: [
				`dana.weiss`,
				`#u_0300`,
				null
			],
			type: [`string`, `null`]
		}
	}
};
const s = e().default;
function c(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: l = e, dynamicAnchors: u = {} } = {}) {
	let d = null, f = 0, p = c.evaluated;
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.id === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `id` },
				message: `must have required property 'id'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.action === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `action` },
				message: `must have required property 'action'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.verb === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verb` },
				message: `must have required property 'verb'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.key === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `key` },
				message: `must have required property 'key'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.name === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.user === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `user` },
				message: `must have required property 'user'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.before === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `before` },
				message: `must have required property 'before'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.after === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `after` },
				message: `must have required property 'after'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.needs === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `needs` },
				message: `must have required property 'needs'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.reports === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `reports` },
				message: `must have required property 'reports'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.at === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `at` },
				message: `must have required property 'at'`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		for (let n in e) if (!i.call(a.properties, n)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.id !== void 0 && typeof e.id != `string`) {
			let e = {
				instancePath: t + `/id`,
				schemaPath: `#/properties/id/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.action !== void 0) {
			let n = e.action;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/action`,
					schemaPath: `#/properties/action/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			if (n !== `create` && n !== `adopt` && n !== `reactivate` && n !== `update` && n !== `move` && n !== `deactivate`) {
				let e = {
					instancePath: t + `/action`,
					schemaPath: `#/properties/action/enum`,
					keyword: `enum`,
					params: { allowedValues: a.properties.action.enum },
					message: `must be equal to one of the allowed values`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.verb !== void 0) {
			let n = e.verb;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/verb`,
					schemaPath: `#/properties/verb/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			if (n !== `leave` && n !== `admin` && n !== `move` && n !== `rehire` && n !== `hire` && n !== `change` && n !== `adopt`) {
				let e = {
					instancePath: t + `/verb`,
					schemaPath: `#/properties/verb/enum`,
					keyword: `enum`,
					params: { allowedValues: a.properties.verb.enum },
					message: `must be equal to one of the allowed values`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.key !== void 0 && typeof e.key != `string`) {
			let e = {
				instancePath: t + `/key`,
				schemaPath: `#/properties/key/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.name !== void 0 && typeof e.name != `string`) {
			let e = {
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.user !== void 0) {
			let n = e.user;
			if (typeof n != `string` && n !== null) {
				let e = {
					instancePath: t + `/user`,
					schemaPath: `#/properties/user/type`,
					keyword: `type`,
					params: { type: a.properties.user.type },
					message: `must be string,null`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.address !== void 0) {
			let n = e.address;
			if (typeof n == `string`) {
				if (s(n) > 1024) {
					let e = {
						instancePath: t + `/address`,
						schemaPath: `#/properties/address/maxLength`,
						keyword: `maxLength`,
						params: { limit: 1024 },
						message: `must NOT have more than 1024 characters`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/address`,
					schemaPath: `#/properties/address/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.before !== void 0) {
			let n = e.before;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string` && typeof r != `boolean` && r !== null) {
					let n = {
						instancePath: t + `/before/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/before/additionalProperties/type`,
						keyword: `type`,
						params: { type: a.properties.before.additionalProperties.type },
						message: `must be string,boolean,null`
					};
					d === null ? d = [n] : d.push(n), f++;
				}
			}
			else {
				let e = {
					instancePath: t + `/before`,
					schemaPath: `#/properties/before/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.after !== void 0) {
			let n = e.after;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string` && typeof r != `boolean` && r !== null) {
					let n = {
						instancePath: t + `/after/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/after/additionalProperties/type`,
						keyword: `type`,
						params: { type: a.properties.after.additionalProperties.type },
						message: `must be string,boolean,null`
					};
					d === null ? d = [n] : d.push(n), f++;
				}
			}
			else {
				let e = {
					instancePath: t + `/after`,
					schemaPath: `#/properties/after/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.needs !== void 0) {
			let n = e.needs;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) if (typeof n[r] != `string`) {
					let e = {
						instancePath: t + `/needs/` + r,
						schemaPath: `#/properties/needs/items/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
			} else {
				let e = {
					instancePath: t + `/needs`,
					schemaPath: `#/properties/needs/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.reports !== void 0) {
			let n = e.reports;
			if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
				let e = {
					instancePath: t + `/reports`,
					schemaPath: `#/properties/reports/type`,
					keyword: `type`,
					params: { type: `integer` },
					message: `must be integer`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
				let e = {
					instancePath: t + `/reports`,
					schemaPath: `#/properties/reports/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					},
					message: `must be >= 0`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.was !== void 0 && typeof e.was != `string`) {
			let e = {
				instancePath: t + `/was`,
				schemaPath: `#/properties/was/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), f++;
		}
		if (e.stands !== void 0) {
			let n = e.stands;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.department === void 0) {
					let e = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/required`,
						keyword: `required`,
						params: { missingProperty: `department` },
						message: `must have required property 'department'`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.manager === void 0) {
					let e = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/required`,
						keyword: `required`,
						params: { missingProperty: `manager` },
						message: `must have required property 'manager'`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				for (let e in n) if (e !== `department` && e !== `manager`) {
					let n = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), f++;
				}
				if (n.department !== void 0) {
					let e = n.department;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/stands/department`,
							schemaPath: `#/$defs/stands/properties/department/type`,
							keyword: `type`,
							params: { type: o.properties.department.type },
							message: `must be string,null`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
				}
				if (n.manager !== void 0) {
					let e = n.manager;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/stands/manager`,
							schemaPath: `#/$defs/stands/properties/manager/type`,
							keyword: `type`,
							params: { type: o.properties.manager.type },
							message: `must be string,null`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/stands`,
					schemaPath: `#/$defs/stands/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), f++;
			}
		}
		if (e.at !== void 0) {
			let n = e.at;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.line === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `line` },
						message: `must have required property 'line'`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.column === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `column` },
						message: `must have required property 'column'`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				for (let e in n) if (e !== `file` && e !== `line` && e !== `column`) {
					let n = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), f++;
				}
				if (n.file !== void 0 && typeof n.file != `string`) {
					let e = {
						instancePath: t + `/at/file`,
						schemaPath: `#/$defs/place/properties/file/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					d === null ? d = [e] : d.push(e), f++;
				}
				if (n.line !== void 0) {
					let e = n.line;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
				}
				if (n.column !== void 0) {
					let e = n.column;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						d === null ? d = [e] : d.push(e), f++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/at`,
					schemaPath: `#/$defs/place/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), f++;
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
		d === null ? d = [e] : d.push(e), f++;
	}
	return c.errors = d, f === 0;
}
c.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const l = {
	title: `Diagnostic`,
	description: `One finding: about the chart, the plan or a limit.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`severity`,
		`code`,
		`message`
	],
	properties: {
		severity: {
			description: `Errors stop a plan from being applied; warnings do not.`,
			examples: [`error`],
			type: `string`,
			enum: [`error`, `warning`]
		},
		code: {
			description: `The kind of finding; docs/diagnostics.md lists them.`,
			examples: [`unknown-manager`],
			type: `string`
		},
		message: {
			description: `What is wrong and what to do.`,
			examples: [`The manager "grace.hoper" is not in the chart. Did you mean "grace.hopper"?`],
			type: `string`
		},
		cause: {
			description: `What several findings of this code share: they are mended together.`,
			examples: [`grace.hoper`],
			type: `string`
		},
		place: {
			description: `The place in a file, if the finding is about one.`,
			examples: [{
				file: `org/people/engineering.yaml`,
				line: 17,
				column: 14
			}],
			$ref: `#/$defs/place`
		},
		excerpt: {
			description: `The line of the file.`,
			examples: [`    manager: grace.hoper`],
			type: `string`
		}
	}
};
function u(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = u.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.severity === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `severity` },
				message: `must have required property 'severity'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.code === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `code` },
				message: `must have required property 'code'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.message === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `message` },
				message: `must have required property 'message'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		for (let n in e) if (n !== `severity` && n !== `code` && n !== `message` && n !== `cause` && n !== `place` && n !== `excerpt`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.severity !== void 0) {
			let n = e.severity;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/severity`,
					schemaPath: `#/properties/severity/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n !== `error` && n !== `warning`) {
				let e = {
					instancePath: t + `/severity`,
					schemaPath: `#/properties/severity/enum`,
					keyword: `enum`,
					params: { allowedValues: l.properties.severity.enum },
					message: `must be equal to one of the allowed values`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.code !== void 0 && typeof e.code != `string`) {
			let e = {
				instancePath: t + `/code`,
				schemaPath: `#/properties/code/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.message !== void 0 && typeof e.message != `string`) {
			let e = {
				instancePath: t + `/message`,
				schemaPath: `#/properties/message/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.cause !== void 0 && typeof e.cause != `string`) {
			let e = {
				instancePath: t + `/cause`,
				schemaPath: `#/properties/cause/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.place !== void 0) {
			let n = e.place;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/place`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.line === void 0) {
					let e = {
						instancePath: t + `/place`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `line` },
						message: `must have required property 'line'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.column === void 0) {
					let e = {
						instancePath: t + `/place`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `column` },
						message: `must have required property 'column'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				for (let e in n) if (e !== `file` && e !== `line` && e !== `column`) {
					let n = {
						instancePath: t + `/place`,
						schemaPath: `#/$defs/place/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					o === null ? o = [n] : o.push(n), s++;
				}
				if (n.file !== void 0 && typeof n.file != `string`) {
					let e = {
						instancePath: t + `/place/file`,
						schemaPath: `#/$defs/place/properties/file/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.line !== void 0) {
					let e = n.line;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/place/line`,
							schemaPath: `#/$defs/place/properties/line/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/place/line`,
							schemaPath: `#/$defs/place/properties/line/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				if (n.column !== void 0) {
					let e = n.column;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/place/column`,
							schemaPath: `#/$defs/place/properties/column/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/place/column`,
							schemaPath: `#/$defs/place/properties/column/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/place`,
					schemaPath: `#/$defs/place/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.excerpt !== void 0 && typeof e.excerpt != `string`) {
			let e = {
				instancePath: t + `/excerpt`,
				schemaPath: `#/properties/excerpt/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		o === null ? o = [e] : o.push(e), s++;
	}
	return u.errors = o, s === 0;
}
u.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const d = {
	title: `Held`,
	description: `A change that waits.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`change`,
		`reason`,
		`because`
	],
	properties: {
		change: {
			description: `The id of the change.`,
			examples: [{}],
			$ref: `#/$defs/change`
		},
		reason: {
			description: `The kind of reason.`,
			examples: [`first-run`],
			type: `string`,
			enum: [
				`first-run`,
				`needs`,
				`drift`,
				`reports`,
				`address`,
				`unresolved`
			]
		},
		because: {
			description: `The reason, in words.`,
			examples: [`waits for the hire of Tomas Silva`],
			type: `string`
		}
	}
};
function f(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, l = f.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.change === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `change` },
				message: `must have required property 'change'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.reason === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `reason` },
				message: `must have required property 'reason'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.because === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `because` },
				message: `must have required property 'because'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		for (let n in e) if (n !== `change` && n !== `reason` && n !== `because`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.change !== void 0 && (c(e.change, {
			instancePath: t + `/change`,
			parentData: e,
			parentDataProperty: `change`,
			rootData: i,
			dynamicAnchors: a
		}) || (o = o === null ? c.errors : o.concat(c.errors), s = o.length)), e.reason !== void 0) {
			let n = e.reason;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n !== `first-run` && n !== `needs` && n !== `drift` && n !== `reports` && n !== `address` && n !== `unresolved`) {
				let e = {
					instancePath: t + `/reason`,
					schemaPath: `#/properties/reason/enum`,
					keyword: `enum`,
					params: { allowedValues: d.properties.reason.enum },
					message: `must be equal to one of the allowed values`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.because !== void 0 && typeof e.because != `string`) {
			let e = {
				instancePath: t + `/because`,
				schemaPath: `#/properties/because/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
	} else {
		let e = {
			instancePath: t,
			schemaPath: `#/type`,
			keyword: `type`,
			params: { type: `object` },
			message: `must be object`
		};
		o === null ? o = [e] : o.push(e), s++;
	}
	return f.errors = o, s === 0;
}
f.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const p = {
	title: `Drift`,
	description: `One field that was changed in the service since it was last applied.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`kind`,
		`key`,
		`name`,
		`field`,
		`applied`,
		`desired`,
		`live`,
		`at`
	],
	properties: {
		kind: {
			description: `drift: only the service changed. conflict: the chart and the service both changed, and a person decides.`,
			examples: [`drift`],
			type: `string`,
			enum: [`drift`, `conflict`]
		},
		key: {
			description: `The key of the person.`,
			examples: [`lena.fischer`],
			type: `string`,
			tsType: `PersonKey`
		},
		name: {
			description: `The full name.`,
			examples: [`Lena Fischer`],
			type: `string`
		},
		field: {
			description: `The field.`,
			examples: [`department`],
			type: `string`,
			tsType: `Field`
		},
		applied: {
			description: `The value last applied.`,
			examples: [`People Ops`],
			tsType: `Value`,
			type: [
				`string`,
				`boolean`,
				`null`
			]
		},
		desired: {
			description: `The value in the chart.`,
			examples: [`People Ops`],
			tsType: `Value`,
			type: [
				`string`,
				`boolean`,
				`null`
			]
		},
		live: {
			description: `The value in the service.`,
			examples: [`People`],
			tsType: `Value`,
			type: [
				`string`,
				`boolean`,
				`null`
			]
		},
		at: {
			description: `The place in the chart that says so.`,
			examples: [{
				file: `org/people/people.yaml`,
				line: 9,
				column: 3
			}],
			$ref: `#/$defs/place`
		}
	}
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let o = null, s = 0, c = m.evaluated;
	if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.kind === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `kind` },
				message: `must have required property 'kind'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.key === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `key` },
				message: `must have required property 'key'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.name === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.field === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `field` },
				message: `must have required property 'field'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.applied === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `applied` },
				message: `must have required property 'applied'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.desired === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `desired` },
				message: `must have required property 'desired'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.live === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `live` },
				message: `must have required property 'live'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.at === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `at` },
				message: `must have required property 'at'`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		for (let n in e) if (n !== `kind` && n !== `key` && n !== `name` && n !== `field` && n !== `applied` && n !== `desired` && n !== `live` && n !== `at`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.kind !== void 0) {
			let n = e.kind;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
			if (n !== `drift` && n !== `conflict`) {
				let e = {
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/enum`,
					keyword: `enum`,
					params: { allowedValues: p.properties.kind.enum },
					message: `must be equal to one of the allowed values`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.key !== void 0 && typeof e.key != `string`) {
			let e = {
				instancePath: t + `/key`,
				schemaPath: `#/properties/key/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.name !== void 0 && typeof e.name != `string`) {
			let e = {
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.field !== void 0 && typeof e.field != `string`) {
			let e = {
				instancePath: t + `/field`,
				schemaPath: `#/properties/field/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			o === null ? o = [e] : o.push(e), s++;
		}
		if (e.applied !== void 0) {
			let n = e.applied;
			if (typeof n != `string` && typeof n != `boolean` && n !== null) {
				let e = {
					instancePath: t + `/applied`,
					schemaPath: `#/properties/applied/type`,
					keyword: `type`,
					params: { type: p.properties.applied.type },
					message: `must be string,boolean,null`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.desired !== void 0) {
			let n = e.desired;
			if (typeof n != `string` && typeof n != `boolean` && n !== null) {
				let e = {
					instancePath: t + `/desired`,
					schemaPath: `#/properties/desired/type`,
					keyword: `type`,
					params: { type: p.properties.desired.type },
					message: `must be string,boolean,null`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.live !== void 0) {
			let n = e.live;
			if (typeof n != `string` && typeof n != `boolean` && n !== null) {
				let e = {
					instancePath: t + `/live`,
					schemaPath: `#/properties/live/type`,
					keyword: `type`,
					params: { type: p.properties.live.type },
					message: `must be string,boolean,null`
				};
				o === null ? o = [e] : o.push(e), s++;
			}
		}
		if (e.at !== void 0) {
			let n = e.at;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.line === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `line` },
						message: `must have required property 'line'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.column === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `column` },
						message: `must have required property 'column'`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				for (let e in n) if (e !== `file` && e !== `line` && e !== `column`) {
					let n = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					o === null ? o = [n] : o.push(n), s++;
				}
				if (n.file !== void 0 && typeof n.file != `string`) {
					let e = {
						instancePath: t + `/at/file`,
						schemaPath: `#/$defs/place/properties/file/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					o === null ? o = [e] : o.push(e), s++;
				}
				if (n.line !== void 0) {
					let e = n.line;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
				if (n.column !== void 0) {
					let e = n.column;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						o === null ? o = [e] : o.push(e), s++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/at`,
					schemaPath: `#/$defs/place/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				o === null ? o = [e] : o.push(e), s++;
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
		o === null ? o = [e] : o.push(e), s++;
	}
	return m.errors = o, s === 0;
}
m.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const h = {
	title: `Scheduled`,
	description: `What happens to one person on a later day.`,
	type: `object`,
	additionalProperties: !1,
	required: [
		`on`,
		`verb`,
		`key`,
		`name`,
		`values`,
		`at`
	],
	properties: {
		on: {
			description: `The day.`,
			examples: [`2027-01-01`],
			type: `string`,
			tsType: `Day`
		},
		verb: {
			description: `The word that people use for it.`,
			examples: [`hire`],
			type: `string`,
			enum: [
				`leave`,
				`admin`,
				`move`,
				`rehire`,
				`hire`,
				`change`,
				`adopt`
			],
			tsType: `Verb`
		},
		key: {
			description: `The key of the person.`,
			examples: [`aiko.tanaka`],
			type: `string`,
			tsType: `PersonKey`
		},
		name: {
			description: `The full name.`,
			examples: [`Aiko Tanaka`],
			type: `string`
		},
		values: {
			description: `The values from that day on.`,
			examples: [{
				manager: `tomas.silva`,
				department: `Platform`
			}],
			type: `object`,
			tsType: `Values`,
			additionalProperties: { type: [
				`string`,
				`boolean`,
				`null`
			] }
		},
		stands: {
			description: `The person's department and manager in the service before the change. Missing in a plan of an earlier version.`,
			examples: [{
				department: `Engineering`,
				manager: `dana.weiss`
			}],
			$ref: `#/$defs/stands`
		},
		absence: {
			description: `The absence that begins or has ended on that day. Missing if none does.`,
			examples: [{
				from: `2026-12-01`,
				to: `2027-05-31`
			}],
			type: `object`,
			additionalProperties: !1,
			required: [`from`, `to`],
			properties: {
				from: {
					description: `The first day of the absence.`,
					examples: [`2026-12-01`],
					type: `string`,
					tsType: `Day`
				},
				to: {
					description: `The last day of the absence.`,
					examples: [`2027-05-31`],
					type: `string`,
					tsType: `Day`
				}
			}
		},
		at: {
			description: `The place in the chart that says so.`,
			examples: [{
				file: `org/people/platform.yaml`,
				line: 17,
				column: 3
			}],
			$ref: `#/$defs/place`
		}
	}
};
function g(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e, dynamicAnchors: a = {} } = {}) {
	let s = null, c = 0, l = g.evaluated;
	if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.on === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `on` },
				message: `must have required property 'on'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.verb === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `verb` },
				message: `must have required property 'verb'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.key === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `key` },
				message: `must have required property 'key'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.name === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `name` },
				message: `must have required property 'name'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.values === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `values` },
				message: `must have required property 'values'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.at === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `at` },
				message: `must have required property 'at'`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		for (let n in e) if (n !== `on` && n !== `verb` && n !== `key` && n !== `name` && n !== `values` && n !== `stands` && n !== `absence` && n !== `at`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.on !== void 0 && typeof e.on != `string`) {
			let e = {
				instancePath: t + `/on`,
				schemaPath: `#/properties/on/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.verb !== void 0) {
			let n = e.verb;
			if (typeof n != `string`) {
				let e = {
					instancePath: t + `/verb`,
					schemaPath: `#/properties/verb/type`,
					keyword: `type`,
					params: { type: `string` },
					message: `must be string`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
			if (n !== `leave` && n !== `admin` && n !== `move` && n !== `rehire` && n !== `hire` && n !== `change` && n !== `adopt`) {
				let e = {
					instancePath: t + `/verb`,
					schemaPath: `#/properties/verb/enum`,
					keyword: `enum`,
					params: { allowedValues: h.properties.verb.enum },
					message: `must be equal to one of the allowed values`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.key !== void 0 && typeof e.key != `string`) {
			let e = {
				instancePath: t + `/key`,
				schemaPath: `#/properties/key/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.name !== void 0 && typeof e.name != `string`) {
			let e = {
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			s === null ? s = [e] : s.push(e), c++;
		}
		if (e.values !== void 0) {
			let n = e.values;
			if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
				let r = n[e];
				if (typeof r != `string` && typeof r != `boolean` && r !== null) {
					let n = {
						instancePath: t + `/values/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/values/additionalProperties/type`,
						keyword: `type`,
						params: { type: h.properties.values.additionalProperties.type },
						message: `must be string,boolean,null`
					};
					s === null ? s = [n] : s.push(n), c++;
				}
			}
			else {
				let e = {
					instancePath: t + `/values`,
					schemaPath: `#/properties/values/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.stands !== void 0) {
			let n = e.stands;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.department === void 0) {
					let e = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/required`,
						keyword: `required`,
						params: { missingProperty: `department` },
						message: `must have required property 'department'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.manager === void 0) {
					let e = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/required`,
						keyword: `required`,
						params: { missingProperty: `manager` },
						message: `must have required property 'manager'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				for (let e in n) if (e !== `department` && e !== `manager`) {
					let n = {
						instancePath: t + `/stands`,
						schemaPath: `#/$defs/stands/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					s === null ? s = [n] : s.push(n), c++;
				}
				if (n.department !== void 0) {
					let e = n.department;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/stands/department`,
							schemaPath: `#/$defs/stands/properties/department/type`,
							keyword: `type`,
							params: { type: o.properties.department.type },
							message: `must be string,null`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				if (n.manager !== void 0) {
					let e = n.manager;
					if (typeof e != `string` && e !== null) {
						let e = {
							instancePath: t + `/stands/manager`,
							schemaPath: `#/$defs/stands/properties/manager/type`,
							keyword: `type`,
							params: { type: o.properties.manager.type },
							message: `must be string,null`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/stands`,
					schemaPath: `#/$defs/stands/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.absence !== void 0) {
			let n = e.absence;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.from === void 0) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/required`,
						keyword: `required`,
						params: { missingProperty: `from` },
						message: `must have required property 'from'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.to === void 0) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/required`,
						keyword: `required`,
						params: { missingProperty: `to` },
						message: `must have required property 'to'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				for (let e in n) if (e !== `from` && e !== `to`) {
					let n = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					s === null ? s = [n] : s.push(n), c++;
				}
				if (n.from !== void 0 && typeof n.from != `string`) {
					let e = {
						instancePath: t + `/absence/from`,
						schemaPath: `#/properties/absence/properties/from/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.to !== void 0 && typeof n.to != `string`) {
					let e = {
						instancePath: t + `/absence/to`,
						schemaPath: `#/properties/absence/properties/to/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
			} else {
				let e = {
					instancePath: t + `/absence`,
					schemaPath: `#/properties/absence/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				s === null ? s = [e] : s.push(e), c++;
			}
		}
		if (e.at !== void 0) {
			let n = e.at;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.file === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `file` },
						message: `must have required property 'file'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.line === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `line` },
						message: `must have required property 'line'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.column === void 0) {
					let e = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/required`,
						keyword: `required`,
						params: { missingProperty: `column` },
						message: `must have required property 'column'`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				for (let e in n) if (e !== `file` && e !== `line` && e !== `column`) {
					let n = {
						instancePath: t + `/at`,
						schemaPath: `#/$defs/place/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					s === null ? s = [n] : s.push(n), c++;
				}
				if (n.file !== void 0 && typeof n.file != `string`) {
					let e = {
						instancePath: t + `/at/file`,
						schemaPath: `#/$defs/place/properties/file/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					s === null ? s = [e] : s.push(e), c++;
				}
				if (n.line !== void 0) {
					let e = n.line;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/line`,
							schemaPath: `#/$defs/place/properties/line/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
				if (n.column !== void 0) {
					let e = n.column;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) {
						let e = {
							instancePath: t + `/at/column`,
							schemaPath: `#/$defs/place/properties/column/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 1
							},
							message: `must be >= 1`
						};
						s === null ? s = [e] : s.push(e), c++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/at`,
					schemaPath: `#/$defs/place/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				s === null ? s = [e] : s.push(e), c++;
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
		s === null ? s = [e] : s.push(e), c++;
	}
	return g.errors = s, c === 0;
}
g.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function _(e, { instancePath: t = ``, parentData: a, parentDataProperty: o, rootData: s = e, dynamicAnchors: l = {} } = {}) {
	let d = null, p = 0, h = _.evaluated;
	if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.format === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `format` },
				message: `must have required property 'format'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.tool === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `tool` },
				message: `must have required property 'tool'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.company === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `company` },
				message: `must have required property 'company'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.contract === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `contract` },
				message: `must have required property 'contract'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.service === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `service` },
				message: `must have required property 'service'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.asOf === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `asOf` },
				message: `must have required property 'asOf'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.choices === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `choices` },
				message: `must have required property 'choices'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.fingerprint === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `fingerprint` },
				message: `must have required property 'fingerprint'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.changes === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `changes` },
				message: `must have required property 'changes'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.counts === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `counts` },
				message: `must have required property 'counts'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.totals === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `totals` },
				message: `must have required property 'totals'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.limits === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `limits` },
				message: `must have required property 'limits'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.findings === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `findings` },
				message: `must have required property 'findings'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.held === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `held` },
				message: `must have required property 'held'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.drift === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `drift` },
				message: `must have required property 'drift'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.scheduled === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `scheduled` },
				message: `must have required property 'scheduled'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.access === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `access` },
				message: `must have required property 'access'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.unmanaged === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `unmanaged` },
				message: `must have required property 'unmanaged'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.names === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `names` },
				message: `must have required property 'names'`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		for (let r in e) if (!i.call(n.properties, r)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: r },
				message: `must NOT have additional properties`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.format !== void 0 && e.format !== 1) {
			let e = {
				instancePath: t + `/format`,
				schemaPath: `#/properties/format/const`,
				keyword: `const`,
				params: { allowedValue: 1 },
				message: `must be equal to constant`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.tool !== void 0 && typeof e.tool != `string`) {
			let e = {
				instancePath: t + `/tool`,
				schemaPath: `#/properties/tool/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.company !== void 0 && typeof e.company != `string`) {
			let e = {
				instancePath: t + `/company`,
				schemaPath: `#/properties/company/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.contract !== void 0 && typeof e.contract != `string`) {
			let e = {
				instancePath: t + `/contract`,
				schemaPath: `#/properties/contract/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.service !== void 0 && typeof e.service != `string`) {
			let e = {
				instancePath: t + `/service`,
				schemaPath: `#/properties/service/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.asOf !== void 0 && typeof e.asOf != `string`) {
			let e = {
				instancePath: t + `/asOf`,
				schemaPath: `#/properties/asOf/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.against !== void 0) {
			let n = e.against;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.name === void 0) {
					let e = {
						instancePath: t + `/against`,
						schemaPath: `#/properties/against/required`,
						keyword: `required`,
						params: { missingProperty: `name` },
						message: `must have required property 'name'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.settings === void 0) {
					let e = {
						instancePath: t + `/against`,
						schemaPath: `#/properties/against/required`,
						keyword: `required`,
						params: { missingProperty: `settings` },
						message: `must have required property 'settings'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.leftOut === void 0) {
					let e = {
						instancePath: t + `/against`,
						schemaPath: `#/properties/against/required`,
						keyword: `required`,
						params: { missingProperty: `leftOut` },
						message: `must have required property 'leftOut'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				for (let e in n) if (e !== `name` && e !== `settings` && e !== `leftOut`) {
					let n = {
						instancePath: t + `/against`,
						schemaPath: `#/properties/against/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), p++;
				}
				if (n.name !== void 0 && typeof n.name != `string`) {
					let e = {
						instancePath: t + `/against/name`,
						schemaPath: `#/properties/against/properties/name/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.settings !== void 0) {
					let e = n.settings;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) if (typeof e[r] != `string`) {
							let e = {
								instancePath: t + `/against/settings/` + r,
								schemaPath: `#/properties/against/properties/settings/items/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
					} else {
						let e = {
							instancePath: t + `/against/settings`,
							schemaPath: `#/properties/against/properties/settings/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.leftOut !== void 0) {
					let e = n.leftOut;
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) if (typeof e[r] != `string`) {
							let e = {
								instancePath: t + `/against/leftOut/` + r,
								schemaPath: `#/properties/against/properties/leftOut/items/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
					} else {
						let e = {
							instancePath: t + `/against/leftOut`,
							schemaPath: `#/properties/against/properties/leftOut/type`,
							keyword: `type`,
							params: { type: `array` },
							message: `must be array`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/against`,
					schemaPath: `#/properties/against/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.choices !== void 0) {
			let r = e.choices;
			if (r && typeof r == `object` && !Array.isArray(r)) {
				if (r.firstRun === void 0) {
					let e = {
						instancePath: t + `/choices`,
						schemaPath: `#/properties/choices/required`,
						keyword: `required`,
						params: { missingProperty: `firstRun` },
						message: `must have required property 'firstRun'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (r.drift === void 0) {
					let e = {
						instancePath: t + `/choices`,
						schemaPath: `#/properties/choices/required`,
						keyword: `required`,
						params: { missingProperty: `drift` },
						message: `must have required property 'drift'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (r.only === void 0) {
					let e = {
						instancePath: t + `/choices`,
						schemaPath: `#/properties/choices/required`,
						keyword: `required`,
						params: { missingProperty: `only` },
						message: `must have required property 'only'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				for (let e in r) if (e !== `firstRun` && e !== `drift` && e !== `only`) {
					let n = {
						instancePath: t + `/choices`,
						schemaPath: `#/properties/choices/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), p++;
				}
				if (r.firstRun !== void 0 && typeof r.firstRun != `boolean`) {
					let e = {
						instancePath: t + `/choices/firstRun`,
						schemaPath: `#/properties/choices/properties/firstRun/type`,
						keyword: `type`,
						params: { type: `boolean` },
						message: `must be boolean`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (r.drift !== void 0) {
					let e = r.drift;
					if (typeof e != `string`) {
						let e = {
							instancePath: t + `/choices/drift`,
							schemaPath: `#/properties/choices/properties/drift/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (e !== `report` && e !== `revert`) {
						let e = {
							instancePath: t + `/choices/drift`,
							schemaPath: `#/properties/choices/properties/drift/enum`,
							keyword: `enum`,
							params: { allowedValues: n.properties.choices.properties.drift.enum },
							message: `must be equal to one of the allowed values`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (r.only !== void 0) {
					let e = r.only;
					if (!Array.isArray(e) && e !== null) {
						let e = {
							instancePath: t + `/choices/only`,
							schemaPath: `#/properties/choices/properties/only/type`,
							keyword: `type`,
							params: { type: n.properties.choices.properties.only.type },
							message: `must be array,null`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (Array.isArray(e)) {
						let n = e.length;
						for (let r = 0; r < n; r++) if (typeof e[r] != `string`) {
							let e = {
								instancePath: t + `/choices/only/` + r,
								schemaPath: `#/properties/choices/properties/only/items/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/choices`,
					schemaPath: `#/properties/choices/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.fingerprint !== void 0 && typeof e.fingerprint != `string`) {
			let e = {
				instancePath: t + `/fingerprint`,
				schemaPath: `#/properties/fingerprint/type`,
				keyword: `type`,
				params: { type: `string` },
				message: `must be string`
			};
			d === null ? d = [e] : d.push(e), p++;
		}
		if (e.changes !== void 0) {
			let n = e.changes;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) c(n[r], {
					instancePath: t + `/changes/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: s,
					dynamicAnchors: l
				}) || (d = d === null ? c.errors : d.concat(c.errors), p = d.length);
			} else {
				let e = {
					instancePath: t + `/changes`,
					schemaPath: `#/properties/changes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.counts !== void 0) {
			let n = e.counts;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.leave === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `leave` },
						message: `must have required property 'leave'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.admin === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `admin` },
						message: `must have required property 'admin'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.move === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `move` },
						message: `must have required property 'move'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.rehire === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `rehire` },
						message: `must have required property 'rehire'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.hire === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `hire` },
						message: `must have required property 'hire'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.change === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `change` },
						message: `must have required property 'change'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.adopt === void 0) {
					let e = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/required`,
						keyword: `required`,
						params: { missingProperty: `adopt` },
						message: `must have required property 'adopt'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				for (let e in n) if (e !== `leave` && e !== `admin` && e !== `move` && e !== `rehire` && e !== `hire` && e !== `change` && e !== `adopt`) {
					let n = {
						instancePath: t + `/counts`,
						schemaPath: `#/properties/counts/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), p++;
				}
				if (n.leave !== void 0) {
					let e = n.leave;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/leave`,
							schemaPath: `#/properties/counts/properties/leave/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/leave`,
							schemaPath: `#/properties/counts/properties/leave/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.admin !== void 0) {
					let e = n.admin;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/admin`,
							schemaPath: `#/properties/counts/properties/admin/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/admin`,
							schemaPath: `#/properties/counts/properties/admin/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.move !== void 0) {
					let e = n.move;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/move`,
							schemaPath: `#/properties/counts/properties/move/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/move`,
							schemaPath: `#/properties/counts/properties/move/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.rehire !== void 0) {
					let e = n.rehire;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/rehire`,
							schemaPath: `#/properties/counts/properties/rehire/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/rehire`,
							schemaPath: `#/properties/counts/properties/rehire/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.hire !== void 0) {
					let e = n.hire;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/hire`,
							schemaPath: `#/properties/counts/properties/hire/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/hire`,
							schemaPath: `#/properties/counts/properties/hire/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.change !== void 0) {
					let e = n.change;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/change`,
							schemaPath: `#/properties/counts/properties/change/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/change`,
							schemaPath: `#/properties/counts/properties/change/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.adopt !== void 0) {
					let e = n.adopt;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/counts/adopt`,
							schemaPath: `#/properties/counts/properties/adopt/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/counts/adopt`,
							schemaPath: `#/properties/counts/properties/adopt/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/counts`,
					schemaPath: `#/properties/counts/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.totals !== void 0) {
			let n = e.totals;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.people === void 0) {
					let e = {
						instancePath: t + `/totals`,
						schemaPath: `#/properties/totals/required`,
						keyword: `required`,
						params: { missingProperty: `people` },
						message: `must have required property 'people'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.active === void 0) {
					let e = {
						instancePath: t + `/totals`,
						schemaPath: `#/properties/totals/required`,
						keyword: `required`,
						params: { missingProperty: `active` },
						message: `must have required property 'active'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.users === void 0) {
					let e = {
						instancePath: t + `/totals`,
						schemaPath: `#/properties/totals/required`,
						keyword: `required`,
						params: { missingProperty: `users` },
						message: `must have required property 'users'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				if (n.unmanaged === void 0) {
					let e = {
						instancePath: t + `/totals`,
						schemaPath: `#/properties/totals/required`,
						keyword: `required`,
						params: { missingProperty: `unmanaged` },
						message: `must have required property 'unmanaged'`
					};
					d === null ? d = [e] : d.push(e), p++;
				}
				for (let e in n) if (e !== `people` && e !== `active` && e !== `users` && e !== `unmanaged`) {
					let n = {
						instancePath: t + `/totals`,
						schemaPath: `#/properties/totals/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					d === null ? d = [n] : d.push(n), p++;
				}
				if (n.people !== void 0) {
					let e = n.people;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/totals/people`,
							schemaPath: `#/properties/totals/properties/people/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/totals/people`,
							schemaPath: `#/properties/totals/properties/people/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.active !== void 0) {
					let e = n.active;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/totals/active`,
							schemaPath: `#/properties/totals/properties/active/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/totals/active`,
							schemaPath: `#/properties/totals/properties/active/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.users !== void 0) {
					let e = n.users;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/totals/users`,
							schemaPath: `#/properties/totals/properties/users/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/totals/users`,
							schemaPath: `#/properties/totals/properties/users/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
				if (n.unmanaged !== void 0) {
					let e = n.unmanaged;
					if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
						let e = {
							instancePath: t + `/totals/unmanaged`,
							schemaPath: `#/properties/totals/properties/unmanaged/type`,
							keyword: `type`,
							params: { type: `integer` },
							message: `must be integer`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
						let e = {
							instancePath: t + `/totals/unmanaged`,
							schemaPath: `#/properties/totals/properties/unmanaged/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							},
							message: `must be >= 0`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/totals`,
					schemaPath: `#/properties/totals/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.limits !== void 0) {
			let n = e.limits;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.limit === void 0) {
							let e = {
								instancePath: t + `/limits/` + i,
								schemaPath: `#/$defs/limit/required`,
								keyword: `required`,
								params: { missingProperty: `limit` },
								message: `must have required property 'limit'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.value === void 0) {
							let e = {
								instancePath: t + `/limits/` + i,
								schemaPath: `#/$defs/limit/required`,
								keyword: `required`,
								params: { missingProperty: `value` },
								message: `must have required property 'value'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.bound === void 0) {
							let e = {
								instancePath: t + `/limits/` + i,
								schemaPath: `#/$defs/limit/required`,
								keyword: `required`,
								params: { missingProperty: `bound` },
								message: `must have required property 'bound'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.blocked === void 0) {
							let e = {
								instancePath: t + `/limits/` + i,
								schemaPath: `#/$defs/limit/required`,
								keyword: `required`,
								params: { missingProperty: `blocked` },
								message: `must have required property 'blocked'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						for (let n in e) if (n !== `limit` && n !== `value` && n !== `bound` && n !== `blocked` && n !== `allowed`) {
							let e = {
								instancePath: t + `/limits/` + i,
								schemaPath: `#/$defs/limit/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.limit !== void 0) {
							let n = e.limit;
							if (typeof n != `string`) {
								let e = {
									instancePath: t + `/limits/` + i + `/limit`,
									schemaPath: `#/$defs/limit/properties/limit/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
							if (n !== `deactivate` && n !== `role` && n !== `move` && n !== `create` && n !== `email` && n !== `name` && n !== `department` && n !== `people` && n !== `users` && n !== `admins`) {
								let e = {
									instancePath: t + `/limits/` + i + `/limit`,
									schemaPath: `#/$defs/limit/properties/limit/enum`,
									keyword: `enum`,
									params: { allowedValues: r.properties.limit.enum },
									message: `must be equal to one of the allowed values`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
						}
						if (e.value !== void 0) {
							let n = e.value;
							if (typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) {
								let e = {
									instancePath: t + `/limits/` + i + `/value`,
									schemaPath: `#/$defs/limit/properties/value/type`,
									keyword: `type`,
									params: { type: `integer` },
									message: `must be integer`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) {
								let e = {
									instancePath: t + `/limits/` + i + `/value`,
									schemaPath: `#/$defs/limit/properties/value/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									},
									message: `must be >= 0`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
						}
						if (e.bound !== void 0) {
							let n = e.bound;
							if ((typeof n != `number` || n % 1 || isNaN(n) || !isFinite(n)) && n !== null) {
								let e = {
									instancePath: t + `/limits/` + i + `/bound`,
									schemaPath: `#/$defs/limit/properties/bound/type`,
									keyword: `type`,
									params: { type: r.properties.bound.type },
									message: `must be integer,null`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
						}
						if (e.blocked !== void 0 && typeof e.blocked != `boolean`) {
							let e = {
								instancePath: t + `/limits/` + i + `/blocked`,
								schemaPath: `#/$defs/limit/properties/blocked/type`,
								keyword: `type`,
								params: { type: `boolean` },
								message: `must be boolean`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.allowed !== void 0) {
							let n = e.allowed;
							if (n && typeof n == `object` && !Array.isArray(n)) {
								if (n.count === void 0) {
									let e = {
										instancePath: t + `/limits/` + i + `/allowed`,
										schemaPath: `#/$defs/limit/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `count` },
										message: `must have required property 'count'`
									};
									d === null ? d = [e] : d.push(e), p++;
								}
								if (n.reason === void 0) {
									let e = {
										instancePath: t + `/limits/` + i + `/allowed`,
										schemaPath: `#/$defs/limit/properties/allowed/required`,
										keyword: `required`,
										params: { missingProperty: `reason` },
										message: `must have required property 'reason'`
									};
									d === null ? d = [e] : d.push(e), p++;
								}
								for (let e in n) if (e !== `count` && e !== `reason`) {
									let n = {
										instancePath: t + `/limits/` + i + `/allowed`,
										schemaPath: `#/$defs/limit/properties/allowed/additionalProperties`,
										keyword: `additionalProperties`,
										params: { additionalProperty: e },
										message: `must NOT have additional properties`
									};
									d === null ? d = [n] : d.push(n), p++;
								}
								if (n.count !== void 0) {
									let e = n.count;
									if (typeof e != `number` || e % 1 || isNaN(e) || !isFinite(e)) {
										let e = {
											instancePath: t + `/limits/` + i + `/allowed/count`,
											schemaPath: `#/$defs/limit/properties/allowed/properties/count/type`,
											keyword: `type`,
											params: { type: `integer` },
											message: `must be integer`
										};
										d === null ? d = [e] : d.push(e), p++;
									}
									if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) {
										let e = {
											instancePath: t + `/limits/` + i + `/allowed/count`,
											schemaPath: `#/$defs/limit/properties/allowed/properties/count/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											},
											message: `must be >= 0`
										};
										d === null ? d = [e] : d.push(e), p++;
									}
								}
								if (n.reason !== void 0 && typeof n.reason != `string`) {
									let e = {
										instancePath: t + `/limits/` + i + `/allowed/reason`,
										schemaPath: `#/$defs/limit/properties/allowed/properties/reason/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									};
									d === null ? d = [e] : d.push(e), p++;
								}
							} else {
								let e = {
									instancePath: t + `/limits/` + i + `/allowed`,
									schemaPath: `#/$defs/limit/properties/allowed/type`,
									keyword: `type`,
									params: { type: `object` },
									message: `must be object`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/limits/` + i,
							schemaPath: `#/$defs/limit/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/limits`,
					schemaPath: `#/properties/limits/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.findings !== void 0) {
			let n = e.findings;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) u(n[r], {
					instancePath: t + `/findings/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: s,
					dynamicAnchors: l
				}) || (d = d === null ? u.errors : d.concat(u.errors), p = d.length);
			} else {
				let e = {
					instancePath: t + `/findings`,
					schemaPath: `#/properties/findings/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.held !== void 0) {
			let n = e.held;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) f(n[r], {
					instancePath: t + `/held/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: s,
					dynamicAnchors: l
				}) || (d = d === null ? f.errors : d.concat(f.errors), p = d.length);
			} else {
				let e = {
					instancePath: t + `/held`,
					schemaPath: `#/properties/held/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.drift !== void 0) {
			let n = e.drift;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) m(n[r], {
					instancePath: t + `/drift/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: s,
					dynamicAnchors: l
				}) || (d = d === null ? m.errors : d.concat(m.errors), p = d.length);
			} else {
				let e = {
					instancePath: t + `/drift`,
					schemaPath: `#/properties/drift/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.scheduled !== void 0) {
			let n = e.scheduled;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) g(n[r], {
					instancePath: t + `/scheduled/` + r,
					parentData: n,
					parentDataProperty: r,
					rootData: s,
					dynamicAnchors: l
				}) || (d = d === null ? g.errors : d.concat(g.errors), p = d.length);
			} else {
				let e = {
					instancePath: t + `/scheduled`,
					schemaPath: `#/properties/scheduled/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.access !== void 0) {
			let n = e.access;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.manager === void 0) {
							let e = {
								instancePath: t + `/access/` + r,
								schemaPath: `#/$defs/access/required`,
								keyword: `required`,
								params: { missingProperty: `manager` },
								message: `must have required property 'manager'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.name === void 0) {
							let e = {
								instancePath: t + `/access/` + r,
								schemaPath: `#/$defs/access/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.people === void 0) {
							let e = {
								instancePath: t + `/access/` + r,
								schemaPath: `#/$defs/access/required`,
								keyword: `required`,
								params: { missingProperty: `people` },
								message: `must have required property 'people'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						for (let n in e) if (n !== `manager` && n !== `name` && n !== `people`) {
							let e = {
								instancePath: t + `/access/` + r,
								schemaPath: `#/$defs/access/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.manager !== void 0 && typeof e.manager != `string`) {
							let e = {
								instancePath: t + `/access/` + r + `/manager`,
								schemaPath: `#/$defs/access/properties/manager/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.name !== void 0 && typeof e.name != `string`) {
							let e = {
								instancePath: t + `/access/` + r + `/name`,
								schemaPath: `#/$defs/access/properties/name/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.people !== void 0) {
							let n = e.people;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let i = 0; i < e; i++) if (typeof n[i] != `string`) {
									let e = {
										instancePath: t + `/access/` + r + `/people/` + i,
										schemaPath: `#/$defs/access/properties/people/items/type`,
										keyword: `type`,
										params: { type: `string` },
										message: `must be string`
									};
									d === null ? d = [e] : d.push(e), p++;
								}
							} else {
								let e = {
									instancePath: t + `/access/` + r + `/people`,
									schemaPath: `#/$defs/access/properties/people/type`,
									keyword: `type`,
									params: { type: `array` },
									message: `must be array`
								};
								d === null ? d = [e] : d.push(e), p++;
							}
						}
					} else {
						let e = {
							instancePath: t + `/access/` + r,
							schemaPath: `#/$defs/access/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/access`,
					schemaPath: `#/properties/access/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.unmanaged !== void 0) {
			let n = e.unmanaged;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.id === void 0) {
							let e = {
								instancePath: t + `/unmanaged/` + r,
								schemaPath: `#/$defs/stranger/required`,
								keyword: `required`,
								params: { missingProperty: `id` },
								message: `must have required property 'id'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.name === void 0) {
							let e = {
								instancePath: t + `/unmanaged/` + r,
								schemaPath: `#/$defs/stranger/required`,
								keyword: `required`,
								params: { missingProperty: `name` },
								message: `must have required property 'name'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.email === void 0) {
							let e = {
								instancePath: t + `/unmanaged/` + r,
								schemaPath: `#/$defs/stranger/required`,
								keyword: `required`,
								params: { missingProperty: `email` },
								message: `must have required property 'email'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.active === void 0) {
							let e = {
								instancePath: t + `/unmanaged/` + r,
								schemaPath: `#/$defs/stranger/required`,
								keyword: `required`,
								params: { missingProperty: `active` },
								message: `must have required property 'active'`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						for (let n in e) if (n !== `id` && n !== `name` && n !== `email` && n !== `active`) {
							let e = {
								instancePath: t + `/unmanaged/` + r,
								schemaPath: `#/$defs/stranger/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.id !== void 0 && typeof e.id != `string`) {
							let e = {
								instancePath: t + `/unmanaged/` + r + `/id`,
								schemaPath: `#/$defs/stranger/properties/id/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.name !== void 0 && typeof e.name != `string`) {
							let e = {
								instancePath: t + `/unmanaged/` + r + `/name`,
								schemaPath: `#/$defs/stranger/properties/name/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.email !== void 0 && typeof e.email != `string`) {
							let e = {
								instancePath: t + `/unmanaged/` + r + `/email`,
								schemaPath: `#/$defs/stranger/properties/email/type`,
								keyword: `type`,
								params: { type: `string` },
								message: `must be string`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
						if (e.active !== void 0 && typeof e.active != `boolean`) {
							let e = {
								instancePath: t + `/unmanaged/` + r + `/active`,
								schemaPath: `#/$defs/stranger/properties/active/type`,
								keyword: `type`,
								params: { type: `boolean` },
								message: `must be boolean`
							};
							d === null ? d = [e] : d.push(e), p++;
						}
					} else {
						let e = {
							instancePath: t + `/unmanaged/` + r,
							schemaPath: `#/$defs/stranger/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						d === null ? d = [e] : d.push(e), p++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/unmanaged`,
					schemaPath: `#/properties/unmanaged/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				d === null ? d = [e] : d.push(e), p++;
			}
		}
		if (e.names !== void 0) {
			let n = e.names;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) if (typeof n[e] != `string`) {
					let n = {
						instancePath: t + `/names/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
						schemaPath: `#/properties/names/additionalProperties/type`,
						keyword: `type`,
						params: { type: `string` },
						message: `must be string`
					};
					d === null ? d = [n] : d.push(n), p++;
				}
			} else {
				let e = {
					instancePath: t + `/names`,
					schemaPath: `#/properties/names/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				d === null ? d = [e] : d.push(e), p++;
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
		d === null ? d = [e] : d.push(e), p++;
	}
	return _.errors = d, p === 0;
}
_.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};

// src/live/read/first-list.ts
var DoubtfulList = class extends ExitError {};
async function requireCompleteList(connection, listed, purpose, anySize = false) {
	if (listed.size === 0 || await isCompleteList(connection, listed, anySize)) return;
	if (connection.facts.paging.evidence === "probed") throw roundSize(listed.size, purpose);
	throw unsettled$1(mayRepeat(listed.size), purpose);
}
async function isCompleteList(connection, listed, anySize = false) {
	const { value, evidence } = connection.facts.paging;
	await requireWhole(connection, listed);
	const moves = value === "offset" || value === "page";
	const fits = anySize || isWhole(connection, listed.size);
	if (evidence === "probed") return moves || fits;
	return moves ? await movesOn(connection, listed) : fits && await comesAtOnce(connection, listed);
}
async function isFirstWhole(connection, listed, addresses) {
	const { facts, maxInFlight } = connection;
	if (facts.emailUnique.value !== "yes" || facts.emailUnique.evidence !== "probed") return false;
	if (!await isCompleteList(connection, listed)) return false;
	const every = Math.ceil(addresses.length / maxInFlight);
	const some = addresses.filter((_, at) => at % every === 0);
	return (await mapConcurrent(some, maxInFlight, async (address) => await byAddress(connection, address))).every((records) => records === null || records.length === 0);
}
async function movesOn(connection, listed) {
	if (listed.size < 2) return true;
	const next = await asked(connection, connection.facts.paging.value === "page" ? { page: "2" } : { offset: "1" });
	return next?.length === 1 && next[0]?.["id"] === [...listed.keys()][1];
}
async function comesAtOnce(connection, listed) {
	const again = new Set((await asked(connection, {
		offset: "1",
		page: "2"
	}))?.map((raw) => raw["id"]));
	return [...listed.keys()].every((id) => again.has(id));
}
async function asked({ contract, send }, query) {
	try {
		return recordsIn(contract, await send({
			operation: "list",
			query: {
				...contract.listQuery,
				limit: "1",
				...query
			}
		}));
	} catch (error) {
		if (error instanceof RefusedList) return null;
		throw error;
	}
}
function isWhole({ facts }, size) {
	const { value, evidence } = facts.pageSize;
	return evidence === "assumed" && value !== null ? size < value : !isRound(size) && size !== value;
}
function mayRepeat(size) {
	return `The list of users may be incomplete: the service sends ${size}, and how to ask for more is not known.`;
}
function unsettled$1(why, { undone, again }) {
	return new DoubtfulList(8, `${why} ${undone} Run "espalier probe --accept", which only reads and finds out how the list is sent, and then ${again}.`);
}
function roundSize(size, { undone, again }) {
	return new ExitError(8, `The list of users may be incomplete: the service sends it all at once, and ${size} users is a number at which services cut their lists short. ${undone} Count the users in Small Improvements, inactive ones and guests too. If there are ${size}, write "pageSize: { value: ${size + 1}, evidence: assumed }" under "facts" in contract.yaml, and ${again}. If there are more, Espalier cannot read this list.`);
}

// src/live/read/duplicate-guard.ts
async function requireNoDuplicates(connection, listed, live, emails) {
	const shown = new Set([...live.users.values()].map(addressOf));
	const unseen = emails.filter((email) => !shown.has(canonicalEmail(email)));
	const [newcomer] = unseen;
	if (newcomer === void 0) return;
	requirePlainAddresses(live, unseen);
	const finds = await findsByAddress(connection, live, newcomer);
	const { value, evidence } = connection.facts.emailUnique;
	if (!finds && !(value === "yes" && evidence === "probed")) throw unfindable(unseen, value === "no");
	const undone = `Before that is known, Espalier creates no accounts, and the chart needs ${unseen.length}. Nothing is written.`;
	await requireCompleteList(connection, listed, {
		undone,
		again: "plan again"
	}, finds);
}
async function findsByAddress(connection, { users }, newcomer) {
	const having = /* @__PURE__ */ new Map();
	for (const user of users.values()) having.set(addressOf(user), (having.get(addressOf(user)) ?? 0) + 1);
	const active = [...users.values()].filter((user) => user.values.active === true && having.get(addressOf(user)) === 1 && !/\s/.test(addressOf(user)));
	const tried = new Set([active[0], active.at(-1)].filter((user) => user !== void 0));
	const found = await Promise.all([...tried].map(async ({ id, values }) => await bringsJust(connection, String(values.email), id)));
	return found.length > 0 && found.every((isFound) => isFound) && await bringsJust(connection, newcomer, null);
}
function addressOf({ values }) {
	return canonicalEmail(String(values.email));
}
function requirePlainAddresses({ users }, emails) {
	const byForm = new Map(emails.map((email) => [formless(email), email]));
	const odd = [...users.values()].flatMap((user) => {
		const address = String(user.values.email);
		const email = byForm.get(formless(address));
		return email === void 0 ? [] : [`account ${user.id} has ${JSON.stringify(address)} and the chart ${email}`];
	});
	if (odd.length === 0) return;
	throw new ExitError(8, `Addresses differ from the chart only in blanks or in the form of a letter: ${odd.slice(0, 5).join("; ")}${odd.length > 5 ? `; and ${odd.length - 5} more` : ""}. Nothing is written: a new account could be a second one. Correct these addresses in Small Improvements, then plan again.`);
}
function unfindable(emails, twice) {
	const some = emails.slice(0, 5).join(", ");
	const named = emails.length > 5 ? `${some} and ${emails.length - 5} more` : some;
	const why = twice ? "it allows two accounts with one address" : "it is not known whether it allows two accounts with one address";
	const settle = twice ? "" : "Run \"espalier probe --write\", which settles the last. Or look";
	return new ExitError(8, `It is not known whether these people of the chart have an account (${named}): the list of users does not show them, the service does not find accounts by address, and ${why}. Nothing is written on a first run before that is known. ${settle === "" ? "Look" : settle} for them in Small Improvements, and create the missing accounts there: Espalier adopts them.`);
}

// src/live/read/as-known.ts
function requireAsKnown(connection, listed) {
	const { contract, facts, shapes } = connection;
	if (listed.size === 0) return;
	const where = operationName(contract, "list");
	const pattern = facts.idPattern.value === null ? null : new RegExp(facts.idPattern.value, "u");
	if (pattern !== null) {
		for (const id of listed.keys()) if (!pattern.test(id)) throw notAsSaid(contract, where, `every id matched ${String(pattern)} until now, but ${id} does not`);
	}
	if (facts.inactiveListed.value === "never" && facts.inactiveListed.evidence === "probed") {
		for (const raw of listed.values()) if (fieldValue(contract, raw, "active") === false) throw notAsSaid(contract, where, "inactive users were never listed until now, but some are");
	}
	if (shapes === null) return;
	const changes = Object.entries(shapes).flatMap(([name, types]) => changeOf(name, types, listed) ?? []);
	const fresh = [...namesIn(listed)].filter((name) => !Object.hasOwn(shapes, name));
	for (const name of fresh) if (isPlainName(name)) connection.fresh.add(name);
	if (changes.length === 0) return;
	const hint = fresh.length === 0 ? "" : `. These are new: ${fresh.slice(0, 5).map(quoted).join(", ")}`;
	throw notAsSaid(contract, where, changes.slice(0, 5).join("; ") + hint);
}
function requireInactive({ contract, facts }, hidden) {
	const { value, evidence } = facts.inactiveListed;
	const asks = Object.hasOwn(contract.listQuery, "showLocked");
	if (evidence !== "probed" || !(value === "always" || value === "onRequest" && asks)) return;
	const left = [...hidden.values()].filter((user) => user !== "gone" && user.values.active === false);
	if (left.length === 0) return;
	throw notAsSaid(contract, operationName(contract, "list"), `inactive users were listed until now, but ${left.length} known ${left.length === 1 ? "one is" : "ones are"} not`);
}
function excludeNonPersons(connection, listed, bound, emails) {
	const aside = [];
	for (const [id, raw] of listed) {
		const sort = connection.contract.setAside(raw);
		if (sort === null) continue;
		if (bound.has(id) || emails.has(String(fieldValue(connection.contract, raw, "email")).toLowerCase())) throw new ExitError(8, `The account ${id}, which a person of the chart has or would get, is ${sort} in Small Improvements. Espalier never writes to those. Make it an ordinary account there, or remove the person from the chart. Nothing more is written.`);
		aside.push({
			...toUser(connection.contract, raw),
			sort
		});
	}
	if (aside.length === 0) return {
		kept: listed,
		aside
	};
	const kept = new Map(listed);
	for (const { id } of aside) kept.delete(id);
	return {
		kept,
		aside
	};
}
function changeOf(name, types, listed) {
	const due = types.split(" or ");
	const seen = /* @__PURE__ */ new Set();
	for (const raw of listed.values()) seen.add(Object.hasOwn(raw, name) ? typeOf(raw[name]) : "missing");
	const odd = [...seen].filter((type) => !due.includes(type) && type !== "missing" && type !== "nothing");
	const has = [...seen].some((type) => type !== "missing" && type !== "nothing");
	if (odd.length > 0) return `${quoted(name)} is ${odd.join(", ")} where ${types} is expected`;
	if (has || due.includes("nothing")) return seen.size === 1 && seen.has("missing") ? `${quoted(name)} is missing` : null;
	return `${quoted(name)} is ${seen.has("nothing") ? "empty" : "missing"} for every user where ${types} is expected`;
}
function namesIn(listed) {
	const names = /* @__PURE__ */ new Set();
	for (const raw of listed.values()) for (const name in raw) names.add(name);
	return names;
}
function typeOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "list";
	return typeNames[typeof value] ?? "object";
}
const typeNames = {
	string: "text",
	number: "number",
	boolean: "boolean"
};
function quoted(name) {
	return `"${shownName(name)}"`;
}

// src/live/read/without-address.ts
const mostPercent = 5;
function setAddressless(contract, listed, bound) {
	const lacking = [];
	for (const [id, raw] of listed) if (rawValue(contract, raw, "email") === null) lacking.push([id, raw]);
	const isAccident = lacking.length < listed.size && (lacking.length < 2 || lacking.length * 100 <= listed.size * mostPercent);
	if (lacking.length === 0 || !isAccident) return {
		records: listed,
		named: []
	};
	const own = lacking.find(([id]) => bound.has(id));
	if (own !== void 0) throw new ExitError(8, `The account ${own[0]} of ${bound.get(own[0])?.key} has no address in Small Improvements. Nothing is written. Give it its address there, then run the command again.`);
	const without = new Set(lacking.map(([id]) => id));
	return {
		records: new Map([...listed].filter(([id]) => !without.has(id))),
		named: lacking.map((one) => named(contract, one))
	};
}
function named(contract, [id, raw]) {
	return [...["firstName", "lastName"].map((field) => rawValue(contract, raw, field)).filter((name) => typeof name === "string"), `(${id})`].join(" ");
}

// src/live/read/observe.ts
async function observe(connection, expected, onPage = () => void 0) {
	return await observeListed(connection, expected, readAllUsers(connection, expected.hint, onPage));
}
async function observeListed(connection, expected, listing) {
	const { contract } = connection;
	const all = await listing;
	requireSome(all, expected);
	const { records: received, named: addressless } = setAddressless(contract, all, expected.bound);
	requireSound(contract, received, operationName(contract, "list"));
	requireAsKnown(connection, received);
	const { kept, aside } = excludeNonPersons(connection, received, expected.bound, wanted(expected));
	const whole = await complete(connection, kept, expected);
	const records = new Map(whole);
	const asked = await askFor(connection, unseen(whole, expected), expected, records);
	const users = [];
	for (const raw of whole.values()) users.push(toUser(contract, raw));
	const found = new Map([...asked, ...await lookUp(connection, all, users, expected, records)]);
	const live = prove(users, expected, found, aside);
	requireInactive(connection, asked);
	return {
		live,
		records,
		addressless
	};
}
function wanted({ addresses }) {
	return new Set(addresses.map((address) => address.toLowerCase()));
}
async function lookUp(connection, listed, users, expected, records) {
	if (expected.addresses.length === 0) return /* @__PURE__ */ new Map();
	const shown = new Set(users.map(({ values }) => canonicalEmail(String(values.email))));
	const addresses = expected.addresses.filter((address) => !shown.has(canonicalEmail(address)));
	if (!(expected.lookUp || !hidesNone(byId(users), expected)) && (expected.first !== true || await isFirstWhole(connection, listed, addresses))) return /* @__PURE__ */ new Map();
	return byId(await findHidden(connection, records, addresses));
}
async function complete(connection, listed, expected) {
	const { contract } = connection;
	const hidden = fields.filter((field) => expected.manage.has(field) && !isShown(contract, listed, field));
	if (hidden.length === 0) return listed;
	const records = await mapConcurrent([...listed], connection.maxInFlight, async ([id, raw]) => {
		const single = await one(connection, id);
		if (single === "gone") throw new UntrustedList(8, `The list of users cannot be trusted: it shows the account ${id}, but a request for that id finds none. Nothing more is written; try again.`);
		return [id, merge(raw, single)];
	});
	requireSound(contract, records.map(([, raw]) => raw), operationName(contract, "one"));
	const lost = hidden.filter((field) => expected.shown.has(field) && !records.some(([, raw]) => hasField(contract, raw, field)));
	if (lost.length > 0) throw vanished(contract, lost);
	return new Map(records);
}
function isShown(contract, listed, field) {
	for (const raw of listed.values()) if (hasField(contract, raw, field)) return true;
	return false;
}
function vanished({ names }, lost) {
	const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(", ");
	return new ExitError(8, `The service no longer shows ${named} for any user: it was probably renamed, or the key may not read it. Nothing more is written. If it is gone for good, take it out of "manage" in espalier.yaml.`);
}
async function askFor(connection, ids, expected, records) {
	const { contract } = connection;
	const answers = await mapConcurrent(ids, connection.maxInFlight, async (id) => {
		const single = await one(connection, id);
		if (single === "gone") return [id, "gone"];
		const raw = withActive(contract, id, single, expected);
		requireSound(contract, [raw], operationName(contract, "one"));
		records.set(id, raw);
		return [id, toUser(contract, raw)];
	});
	return new Map(answers);
}
function withActive(contract, id, raw, expected) {
	if (hasField(contract, raw, "active")) return raw;
	if (expected.bound.get(id)?.active === false) return merge(raw, { [contract.names.active]: false });
	throw new ExitError(8, `The list of users cannot be trusted: the account ${id} is not in it, and the answer for that id does not say whether it is active. Nothing more is written.`);
}

// src/plan/resolve-intents.ts
function resolveIntents(state, live, readFrom, seen) {
	const final = readFrom !== null;
	const entries = Object.entries(state.intents);
	if (entries.length === 0) return state;
	const bindings = new Map(Object.entries(state.bindings));
	const open = new Map(entries);
	resolveCreates(open, bindings, live, readFrom, seen);
	const keyOf = new Map([...bindings].map(([key, { id }]) => [id, key]));
	for (const [id, intent] of entries) {
		const binding = bindings.get(intent.key);
		const user = binding === void 0 ? void 0 : live.users.get(binding.id);
		const shown = user === void 0 || open.get(id)?.status === "unresolved" ? {} : arrived(intent, user, keyOf);
		const whole = Object.keys(shown).length === Object.keys(intent.after).length;
		const decided = decisionOf(alterations, {
			whole,
			showed: seen.has(id),
			final
		});
		if (intent.action !== "create" && decided === "close") open.delete(id);
		if (binding !== void 0 && (final || !open.has(id))) bindings.set(intent.key, {
			id: binding.id,
			applied: {
				...binding.applied,
				...shown
			},
			...binding.madeAt === void 0 ? {} : { madeAt: binding.madeAt },
			...formsKept(binding.shown, shown, user?.values ?? {})
		});
	}
	return {
		...state,
		bindings: Object.fromEntries(bindings),
		intents: Object.fromEntries(open)
	};
}
function resolveCreates(open, bindings, live, readFrom, seen) {
	const holders = strangersByEmail(live, bindings);
	for (const [id, intent] of [...open].filter(([, { action }]) => action === "create")) {
		const found = bindings.has(intent.key) ? "bound" : newAccount(intent, holders);
		if (typeof found === "object") {
			bindings.set(intent.key, {
				id: found.id,
				applied: { active: true }
			});
			holders.delete(emailOf$1(intent.after));
		}
		const account = typeof found === "object" ? "ours" : found;
		const final = readFrom !== null && isOver(intent, readFrom);
		const decided = decisionOf(creations, {
			account,
			showed: seen.has(id),
			final,
			open: intent.status === "open"
		});
		if (decided === "close") open.delete(id);
		if (decided === "ask") open.set(id, {
			...intent,
			status: "unresolved"
		});
		if (decided === "keep" && readFrom !== null) open.set(id, sentByNow(intent, readFrom));
	}
}
const showsWithin = 36e5;
function isOver({ sentAt }, readFrom) {
	return sentAt !== void 0 && Date.parse(sentAt) + showsWithin <= readFrom;
}
function sentByNow(intent, readFrom) {
	return intent.status === "unresolved" || Date.parse(intent.sentAt ?? "") <= readFrom ? intent : {
		...intent,
		sentAt: new Date(readFrom).toISOString()
	};
}
const creations = [
	{
		when: ({ account }) => account === "bound",
		decision: "close"
	},
	{
		when: ({ account }) => account === "ours",
		decision: "close"
	},
	{
		when: ({ account }) => account === "doubtful",
		decision: "ask"
	},
	{
		when: ({ showed }) => showed,
		decision: "ask"
	},
	{
		when: ({ final, open }) => final && open,
		decision: "close"
	},
	{
		when: () => true,
		decision: "keep"
	}
];
const alterations = [
	{
		when: ({ whole }) => whole,
		decision: "close"
	},
	{
		when: ({ showed }) => showed,
		decision: "keep"
	},
	{
		when: ({ final }) => final,
		decision: "close"
	},
	{
		when: () => true,
		decision: "keep"
	}
];
function decisionOf(table, it) {
	return table.find(({ when }) => when(it)).decision;
}
function newAccount({ after }, holders) {
	const [user, ...more] = holders.get(emailOf$1(after)) ?? [];
	if (user === void 0) return "unseen";
	return hasName(user, after) && more.length === 0 ? user : "doubtful";
}
function strangersByEmail(live, bindings) {
	const taken = new Set([...bindings.values()].map(({ id }) => id));
	const strangers = [...live.users.values()].filter(({ id }) => !taken.has(id));
	return groupBy(strangers, ({ values }) => emailOf$1(values));
}
function emailOf$1({ email }) {
	return canonicalEmail(String(email));
}
function arrived({ before, after }, user, keyOf) {
	const shown = (field) => {
		const value = user.values[field] ?? null;
		if (field !== "manager" || value === null) return value === after[field] || value !== before[field] && isAlike(field, value, after[field]);
		return after.manager === nodeOf(value, keyOf);
	};
	return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field)));
}

// src/live/write/side-effects.ts
const bookkeeping = /updated|modified|changed|version|revision|etag/i;
function harmedKeys({ names }, before, sent, after) {
	const own = Object.values(names);
	const isForm = (key) => key !== names.role && key !== names.manager && isSameText(before[key], after[key]);
	const meant = Object.keys(sent).filter((key) => !isDeepStrictEqual(sent[key], before[key]));
	return Object.keys(before).filter((key) => {
		if (key === "id" || meant.includes(key) || same(before[key], after[key]) || isForm(key)) return false;
		return own.includes(key) || !(bookkeeping.test(key) || follows(key, meant, before, after));
	});
}
function follows(key, meant, before, after) {
	return meant.some((field) => holds(before[key], before[field]) || holds(after[key], after[field]));
}
function holds(whole, part) {
	return typeof part === "string" && part.length > 1 && (JSON.stringify(whole) ?? "").includes(part);
}
function same(a, b) {
	return isDeepStrictEqual(a, b) || isEmpty(a) && isEmpty(b);
}
function isEmpty(value) {
	return value === void 0 || value === null || value === "";
}

// src/live/write/reply.ts
function unsettled(why) {
	return report({
		kind: "unsettled",
		why
	}, true);
}
function rejection(why) {
	return report({
		kind: "refused",
		why
	}, false);
}
function report(reply, sent, harm = []) {
	return {
		reply,
		sent,
		harm
	};
}
function asShown(sent, reply) {
	if (!("user" in reply)) return sent;
	const { values } = reply.user;
	return Object.fromEntries(Object.keys(sent).map((field) => [field, values[field] ?? null]));
}
function labelOf(field) {
	return fieldFacts[field].label;
}
function quote(value) {
	return value === null || value === void 0 ? "nothing" : JSON.stringify(value).slice(0, 100);
}
function strange({ name }, problems) {
	return `the account is not as contract ${name} says: ${problems.join("; ")}`;
}

// src/live/write/confirm.ts
async function confirm(connection, draft, echo, thorough) {
	const { contract } = connection;
	const { id, before, after: values } = draft.order;
	const seen = await evidence(connection, draft, echo ?? {}, thorough);
	if (seen.kind !== "found") return unsettled(`it could not be read back: ${seen.why}`);
	const loose = echo === null ? missing(contract, seen.raw, values, before) : unlike(contract, seen.raw, values);
	if (loose.length > 0) return report({
		kind: "loose",
		why: looseness(contract, loose, values, seen.raw)
	}, true);
	const record = merge(draft.after, seen.raw);
	const problems = problemsOf(contract, record);
	if (problems.length > 0) return unsettled(strange(contract, problems));
	connection.records.set(id, record);
	const harm = harmedKeys(contract, seen.wide === true ? draft.before : draft.alone, draft.after, seen.raw);
	if (harm.length > 0) return report({
		kind: "harmed",
		user: toUser(contract, record),
		why: sideEffects(harm)
	}, true, harm);
	return report({
		kind: "done",
		user: toUser(contract, record)
	}, true);
}
async function evidence(connection, draft, echo, thorough) {
	const { contract } = connection;
	const { order, after } = draft;
	const keys = Object.keys(after);
	if (keys.every((key) => Object.hasOwn(echo, key)) && missing(contract, echo, order.after, order.before).length === 0 && !thorough) return {
		kind: "found",
		raw: echo,
		wide: true
	};
	return await readBack(connection, order.id, String(fieldValue(contract, after, "email")), order.after, order.before, echo, thorough ? keys : []);
}
function sideEffects(keys) {
	return `the service also changed other fields: ${keys.slice(0, 5).map(shownName).join(", ")}. Nothing more is changed in this run; check the account and restore them`;
}
function looseness(contract, loose, after, raw) {
	return `it was not kept: ${loose.map((field) => `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(fieldValue(contract, raw, field))}`).join(", ")}`;
}

// src/live/write/change.ts
const mostSends = 3;
async function change(connection, order, thorough) {
	const steps = connection.contract.lower(order.after);
	let sent = order.written;
	let done = null;
	for (const step of steps) {
		const part = steps.length === 1 ? order : partOf(order, step, sent, done === null);
		const earlier = done?.sent === true;
		const next = await unlessSent(earlier ? "a part" : null, () => makeStep(connection, part, step, thorough), (why) => rejection(why));
		if (next.reply.kind !== "done") return earlier ? halfway(next) : next;
		done = {
			...next,
			sent: next.sent || earlier
		};
		if (next.sent) sent = overlaid(sent, asShown(part.after, next.reply));
	}
	return done ?? rejection("there is nothing to change");
}
function overlaid(under, over) {
	return {
		...under,
		...over
	};
}
function partOf(order, { fields }, written, first) {
	const of = (values) => Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
	const before = first ? order.before : of(order.before);
	return {
		...order,
		before,
		after: of(order.after),
		written
	};
}
function halfway({ reply, harm }) {
	if (reply.kind !== "refused") return report(reply, true, harm);
	return report({
		kind: "loose",
		why: `part of it was done, and then: ${reply.why}`
	}, true);
}
async function makeStep(connection, order, step, thorough) {
	const { contract, facts } = connection;
	let unsure = null;
	for (let sends = 1;; sends++) {
		const next = await unlessSent(unsure, () => prepared(connection, order), unsettled);
		if ("reply" in next) return settledBy(next, unsure);
		const call = step.call(order.id, next.after, order.after, facts);
		if (call === null) return settledBy(rejection(noWay(contract, step)), unsure);
		const answer = await unlessSent(unsure, () => connection.send(call), ambiguous);
		if (answer.kind === "answer" && answer.status < 300) return await confirm(connection, next, isAccount(answer.body, order.id) ? answer.body : {}, thorough);
		if (answer.kind !== "ambiguous" && unsure === null) return report({
			kind: "refused",
			why: describe(answer),
			sent: answer.kind === "answer"
		}, false);
		unsure = describe(answer);
		const seen = await confirm(connection, next, sends === mostSends ? {} : null, thorough);
		if (seen.reply.kind === "done" || seen.reply.kind === "harmed") return seen;
		if (seen.reply.kind === "unsettled" || answer.kind !== "ambiguous" || sends === mostSends) return unsettled(unsure);
	}
}
async function prepared(connection, order) {
	const { contract } = connection;
	const { id, written } = order;
	const late = (raw) => differing(contract, raw, written).some((field) => hasField(contract, raw, field));
	const fresh = await lookUntil(connection, id, (raw) => !late(raw));
	if (fresh.kind !== "found") return rejection(`the account could not be read: ${fresh.why}`);
	if (late(fresh.raw)) return rejection("it does not show the earlier writes of this run yet");
	const now = merge(connection.records.get(id) ?? {}, fresh.raw);
	const objection = objectionTo(contract, now, order);
	if (objection !== null) return rejection(objection);
	if (differing(contract, now, order.after).length === 0) return report({
		kind: "done",
		user: toUser(contract, now)
	}, false);
	const after = Object.fromEntries([...Object.entries(now), ...toRecord(contract, order.after)]);
	return {
		order,
		alone: fresh.raw,
		before: now,
		after
	};
}
function settledBy(found, unsure) {
	if (unsure === null) return found;
	return found.reply.kind === "done" ? report(found.reply, true) : unsettled(unsure);
}
function objectionTo(contract, now, { emails, before, after }) {
	const problems = problemsOf(contract, now);
	if (problems.length > 0) return strange(contract, problems);
	const email = canonicalEmail(String(fieldValue(contract, now, "email")));
	if (!emails.some((known) => canonicalEmail(known) === email)) return "it is not the account that the plan saw: its e-mail has changed";
	const changed = differing(contract, now, after).length === 0 ? [] : differing(contract, now, before);
	if (changed.length === 0) return null;
	return `it was changed since the plan was made: ${changed.map((field) => `${labelOf(field)} is ${quote(fieldValue(contract, now, field))} now`).join(", ")}`;
}
function noWay({ name }, { fields }) {
	return `contract ${name} has no way to write this: ${fields.map(labelOf).join(", ")}`;
}
function ambiguous(why) {
	return {
		kind: "ambiguous",
		why
	};
}
async function unlessSent(unsure, step, otherwise) {
	return unsure === null ? await step() : await orElse(step(), ({ message }) => otherwise(message));
}

// src/live/write/create.ts
async function create(connection, values, thorough) {
	const email = emailOf(values);
	const absent = async () => (await find(connection, connection.records, email)).length === 0;
	const body = bodyOf(connection, [values]);
	const answer = await connection.send({
		operation: "create",
		body
	}, absent);
	return await read(connection, answer, answer.kind === "answer" && answer.status < 300 ? echoIn(connection, answer.body) : null, values, thorough);
}
async function createAll(connection, list) {
	const absent = async () => (await findAll(connection, list.map(emailOf), connection.records.size)).size === 0;
	const answer = await connection.send({
		operation: "create",
		body: bodyOf(connection, list)
	}, absent);
	if (answer.kind === "answer" && answer.status >= 300 && answer.status !== 429) return await oneByOne(connection, list, answer);
	const echoes = answer.kind === "answer" && answer.status < 300 ? await echoesOf(connection, answer, list) : [];
	return await Promise.all(list.map((values, index) => read(connection, answer, echoes[index] ?? null, values, false)));
}
function leftAfterCreation({ contract, facts }, values, shown) {
	const along = contract.atCreation(facts);
	const left = fields.filter((field) => !along.includes(field) && isDue(contract, field, values) && !isDue(contract, field, shown.values));
	return Object.fromEntries(left.map((field) => [field, values[field]]));
}
function travelled({ contract, facts }, values, shown) {
	const sent = {};
	for (const field of Object.keys(dueOf(contract.atCreation(facts), values))) sent[field] = shown.values[field] ?? null;
	return nonEmpty(sent);
}
function isDue({ booleans }, field, values) {
	const value = values[field] ?? null;
	return value !== null && field !== "active" && !(field === "role" && booleans.has(field) && value === "user");
}
async function oneByOne(connection, list, answer) {
	const taken = await orExitError(findAll(connection, list.map(emailOf), connection.records.size));
	if (taken instanceof ExitError) return list.map(() => ({
		kind: "unsettled",
		why: taken.message
	}));
	const replies = [];
	let end = null;
	for (const values of list) {
		const email = emailOf(values);
		if (connection.stopped()) end ??= "it was interrupted";
		if (taken.has(email)) replies.push(refusal$1(`${describe(answer)}, and an account has the address ${email} now: plan again`));
		else if (end !== null) replies.push(refusal$1(end));
		else {
			const reply = await orExitError(create(connection, values, false));
			if (reply instanceof ExitError) end = reply.message;
			replies.push(reply instanceof ExitError ? refusal$1(reply.message) : reply);
		}
	}
	return replies;
}
function refusal$1(why) {
	return {
		kind: "refused",
		why
	};
}
function emailOf({ email }) {
	return String(email);
}
async function echoesOf(connection, answer, list) {
	const { contract } = connection;
	const made = Array.isArray(answer.body) ? answer.body : [];
	const echoes = list.map(({ email }) => {
		const fitting = made.filter(isRecord).filter((raw) => hasEmail(contract, raw, String(email)));
		const own = fitting.length === 1 ? fitting[0] ?? null : null;
		return made.filter((raw) => isRecord(raw) && raw["id"] === own?.["id"]).length === 1 ? own : null;
	});
	if (echoes.every((echo, index) => echo === null || isFull(connection, echo, list[index] ?? {}))) return echoes;
	const listed = await allOrNone(connection);
	return echoes.map((echo) => echo === null ? null : merge(listed.get(echo["id"]) ?? {}, echo));
}
function isFull({ contract, facts }, echo, values) {
	return missing(contract, echo, dueOf(contract.atCreation(facts), values), unmade).length === 0;
}
async function allOrNone(connection) {
	return await orElse(readAllUsers(connection, connection.records.size, () => void 0), () => /* @__PURE__ */ new Map());
}
async function read(connection, answer, echo, values, thorough) {
	if (answer.kind === "ambiguous") return {
		kind: "unsettled",
		why: answer.why
	};
	if (answer.kind === "unsent" || answer.status >= 300) return {
		kind: "refused",
		why: describe(answer)
	};
	if (!(isRecord(echo) && hasEmail(connection.contract, echo, String(values.email))) || typeof echo["id"] !== "string" || !isUserId(echo["id"])) return {
		kind: "unsettled",
		why: `the answer does not show the new account (${answer.where})`
	};
	if (connection.records.has(echo["id"])) return {
		kind: "unsettled",
		why: `the answer shows an account that was there before (${answer.where})`
	};
	return await settle(connection, echo["id"], echo, values, thorough);
}
const unmade = { email: null };
async function settle(connection, id, echo, values, thorough) {
	const { contract, facts } = connection;
	const due = dueOf(contract.atCreation(facts), values);
	const seen = missing(contract, echo, due, unmade).length === 0 && !thorough ? {
		kind: "found",
		raw: echo
	} : await readBack(connection, id, String(values.email), due, unmade, echo, []);
	if (seen.kind !== "found") return {
		kind: "unsettled",
		why: `the new account ${id} could not be read: ${seen.why}`
	};
	const record = merge({ [contract.names.active]: values.active ?? true }, seen.raw);
	const problems = problemsOf(contract, record);
	if (problems.length > 0) return {
		kind: "unsettled",
		why: `the new account ${id} is not as contract ${contract.name} says: ${problems.join("; ")}`
	};
	connection.records.set(id, record);
	return {
		kind: "done",
		user: toUser(contract, record)
	};
}
function dueOf(along, values) {
	const due = {};
	for (const field of Object.keys(values)) {
		const value = values[field] ?? null;
		if (value !== null && along.includes(field)) due[field] = value;
	}
	return due;
}
function echoIn({ facts }, body) {
	if (facts.createTakes.value === "one") return body;
	return Array.isArray(body) && body.length === 1 ? body[0] : null;
}
function bodyOf({ contract, facts }, list) {
	const along = contract.atCreation(facts);
	const records = list.map((values) => {
		const sent = along.filter((field) => field !== "active" || values.active !== true);
		return Object.fromEntries(toRecord(contract, dueOf(sent, values)));
	});
	return facts.createTakes.value === "array" ? records : records[0] ?? {};
}

// src/live/write/deactivate.ts
async function deactivateAll(connection, orders) {
	const looked = await Promise.all(orders.map((order) => prepared(connection, order)));
	const drafts = looked.filter((one) => !("reply" in one));
	if (drafts.length === 0) return looked.filter((one) => "reply" in one);
	const ids = drafts.map(({ order }) => order.id);
	const answer = await connection.send({
		operation: "lock",
		body: ids
	});
	const refusal = answer.kind === "unsent" || answer.kind === "answer" && answer.status >= 300;
	const made = async (draft) => {
		if (refusal) return await alone(connection, draft.order);
		const seen = await confirm(connection, draft, {}, true);
		return answer.kind === "ambiguous" && seen.reply.kind === "loose" ? unsettled(describe(answer)) : seen;
	};
	return await Promise.all(looked.map(async (one) => "reply" in one ? one : await made(one)));
}
async function alone(connection, order) {
	if (connection.stopped()) return rejection("it was interrupted");
	return await orElse(change(connection, order, true), ({ message }) => rejection(message));
}

// src/live/write/writer.ts
function openWriter(service, records) {
	const connection = {
		...service,
		records: new Map(records)
	};
	const written = /* @__PURE__ */ new Map();
	let [proven, harm] = [false, []];
	let creates = connection.facts.createTakes.value === "one";
	let turn = Promise.resolve();
	const ordered = (one) => ({
		...one,
		written: written.get(one.id) ?? {}
	});
	function note({ id, after }, { reply, sent, harm: keys }) {
		if (keys.length > 0) harm = keys;
		if (sent) written.set(id, {
			...written.get(id),
			...asShown(after, reply)
		});
		return reply;
	}
	async function next(one) {
		if (harm.length > 0) return refusal(harm);
		const report = await change(connection, ordered(one), !proven);
		proven ||= report.sent && report.reply.kind === "done";
		return note(one, report);
	}
	async function queued(previous, one) {
		await previous;
		return await next(one);
	}
	async function changed(one) {
		if (proven) return await next(one);
		const reply = queued(turn, one);
		turn = Promise.allSettled([reply]);
		return await reply;
	}
	async function completed(values, made) {
		if (made.kind !== "done") return made;
		written.set(made.user.id, travelled(connection, values, made.user));
		const after = leftAfterCreation(connection, values, made.user);
		if (Object.keys(after).length === 0) return made;
		const one = {
			id: made.user.id,
			emails: [String(values.email)],
			before: heldBy(made.user, after),
			after
		};
		const reply = await orExitError(changed(one));
		if (reply instanceof ExitError) return made;
		return reply.kind === "done" || reply.kind === "harmed" ? reply : made;
	}
	return {
		async create(values) {
			const reply = await create(connection, values, !creates);
			creates ||= reply.kind === "done";
			return await completed(values, reply);
		},
		async createAll(list) {
			const made = await createAll(connection, list);
			return await Promise.all(made.map(async (reply, index) => await completed(list[index] ?? {}, reply)));
		},
		async complete(values, user) {
			const reply = whole(connection, connection.records, user).then(async (known) => known && await completed(values, {
				kind: "done",
				user: known
			}));
			const ended = await orExitError(reply);
			if (ended === null) return null;
			return "user" in ended ? ended.user : user;
		},
		change: async (id, emails, before, after) => await changed({
			id,
			emails,
			before,
			after
		}),
		async deactivateAll(list) {
			if (harm.length > 0) return list.map(() => refusal(harm));
			const reports = await deactivateAll(connection, list.map(ordered));
			return list.map((one, index) => note(one, reports[index]));
		},
		find: (email) => find(connection, connection.records, email),
		taken: (emails) => findAll(connection, emails, connection.records.size)
	};
}
function batchOf({ facts }) {
	const { createTakes, deactivate, batch, emailUnique } = facts;
	return {
		create: createTakes.value === "array" && emailUnique.value === "yes" ? batch.value : 1,
		deactivate: deactivate.value === "call" ? batch.value : 1
	};
}
function isUnique({ contract, facts }) {
	const { value, evidence } = facts.emailUnique;
	return value === "yes" && (evidence === "probed" || contract.name === "v1");
}
function refusal(keys) {
	return {
		kind: "refused",
		why: `nothing was sent: ${sideEffects(keys)}`
	};
}
function heldBy({ values }, after) {
	const before = Object.keys(after).map((field) => [field, values[field] ?? null]);
	return Object.fromEntries(before);
}

// src/engine/expected.ts
function expectedOf(desired, state, owner) {
	const { settings, people } = desired;
	const { bound, shown } = accountsIn(state);
	const made = Object.values(state.intents).filter(({ action }) => action === "create");
	return {
		hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
		bound,
		lastActive: state.lastGood?.active ?? null,
		...state.lastGood === null ? {} : { lastUsers: state.lastGood.users },
		minPercent: settings.limits.users.percent ?? 0,
		addresses: [.../* @__PURE__ */ new Set([...unbound(people, state), ...made.map(({ after }) => String(after.email))])],
		lookUp: made.length > 0,
		first: !state.hiring,
		shown,
		manage: statedFields(desired),
		owner
	};
}
function accountsIn({ bindings }) {
	const bound = /* @__PURE__ */ new Map();
	const unshown = new Set(fields);
	for (const key in bindings) {
		const { id, applied, madeAt } = bindings[key];
		bound.set(id, {
			key,
			active: applied.active !== false,
			isNew: madeAt !== void 0
		});
		for (const field of unshown) if ((applied[field] ?? null) !== null) unshown.delete(field);
	}
	return {
		bound,
		shown: new Set(fields.filter((field) => !unshown.has(field)))
	};
}
function unbound(people, { bindings }) {
	const addresses = [];
	for (const { key, was, values } of people.values()) if (!(Object.hasOwn(bindings, key) || was !== void 0 && Object.hasOwn(bindings, was)) && values.active === true) addresses.push(String(values.email));
	return addresses;
}
function statedFields({ settings, people }) {
	const unstated = new Set(fields.filter((field) => settings.manage.has(field)));
	const stated = /* @__PURE__ */ new Set();
	for (const { values } of people.values()) {
		if (unstated.size === 0) break;
		for (const field of unstated) if (values[field] !== void 0 && unstated.delete(field)) stated.add(field);
	}
	return stated;
}

// src/engine/snapshot.ts
async function withSession(args, host, command, unsound, use) {
	requireSafe(host);
	const preparing = [];
	const chart = await loadChart(args, host, command, (settings) => {
		const opening = orExitError(openSession(settings, args, host));
		preparing.push(opening);
		return isOnBranch(host.env["ESPALIER_STATE"]) ? void 0 : opening;
	});
	const session = await preparing[0] ?? null;
	try {
		if (chart.desired === null || session === null) return await unsound(chart, session instanceof ExitError ? null : session);
		if (session instanceof ExitError) throw session;
		return await use(session, {
			...chart.desired,
			settings: session.settings
		}, chart);
	} finally {
		host.terminal.progress(null);
		if (session !== null && !(session instanceof ExitError)) await disconnect(session.connection);
	}
}
async function snapshotToShow(session, desired, host) {
	const standing = await identityIn(session);
	const from = host.now().getTime();
	return await snapshotFrom(session, desired, await observing(observeListed(session.connection, expectedOf(desired, session.saved, standing.owner), session.listing), host), standing, {
		seen: /* @__PURE__ */ new Set(),
		from
	}, host);
}
async function snapshotToWrite(session, desired, host) {
	const { connection, saved, listing } = session;
	const standing = await identityIn(session);
	const seen = await awaitOpenWrites(session, host);
	const expected = expectedOf(desired, saved, standing.owner);
	const from = host.now().getTime();
	const observed = seen === null ? observeListed(connection, expected, listing) : observe(connection, expected, readingLine(host));
	const looked = {
		seen: seen ?? /* @__PURE__ */ new Set(),
		from
	};
	return await snapshotFrom(session, desired, await observing(observed, host), standing, looked, host);
}
async function identityIn({ standing, settings, saved }) {
	const identity = await standing;
	requireOwned(identity, settings.manage);
	requireCompany(identity, saved);
	return identity;
}
async function snapshotFrom(session, desired, { live, records, addressless }, standing, { seen, from }, host) {
	const { store, saved, connection, listing, takeover } = session;
	if (!saved.hiring) await requireNoDuplicates(connection, await listing, live, unbound(desired.people, saved));
	tellNew(connection, host);
	tellAddressless(addressless, host);
	const readAt = {
		tick: host.tick(),
		now: host.now().getTime()
	};
	const known = withUnrecorded(saved, resolveIntents(saved, live, from, seen));
	const state = inCompany(withShown(known, live, from), standing);
	return {
		desired,
		live,
		saved,
		state,
		store,
		takeover,
		witness: {
			...await witnessOf(session, desired, live, state, host),
			unique: isUnique(connection),
			rewrites: connection.facts.rewrites.value
		},
		connection,
		records,
		readAt
	};
}
function requireCompany({ company }, { companyId }) {
	if (companyId === void 0 || company === null || company === companyId) return;
	throw new ExitError(6, `The state belongs to company ${companyId}, and the API key to company ${company}. Nothing is written. Use the key of the right company, or another ESPALIER_STATE.`);
}
function inCompany(state, { company }) {
	return company === null || state.companyId !== void 0 ? state : {
		...state,
		companyId: company
	};
}
async function readLiveState(connection, desired, state, owner, host) {
	return (await observing(observe(connection, expectedOf(desired, state, owner), readingLine(host)), host)).live;
}
async function observing(observed, { terminal }) {
	try {
		return await observed;
	} finally {
		terminal.progress(null);
	}
}
function tellAddressless(named, { terminal }) {
	if (named.length === 0) return;
	terminal.say(printed`Set aside, without an address in Small Improvements: ${shortList(named, 5)}. Espalier leaves them alone; give them an address there if they are people of the chart.`);
}
function tellNew({ fresh }, { terminal }) {
	if (fresh.size === 0) return;
	const names = [...fresh].toSorted().slice(0, 5).join(", ");
	terminal.say(printed`New fields in the list of users: ${fresh.size} (${names}). Espalier leaves them alone; "espalier probe" looks at them.`);
}

export { batchOf as a, withSession as i, snapshotToShow as n, openWriter as o, snapshotToWrite as r, resolveIntents as s, readLiveState as t };