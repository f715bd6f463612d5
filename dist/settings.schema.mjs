
// schema/settings.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://espalier.invalid/schema/settings.schema.json";
var title = "SettingsFile";
var description = "org/espalier.yaml: the company, how to reach the service, the fields that Git owns, and the limits of a plan.";
var type = "object";
var additionalProperties = false;
var required = ["company", "timezone"];
var properties = {
	"company": {
		"description": "The name of the company. A state belongs to one company for ever.",
		"examples": ["Acme"],
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	},
	"timezone": {
		"description": "The IANA time zone of the chart. Its dates are days in this zone.",
		"examples": ["Europe/Berlin"],
		"type": "string",
		"minLength": 1,
		"maxLength": 64
	},
	"api": {
		"title": "ApiSettings",
		"description": "How Espalier reaches the service.",
		"examples": [{ "contract": "v1" }],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"contract": {
				"description": "How the service speaks: v1, or v2, the paths that the vendor has published. Default: v1.",
				"examples": ["v1"],
				"tsType": "ContractName",
				"type": "string",
				"enum": ["v1", "v2"]
			},
			"baseUrl": {
				"description": "The address of the service: https, or http on this machine. ESPALIER_API_URL overrides it.",
				"examples": ["https://www.small-improvements.com/api/v1"],
				"type": "string",
				"pattern": "^https?://",
				"patternErrorMessage": "The address of the service begins with https:// (or http://, on this machine)."
			},
			"showsWithin": {
				"description": "Seconds within which the service shows a write. If the answer to a write is lost, Espalier looks for it that long. Default: 65.",
				"examples": [65],
				"type": "integer",
				"minimum": 0,
				"maximum": 600
			}
		}
	},
	"manage": {
		"description": "The fields that Git owns; Espalier never changes the others. Default: all but role.",
		"examples": [[
			"email",
			"firstName",
			"lastName",
			"department",
			"manager",
			"active"
		]],
		"type": "array",
		"minItems": 1,
		"uniqueItems": true,
		"items": {
			"type": "string",
			"enum": [
				"email",
				"firstName",
				"lastName",
				"department",
				"role",
				"manager",
				"active"
			]
		}
	},
	"emailDomains": {
		"description": "The only domains that addresses may have. If you leave it out: any.",
		"examples": [["acme.example"]],
		"type": "array",
		"minItems": 1,
		"uniqueItems": true,
		"items": {
			"type": "string",
			"pattern": "^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$",
			"patternErrorMessage": "A domain is written in lower-case letters, without @: acme.example."
		}
	},
	"departments": {
		"description": "The only departments there are. If you leave it out: any.",
		"examples": [[
			"Engineering",
			"People",
			"Sales"
		]],
		"type": "array",
		"minItems": 1,
		"uniqueItems": true,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		}
	},
	"admins": {
		"description": "The keys of the people who may have role: admin.",
		"examples": [["hedy.lamarr"]],
		"type": "array",
		"uniqueItems": true,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		}
	},
	"protected": {
		"description": "The keys of the people who are never deactivated, demoted or given another address.",
		"examples": [["hedy.lamarr"]],
		"type": "array",
		"uniqueItems": true,
		"items": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		}
	},
	"limits": {
		"title": "LimitSettings",
		"description": "The most that one plan may do. A limit that you leave out keeps its default.",
		"examples": [{ "deactivate": {
			"percent": 5,
			"atLeast": 3,
			"atMost": 50
		} }],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"deactivate": {
				"description": "Deactivations in one plan. Default: 5 % of the active people, at least 3, at most 50.",
				"examples": [{
					"percent": 5,
					"atLeast": 3,
					"atMost": 50
				}],
				"$ref": "#/$defs/limit"
			},
			"role": {
				"description": "Role changes in one plan. Default: at most 2.",
				"examples": [{ "atMost": 2 }],
				"$ref": "#/$defs/limit"
			},
			"move": {
				"description": "Moves to another manager in one plan. Default: 30 %, at least 10.",
				"examples": [{
					"percent": 30,
					"atLeast": 10
				}],
				"$ref": "#/$defs/limit"
			},
			"create": {
				"description": "New accounts in one plan, except in the first import. Default: 20 %, at least 10.",
				"examples": [{
					"percent": 20,
					"atLeast": 10
				}],
				"$ref": "#/$defs/limit"
			},
			"email": {
				"description": "Changes of an e-mail address in one plan. Default: 5 %, at least 3, at most 50.",
				"examples": [{
					"percent": 5,
					"atLeast": 3,
					"atMost": 50
				}],
				"$ref": "#/$defs/limit"
			},
			"name": {
				"description": "People who get another first or last name in one plan. Default: 5 %, at least 3, at most 50.",
				"examples": [{
					"percent": 5,
					"atLeast": 3,
					"atMost": 50
				}],
				"$ref": "#/$defs/limit"
			},
			"department": {
				"description": "People who get another department in one plan; a renamed department counts once. Default: 40 %, at least 15.",
				"examples": [{
					"percent": 40,
					"atLeast": 15
				}],
				"$ref": "#/$defs/limit"
			},
			"people": {
				"description": "How many people the chart must still hold, of those applied last. Default: 80 %.",
				"examples": [{ "percent": 80 }],
				"$ref": "#/$defs/limit"
			},
			"users": {
				"description": "How many active users the service must still list, of those in the last good run. Default: 90 %.",
				"examples": [{ "percent": 90 }],
				"$ref": "#/$defs/limit"
			},
			"admins": {
				"description": "How many active admins must be left. Default: at least 2.",
				"examples": [{ "atLeast": 2 }],
				"$ref": "#/$defs/limit"
			}
		}
	},
	"allow": {
		"title": "Allowances",
		"description": "Limits that are lifted for a while: an exact number, a reason, and the last day on which the line counts.",
		"examples": [{ "deactivate": {
			"count": 12,
			"reason": "office in Lyon closes",
			"until": "2026-12-31"
		} }],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"deactivate": {
				"description": "Lifts the limit deactivate to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"role": {
				"description": "Lifts the limit role to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"move": {
				"description": "Lifts the limit move to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"create": {
				"description": "Lifts the limit create to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"email": {
				"description": "Lifts the limit email to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"name": {
				"description": "Lifts the limit name to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"department": {
				"description": "Lifts the limit department to an exact number.",
				"examples": [{
					"count": 12,
					"reason": "office in Lyon closes",
					"until": "2026-12-31"
				}],
				"$ref": "#/$defs/allowance"
			},
			"seal": {
				"title": "SealAllowance",
				"description": "Lets a run in CI seal a refused state: exactly the one with the digest that the refused run showed.",
				"examples": [{
					"digest": "3c0f5ab8e2d94716b05c8e1fa7d26394",
					"reason": "the API key was changed",
					"until": "2026-12-31"
				}],
				"type": "object",
				"additionalProperties": false,
				"required": [
					"digest",
					"reason",
					"until"
				],
				"properties": {
					"digest": {
						"description": "The digest that the refused run showed: 32 hex digits.",
						"examples": ["3c0f5ab8e2d94716b05c8e1fa7d26394"],
						"type": "string",
						"pattern": "^[0-9a-f]{32}$",
						"patternErrorMessage": "The digest has 32 digits from 0 to 9 and a to f: copy it from the run."
					},
					"reason": {
						"description": "The reason. It is shown at the top of every plan that relies on the line.",
						"examples": ["office in Lyon closes"],
						"type": "string",
						"minLength": 3,
						"maxLength": 200
					},
					"until": {
						"description": "The last day on which the line counts.",
						"examples": ["2026-12-31"],
						"type": "string",
						"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
						"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
						"tsType": "Day"
					}
				}
			}
		}
	},
	"health": {
		"title": "HealthSettings",
		"description": "What validate and a pull request warn about in the organisation. A warning never blocks anything. off turns one off.",
		"examples": [{
			"span": 15,
			"depth": "off"
		}],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"span": {
				"description": "The most direct reports of one person. Default: 12.",
				"examples": [12],
				"type": ["integer", "string"],
				"minimum": 1,
				"maximum": 99999,
				"pattern": "^(?:off|[1-9]\\d{0,4})$",
				"patternErrorMessage": "Write a whole number such as 12, or off.",
				"tsType": "number | string"
			},
			"depth": {
				"description": "The most levels of the chart. Default: 8.",
				"examples": [8],
				"type": ["integer", "string"],
				"minimum": 1,
				"maximum": 99999,
				"pattern": "^(?:off|[1-9]\\d{0,4})$",
				"patternErrorMessage": "Write a whole number such as 8, or off.",
				"tsType": "number | string"
			},
			"singlePoint": {
				"description": "The most people of a department who may all report to one person; with a number, also a warning if one admin only is left. Default: 10.",
				"examples": [10],
				"type": ["integer", "string"],
				"minimum": 1,
				"maximum": 99999,
				"pattern": "^(?:off|[1-9]\\d{0,4})$",
				"patternErrorMessage": "Write a whole number such as 10, or off.",
				"tsType": "number | string"
			},
			"idleAdmins": {
				"description": "Warns about people on the list admins who manage no one and are in another department than the other admins. Default: on.",
				"examples": ["off"],
				"type": "string",
				"enum": ["on", "off"]
			}
		}
	},
	"state": {
		"title": "StateSettings",
		"description": "The state that this chart belongs to.",
		"examples": [{ "lineage": "4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12" }],
		"type": "object",
		"additionalProperties": false,
		"required": ["lineage"],
		"properties": { "lineage": {
			"description": "The lineage of the state. With it, every run stops if the state is missing or is another one. The first apply names it.",
			"examples": ["4f1c7e0a9b2d4c6e8f0a1b3c5d7e9f12"],
			"type": "string",
			"minLength": 8,
			"maxLength": 64,
			"pattern": "^[\\w-]+$",
			"patternErrorMessage": "The lineage has letters, digits, hyphens and underscores: copy it from the run."
		} }
	},
	"forms": {
		"title": "FormSettings",
		"description": "Who may file the issue forms, beside the people who may push to the repository.",
		"examples": [{ "team": "people-ops" }],
		"type": "object",
		"additionalProperties": false,
		"properties": { "team": {
			"description": "The team of the organisation whose members may file a form, by its name in the address of its page. If you leave it out: only people who may push.",
			"examples": ["people-ops"],
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
			"patternErrorMessage": "Write the name of the team alone, as in the address of its page: people-ops."
		} }
	},
	"notify": {
		"title": "NotifySettings",
		"description": "Where runs report.",
		"examples": [{ "heartbeat": "https://monitor.acme.example/espalier" }],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"heartbeat": {
				"description": "The address that each clean scheduled run calls, so that a monitor outside notices when no run comes. https, or http to this machine.",
				"examples": ["https://monitor.acme.example/espalier"],
				"type": "string",
				"maxLength": 1e3
			},
			"chat": {
				"description": "The form in which a webhook gets the notices: slack, which others understand too, or teams. The secret ESPALIER_NOTICE_URL has its address. Default: slack.",
				"examples": ["teams"],
				"type": "string",
				"enum": ["slack", "teams"]
			},
			"names": {
				"description": "Whether notices name the people. Default: false, only their number.",
				"examples": [true],
				"type": "boolean"
			}
		}
	},
	"hr": {
		"title": "HrSettings",
		"description": "How an HR file is read: what its columns are, and how it writes dates. It wins over what Espalier knows of HR systems.",
		"examples": [{
			"preset": "personio",
			"dates": "DD.MM.YYYY"
		}],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"preset": {
				"description": "The HR system whose columns the file has. If you leave it out, the header decides.",
				"examples": ["workday"],
				"type": "string",
				"enum": [
					"small-improvements",
					"workday",
					"bamboohr",
					"personio",
					"hibob",
					"rippling"
				]
			},
			"columns": {
				"title": "HrColumns",
				"description": "What a column is called in the header, or its letter; null for a column that is not to be read.",
				"examples": [{
					"id": "Personnel No",
					"department": null
				}],
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "The column of the employee id.",
						"examples": ["Personnel No"],
						"$ref": "#/$defs/column"
					},
					"email": {
						"description": "The column of the work address.",
						"examples": ["E-Mail (work)"],
						"$ref": "#/$defs/column"
					},
					"firstName": {
						"description": "The column of the first name.",
						"examples": ["Vorname"],
						"$ref": "#/$defs/column"
					},
					"lastName": {
						"description": "The column of the last name.",
						"examples": ["Nachname"],
						"$ref": "#/$defs/column"
					},
					"name": {
						"description": "The column of the whole name, as \"Last, First\" or \"First Last\".",
						"examples": ["Worker"],
						"$ref": "#/$defs/column"
					},
					"managerEmployeeId": {
						"description": "The column of the employee id of the manager.",
						"examples": ["Manager No"],
						"$ref": "#/$defs/column"
					},
					"managerEmail": {
						"description": "The column of the address of the manager.",
						"examples": ["Manager E-Mail"],
						"$ref": "#/$defs/column"
					},
					"managerName": {
						"description": "The column of the name of the manager.",
						"examples": ["Reports to"],
						"$ref": "#/$defs/column"
					},
					"department": {
						"description": "The column of the department.",
						"examples": ["Cost Center"],
						"$ref": "#/$defs/column"
					},
					"role": {
						"description": "The column of the permission role.",
						"examples": ["Permission"],
						"$ref": "#/$defs/column"
					},
					"start": {
						"description": "The column of the first day.",
						"examples": ["Eintritt"],
						"$ref": "#/$defs/column"
					},
					"end": {
						"description": "The column of the last day, inclusive.",
						"examples": ["Austritt"],
						"$ref": "#/$defs/column"
					},
					"status": {
						"description": "The column of the status.",
						"examples": ["Employment"],
						"$ref": "#/$defs/column"
					}
				}
			},
			"dates": {
				"description": "The form of the dates, if they are not as 2026-12-31: DD, MM and YYYY with separators.",
				"examples": ["DD.MM.YYYY"],
				"type": "string",
				"pattern": "^(?:DD([./ -])MM\\1YYYY|MM([./ -])DD\\2YYYY|YYYY([./ -])(?:MM\\3DD|DD\\3MM))$",
				"patternErrorMessage": "A form of dates has DD, MM and YYYY with one separator between them: DD.MM.YYYY."
			},
			"encoding": {
				"description": "The encoding of a file that is not UTF-8 and has no mark. Default: utf-8.",
				"examples": ["windows-1252"],
				"type": "string",
				"enum": ["utf-8", "windows-1252"]
			},
			"separator": {
				"description": "What is between the cells. If you leave it out, the header decides.",
				"examples": [";"],
				"type": "string",
				"enum": [
					",",
					";",
					"tab",
					"|"
				]
			},
			"status": {
				"title": "HrStatusWords",
				"description": "What the words in the column of the status mean, in any case. They win over the usual words.",
				"examples": [{
					"active": ["Angestellt"],
					"left": ["Ausgetreten"]
				}],
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"active": {
						"description": "Words for people who work here. Someone on leave does.",
						"examples": [["Angestellt", "Elternzeit"]],
						"type": "array",
						"uniqueItems": true,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100
						}
					},
					"left": {
						"description": "Words for people who have left.",
						"examples": [["Ausgetreten"]],
						"type": "array",
						"uniqueItems": true,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100
						}
					},
					"later": {
						"description": "Words for people who were hired and have not started.",
						"examples": [["Eingestellt"]],
						"type": "array",
						"uniqueItems": true,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100
						}
					}
				}
			},
			"top": {
				"description": "How the file shows a person without a manager: blank, or self, if they report to themselves.",
				"examples": ["self"],
				"type": "string",
				"enum": ["blank", "self"]
			},
			"blank": {
				"description": "What a blank cell does: keep leaves the value of the chart, clear removes it. Default: keep.",
				"examples": ["clear"],
				"type": "string",
				"enum": ["keep", "clear"]
			}
		}
	}
};
var $defs = {
	"limit": {
		"title": "LimitSetting",
		"description": "A share of the active people (rounded up), not below atLeast, not above atMost.",
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"percent": {
				"description": "A share in percent.",
				"examples": [5],
				"type": "integer",
				"minimum": 0,
				"maximum": 100
			},
			"atLeast": {
				"description": "The limit is never lower than this.",
				"examples": [3],
				"type": "integer",
				"minimum": 0
			},
			"atMost": {
				"description": "The limit is never higher than this.",
				"examples": [50],
				"type": "integer",
				"minimum": 0
			}
		}
	},
	"allowance": {
		"title": "Allowance",
		"description": "One lifted limit.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"count",
			"reason",
			"until"
		],
		"properties": {
			"count": {
				"description": "The exact number that is allowed.",
				"examples": [12],
				"type": "integer",
				"minimum": 1
			},
			"reason": {
				"description": "The reason. It is shown at the top of every plan that relies on the line.",
				"examples": ["office in Lyon closes"],
				"type": "string",
				"minLength": 3,
				"maxLength": 200
			},
			"until": {
				"description": "The last day on which the line counts.",
				"examples": ["2026-12-31"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			}
		}
	},
	"column": {
		"title": "HrColumnName",
		"description": "The name of a column in the header, or its letter; null for none.",
		"type": ["string", "null"],
		"minLength": 1,
		"maxLength": 100
	}
};
var settings_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties,
	$defs
};

export { $defs, $id, $schema, additionalProperties, settings_schema_default as default, description, properties, required, title, type };