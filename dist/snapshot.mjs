import { t as require_ucs2length } from "./ajv.mjs";
import { n as orElse, r as orExitError, t as ExitError } from "./exit-error.mjs";
import { B as isUserId, P as canonicalEmail } from "./chart-at-revision.mjs";
import { B as whole, C as lookUntil, E as unlike, G as readAllUsers, H as hasEmail, I as requireOwned, J as RefusedList, K as requireWhole, L as find, Q as disconnect, R as findAll, S as differing, T as readBack, U as one, V as bringsJust, W as isRound, Y as recordsIn, _t as toRecord, at as problemsOf, b as withUnrecorded, dt as fieldValue, ft as hasField, ht as rawValue, it as notAsSaid, lt as shownName, m as awaitOpenWrites, mt as operationName, n as openSession, nt as isAccount, ot as requireSound, pt as merge, q as mapConcurrent, r as readingLine, rt as isRecord, st as isPlainName, tt as describe, vt as toUser, w as missing, z as findHidden } from "./session.mjs";
import { A as fieldFacts, M as nonEmpty, j as fields, q as groupBy } from "./page.mjs";
import { i as printed } from "./printed.mjs";
import "./context.mjs";
import "./context2.mjs";
import { c as isAlike, i as nodeOf, l as isSameText, o as formless, s as formsKept } from "./rewrites.mjs";
import { t as requireSafe } from "./key.mjs";
import { A as prove, D as UntrustedList, M as unseen, O as byId, d as witnessOf, j as requireSome, k as hidesNone, u as loadChart, v as withShown, x as hasName } from "./file-findings.mjs";
import { t as shortList } from "./short-list.mjs";
import { isDeepStrictEqual } from "node:util";

// build/validators/plan.js
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/plan.schema.json",
	"title": "Plan",
	"description": "What `espalier plan --format json` prints and `plan --out` writes: the changes, the changes that are held and why, and what changed outside Git.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format",
		"tool",
		"company",
		"contract",
		"service",
		"asOf",
		"choices",
		"fingerprint",
		"changes",
		"counts",
		"totals",
		"limits",
		"findings",
		"held",
		"drift",
		"scheduled",
		"access",
		"unmanaged",
		"names"
	],
	"properties": {
		"format": {
			"description": "The version of this form.",
			"examples": [1],
			"const": 1
		},
		"tool": {
			"description": "The program that wrote it.",
			"examples": ["espalier 0.1.0"],
			"type": "string"
		},
		"company": {
			"description": "The company, from the settings.",
			"examples": ["Acme"],
			"type": "string"
		},
		"contract": {
			"description": "The contract of the service.",
			"examples": ["v1"],
			"type": "string"
		},
		"service": {
			"description": "The address from which the live users were read.",
			"examples": ["https://www.small-improvements.com/api/v1"],
			"type": "string"
		},
		"asOf": {
			"description": "The day for which the chart was read.",
			"examples": ["2026-11-30"],
			"type": "string",
			"tsType": "Day"
		},
		"against": {
			"title": "ComparedChart",
			"description": "The chart that this one was compared with, in place of the live users: only in what `espalier diff` prints. Such a plan cannot be applied.",
			"examples": [{
				"name": "main",
				"settings": ["limits"],
				"leftOut": ["manager"]
			}],
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"settings",
				"leftOut"
			],
			"properties": {
				"name": {
					"description": "What was given as BASE: a revision or a folder.",
					"examples": ["main"],
					"type": "string"
				},
				"settings": {
					"description": "The settings in which the two charts differ.",
					"examples": [["limits"]],
					"type": "array",
					"items": { "type": "string" }
				},
				"leftOut": {
					"description": "The fields that the chart compared with leaves out for at least one active person. They stay as they are in the service, and count as empty here.",
					"examples": [["manager"]],
					"type": "array",
					"items": {
						"description": "A managed field.",
						"examples": ["manager"],
						"type": "string",
						"tsType": "Field"
					}
				}
			}
		},
		"choices": {
			"title": "PlanChoices",
			"description": "The choices of the person who made the plan; apply --plan keeps them.",
			"examples": [{
				"firstRun": false,
				"drift": "report",
				"only": null
			}],
			"type": "object",
			"additionalProperties": false,
			"required": [
				"firstRun",
				"drift",
				"only"
			],
			"properties": {
				"firstRun": {
					"description": "Hires are made although no run has finished yet.",
					"examples": [false],
					"type": "boolean"
				},
				"drift": {
					"description": "What to do with changes made outside Git.",
					"examples": ["report"],
					"type": "string",
					"enum": ["report", "revert"]
				},
				"only": {
					"description": "The people that the plan is limited to; null: everyone.",
					"examples": [["ada.lovelace"], null],
					"type": ["array", "null"],
					"items": { "type": "string" },
					"tsType": "readonly PersonKey[] | null"
				}
			}
		},
		"fingerprint": {
			"description": "SHA-256 over the company, the contract and the digests of the ordered changes, which cover the person, the account, and the values before and after. Its first 10 digits name the plan, its first 32 approve it.",
			"examples": ["sha256:7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04"],
			"type": "string"
		},
		"changes": {
			"description": "The changes, in the order in which they may be made.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/change" }
		},
		"counts": {
			"description": "How many changes of each kind.",
			"examples": [{
				"leave": 0,
				"admin": 0,
				"move": 0,
				"rehire": 0,
				"hire": 0,
				"change": 0,
				"adopt": 0
			}],
			"type": "object",
			"title": "Counts",
			"additionalProperties": false,
			"required": [
				"leave",
				"admin",
				"move",
				"rehire",
				"hire",
				"change",
				"adopt"
			],
			"properties": {
				"leave": {
					"description": "Changes of the kind leave.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"admin": {
					"description": "Changes of the kind admin.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"move": {
					"description": "Changes of the kind move.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"rehire": {
					"description": "Changes of the kind rehire.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"hire": {
					"description": "Changes of the kind hire.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"change": {
					"description": "Changes of the kind change.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"adopt": {
					"description": "Changes of the kind adopt.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"totals": {
			"description": "How many people and users there are.",
			"examples": [{
				"people": 214,
				"active": 213,
				"users": 216,
				"unmanaged": 2
			}],
			"type": "object",
			"title": "Totals",
			"additionalProperties": false,
			"required": [
				"people",
				"active",
				"users",
				"unmanaged"
			],
			"properties": {
				"people": {
					"description": "People of the chart on that day, leavers included.",
					"examples": [214],
					"type": "integer",
					"minimum": 0
				},
				"active": {
					"description": "Active users that the chart names, before the plan. The shares of the limits are shares of this number.",
					"examples": [213],
					"type": "integer",
					"minimum": 0
				},
				"users": {
					"description": "Users in the service.",
					"examples": [216],
					"type": "integer",
					"minimum": 0
				},
				"unmanaged": {
					"description": "Users that the chart does not name. Espalier never writes to them.",
					"examples": [2],
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"limits": {
			"description": "Each limit with its number.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/limit" }
		},
		"findings": {
			"description": "Errors and warnings about this plan. An error blocks it.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		},
		"held": {
			"description": "Changes that are not made now, each with the reason.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/held" }
		},
		"drift": {
			"description": "Fields that were changed in the service, and conflicts.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/drift" }
		},
		"scheduled": {
			"description": "What the chart says about later days.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/scheduled" }
		},
		"access": {
			"description": "Who gains access to whose reviews, including past ones, by the moves of this plan.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/access" }
		},
		"unmanaged": {
			"description": "The users that the chart does not name.",
			"examples": [[]],
			"type": "array",
			"items": { "$ref": "#/$defs/stranger" }
		},
		"names": {
			"description": "The full names behind the keys and user ids that this plan mentions. If several people share a name, the key or id follows in brackets.",
			"examples": [{ "tomas.silva": "Tomas Silva" }],
			"type": "object",
			"additionalProperties": { "type": "string" }
		}
	},
	"$defs": {
		"place": {
			"title": "Place",
			"description": "A place in a file of the chart.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"column"
			],
			"properties": {
				"file": {
					"description": "The path of the file, relative to the folder where the command ran.",
					"examples": ["org/people/engineering.yaml"],
					"type": "string"
				},
				"line": {
					"description": "The line, from 1.",
					"examples": [17],
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"description": "The column, from 1.",
					"examples": [3],
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"finding": {
			"title": "Diagnostic",
			"description": "One finding: about the chart, the plan or a limit.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"severity",
				"code",
				"message"
			],
			"properties": {
				"severity": {
					"description": "Errors stop a plan from being applied; warnings do not.",
					"examples": ["error"],
					"type": "string",
					"enum": ["error", "warning"]
				},
				"code": {
					"description": "The kind of finding; docs/diagnostics.md lists them.",
					"examples": ["unknown-manager"],
					"type": "string"
				},
				"message": {
					"description": "What is wrong and what to do.",
					"examples": ["The manager \"grace.hoper\" is not in the chart. Did you mean \"grace.hopper\"?"],
					"type": "string"
				},
				"cause": {
					"description": "What several findings of this code share: they are mended together.",
					"examples": ["grace.hoper"],
					"type": "string"
				},
				"place": {
					"description": "The place in a file, if the finding is about one.",
					"examples": [{
						"file": "org/people/engineering.yaml",
						"line": 17,
						"column": 14
					}],
					"$ref": "#/$defs/place"
				},
				"excerpt": {
					"description": "The line of the file.",
					"examples": ["    manager: grace.hoper"],
					"type": "string"
				}
			}
		},
		"change": {
			"title": "Change",
			"description": "One change, which is one write (an adoption writes nothing).",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"action",
				"verb",
				"key",
				"name",
				"user",
				"before",
				"after",
				"needs",
				"reports",
				"at"
			],
			"properties": {
				"id": {
					"description": "The action and the key.",
					"examples": ["move:priya.nair"],
					"type": "string"
				},
				"action": {
					"description": "The action that is sent.",
					"examples": ["move"],
					"type": "string",
					"enum": [
						"create",
						"adopt",
						"reactivate",
						"update",
						"move",
						"deactivate"
					],
					"tsType": "Action"
				},
				"verb": {
					"description": "The word that people use for it.",
					"examples": ["move"],
					"type": "string",
					"enum": [
						"leave",
						"admin",
						"move",
						"rehire",
						"hire",
						"change",
						"adopt"
					],
					"tsType": "Verb"
				},
				"key": {
					"description": "The key of the person.",
					"examples": ["priya.nair"],
					"type": "string",
					"tsType": "PersonKey"
				},
				"name": {
					"description": "First and last name, as the chart has them.",
					"examples": ["Priya Nair"],
					"type": "string"
				},
				"user": {
					"description": "The account; null for one that does not exist yet.",
					"examples": ["u_0042", null],
					"type": ["string", "null"],
					"tsType": "UserId | null"
				},
				"address": {
					"description": "The live address of the account, if it is neither the person's address in the chart nor the one last applied. Missing otherwise.",
					"examples": ["zz-left-petra@acme.example"],
					"type": "string",
					"maxLength": 1024
				},
				"before": {
					"description": "The live values that change. A manager is a key, or # and a user id for an account outside the chart.",
					"examples": [{
						"manager": "tomas.silva",
						"department": "Platform"
					}],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"after": {
					"description": "The values after the change.",
					"examples": [{
						"manager": "tomas.silva",
						"department": "Platform"
					}],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"needs": {
					"description": "The changes that must be done before this one.",
					"examples": [["create:tomas.silva"]],
					"type": "array",
					"items": { "type": "string" },
					"tsType": "readonly string[]"
				},
				"reports": {
					"description": "How many active people report to this person now.",
					"examples": [5],
					"type": "integer",
					"minimum": 0
				},
				"was": {
					"description": "The key that this account was bound to before the key was renamed.",
					"examples": ["priya.n"],
					"type": "string",
					"tsType": "PersonKey"
				},
				"stands": {
					"description": "The person's department and manager in the service before the change. Missing in a plan of an earlier version.",
					"examples": [{
						"department": "Engineering",
						"manager": "dana.weiss"
					}],
					"$ref": "#/$defs/stands"
				},
				"at": {
					"description": "The place in the chart that says so.",
					"examples": [{
						"file": "org/people/engineering.yaml",
						"line": 35,
						"column": 3
					}],
					"$ref": "#/$defs/place"
				}
			}
		},
		"stands": {
			"title": "Stands",
			"description": "A person's department and manager in the service before any change. This is for readers, and not part of the approval.",
			"type": "object",
			"additionalProperties": false,
			"required": ["department", "manager"],
			"properties": {
				"department": {
					"description": "The department; null if there is none, or no account yet.",
					"examples": ["Engineering", null],
					"type": ["string", "null"]
				},
				"manager": {
					"description": "The manager: a key, or # and a user id for an account outside the chart; null if there is no manager, or no account yet.",
					"examples": [
						"dana.weiss",
						"#u_0300",
						null
					],
					"type": ["string", "null"]
				}
			}
		},
		"limit": {
			"title": "LimitCheck",
			"description": "One limit, and whether the plan keeps it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"limit",
				"value",
				"bound",
				"blocked"
			],
			"properties": {
				"limit": {
					"description": "The name of the limit.",
					"examples": ["deactivate"],
					"type": "string",
					"enum": [
						"deactivate",
						"role",
						"move",
						"create",
						"email",
						"name",
						"department",
						"people",
						"users",
						"admins"
					],
					"tsType": "LimitName"
				},
				"value": {
					"description": "The number in this plan.",
					"examples": [1],
					"type": "integer",
					"minimum": 0
				},
				"bound": {
					"description": "The allowed number: a maximum, or a minimum for people, users and admins. null: there is no bound.",
					"examples": [11, null],
					"type": ["integer", "null"]
				},
				"blocked": {
					"description": "Whether it blocks the plan.",
					"examples": [false],
					"type": "boolean"
				},
				"allowed": {
					"description": "The allowance that lifts the limit.",
					"examples": [{
						"count": 12,
						"reason": "office in Lyon closes"
					}],
					"type": "object",
					"title": "Lift",
					"additionalProperties": false,
					"required": ["count", "reason"],
					"properties": {
						"count": {
							"description": "The allowed number.",
							"examples": [12],
							"type": "integer",
							"minimum": 0
						},
						"reason": {
							"description": "The reason.",
							"examples": ["office in Lyon closes"],
							"type": "string"
						}
					}
				}
			}
		},
		"held": {
			"title": "Held",
			"description": "A change that waits.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"change",
				"reason",
				"because"
			],
			"properties": {
				"change": {
					"description": "The id of the change.",
					"examples": [{}],
					"$ref": "#/$defs/change"
				},
				"reason": {
					"description": "The kind of reason.",
					"examples": ["first-run"],
					"type": "string",
					"enum": [
						"first-run",
						"needs",
						"drift",
						"reports",
						"address",
						"unresolved"
					]
				},
				"because": {
					"description": "The reason, in words.",
					"examples": ["waits for the hire of Tomas Silva"],
					"type": "string"
				}
			}
		},
		"drift": {
			"title": "Drift",
			"description": "One field that was changed in the service since it was last applied.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"key",
				"name",
				"field",
				"applied",
				"desired",
				"live",
				"at"
			],
			"properties": {
				"kind": {
					"description": "drift: only the service changed. conflict: the chart and the service both changed, and a person decides.",
					"examples": ["drift"],
					"type": "string",
					"enum": ["drift", "conflict"]
				},
				"key": {
					"description": "The key of the person.",
					"examples": ["lena.fischer"],
					"type": "string",
					"tsType": "PersonKey"
				},
				"name": {
					"description": "The full name.",
					"examples": ["Lena Fischer"],
					"type": "string"
				},
				"field": {
					"description": "The field.",
					"examples": ["department"],
					"type": "string",
					"tsType": "Field"
				},
				"applied": {
					"description": "The value last applied.",
					"examples": ["People Ops"],
					"tsType": "Value",
					"type": [
						"string",
						"boolean",
						"null"
					]
				},
				"desired": {
					"description": "The value in the chart.",
					"examples": ["People Ops"],
					"tsType": "Value",
					"type": [
						"string",
						"boolean",
						"null"
					]
				},
				"live": {
					"description": "The value in the service.",
					"examples": ["People"],
					"tsType": "Value",
					"type": [
						"string",
						"boolean",
						"null"
					]
				},
				"at": {
					"description": "The place in the chart that says so.",
					"examples": [{
						"file": "org/people/people.yaml",
						"line": 9,
						"column": 3
					}],
					"$ref": "#/$defs/place"
				}
			}
		},
		"scheduled": {
			"title": "Scheduled",
			"description": "What happens to one person on a later day.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"on",
				"verb",
				"key",
				"name",
				"values",
				"at"
			],
			"properties": {
				"on": {
					"description": "The day.",
					"examples": ["2027-01-01"],
					"type": "string",
					"tsType": "Day"
				},
				"verb": {
					"description": "The word that people use for it.",
					"examples": ["hire"],
					"type": "string",
					"enum": [
						"leave",
						"admin",
						"move",
						"rehire",
						"hire",
						"change",
						"adopt"
					],
					"tsType": "Verb"
				},
				"key": {
					"description": "The key of the person.",
					"examples": ["aiko.tanaka"],
					"type": "string",
					"tsType": "PersonKey"
				},
				"name": {
					"description": "The full name.",
					"examples": ["Aiko Tanaka"],
					"type": "string"
				},
				"values": {
					"description": "The values from that day on.",
					"examples": [{
						"manager": "tomas.silva",
						"department": "Platform"
					}],
					"type": "object",
					"tsType": "Values",
					"additionalProperties": { "type": [
						"string",
						"boolean",
						"null"
					] }
				},
				"stands": {
					"description": "The person's department and manager in the service before the change. Missing in a plan of an earlier version.",
					"examples": [{
						"department": "Engineering",
						"manager": "dana.weiss"
					}],
					"$ref": "#/$defs/stands"
				},
				"absence": {
					"description": "The absence that begins or has ended on that day. Missing if none does.",
					"examples": [{
						"from": "2026-12-01",
						"to": "2027-05-31"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["from", "to"],
					"properties": {
						"from": {
							"description": "The first day of the absence.",
							"examples": ["2026-12-01"],
							"type": "string",
							"tsType": "Day"
						},
						"to": {
							"description": "The last day of the absence.",
							"examples": ["2027-05-31"],
							"type": "string",
							"tsType": "Day"
						}
					}
				},
				"at": {
					"description": "The place in the chart that says so.",
					"examples": [{
						"file": "org/people/platform.yaml",
						"line": 17,
						"column": 3
					}],
					"$ref": "#/$defs/place"
				}
			}
		},
		"access": {
			"title": "Access",
			"description": "One manager who gains access by moves.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"manager",
				"name",
				"people"
			],
			"properties": {
				"manager": {
					"description": "Whose access grows: a key, or # and a user id.",
					"examples": ["tomas.silva"],
					"type": "string"
				},
				"name": {
					"description": "The full name.",
					"examples": ["Tomas Silva"],
					"type": "string"
				},
				"people": {
					"description": "The people whose reviews become readable, past ones included.",
					"examples": [["priya.nair"]],
					"type": "array",
					"items": { "type": "string" },
					"tsType": "readonly string[]"
				}
			}
		},
		"stranger": {
			"title": "Stranger",
			"description": "A user that the chart does not name.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"name",
				"email",
				"active"
			],
			"properties": {
				"id": {
					"description": "The user id.",
					"examples": ["u_0300"],
					"type": "string",
					"tsType": "UserId"
				},
				"name": {
					"description": "The full name.",
					"examples": ["Review Bot"],
					"type": "string"
				},
				"email": {
					"description": "The address.",
					"examples": ["bot@acme.example"],
					"type": "string"
				},
				"active": {
					"description": "Whether the account is active.",
					"examples": [true],
					"type": "boolean"
				}
			}
		}
	}
};
const schema35 = {
	"title": "LimitCheck",
	"description": "One limit, and whether the plan keeps it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"limit",
		"value",
		"bound",
		"blocked"
	],
	"properties": {
		"limit": {
			"description": "The name of the limit.",
			"examples": ["deactivate"],
			"type": "string",
			"enum": [
				"deactivate",
				"role",
				"move",
				"create",
				"email",
				"name",
				"department",
				"people",
				"users",
				"admins"
			],
			"tsType": "LimitName"
		},
		"value": {
			"description": "The number in this plan.",
			"examples": [1],
			"type": "integer",
			"minimum": 0
		},
		"bound": {
			"description": "The allowed number: a maximum, or a minimum for people, users and admins. null: there is no bound.",
			"examples": [11, null],
			"type": ["integer", "null"]
		},
		"blocked": {
			"description": "Whether it blocks the plan.",
			"examples": [false],
			"type": "boolean"
		},
		"allowed": {
			"description": "The allowance that lifts the limit.",
			"examples": [{
				"count": 12,
				"reason": "office in Lyon closes"
			}],
			"type": "object",
			"title": "Lift",
			"additionalProperties": false,
			"required": ["count", "reason"],
			"properties": {
				"count": {
					"description": "The allowed number.",
					"examples": [12],
					"type": "integer",
					"minimum": 0
				},
				"reason": {
					"description": "The reason.",
					"examples": ["office in Lyon closes"],
					"type": "string"
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const schema32 = {
	"title": "Change",
	"description": "One change, which is one write (an adoption writes nothing).",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"action",
		"verb",
		"key",
		"name",
		"user",
		"before",
		"after",
		"needs",
		"reports",
		"at"
	],
	"properties": {
		"id": {
			"description": "The action and the key.",
			"examples": ["move:priya.nair"],
			"type": "string"
		},
		"action": {
			"description": "The action that is sent.",
			"examples": ["move"],
			"type": "string",
			"enum": [
				"create",
				"adopt",
				"reactivate",
				"update",
				"move",
				"deactivate"
			],
			"tsType": "Action"
		},
		"verb": {
			"description": "The word that people use for it.",
			"examples": ["move"],
			"type": "string",
			"enum": [
				"leave",
				"admin",
				"move",
				"rehire",
				"hire",
				"change",
				"adopt"
			],
			"tsType": "Verb"
		},
		"key": {
			"description": "The key of the person.",
			"examples": ["priya.nair"],
			"type": "string",
			"tsType": "PersonKey"
		},
		"name": {
			"description": "First and last name, as the chart has them.",
			"examples": ["Priya Nair"],
			"type": "string"
		},
		"user": {
			"description": "The account; null for one that does not exist yet.",
			"examples": ["u_0042", null],
			"type": ["string", "null"],
			"tsType": "UserId | null"
		},
		"address": {
			"description": "The live address of the account, if it is neither the person's address in the chart nor the one last applied. Missing otherwise.",
			"examples": ["zz-left-petra@acme.example"],
			"type": "string",
			"maxLength": 1024
		},
		"before": {
			"description": "The live values that change. A manager is a key, or # and a user id for an account outside the chart.",
			"examples": [{
				"manager": "tomas.silva",
				"department": "Platform"
			}],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"after": {
			"description": "The values after the change.",
			"examples": [{
				"manager": "tomas.silva",
				"department": "Platform"
			}],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"needs": {
			"description": "The changes that must be done before this one.",
			"examples": [["create:tomas.silva"]],
			"type": "array",
			"items": { "type": "string" },
			"tsType": "readonly string[]"
		},
		"reports": {
			"description": "How many active people report to this person now.",
			"examples": [5],
			"type": "integer",
			"minimum": 0
		},
		"was": {
			"description": "The key that this account was bound to before the key was renamed.",
			"examples": ["priya.n"],
			"type": "string",
			"tsType": "PersonKey"
		},
		"stands": {
			"description": "The person's department and manager in the service before the change. Missing in a plan of an earlier version.",
			"examples": [{
				"department": "Engineering",
				"manager": "dana.weiss"
			}],
			"$ref": "#/$defs/stands"
		},
		"at": {
			"description": "The place in the chart that says so.",
			"examples": [{
				"file": "org/people/engineering.yaml",
				"line": 35,
				"column": 3
			}],
			"$ref": "#/$defs/place"
		}
	}
};
const schema33 = {
	"title": "Stands",
	"description": "A person's department and manager in the service before any change. This is for readers, and not part of the approval.",
	"type": "object",
	"additionalProperties": false,
	"required": ["department", "manager"],
	"properties": {
		"department": {
			"description": "The department; null if there is none, or no account yet.",
			"examples": ["Engineering", null],
			"type": ["string", "null"]
		},
		"manager": {
			"description": "The manager: a key, or # and a user id for an account outside the chart; null if there is no manager, or no account yet.",
			"examples": [
				"dana.weiss",
				"#u_0300",
				null
			],
			"type": ["string", "null"]
		}
	}
};
const func121 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.action === void 0 || !func0.call(data, "action")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "action" },
				message: "must have required property 'action'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.verb === void 0 || !func0.call(data, "verb")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verb" },
				message: "must have required property 'verb'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key === void 0 || !func0.call(data, "key")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.user === void 0 || !func0.call(data, "user")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.before === void 0 || !func0.call(data, "before")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				message: "must have required property 'before'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.after === void 0 || !func0.call(data, "after")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.needs === void 0 || !func0.call(data, "needs")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "needs" },
				message: "must have required property 'needs'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.reports === void 0 || !func0.call(data, "reports")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reports" },
				message: "must have required property 'reports'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema32.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			if (typeof data.id !== "string") {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.action !== void 0 && func0.call(data, "action")) {
			let data1 = data.action;
			if (typeof data1 !== "string") {
				const err13 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data1 === "create" || data1 === "adopt" || data1 === "reactivate" || data1 === "update" || data1 === "move" || data1 === "deactivate")) {
				const err14 = {
					instancePath: instancePath + "/action",
					schemaPath: "#/properties/action/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.action.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.verb !== void 0 && func0.call(data, "verb")) {
			let data2 = data.verb;
			if (typeof data2 !== "string") {
				const err15 = {
					instancePath: instancePath + "/verb",
					schemaPath: "#/properties/verb/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (!(data2 === "leave" || data2 === "admin" || data2 === "move" || data2 === "rehire" || data2 === "hire" || data2 === "change" || data2 === "adopt")) {
				const err16 = {
					instancePath: instancePath + "/verb",
					schemaPath: "#/properties/verb/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.verb.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.key !== void 0 && func0.call(data, "key")) {
			if (typeof data.key !== "string") {
				const err17 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (typeof data.name !== "string") {
				const err18 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.user !== void 0 && func0.call(data, "user")) {
			let data5 = data.user;
			if (typeof data5 !== "string" && data5 !== null) {
				const err19 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: schema32.properties.user.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.address !== void 0 && func0.call(data, "address")) {
			let data6 = data.address;
			if (typeof data6 === "string") {
				if (func121(data6) > 1024) {
					const err20 = {
						instancePath: instancePath + "/address",
						schemaPath: "#/properties/address/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.before !== void 0 && func0.call(data, "before")) {
			let data7 = data.before;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 of Object.keys(data7)) {
				let data8 = data7[key1];
				if (typeof data8 !== "string" && typeof data8 !== "boolean" && data8 !== null) {
					const err22 = {
						instancePath: instancePath + "/before/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/before/additionalProperties/type",
						keyword: "type",
						params: { type: schema32.properties.before.additionalProperties.type },
						message: "must be string,boolean,null"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			else {
				const err23 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.after !== void 0 && func0.call(data, "after")) {
			let data9 = data.after;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (const key2 of Object.keys(data9)) {
				let data10 = data9[key2];
				if (typeof data10 !== "string" && typeof data10 !== "boolean" && data10 !== null) {
					const err24 = {
						instancePath: instancePath + "/after/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/after/additionalProperties/type",
						keyword: "type",
						params: { type: schema32.properties.after.additionalProperties.type },
						message: "must be string,boolean,null"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			else {
				const err25 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.needs !== void 0 && func0.call(data, "needs")) {
			let data11 = data.needs;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data11[i0] !== "string") {
					const err26 = {
						instancePath: instancePath + "/needs/" + i0,
						schemaPath: "#/properties/needs/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.reports !== void 0 && func0.call(data, "reports")) {
			let data13 = data.reports;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err28 = {
					instancePath: instancePath + "/reports",
					schemaPath: "#/properties/reports/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err29 = {
						instancePath: instancePath + "/reports",
						schemaPath: "#/properties/reports/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.was !== void 0 && func0.call(data, "was")) {
			if (typeof data.was !== "string") {
				const err30 = {
					instancePath: instancePath + "/was",
					schemaPath: "#/properties/was/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.stands !== void 0 && func0.call(data, "stands")) {
			let data15 = data.stands;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.department === void 0 || !func0.call(data15, "department")) {
					const err31 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/required",
						keyword: "required",
						params: { missingProperty: "department" },
						message: "must have required property 'department'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data15.manager === void 0 || !func0.call(data15, "manager")) {
					const err32 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/required",
						keyword: "required",
						params: { missingProperty: "manager" },
						message: "must have required property 'manager'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key3 of Object.keys(data15)) if (!(key3 === "department" || key3 === "manager")) {
					const err33 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data15.department !== void 0 && func0.call(data15, "department")) {
					let data16 = data15.department;
					if (typeof data16 !== "string" && data16 !== null) {
						const err34 = {
							instancePath: instancePath + "/stands/department",
							schemaPath: "#/$defs/stands/properties/department/type",
							keyword: "type",
							params: { type: schema33.properties.department.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data15.manager !== void 0 && func0.call(data15, "manager")) {
					let data17 = data15.manager;
					if (typeof data17 !== "string" && data17 !== null) {
						const err35 = {
							instancePath: instancePath + "/stands/manager",
							schemaPath: "#/$defs/stands/properties/manager/type",
							keyword: "type",
							params: { type: schema33.properties.manager.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/stands",
					schemaPath: "#/$defs/stands/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data18 = data.at;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.file === void 0 || !func0.call(data18, "file")) {
					const err37 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data18.line === void 0 || !func0.call(data18, "line")) {
					const err38 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data18.column === void 0 || !func0.call(data18, "column")) {
					const err39 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				for (const key4 of Object.keys(data18)) if (!(key4 === "file" || key4 === "line" || key4 === "column")) {
					const err40 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data18.file !== void 0 && func0.call(data18, "file")) {
					if (typeof data18.file !== "string") {
						const err41 = {
							instancePath: instancePath + "/at/file",
							schemaPath: "#/$defs/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data18.line !== void 0 && func0.call(data18, "line")) {
					let data20 = data18.line;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						const err42 = {
							instancePath: instancePath + "/at/line",
							schemaPath: "#/$defs/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 1 || isNaN(data20)) {
							const err43 = {
								instancePath: instancePath + "/at/line",
								schemaPath: "#/$defs/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
				}
				if (data18.column !== void 0 && func0.call(data18, "column")) {
					let data21 = data18.column;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err44 = {
							instancePath: instancePath + "/at/column",
							schemaPath: "#/$defs/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 1 || isNaN(data21)) {
							const err45 = {
								instancePath: instancePath + "/at/column",
								schemaPath: "#/$defs/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/$defs/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
	} else {
		const err47 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"title": "Diagnostic",
	"description": "One finding: about the chart, the plan or a limit.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"severity",
		"code",
		"message"
	],
	"properties": {
		"severity": {
			"description": "Errors stop a plan from being applied; warnings do not.",
			"examples": ["error"],
			"type": "string",
			"enum": ["error", "warning"]
		},
		"code": {
			"description": "The kind of finding; docs/diagnostics.md lists them.",
			"examples": ["unknown-manager"],
			"type": "string"
		},
		"message": {
			"description": "What is wrong and what to do.",
			"examples": ["The manager \"grace.hoper\" is not in the chart. Did you mean \"grace.hopper\"?"],
			"type": "string"
		},
		"cause": {
			"description": "What several findings of this code share: they are mended together.",
			"examples": ["grace.hoper"],
			"type": "string"
		},
		"place": {
			"description": "The place in a file, if the finding is about one.",
			"examples": [{
				"file": "org/people/engineering.yaml",
				"line": 17,
				"column": 14
			}],
			"$ref": "#/$defs/place"
		},
		"excerpt": {
			"description": "The line of the file.",
			"examples": ["    manager: grace.hoper"],
			"type": "string"
		}
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.severity === void 0 || !func0.call(data, "severity")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.code === void 0 || !func0.call(data, "code")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.message === void 0 || !func0.call(data, "message")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "severity" || key0 === "code" || key0 === "message" || key0 === "cause" || key0 === "place" || key0 === "excerpt")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.severity !== void 0 && func0.call(data, "severity")) {
			let data0 = data.severity;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === "error" || data0 === "warning")) {
				const err5 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.code !== void 0 && func0.call(data, "code")) {
			if (typeof data.code !== "string") {
				const err6 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.message !== void 0 && func0.call(data, "message")) {
			if (typeof data.message !== "string") {
				const err7 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.cause !== void 0 && func0.call(data, "cause")) {
			if (typeof data.cause !== "string") {
				const err8 = {
					instancePath: instancePath + "/cause",
					schemaPath: "#/properties/cause/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.place !== void 0 && func0.call(data, "place")) {
			let data4 = data.place;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.file === void 0 || !func0.call(data4, "file")) {
					const err9 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.line === void 0 || !func0.call(data4, "line")) {
					const err10 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4.column === void 0 || !func0.call(data4, "column")) {
					const err11 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 of Object.keys(data4)) if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
					const err12 = {
						instancePath: instancePath + "/place",
						schemaPath: "#/$defs/place/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.file !== void 0 && func0.call(data4, "file")) {
					if (typeof data4.file !== "string") {
						const err13 = {
							instancePath: instancePath + "/place/file",
							schemaPath: "#/$defs/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data4.line !== void 0 && func0.call(data4, "line")) {
					let data6 = data4.line;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err14 = {
							instancePath: instancePath + "/place/line",
							schemaPath: "#/$defs/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 1 || isNaN(data6)) {
							const err15 = {
								instancePath: instancePath + "/place/line",
								schemaPath: "#/$defs/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data4.column !== void 0 && func0.call(data4, "column")) {
					let data7 = data4.column;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err16 = {
							instancePath: instancePath + "/place/column",
							schemaPath: "#/$defs/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 1 || isNaN(data7)) {
							const err17 = {
								instancePath: instancePath + "/place/column",
								schemaPath: "#/$defs/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/place",
					schemaPath: "#/$defs/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.excerpt !== void 0 && func0.call(data, "excerpt")) {
			if (typeof data.excerpt !== "string") {
				const err19 = {
					instancePath: instancePath + "/excerpt",
					schemaPath: "#/properties/excerpt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"title": "Held",
	"description": "A change that waits.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"change",
		"reason",
		"because"
	],
	"properties": {
		"change": {
			"description": "The id of the change.",
			"examples": [{}],
			"$ref": "#/$defs/change"
		},
		"reason": {
			"description": "The kind of reason.",
			"examples": ["first-run"],
			"type": "string",
			"enum": [
				"first-run",
				"needs",
				"drift",
				"reports",
				"address",
				"unresolved"
			]
		},
		"because": {
			"description": "The reason, in words.",
			"examples": ["waits for the hire of Tomas Silva"],
			"type": "string"
		}
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.change === void 0 || !func0.call(data, "change")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" },
				message: "must have required property 'change'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.because === void 0 || !func0.call(data, "because")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" },
				message: "must have required property 'because'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "change" || key0 === "reason" || key0 === "because")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.change !== void 0 && func0.call(data, "change")) {
			if (!validate21(data.change, {
				instancePath: instancePath + "/change",
				parentData: data,
				parentDataProperty: "change",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data1 = data.reason;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "first-run" || data1 === "needs" || data1 === "drift" || data1 === "reports" || data1 === "address" || data1 === "unresolved")) {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.because !== void 0 && func0.call(data, "because")) {
			if (typeof data.because !== "string") {
				const err6 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "Drift",
	"description": "One field that was changed in the service since it was last applied.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"key",
		"name",
		"field",
		"applied",
		"desired",
		"live",
		"at"
	],
	"properties": {
		"kind": {
			"description": "drift: only the service changed. conflict: the chart and the service both changed, and a person decides.",
			"examples": ["drift"],
			"type": "string",
			"enum": ["drift", "conflict"]
		},
		"key": {
			"description": "The key of the person.",
			"examples": ["lena.fischer"],
			"type": "string",
			"tsType": "PersonKey"
		},
		"name": {
			"description": "The full name.",
			"examples": ["Lena Fischer"],
			"type": "string"
		},
		"field": {
			"description": "The field.",
			"examples": ["department"],
			"type": "string",
			"tsType": "Field"
		},
		"applied": {
			"description": "The value last applied.",
			"examples": ["People Ops"],
			"tsType": "Value",
			"type": [
				"string",
				"boolean",
				"null"
			]
		},
		"desired": {
			"description": "The value in the chart.",
			"examples": ["People Ops"],
			"tsType": "Value",
			"type": [
				"string",
				"boolean",
				"null"
			]
		},
		"live": {
			"description": "The value in the service.",
			"examples": ["People"],
			"tsType": "Value",
			"type": [
				"string",
				"boolean",
				"null"
			]
		},
		"at": {
			"description": "The place in the chart that says so.",
			"examples": [{
				"file": "org/people/people.yaml",
				"line": 9,
				"column": 3
			}],
			"$ref": "#/$defs/place"
		}
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.key === void 0 || !func0.call(data, "key")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.field === void 0 || !func0.call(data, "field")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.applied === void 0 || !func0.call(data, "applied")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "applied" },
				message: "must have required property 'applied'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.desired === void 0 || !func0.call(data, "desired")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "desired" },
				message: "must have required property 'desired'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.live === void 0 || !func0.call(data, "live")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "live" },
				message: "must have required property 'live'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "key" || key0 === "name" || key0 === "field" || key0 === "applied" || key0 === "desired" || key0 === "live" || key0 === "at")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data0 === "drift" || data0 === "conflict")) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.key !== void 0 && func0.call(data, "key")) {
			if (typeof data.key !== "string") {
				const err11 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (typeof data.name !== "string") {
				const err12 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.field !== void 0 && func0.call(data, "field")) {
			if (typeof data.field !== "string") {
				const err13 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.applied !== void 0 && func0.call(data, "applied")) {
			let data4 = data.applied;
			if (typeof data4 !== "string" && typeof data4 !== "boolean" && data4 !== null) {
				const err14 = {
					instancePath: instancePath + "/applied",
					schemaPath: "#/properties/applied/type",
					keyword: "type",
					params: { type: schema39.properties.applied.type },
					message: "must be string,boolean,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.desired !== void 0 && func0.call(data, "desired")) {
			let data5 = data.desired;
			if (typeof data5 !== "string" && typeof data5 !== "boolean" && data5 !== null) {
				const err15 = {
					instancePath: instancePath + "/desired",
					schemaPath: "#/properties/desired/type",
					keyword: "type",
					params: { type: schema39.properties.desired.type },
					message: "must be string,boolean,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.live !== void 0 && func0.call(data, "live")) {
			let data6 = data.live;
			if (typeof data6 !== "string" && typeof data6 !== "boolean" && data6 !== null) {
				const err16 = {
					instancePath: instancePath + "/live",
					schemaPath: "#/properties/live/type",
					keyword: "type",
					params: { type: schema39.properties.live.type },
					message: "must be string,boolean,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data7 = data.at;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.file === void 0 || !func0.call(data7, "file")) {
					const err17 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data7.line === void 0 || !func0.call(data7, "line")) {
					const err18 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7.column === void 0 || !func0.call(data7, "column")) {
					const err19 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 of Object.keys(data7)) if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
					const err20 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data7.file !== void 0 && func0.call(data7, "file")) {
					if (typeof data7.file !== "string") {
						const err21 = {
							instancePath: instancePath + "/at/file",
							schemaPath: "#/$defs/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data7.line !== void 0 && func0.call(data7, "line")) {
					let data9 = data7.line;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err22 = {
							instancePath: instancePath + "/at/line",
							schemaPath: "#/$defs/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 1 || isNaN(data9)) {
							const err23 = {
								instancePath: instancePath + "/at/line",
								schemaPath: "#/$defs/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data7.column !== void 0 && func0.call(data7, "column")) {
					let data10 = data7.column;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err24 = {
							instancePath: instancePath + "/at/column",
							schemaPath: "#/$defs/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err25 = {
								instancePath: instancePath + "/at/column",
								schemaPath: "#/$defs/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/$defs/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"title": "Scheduled",
	"description": "What happens to one person on a later day.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"on",
		"verb",
		"key",
		"name",
		"values",
		"at"
	],
	"properties": {
		"on": {
			"description": "The day.",
			"examples": ["2027-01-01"],
			"type": "string",
			"tsType": "Day"
		},
		"verb": {
			"description": "The word that people use for it.",
			"examples": ["hire"],
			"type": "string",
			"enum": [
				"leave",
				"admin",
				"move",
				"rehire",
				"hire",
				"change",
				"adopt"
			],
			"tsType": "Verb"
		},
		"key": {
			"description": "The key of the person.",
			"examples": ["aiko.tanaka"],
			"type": "string",
			"tsType": "PersonKey"
		},
		"name": {
			"description": "The full name.",
			"examples": ["Aiko Tanaka"],
			"type": "string"
		},
		"values": {
			"description": "The values from that day on.",
			"examples": [{
				"manager": "tomas.silva",
				"department": "Platform"
			}],
			"type": "object",
			"tsType": "Values",
			"additionalProperties": { "type": [
				"string",
				"boolean",
				"null"
			] }
		},
		"stands": {
			"description": "The person's department and manager in the service before the change. Missing in a plan of an earlier version.",
			"examples": [{
				"department": "Engineering",
				"manager": "dana.weiss"
			}],
			"$ref": "#/$defs/stands"
		},
		"absence": {
			"description": "The absence that begins or has ended on that day. Missing if none does.",
			"examples": [{
				"from": "2026-12-01",
				"to": "2027-05-31"
			}],
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"from": {
					"description": "The first day of the absence.",
					"examples": ["2026-12-01"],
					"type": "string",
					"tsType": "Day"
				},
				"to": {
					"description": "The last day of the absence.",
					"examples": ["2027-05-31"],
					"type": "string",
					"tsType": "Day"
				}
			}
		},
		"at": {
			"description": "The place in the chart that says so.",
			"examples": [{
				"file": "org/people/platform.yaml",
				"line": 17,
				"column": 3
			}],
			"$ref": "#/$defs/place"
		}
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.on === void 0 || !func0.call(data, "on")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.verb === void 0 || !func0.call(data, "verb")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verb" },
				message: "must have required property 'verb'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.key === void 0 || !func0.call(data, "key")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.values === void 0 || !func0.call(data, "values")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "values" },
				message: "must have required property 'values'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "on" || key0 === "verb" || key0 === "key" || key0 === "name" || key0 === "values" || key0 === "stands" || key0 === "absence" || key0 === "at")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.on !== void 0 && func0.call(data, "on")) {
			if (typeof data.on !== "string") {
				const err7 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.verb !== void 0 && func0.call(data, "verb")) {
			let data1 = data.verb;
			if (typeof data1 !== "string") {
				const err8 = {
					instancePath: instancePath + "/verb",
					schemaPath: "#/properties/verb/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data1 === "leave" || data1 === "admin" || data1 === "move" || data1 === "rehire" || data1 === "hire" || data1 === "change" || data1 === "adopt")) {
				const err9 = {
					instancePath: instancePath + "/verb",
					schemaPath: "#/properties/verb/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.verb.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.key !== void 0 && func0.call(data, "key")) {
			if (typeof data.key !== "string") {
				const err10 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			if (typeof data.name !== "string") {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.values !== void 0 && func0.call(data, "values")) {
			let data4 = data.values;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 of Object.keys(data4)) {
				let data5 = data4[key1];
				if (typeof data5 !== "string" && typeof data5 !== "boolean" && data5 !== null) {
					const err12 = {
						instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/values/additionalProperties/type",
						keyword: "type",
						params: { type: schema41.properties.values.additionalProperties.type },
						message: "must be string,boolean,null"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			else {
				const err13 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.stands !== void 0 && func0.call(data, "stands")) {
			let data6 = data.stands;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.department === void 0 || !func0.call(data6, "department")) {
					const err14 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/required",
						keyword: "required",
						params: { missingProperty: "department" },
						message: "must have required property 'department'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.manager === void 0 || !func0.call(data6, "manager")) {
					const err15 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/required",
						keyword: "required",
						params: { missingProperty: "manager" },
						message: "must have required property 'manager'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key2 of Object.keys(data6)) if (!(key2 === "department" || key2 === "manager")) {
					const err16 = {
						instancePath: instancePath + "/stands",
						schemaPath: "#/$defs/stands/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.department !== void 0 && func0.call(data6, "department")) {
					let data7 = data6.department;
					if (typeof data7 !== "string" && data7 !== null) {
						const err17 = {
							instancePath: instancePath + "/stands/department",
							schemaPath: "#/$defs/stands/properties/department/type",
							keyword: "type",
							params: { type: schema33.properties.department.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data6.manager !== void 0 && func0.call(data6, "manager")) {
					let data8 = data6.manager;
					if (typeof data8 !== "string" && data8 !== null) {
						const err18 = {
							instancePath: instancePath + "/stands/manager",
							schemaPath: "#/$defs/stands/properties/manager/type",
							keyword: "type",
							params: { type: schema33.properties.manager.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/stands",
					schemaPath: "#/$defs/stands/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.absence !== void 0 && func0.call(data, "absence")) {
			let data9 = data.absence;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.from === void 0 || !func0.call(data9, "from")) {
					const err20 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "from" },
						message: "must have required property 'from'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data9.to === void 0 || !func0.call(data9, "to")) {
					const err21 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key3 of Object.keys(data9)) if (!(key3 === "from" || key3 === "to")) {
					const err22 = {
						instancePath: instancePath + "/absence",
						schemaPath: "#/properties/absence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.from !== void 0 && func0.call(data9, "from")) {
					if (typeof data9.from !== "string") {
						const err23 = {
							instancePath: instancePath + "/absence/from",
							schemaPath: "#/properties/absence/properties/from/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data9.to !== void 0 && func0.call(data9, "to")) {
					if (typeof data9.to !== "string") {
						const err24 = {
							instancePath: instancePath + "/absence/to",
							schemaPath: "#/properties/absence/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/absence",
					schemaPath: "#/properties/absence/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data12 = data.at;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.file === void 0 || !func0.call(data12, "file")) {
					const err26 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data12.line === void 0 || !func0.call(data12, "line")) {
					const err27 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "line" },
						message: "must have required property 'line'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data12.column === void 0 || !func0.call(data12, "column")) {
					const err28 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key4 of Object.keys(data12)) if (!(key4 === "file" || key4 === "line" || key4 === "column")) {
					const err29 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/$defs/place/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data12.file !== void 0 && func0.call(data12, "file")) {
					if (typeof data12.file !== "string") {
						const err30 = {
							instancePath: instancePath + "/at/file",
							schemaPath: "#/$defs/place/properties/file/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data12.line !== void 0 && func0.call(data12, "line")) {
					let data14 = data12.line;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err31 = {
							instancePath: instancePath + "/at/line",
							schemaPath: "#/$defs/place/properties/line/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 1 || isNaN(data14)) {
							const err32 = {
								instancePath: instancePath + "/at/line",
								schemaPath: "#/$defs/place/properties/line/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data12.column !== void 0 && func0.call(data12, "column")) {
					let data15 = data12.column;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err33 = {
							instancePath: instancePath + "/at/column",
							schemaPath: "#/$defs/place/properties/column/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 1 || isNaN(data15)) {
							const err34 = {
								instancePath: instancePath + "/at/column",
								schemaPath: "#/$defs/place/properties/column/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/$defs/place/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
validate30.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0 || !func0.call(data, "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tool === void 0 || !func0.call(data, "tool")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.company === void 0 || !func0.call(data, "company")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "company" },
				message: "must have required property 'company'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.contract === void 0 || !func0.call(data, "contract")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				message: "must have required property 'service'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.asOf === void 0 || !func0.call(data, "asOf")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "asOf" },
				message: "must have required property 'asOf'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.choices === void 0 || !func0.call(data, "choices")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "choices" },
				message: "must have required property 'choices'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fingerprint" },
				message: "must have required property 'fingerprint'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.changes === void 0 || !func0.call(data, "changes")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				message: "must have required property 'changes'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.counts === void 0 || !func0.call(data, "counts")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.totals === void 0 || !func0.call(data, "totals")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "totals" },
				message: "must have required property 'totals'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.limits === void 0 || !func0.call(data, "limits")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limits" },
				message: "must have required property 'limits'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.findings === void 0 || !func0.call(data, "findings")) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.held === void 0 || !func0.call(data, "held")) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "held" },
				message: "must have required property 'held'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.drift === void 0 || !func0.call(data, "drift")) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "drift" },
				message: "must have required property 'drift'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.scheduled === void 0 || !func0.call(data, "scheduled")) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scheduled" },
				message: "must have required property 'scheduled'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.access === void 0 || !func0.call(data, "access")) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "access" },
				message: "must have required property 'access'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.unmanaged === void 0 || !func0.call(data, "unmanaged")) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unmanaged" },
				message: "must have required property 'unmanaged'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.names === void 0 || !func0.call(data, "names")) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "names" },
				message: "must have required property 'names'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			const err19 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.format !== void 0 && func0.call(data, "format")) {
			if (1 !== data.format) {
				const err20 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (typeof data.tool !== "string") {
				const err21 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.company !== void 0 && func0.call(data, "company")) {
			if (typeof data.company !== "string") {
				const err22 = {
					instancePath: instancePath + "/company",
					schemaPath: "#/properties/company/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.contract !== void 0 && func0.call(data, "contract")) {
			if (typeof data.contract !== "string") {
				const err23 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.service !== void 0 && func0.call(data, "service")) {
			if (typeof data.service !== "string") {
				const err24 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.asOf !== void 0 && func0.call(data, "asOf")) {
			if (typeof data.asOf !== "string") {
				const err25 = {
					instancePath: instancePath + "/asOf",
					schemaPath: "#/properties/asOf/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.against !== void 0 && func0.call(data, "against")) {
			let data6 = data.against;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.name === void 0 || !func0.call(data6, "name")) {
					const err26 = {
						instancePath: instancePath + "/against",
						schemaPath: "#/properties/against/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data6.settings === void 0 || !func0.call(data6, "settings")) {
					const err27 = {
						instancePath: instancePath + "/against",
						schemaPath: "#/properties/against/required",
						keyword: "required",
						params: { missingProperty: "settings" },
						message: "must have required property 'settings'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data6.leftOut === void 0 || !func0.call(data6, "leftOut")) {
					const err28 = {
						instancePath: instancePath + "/against",
						schemaPath: "#/properties/against/required",
						keyword: "required",
						params: { missingProperty: "leftOut" },
						message: "must have required property 'leftOut'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key1 of Object.keys(data6)) if (!(key1 === "name" || key1 === "settings" || key1 === "leftOut")) {
					const err29 = {
						instancePath: instancePath + "/against",
						schemaPath: "#/properties/against/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.name !== void 0 && func0.call(data6, "name")) {
					if (typeof data6.name !== "string") {
						const err30 = {
							instancePath: instancePath + "/against/name",
							schemaPath: "#/properties/against/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data6.settings !== void 0 && func0.call(data6, "settings")) {
					let data8 = data6.settings;
					if (Array.isArray(data8)) {
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data8[i0] !== "string") {
							const err31 = {
								instancePath: instancePath + "/against/settings/" + i0,
								schemaPath: "#/properties/against/properties/settings/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/against/settings",
							schemaPath: "#/properties/against/properties/settings/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data6.leftOut !== void 0 && func0.call(data6, "leftOut")) {
					let data10 = data6.leftOut;
					if (Array.isArray(data10)) {
						const len1 = data10.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data10[i1] !== "string") {
							const err33 = {
								instancePath: instancePath + "/against/leftOut/" + i1,
								schemaPath: "#/properties/against/properties/leftOut/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/against/leftOut",
							schemaPath: "#/properties/against/properties/leftOut/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/against",
					schemaPath: "#/properties/against/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.choices !== void 0 && func0.call(data, "choices")) {
			let data12 = data.choices;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.firstRun === void 0 || !func0.call(data12, "firstRun")) {
					const err36 = {
						instancePath: instancePath + "/choices",
						schemaPath: "#/properties/choices/required",
						keyword: "required",
						params: { missingProperty: "firstRun" },
						message: "must have required property 'firstRun'"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data12.drift === void 0 || !func0.call(data12, "drift")) {
					const err37 = {
						instancePath: instancePath + "/choices",
						schemaPath: "#/properties/choices/required",
						keyword: "required",
						params: { missingProperty: "drift" },
						message: "must have required property 'drift'"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data12.only === void 0 || !func0.call(data12, "only")) {
					const err38 = {
						instancePath: instancePath + "/choices",
						schemaPath: "#/properties/choices/required",
						keyword: "required",
						params: { missingProperty: "only" },
						message: "must have required property 'only'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key2 of Object.keys(data12)) if (!(key2 === "firstRun" || key2 === "drift" || key2 === "only")) {
					const err39 = {
						instancePath: instancePath + "/choices",
						schemaPath: "#/properties/choices/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data12.firstRun !== void 0 && func0.call(data12, "firstRun")) {
					if (typeof data12.firstRun !== "boolean") {
						const err40 = {
							instancePath: instancePath + "/choices/firstRun",
							schemaPath: "#/properties/choices/properties/firstRun/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data12.drift !== void 0 && func0.call(data12, "drift")) {
					let data14 = data12.drift;
					if (typeof data14 !== "string") {
						const err41 = {
							instancePath: instancePath + "/choices/drift",
							schemaPath: "#/properties/choices/properties/drift/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
					if (!(data14 === "report" || data14 === "revert")) {
						const err42 = {
							instancePath: instancePath + "/choices/drift",
							schemaPath: "#/properties/choices/properties/drift/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.choices.properties.drift.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data12.only !== void 0 && func0.call(data12, "only")) {
					let data15 = data12.only;
					if (!Array.isArray(data15) && data15 !== null) {
						const err43 = {
							instancePath: instancePath + "/choices/only",
							schemaPath: "#/properties/choices/properties/only/type",
							keyword: "type",
							params: { type: schema31.properties.choices.properties.only.type },
							message: "must be array,null"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (Array.isArray(data15)) {
						const len2 = data15.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data15[i2] !== "string") {
							const err44 = {
								instancePath: instancePath + "/choices/only/" + i2,
								schemaPath: "#/properties/choices/properties/only/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/choices",
					schemaPath: "#/properties/choices/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
			if (typeof data.fingerprint !== "string") {
				const err46 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.changes !== void 0 && func0.call(data, "changes")) {
			let data18 = data.changes;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate21(data18[i3], {
					instancePath: instancePath + "/changes/" + i3,
					parentData: data18,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.counts !== void 0 && func0.call(data, "counts")) {
			let data20 = data.counts;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.leave === void 0 || !func0.call(data20, "leave")) {
					const err48 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "leave" },
						message: "must have required property 'leave'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data20.admin === void 0 || !func0.call(data20, "admin")) {
					const err49 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "admin" },
						message: "must have required property 'admin'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data20.move === void 0 || !func0.call(data20, "move")) {
					const err50 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "move" },
						message: "must have required property 'move'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data20.rehire === void 0 || !func0.call(data20, "rehire")) {
					const err51 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "rehire" },
						message: "must have required property 'rehire'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data20.hire === void 0 || !func0.call(data20, "hire")) {
					const err52 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "hire" },
						message: "must have required property 'hire'"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data20.change === void 0 || !func0.call(data20, "change")) {
					const err53 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "change" },
						message: "must have required property 'change'"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data20.adopt === void 0 || !func0.call(data20, "adopt")) {
					const err54 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/required",
						keyword: "required",
						params: { missingProperty: "adopt" },
						message: "must have required property 'adopt'"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				for (const key3 of Object.keys(data20)) if (!(key3 === "leave" || key3 === "admin" || key3 === "move" || key3 === "rehire" || key3 === "hire" || key3 === "change" || key3 === "adopt")) {
					const err55 = {
						instancePath: instancePath + "/counts",
						schemaPath: "#/properties/counts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data20.leave !== void 0 && func0.call(data20, "leave")) {
					let data21 = data20.leave;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						const err56 = {
							instancePath: instancePath + "/counts/leave",
							schemaPath: "#/properties/counts/properties/leave/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							const err57 = {
								instancePath: instancePath + "/counts/leave",
								schemaPath: "#/properties/counts/properties/leave/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					}
				}
				if (data20.admin !== void 0 && func0.call(data20, "admin")) {
					let data22 = data20.admin;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						const err58 = {
							instancePath: instancePath + "/counts/admin",
							schemaPath: "#/properties/counts/properties/admin/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							const err59 = {
								instancePath: instancePath + "/counts/admin",
								schemaPath: "#/properties/counts/properties/admin/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
				}
				if (data20.move !== void 0 && func0.call(data20, "move")) {
					let data23 = data20.move;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						const err60 = {
							instancePath: instancePath + "/counts/move",
							schemaPath: "#/properties/counts/properties/move/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							const err61 = {
								instancePath: instancePath + "/counts/move",
								schemaPath: "#/properties/counts/properties/move/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
				}
				if (data20.rehire !== void 0 && func0.call(data20, "rehire")) {
					let data24 = data20.rehire;
					if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
						const err62 = {
							instancePath: instancePath + "/counts/rehire",
							schemaPath: "#/properties/counts/properties/rehire/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (typeof data24 == "number" && isFinite(data24)) {
						if (data24 < 0 || isNaN(data24)) {
							const err63 = {
								instancePath: instancePath + "/counts/rehire",
								schemaPath: "#/properties/counts/properties/rehire/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
				}
				if (data20.hire !== void 0 && func0.call(data20, "hire")) {
					let data25 = data20.hire;
					if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
						const err64 = {
							instancePath: instancePath + "/counts/hire",
							schemaPath: "#/properties/counts/properties/hire/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					if (typeof data25 == "number" && isFinite(data25)) {
						if (data25 < 0 || isNaN(data25)) {
							const err65 = {
								instancePath: instancePath + "/counts/hire",
								schemaPath: "#/properties/counts/properties/hire/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				}
				if (data20.change !== void 0 && func0.call(data20, "change")) {
					let data26 = data20.change;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err66 = {
							instancePath: instancePath + "/counts/change",
							schemaPath: "#/properties/counts/properties/change/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							const err67 = {
								instancePath: instancePath + "/counts/change",
								schemaPath: "#/properties/counts/properties/change/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
				if (data20.adopt !== void 0 && func0.call(data20, "adopt")) {
					let data27 = data20.adopt;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err68 = {
							instancePath: instancePath + "/counts/adopt",
							schemaPath: "#/properties/counts/properties/adopt/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 0 || isNaN(data27)) {
							const err69 = {
								instancePath: instancePath + "/counts/adopt",
								schemaPath: "#/properties/counts/properties/adopt/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.totals !== void 0 && func0.call(data, "totals")) {
			let data28 = data.totals;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				if (data28.people === void 0 || !func0.call(data28, "people")) {
					const err71 = {
						instancePath: instancePath + "/totals",
						schemaPath: "#/properties/totals/required",
						keyword: "required",
						params: { missingProperty: "people" },
						message: "must have required property 'people'"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data28.active === void 0 || !func0.call(data28, "active")) {
					const err72 = {
						instancePath: instancePath + "/totals",
						schemaPath: "#/properties/totals/required",
						keyword: "required",
						params: { missingProperty: "active" },
						message: "must have required property 'active'"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data28.users === void 0 || !func0.call(data28, "users")) {
					const err73 = {
						instancePath: instancePath + "/totals",
						schemaPath: "#/properties/totals/required",
						keyword: "required",
						params: { missingProperty: "users" },
						message: "must have required property 'users'"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (data28.unmanaged === void 0 || !func0.call(data28, "unmanaged")) {
					const err74 = {
						instancePath: instancePath + "/totals",
						schemaPath: "#/properties/totals/required",
						keyword: "required",
						params: { missingProperty: "unmanaged" },
						message: "must have required property 'unmanaged'"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				for (const key4 of Object.keys(data28)) if (!(key4 === "people" || key4 === "active" || key4 === "users" || key4 === "unmanaged")) {
					const err75 = {
						instancePath: instancePath + "/totals",
						schemaPath: "#/properties/totals/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (data28.people !== void 0 && func0.call(data28, "people")) {
					let data29 = data28.people;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err76 = {
							instancePath: instancePath + "/totals/people",
							schemaPath: "#/properties/totals/properties/people/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 0 || isNaN(data29)) {
							const err77 = {
								instancePath: instancePath + "/totals/people",
								schemaPath: "#/properties/totals/properties/people/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					}
				}
				if (data28.active !== void 0 && func0.call(data28, "active")) {
					let data30 = data28.active;
					if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
						const err78 = {
							instancePath: instancePath + "/totals/active",
							schemaPath: "#/properties/totals/properties/active/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
					if (typeof data30 == "number" && isFinite(data30)) {
						if (data30 < 0 || isNaN(data30)) {
							const err79 = {
								instancePath: instancePath + "/totals/active",
								schemaPath: "#/properties/totals/properties/active/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					}
				}
				if (data28.users !== void 0 && func0.call(data28, "users")) {
					let data31 = data28.users;
					if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
						const err80 = {
							instancePath: instancePath + "/totals/users",
							schemaPath: "#/properties/totals/properties/users/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
					if (typeof data31 == "number" && isFinite(data31)) {
						if (data31 < 0 || isNaN(data31)) {
							const err81 = {
								instancePath: instancePath + "/totals/users",
								schemaPath: "#/properties/totals/properties/users/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
				if (data28.unmanaged !== void 0 && func0.call(data28, "unmanaged")) {
					let data32 = data28.unmanaged;
					if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
						const err82 = {
							instancePath: instancePath + "/totals/unmanaged",
							schemaPath: "#/properties/totals/properties/unmanaged/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 < 0 || isNaN(data32)) {
							const err83 = {
								instancePath: instancePath + "/totals/unmanaged",
								schemaPath: "#/properties/totals/properties/unmanaged/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/totals",
					schemaPath: "#/properties/totals/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.limits !== void 0 && func0.call(data, "limits")) {
			let data33 = data.limits;
			if (Array.isArray(data33)) {
				const len4 = data33.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data34 = data33[i4];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.limit === void 0 || !func0.call(data34, "limit")) {
							const err85 = {
								instancePath: instancePath + "/limits/" + i4,
								schemaPath: "#/$defs/limit/required",
								keyword: "required",
								params: { missingProperty: "limit" },
								message: "must have required property 'limit'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data34.value === void 0 || !func0.call(data34, "value")) {
							const err86 = {
								instancePath: instancePath + "/limits/" + i4,
								schemaPath: "#/$defs/limit/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data34.bound === void 0 || !func0.call(data34, "bound")) {
							const err87 = {
								instancePath: instancePath + "/limits/" + i4,
								schemaPath: "#/$defs/limit/required",
								keyword: "required",
								params: { missingProperty: "bound" },
								message: "must have required property 'bound'"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data34.blocked === void 0 || !func0.call(data34, "blocked")) {
							const err88 = {
								instancePath: instancePath + "/limits/" + i4,
								schemaPath: "#/$defs/limit/required",
								keyword: "required",
								params: { missingProperty: "blocked" },
								message: "must have required property 'blocked'"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						for (const key5 of Object.keys(data34)) if (!(key5 === "limit" || key5 === "value" || key5 === "bound" || key5 === "blocked" || key5 === "allowed")) {
							const err89 = {
								instancePath: instancePath + "/limits/" + i4,
								schemaPath: "#/$defs/limit/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err89];
							else vErrors.push(err89);
							errors++;
						}
						if (data34.limit !== void 0 && func0.call(data34, "limit")) {
							let data35 = data34.limit;
							if (typeof data35 !== "string") {
								const err90 = {
									instancePath: instancePath + "/limits/" + i4 + "/limit",
									schemaPath: "#/$defs/limit/properties/limit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
							if (!(data35 === "deactivate" || data35 === "role" || data35 === "move" || data35 === "create" || data35 === "email" || data35 === "name" || data35 === "department" || data35 === "people" || data35 === "users" || data35 === "admins")) {
								const err91 = {
									instancePath: instancePath + "/limits/" + i4 + "/limit",
									schemaPath: "#/$defs/limit/properties/limit/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.limit.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data34.value !== void 0 && func0.call(data34, "value")) {
							let data36 = data34.value;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err92 = {
									instancePath: instancePath + "/limits/" + i4 + "/value",
									schemaPath: "#/$defs/limit/properties/value/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 0 || isNaN(data36)) {
									const err93 = {
										instancePath: instancePath + "/limits/" + i4 + "/value",
										schemaPath: "#/$defs/limit/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							}
						}
						if (data34.bound !== void 0 && func0.call(data34, "bound")) {
							let data37 = data34.bound;
							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37)) && data37 !== null) {
								const err94 = {
									instancePath: instancePath + "/limits/" + i4 + "/bound",
									schemaPath: "#/$defs/limit/properties/bound/type",
									keyword: "type",
									params: { type: schema35.properties.bound.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data34.blocked !== void 0 && func0.call(data34, "blocked")) {
							if (typeof data34.blocked !== "boolean") {
								const err95 = {
									instancePath: instancePath + "/limits/" + i4 + "/blocked",
									schemaPath: "#/$defs/limit/properties/blocked/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						if (data34.allowed !== void 0 && func0.call(data34, "allowed")) {
							let data39 = data34.allowed;
							if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
								if (data39.count === void 0 || !func0.call(data39, "count")) {
									const err96 = {
										instancePath: instancePath + "/limits/" + i4 + "/allowed",
										schemaPath: "#/$defs/limit/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "count" },
										message: "must have required property 'count'"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (data39.reason === void 0 || !func0.call(data39, "reason")) {
									const err97 = {
										instancePath: instancePath + "/limits/" + i4 + "/allowed",
										schemaPath: "#/$defs/limit/properties/allowed/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								for (const key6 of Object.keys(data39)) if (!(key6 === "count" || key6 === "reason")) {
									const err98 = {
										instancePath: instancePath + "/limits/" + i4 + "/allowed",
										schemaPath: "#/$defs/limit/properties/allowed/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
								if (data39.count !== void 0 && func0.call(data39, "count")) {
									let data40 = data39.count;
									if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
										const err99 = {
											instancePath: instancePath + "/limits/" + i4 + "/allowed/count",
											schemaPath: "#/$defs/limit/properties/allowed/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err99];
										else vErrors.push(err99);
										errors++;
									}
									if (typeof data40 == "number" && isFinite(data40)) {
										if (data40 < 0 || isNaN(data40)) {
											const err100 = {
												instancePath: instancePath + "/limits/" + i4 + "/allowed/count",
												schemaPath: "#/$defs/limit/properties/allowed/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err100];
											else vErrors.push(err100);
											errors++;
										}
									}
								}
								if (data39.reason !== void 0 && func0.call(data39, "reason")) {
									if (typeof data39.reason !== "string") {
										const err101 = {
											instancePath: instancePath + "/limits/" + i4 + "/allowed/reason",
											schemaPath: "#/$defs/limit/properties/allowed/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
								}
							} else {
								const err102 = {
									instancePath: instancePath + "/limits/" + i4 + "/allowed",
									schemaPath: "#/$defs/limit/properties/allowed/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/limits/" + i4,
							schemaPath: "#/$defs/limit/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
			} else {
				const err104 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			}
		}
		if (data.findings !== void 0 && func0.call(data, "findings")) {
			let data42 = data.findings;
			if (Array.isArray(data42)) {
				const len5 = data42.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate23(data42[i5], {
					instancePath: instancePath + "/findings/" + i5,
					parentData: data42,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
		if (data.held !== void 0 && func0.call(data, "held")) {
			let data44 = data.held;
			if (Array.isArray(data44)) {
				const len6 = data44.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate25(data44[i6], {
					instancePath: instancePath + "/held/" + i6,
					parentData: data44,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
			} else {
				const err106 = {
					instancePath: instancePath + "/held",
					schemaPath: "#/properties/held/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
		}
		if (data.drift !== void 0 && func0.call(data, "drift")) {
			let data46 = data.drift;
			if (Array.isArray(data46)) {
				const len7 = data46.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate28(data46[i7], {
					instancePath: instancePath + "/drift/" + i7,
					parentData: data46,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
			} else {
				const err107 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
		}
		if (data.scheduled !== void 0 && func0.call(data, "scheduled")) {
			let data48 = data.scheduled;
			if (Array.isArray(data48)) {
				const len8 = data48.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate30(data48[i8], {
					instancePath: instancePath + "/scheduled/" + i8,
					parentData: data48,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
					errors = vErrors.length;
				}
			} else {
				const err108 = {
					instancePath: instancePath + "/scheduled",
					schemaPath: "#/properties/scheduled/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
		}
		if (data.access !== void 0 && func0.call(data, "access")) {
			let data50 = data.access;
			if (Array.isArray(data50)) {
				const len9 = data50.length;
				for (let i9 = 0; i9 < len9; i9++) {
					let data51 = data50[i9];
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						if (data51.manager === void 0 || !func0.call(data51, "manager")) {
							const err109 = {
								instancePath: instancePath + "/access/" + i9,
								schemaPath: "#/$defs/access/required",
								keyword: "required",
								params: { missingProperty: "manager" },
								message: "must have required property 'manager'"
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						if (data51.name === void 0 || !func0.call(data51, "name")) {
							const err110 = {
								instancePath: instancePath + "/access/" + i9,
								schemaPath: "#/$defs/access/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						if (data51.people === void 0 || !func0.call(data51, "people")) {
							const err111 = {
								instancePath: instancePath + "/access/" + i9,
								schemaPath: "#/$defs/access/required",
								keyword: "required",
								params: { missingProperty: "people" },
								message: "must have required property 'people'"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						for (const key7 of Object.keys(data51)) if (!(key7 === "manager" || key7 === "name" || key7 === "people")) {
							const err112 = {
								instancePath: instancePath + "/access/" + i9,
								schemaPath: "#/$defs/access/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						if (data51.manager !== void 0 && func0.call(data51, "manager")) {
							if (typeof data51.manager !== "string") {
								const err113 = {
									instancePath: instancePath + "/access/" + i9 + "/manager",
									schemaPath: "#/$defs/access/properties/manager/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data51.name !== void 0 && func0.call(data51, "name")) {
							if (typeof data51.name !== "string") {
								const err114 = {
									instancePath: instancePath + "/access/" + i9 + "/name",
									schemaPath: "#/$defs/access/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
						if (data51.people !== void 0 && func0.call(data51, "people")) {
							let data54 = data51.people;
							if (Array.isArray(data54)) {
								const len10 = data54.length;
								for (let i10 = 0; i10 < len10; i10++) if (typeof data54[i10] !== "string") {
									const err115 = {
										instancePath: instancePath + "/access/" + i9 + "/people/" + i10,
										schemaPath: "#/$defs/access/properties/people/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err115];
									else vErrors.push(err115);
									errors++;
								}
							} else {
								const err116 = {
									instancePath: instancePath + "/access/" + i9 + "/people",
									schemaPath: "#/$defs/access/properties/people/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/access/" + i9,
							schemaPath: "#/$defs/access/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.unmanaged !== void 0 && func0.call(data, "unmanaged")) {
			let data56 = data.unmanaged;
			if (Array.isArray(data56)) {
				const len11 = data56.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data57 = data56[i11];
					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
						if (data57.id === void 0 || !func0.call(data57, "id")) {
							const err119 = {
								instancePath: instancePath + "/unmanaged/" + i11,
								schemaPath: "#/$defs/stranger/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
						if (data57.name === void 0 || !func0.call(data57, "name")) {
							const err120 = {
								instancePath: instancePath + "/unmanaged/" + i11,
								schemaPath: "#/$defs/stranger/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
						if (data57.email === void 0 || !func0.call(data57, "email")) {
							const err121 = {
								instancePath: instancePath + "/unmanaged/" + i11,
								schemaPath: "#/$defs/stranger/required",
								keyword: "required",
								params: { missingProperty: "email" },
								message: "must have required property 'email'"
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
						if (data57.active === void 0 || !func0.call(data57, "active")) {
							const err122 = {
								instancePath: instancePath + "/unmanaged/" + i11,
								schemaPath: "#/$defs/stranger/required",
								keyword: "required",
								params: { missingProperty: "active" },
								message: "must have required property 'active'"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						for (const key8 of Object.keys(data57)) if (!(key8 === "id" || key8 === "name" || key8 === "email" || key8 === "active")) {
							const err123 = {
								instancePath: instancePath + "/unmanaged/" + i11,
								schemaPath: "#/$defs/stranger/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						if (data57.id !== void 0 && func0.call(data57, "id")) {
							if (typeof data57.id !== "string") {
								const err124 = {
									instancePath: instancePath + "/unmanaged/" + i11 + "/id",
									schemaPath: "#/$defs/stranger/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
						if (data57.name !== void 0 && func0.call(data57, "name")) {
							if (typeof data57.name !== "string") {
								const err125 = {
									instancePath: instancePath + "/unmanaged/" + i11 + "/name",
									schemaPath: "#/$defs/stranger/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
						if (data57.email !== void 0 && func0.call(data57, "email")) {
							if (typeof data57.email !== "string") {
								const err126 = {
									instancePath: instancePath + "/unmanaged/" + i11 + "/email",
									schemaPath: "#/$defs/stranger/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
						}
						if (data57.active !== void 0 && func0.call(data57, "active")) {
							if (typeof data57.active !== "boolean") {
								const err127 = {
									instancePath: instancePath + "/unmanaged/" + i11 + "/active",
									schemaPath: "#/$defs/stranger/properties/active/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/unmanaged/" + i11,
							schemaPath: "#/$defs/stranger/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
			} else {
				const err129 = {
					instancePath: instancePath + "/unmanaged",
					schemaPath: "#/properties/unmanaged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			}
		}
		if (data.names !== void 0 && func0.call(data, "names")) {
			let data62 = data.names;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key9 of Object.keys(data62)) if (typeof data62[key9] !== "string") {
					const err130 = {
						instancePath: instancePath + "/names/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/names/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
			} else {
				const err131 = {
					instancePath: instancePath + "/names",
					schemaPath: "#/properties/names/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			}
		}
	} else {
		const err132 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err132];
		else vErrors.push(err132);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/live/read/first-list.ts
/** A list that cannot be known to be whole before more is known of the service. */
var DoubtfulList = class extends ExitError {};
/**
* Compares a list that was read with what the service says, where no chart and no state say who must be in it: there, a
* page that the service repeats for ever looks like a service that ignores paging and returns all users. So it must be
* settled how the list is asked for and how it comes, and a list that comes at once may not have a size at which
* services cut. Throws `DoubtfulList` 8 if that is not settled yet, and `ExitError` 8 if it is and the list may still be
* cut. `anySize`: users who might be cut off are found otherwise. An empty list is left to the proof of completeness.
*/
async function requireCompleteList(connection, listed, purpose, anySize = false) {
	const { value, evidence } = connection.facts.paging;
	if (listed.size === 0) return;
	await requireWhole(connection, listed);
	const moves = value === "offset" || value === "page";
	const fits = anySize || isWhole(connection, listed.size);
	if (evidence === "probed") {
		if (moves || fits) return;
		throw roundSize(listed.size, purpose);
	}
	if (!(moves ? await movesOn(connection, listed) : fits && await comesAtOnce(connection, listed))) throw unsettled$1(mayRepeat(listed.size), purpose);
}
/** Whether the list goes on when it is asked to. One user alone cannot tell: that is taken for all. */
async function movesOn(connection, listed) {
	if (listed.size < 2) return true;
	const next = await asked(connection, connection.facts.paging.value === "page" ? { page: "2" } : { offset: "1" });
	return next?.length === 1 && next[0]?.["id"] === [...listed.keys()][1];
}
/** Whether all users come, although a part of the list is asked for in every usual way. */
async function comesAtOnce(connection, listed) {
	const again = new Set((await asked(connection, {
		offset: "1",
		page: "2"
	}))?.map((raw) => raw["id"]));
	return [...listed.keys()].every((id) => again.has(id));
}
/** One user of the list, if it takes a limit; null if it rejects the request. */
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
/** A number that was not probed is a person's word: this many fit into one answer. */
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
/**
* Before a first run makes accounts for `emails`: no known account can show that the list is cut, so none of these
* people may be in it unseen. `listed`: the list as it was read. Throws `ExitError` 8 if the list may not be whole and a
* person whom it hides would get a second account: that is so unless the service can be asked for an address, or is
* known to reject a second account with one.
*/
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
/** Whether each address finds its account: tried with the first and the last active user, and with a new person. */
async function findsByAddress(connection, { users }, newcomer) {
	const having = /* @__PURE__ */ new Map();
	for (const user of users.values()) having.set(addressOf(user), (having.get(addressOf(user)) ?? 0) + 1);
	const active = [...users.values()].filter((user) => user.values.active === true && having.get(addressOf(user)) === 1 && !/\s/.test(addressOf(user)));
	const tried = new Set([active[0], active.at(-1)].filter((user) => user !== void 0));
	for (const { id, values } of tried) if (!await bringsJust(connection, String(values.email), id)) return false;
	return tried.size > 0 && await bringsJust(connection, newcomer, null);
}
function addressOf({ values }) {
	return canonicalEmail(String(values.email));
}
/** Throws `ExitError` 8 for an account whose address is that of a person of the chart, but for blanks or other letters. */
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
/**
* Compares a list with what is known of the service: the names and types that it has shown before, the form of its ids,
* and whether it lists inactive users. Throws `ExitError` 8 for a contradiction. New fields are kept for a report: they
* do no harm.
*/
function requireAsKnown(connection, listed) {
	const { contract, facts, shapes } = connection;
	const records = [...listed.values()];
	if (records.length === 0) return;
	const where = operationName(contract, "list");
	const pattern = facts.idPattern.value === null ? null : new RegExp(facts.idPattern.value, "u");
	const odd = pattern === null ? void 0 : [...listed.keys()].find((id) => !pattern.test(id));
	if (odd !== void 0) throw notAsSaid(contract, where, `every id matched ${String(pattern)} until now, but ${odd} does not`);
	if (facts.inactiveListed.value === "never" && facts.inactiveListed.evidence === "probed") {
		if (records.some((raw) => fieldValue(contract, raw, "active") === false)) throw notAsSaid(contract, where, "inactive users were never listed until now, but some are");
	}
	if (shapes === null) return;
	const changes = Object.entries(shapes).flatMap(([name, types]) => changeOf(name, types, records) ?? []);
	const fresh = [...new Set(records.flatMap((raw) => Object.keys(raw)))].filter((name) => !Object.hasOwn(shapes, name));
	for (const name of fresh) if (isPlainName(name)) connection.fresh.add(name);
	if (changes.length === 0) return;
	const hint = fresh.length === 0 ? "" : `. These are new: ${fresh.slice(0, 5).map(quoted).join(", ")}`;
	throw notAsSaid(contract, where, changes.slice(0, 5).join("; ") + hint);
}
/** Throws `ExitError` 8 if the list was seen to show inactive users and now leaves out some that exist. */
function requireInactive({ contract, facts }, hidden) {
	const { value, evidence } = facts.inactiveListed;
	const asks = Object.hasOwn(contract.listQuery, "showLocked");
	if (evidence !== "probed" || !(value === "always" || value === "onRequest" && asks)) return;
	const left = [...hidden.values()].filter((user) => user !== "gone" && user.values.active === false);
	if (left.length === 0) return;
	throw notAsSaid(contract, operationName(contract, "list"), `inactive users were listed until now, but ${left.length} known ${left.length === 1 ? "one is" : "ones are"} not`);
}
/**
* Sets aside the accounts that are not people's: only their names and addresses count, for comparison. Throws `ExitError` 8 if one of them is bound to a person of the chart, or
* has the address of a person who is to get an account.
*/
function excludeNonPersons(connection, listed, bound, emails) {
	const kept = /* @__PURE__ */ new Map();
	const aside = [];
	for (const [id, raw] of listed) {
		const sort = connection.contract.setAside(raw);
		if (sort === null) kept.set(id, raw);
		else if (bound.has(id) || emails.has(String(fieldValue(connection.contract, raw, "email")).toLowerCase())) throw new ExitError(8, `The account ${id}, which a person of the chart has or would get, is ${sort} in Small Improvements. Espalier never writes to those. Make it an ordinary account there, or remove the person from the chart. Nothing more is written.`);
		else aside.push({
			...toUser(connection.contract, raw),
			sort
		});
	}
	return {
		kept,
		aside
	};
}
/** What has changed about one name, by all records; null if nothing has. `types`: as `ContractFile` has them. */
function changeOf(name, types, records) {
	const due = types.split(" or ");
	const seen = new Set(records.map((raw) => Object.hasOwn(raw, name) ? typeOf(raw[name]) : "missing"));
	const odd = [...seen].filter((type) => !due.includes(type) && type !== "missing" && type !== "nothing");
	const has = [...seen].some((type) => type !== "missing" && type !== "nothing");
	if (odd.length > 0) return `${quoted(name)} is ${odd.join(", ")} where ${types} is expected`;
	if (has || due.includes("nothing")) return seen.size === 1 && seen.has("missing") ? `${quoted(name)} is missing` : null;
	return `${quoted(name)} is ${seen.has("nothing") ? "empty" : "missing"} for every user where ${types} is expected`;
}
function typeOf(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "list";
	return {
		string: "text",
		number: "number",
		boolean: "boolean"
	}[typeof value] ?? "object";
}
function quoted(name) {
	return `"${shownName(name)}"`;
}

// src/live/read/without-address.ts
/** More of them are no accident of one account: the service has changed, or the key may not read addresses. */
const mostPercent = 5;
/**
* Sets aside the accounts without an address, which no chart can name: `named` says who they are. None if there are so
* many that the list is not as the contract says. Throws `ExitError` 8 if one of them is a person's.
*/
function setAddressless(contract, listed, bound) {
	const lacking = [...listed].filter(([, raw]) => rawValue(contract, raw, "email") === null);
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
/** Reads every user, and does as `observeListed`. `onPage` is called with how many users have come so far. */
async function observe(connection, expected, onPage = () => void 0) {
	return await observeListed(connection, expected, readAllUsers(connection, expected.hint, onPage));
}
/**
* Proves that a list, which may still be being read, is complete. Throws `ExitError` 8 if it cannot be read as the
* contract says or cannot be trusted, 6 if the key may not read it, and 1 if the service cannot be reached.
*/
async function observeListed(connection, expected, listing) {
	const { contract } = connection;
	const all = await listing;
	requireSome(all, expected);
	const { records: received, named: addressless } = setAddressless(contract, all, expected.bound);
	requireSound(contract, [...received.values()], operationName(contract, "list"));
	requireAsKnown(connection, received);
	const { kept, aside } = excludeNonPersons(connection, received, new Set(expected.bound.keys()), wanted(expected));
	const whole = await complete(connection, kept, expected);
	const records = new Map(whole);
	const asked = await askFor(connection, unseen(whole, expected), expected, records);
	const users = [...whole.values()].map((raw) => toUser(contract, raw));
	const found = new Map([...asked, ...await lookUp(connection, users, expected, records)]);
	const live = prove(users, expected, found, aside);
	requireInactive(connection, asked);
	return {
		live,
		records,
		addressless
	};
}
/** The addresses of people who may have no account yet. */
function wanted({ addresses }) {
	return new Set(addresses.map((address) => address.toLowerCase()));
}
/**
* Looks for people who may have an account that the list hides: an unseen one could be created a second time. `records`
* gets what was found.
*/
async function lookUp(connection, users, expected, records) {
	if (expected.addresses.length === 0) return /* @__PURE__ */ new Map();
	if (!expected.lookUp && hidesNone(byId(users), expected)) return /* @__PURE__ */ new Map();
	const listed = new Set(users.map(({ values }) => canonicalEmail(String(values.email))));
	const found = await findHidden(connection, records, expected.addresses.filter((address) => !listed.has(canonicalEmail(address))));
	return byId(found);
}
/**
* Asks for every user alone if some managed field is in no record of the list: the API document's own example of a list
* shows five fields only. A field that is missing then too is empty.
*/
async function complete(connection, listed, expected) {
	const { contract } = connection;
	const all = [...listed.values()];
	const hidden = fields.filter((field) => expected.manage.has(field) && !all.some((raw) => hasField(contract, raw, field)));
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
/** A field that was there before and has gone from all records would make every user look changed. */
function vanished({ names }, lost) {
	const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(", ");
	return new ExitError(8, `The service no longer shows ${named} for any user: it was probably renamed, or the key may not read it. Nothing more is written. If it is gone for good, take it out of "manage" in espalier.yaml.`);
}
/**
* Asks for accounts that the list does not show: hidden ones join the live state, the rest are gone. `records` gets what
* was found.
*/
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
/**
* The example of a single user in the API document does not say whether it is active: then the earlier value counts.
*/
function withActive(contract, id, raw, expected) {
	if (hasField(contract, raw, "active")) return raw;
	if (expected.bound.get(id)?.active === false) return merge(raw, { [contract.names.active]: false });
	throw new ExitError(8, `The list of users cannot be trusted: the account ${id} is not in it, and the answer for that id does not say whether it is active. Nothing more is written.`);
}

// src/plan/resolve-intents.ts
/**
* The state once its open writes are settled by what the service shows. A new account is taken as ours only if it has
* the address and the name that were sent, and belongs to no other person; a changed one counts for the fields that
* show what was sent. `readFrom`: when the reading of the list began, if every write had had its time to show by then:
* what does not show was not done. Null if not: it stays open, and so does what showed during the wait (`seen`, by the
* ids of the intents) and is not in the list: the list may be older, or the account may have changed since. So does a new
* account, until an hour after it was sent, or after it was first found open if the run that sent it was killed. Either
* way a person decides about new accounts that showed and are not in the list, and whose address shows on an account that
* may or may not be theirs.
*/
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
/** Closes, leaves open or leaves to a person each open create, and binds the accounts that are found. */
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
/** Milliseconds after which a new account whose answer was lost has shown, or was not made. */
const showsWithin = 36e5;
function isOver({ sentAt }, readFrom) {
	return sentAt !== void 0 && Date.parse(sentAt) + showsWithin <= readFrom;
}
/**
* An open create with a time by which it was sent. A run that was killed noted none, and by a clock that is ahead it is
* sent later than now: it was sent by now at the latest.
*/
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
/**
* The account that a create has made. Doubtful: the address is there, on an account that belongs to no person we know,
* with another name, or on several: it may have changed since.
*/
function newAccount({ after }, holders) {
	const [user, ...more] = holders.get(emailOf$1(after)) ?? [];
	if (user === void 0) return "unseen";
	return hasName(user, after) && more.length === 0 ? user : "doubtful";
}
/** The accounts that belong to no person we know, by their addresses. */
function strangersByEmail(live, bindings) {
	const taken = new Set([...bindings.values()].map(({ id }) => id));
	const strangers = [...live.users.values()].filter(({ id }) => !taken.has(id));
	return groupBy(strangers, ({ values }) => emailOf$1(values));
}
function emailOf$1({ email }) {
	return canonicalEmail(String(email));
}
/** The fields that show what was sent, in whatever form: unless they showed the same before. */
function arrived({ before, after }, user, keyOf) {
	const shown = (field) => {
		const value = user.values[field] ?? null;
		if (field !== "manager" || value === null) return value === after[field] || value !== before[field] && isAlike(field, value, after[field]);
		return after.manager === nodeOf(value, keyOf);
	};
	return Object.fromEntries(Object.entries(after).filter(([field]) => shown(field)));
}

// src/live/write/side-effects.ts
/** Keys that a service maintains itself: they may change with every write. */
const bookkeeping = /updated|modified|changed|version|revision|etag/i;
/**
* The keys that a write of `sent` over `before` changed although it should not have: a service whose PUT replaces an
* account may drop what was not sent. `after` is what it shows now; a key that was shown and is gone counts as empty. A text
* in another form is no harm: a service that trims, say, does it to whatever is sent along.
*/
function harmedKeys({ names }, before, sent, after) {
	const own = Object.values(names);
	const isForm = (key) => key !== names.role && key !== names.manager && isSameText(before[key], after[key]);
	const meant = Object.keys(sent).filter((key) => !isDeepStrictEqual(sent[key], before[key]));
	return Object.keys(before).filter((key) => {
		if (key === "id" || meant.includes(key) || same(before[key], after[key]) || isForm(key)) return false;
		return own.includes(key) || !(bookkeeping.test(key) || follows(key, meant, before, after));
	});
}
/** Whether a key is derived from a field that was written: the full name from the first name, say. */
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
/** What was sent, as the account shows it then: a text may be kept in another form. */
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
/**
* Checks whether a change that was sent shows, and whether anything else changed along. `echo` is what the service
* answered; a full one is enough, unless `thorough`. null: nothing that says it was done.
*/
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
/** What the service shows after the write: the echo if it is full and enough, else what can be read. */
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
/** What to report of other fields that changed along. */
function sideEffects(keys) {
	return `the service also changed other fields: ${keys.slice(0, 5).map(shownName).join(", ")}. Nothing more is changed in this run; check the account and restore them`;
}
function looseness(contract, loose, after, raw) {
	return `it was not kept: ${loose.map((field) => `${labelOf(field)} was sent as ${quote(after[field])} and shows ${quote(fieldValue(contract, raw, field))}`).join(", ")}`;
}

// src/live/write/change.ts
/** How often one change is sent at most. */
const mostSends = 3;
/**
* Changes one account, step by step as the contract has it. If a step fails, the steps before it stay done: the reply
* says so, and the next plan shows the rest.
*/
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
/** `over` on top of `under`. */
function overlaid(under, over) {
	return {
		...under,
		...over
	};
}
/** The part of an order that one step makes. The first one checks everything that is to change. */
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
/** Something was done: what follows must not look as if nothing was. */
function halfway({ reply, harm }) {
	if (reply.kind !== "refused") return report(reply, true, harm);
	return report({
		kind: "loose",
		why: `part of it was done, and then: ${reply.why}`
	}, true);
}
/**
* Makes one step: reads the account, refuses unless it is the one the plan saw, sends, and confirms. A full echo
* confirms, unless `thorough`. A write that may be done and does not show is sent again, each time after the same check
* of the account.
*/
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
/** The write of a change, made from what the account shows now; or why there is none. */
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
/** Once a write that may have been done was sent, no later error means that it was not. */
function settledBy(found, unsure) {
	if (unsure === null) return found;
	return found.reply.kind === "done" ? report(found.reply, true) : unsettled(unsure);
}
/** Why an account must not be written; null if it may be, or already is as it should be. */
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
/** A rejected key ends the run, unless the change may have been done by an earlier send. */
async function unlessSent(unsure, step, otherwise) {
	return unsure === null ? await step() : await orElse(step(), ({ message }) => otherwise(message));
}

// src/live/write/create.ts
/**
* Creates one account with the fields that may be sent along. Sends it once; `done` holds what the service shows then.
* A full answer is enough, unless `thorough`.
*/
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
/**
* Creates several accounts with one request. If it is rejected, it is unknown which one caused that, and whether the
* others were made: then each that does not show is created alone. Lost answers leave all of them unsettled.
*/
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
/**
* The fields of a new account that cannot be sent with it: they are written afterwards. A field with a value is left
* alone: another writer was faster.
*/
function leftAfterCreation({ contract, facts }, values, shown) {
	const along = contract.atCreation(facts);
	const left = fields.filter((field) => !along.includes(field) && isDue(contract, field, values) && !isDue(contract, field, shown.values));
	return Object.fromEntries(left.map((field) => [field, values[field]]));
}
/**
* What was sent with a new account, as the account shows it. Other fields it shows were never written, and may be shown
* elsewhere only.
*/
function travelled({ contract, facts }, values, shown) {
	const sent = Object.keys(dueOf(contract.atCreation(facts), values));
	return nonEmpty(Object.fromEntries(sent.map((field) => [field, shown.values[field]])));
}
/** Whether a new account would not have this value by itself: a new account is active, and no admin. */
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
/**
* What the answer shows of each, by address; and, read once for all, the list, if the answer shows less than was sent.
*/
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
/** Once something was sent, no error while reading may look as if nothing was. */
async function allOrNone(connection) {
	return await orElse(readAllUsers(connection, connection.records.size, () => void 0), () => /* @__PURE__ */ new Map());
}
/** The outcome for one new account. `echo`: what the answer shows of it; null if nothing. */
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
/** What a new account shows before it is made. */
const unmade = { email: null };
/** A new account has one write and may show little of it in the answer: what is missing is read. */
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
	return Object.fromEntries(Object.entries(nonEmpty(values)).filter(([field]) => along.includes(field)));
}
/** The new account in an answer: if several are sent at once, the only one of a list. */
function echoIn({ facts }, body) {
	if (facts.createTakes.value === "one") return body;
	return Array.isArray(body) && body.length === 1 ? body[0] : null;
}
/** What is empty is not sent, and neither is `active`, which new accounts are (the API document, "Create"). */
function bodyOf({ contract, facts }, list) {
	const along = contract.atCreation(facts);
	const records = list.map((values) => {
		const sent = along.filter((field) => field !== "active" || values.active !== true);
		return Object.fromEntries(toRecord(contract, dueOf(sent, values)));
	});
	return facts.createTakes.value === "array" ? records : records[0] ?? {};
}

// src/live/write/deactivate.ts
/**
* Deactivates several accounts with one request, each after the same check as a single change, and each confirmed by
* reading. If the request is rejected, it is unknown which one caused that: then each is deactivated alone. One whose
* answer is lost is never sent again.
*/
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
/** Others may be done already: an error with one must not look as if none was. The next request meets it again. */
async function alone(connection, order) {
	if (connection.stopped()) return rejection("it was interrupted");
	return await orElse(change(connection, order, true), ({ message }) => rejection(message));
}

// src/live/write/writer.ts
/**
* Makes a writer. The first change of a run is confirmed by reading before a second one begins: it shows whether the
* service leaves other fields alone. If it does not, this writer changes nothing more. If one request can make several
* accounts, the first new account is read too. `records`: those that the plan was made from.
*/
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
	/** Writes what could not be sent with a new account. If that does not stick, the account still exists. */
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
/** How many accounts one request may make or deactivate, by the facts about the service. */
function batchOf({ facts }) {
	const { createTakes, deactivate, batch, emailUnique } = facts;
	return {
		create: createTakes.value === "array" && emailUnique.value === "yes" ? batch.value : 1,
		deactivate: deactivate.value === "call" ? batch.value : 1
	};
}
/** Whether no two accounts have one address, by the document of v1 or by a probe: a careful guess is not enough. */
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

// src/engine/snapshot.ts
/**
* Reads the chart and, at the same time, the state and the live users, and hands them to `use`. A chart that is not
* sound goes to `unsound`, and the users that were read are ignored: findings about the files come before any other
* error, such as a missing key, a state of another company, or a list that cannot be trusted. The connection is always
* closed afterwards.
*/
async function withSession(args, host, command, unsound, use) {
	requireSafe(host);
	const preparing = [];
	const chart = await loadChart(args, host, command, (settings) => {
		preparing.push(orExitError(openSession(settings, args, host)));
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
/**
* A snapshot that is enough to show a plan, and too little to write: the list that is being read counts, and open
* writes of earlier runs that it does not show count as not done.
*/
async function snapshotToShow(session, desired, host) {
	const standing = await identityIn(session);
	const from = host.now().getTime();
	return await snapshotFrom(session, desired, await observing(observeListed(session.connection, expectedOf(desired, session.saved, standing.owner), session.listing), host), standing, {
		seen: /* @__PURE__ */ new Set(),
		from
	}, host);
}
/** A snapshot to write from: it waits as long as the service may take to show the open writes of earlier runs. */
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
/** Whose key it is. Throws `ExitError` if that account, or its company, is not the one of this chart. */
async function identityIn({ standing, settings, saved }) {
	const identity = await standing;
	requireOwned(identity, settings.manage);
	requireCompany(identity, saved);
	return identity;
}
/**
* Settles the open writes of earlier runs by the live users. `seen`: those that have shown, by their ids. `from`: when
* the reading of the users began.
*/
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
/** Throws `ExitError` 6 if the key belongs to another company than the state, by what the service calls it. */
function requireCompany({ company }, { companyId }) {
	if (companyId === void 0 || company === null || company === companyId) return;
	throw new ExitError(6, `The state belongs to company ${companyId}, and the API key to company ${company}. Nothing is written. Use the key of the right company, or another ESPALIER_STATE.`);
}
/** From the first run on, a state belongs to one company of the service. */
function inCompany(state, { company }) {
	return company === null || state.companyId !== void 0 ? state : {
		...state,
		companyId: company
	};
}
/** Reads every user. The bindings and the earlier number of users prove the list. */
async function readLiveState(connection, desired, state, owner, host) {
	const { live } = await observing(observe(connection, expectedOf(desired, state, owner), readingLine(host)), host);
	return live;
}
async function observing(observed, { terminal }) {
	try {
		return await observed;
	} finally {
		terminal.progress(null);
	}
}
function expectedOf(desired, state, owner) {
	const { settings, people } = desired;
	const bound = /* @__PURE__ */ new Map();
	for (const [key, { id, applied, madeAt }] of Object.entries(state.bindings)) bound.set(id, {
		key,
		active: applied.active !== false,
		isNew: madeAt !== void 0
	});
	const made = Object.values(state.intents).filter(({ action }) => action === "create");
	return {
		hint: Math.max(people.size, bound.size, state.lastGood?.users ?? 0),
		bound,
		lastActive: state.lastGood?.active ?? null,
		...state.lastGood === null ? {} : { lastUsers: state.lastGood.users },
		minPercent: settings.limits.users.percent ?? 0,
		addresses: [.../* @__PURE__ */ new Set([...unbound(people, state), ...made.map(({ after }) => String(after.email))])],
		lookUp: !state.hiring || made.length > 0,
		shown: shownBefore(state),
		manage: statedFields(desired),
		owner
	};
}
/** Names the accounts that no chart can name: they are left alone. */
function tellAddressless(named, { terminal }) {
	if (named.length === 0) return;
	terminal.say(printed`Set aside, without an address in Small Improvements: ${shortList(named, 5)}. Espalier leaves them alone; give them an address there if they are people of the chart.`);
}
/** Prints what the service shows now and did not when it was probed: it does no harm, but may be of interest. */
function tellNew({ fresh }, { terminal }) {
	if (fresh.size === 0) return;
	const names = [...fresh].toSorted().slice(0, 5).join(", ");
	terminal.say(printed`New fields in the list of users: ${fresh.size} (${names}). Espalier leaves them alone; "espalier probe" looks at them.`);
}
/** The addresses of active people who have no account that we know of. */
function unbound(people, { bindings }) {
	const addresses = [];
	for (const { key, was, values } of people.values()) if (!(Object.hasOwn(bindings, key) || was !== void 0 && Object.hasOwn(bindings, was)) && values.active === true) addresses.push(String(values.email));
	return addresses;
}
/** The fields that were applied with a value to any user: the service has shown them. */
function shownBefore({ bindings }) {
	const shown = /* @__PURE__ */ new Set();
	for (const { applied } of Object.values(bindings)) for (const field of fields) if (!shown.has(field) && (applied[field] ?? null) !== null) shown.add(field);
	return shown;
}
/** The managed fields that the chart sets for any person: only those must be readable. */
function statedFields({ settings, people }) {
	const stated = /* @__PURE__ */ new Set();
	const managed = new Set(fields.filter((field) => settings.manage.has(field)));
	for (const { values } of people.values()) {
		if (managed.size === 0) break;
		for (const field of managed) if (values[field] !== void 0 && managed.delete(field)) stated.add(field);
	}
	return stated;
}

export { batchOf as a, withSession as i, snapshotToShow as n, openWriter as o, snapshotToWrite as r, resolveIntents as s, readLiveState as t };