
// schema/people.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://espalier.invalid/schema/people.schema.json";
var title = "PeopleFile";
var description = "One file in org/people/. Every person of the company is in exactly one such file.";
var type = "object";
var additionalProperties = false;
var required = ["people"];
var properties = {
	"defaults": {
		"title": "Defaults",
		"description": "Values for the people in this file whose entries do not set them.",
		"examples": [{ "department": "Engineering" }],
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"department": {
				"description": "The department of everyone in this file whose entry sets none; null for people without one.",
				"examples": [null],
				"sample": "Engineering",
				"type": [
					"string",
					"number",
					"null"
				],
				"tsType": "string | null",
				"minLength": 1,
				"maxLength": 100
			},
			"role": {
				"description": "The role of everyone in this file whose entry sets none. It may not be admin.",
				"examples": ["user"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 50
			},
			"timezone": {
				"description": "The time zone of everyone in this file whose entry sets none.",
				"examples": ["America/New_York"],
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			}
		}
	},
	"people": {
		"description": "The people, by key. You choose the key: lower-case letters, digits, dots, hyphens and underscores. Keep it stable, and never use it again for another person.",
		"examples": [{ "grace.hopper": {
			"email": "grace@acme.example",
			"firstName": "Grace",
			"lastName": "Hopper",
			"manager": null
		} }],
		"type": "object",
		"propertyNames": {
			"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
			"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
			"maxLength": 64
		},
		"additionalProperties": { "$ref": "#/$defs/person" },
		"defaultSnippets": [{
			"label": "a person",
			"description": "A new person, with the fields that most have.",
			"body": { "${1:first.last}": {
				"email": "${2:address}",
				"firstName": "${3:First}",
				"lastName": "${4:Last}",
				"manager": "${5:key of the manager}",
				"department": "${6:department}"
			} }
		}]
	}
};
var $defs = {
	"person": {
		"title": "PersonEntry",
		"description": "One person.",
		"type": "object",
		"defaultSnippets": [
			{
				"label": "a dated change",
				"description": "Another manager, department, role, address or name from a day on.",
				"body": { "changes": [{
					"on": "${1:YYYY-MM-DD}",
					"manager": "${2:key of the manager}"
				}] }
			},
			{
				"label": "a leaver",
				"description": "The last day. The account is deactivated the day after, and the entry stays as a record.",
				"body": { "end": "${1:YYYY-MM-DD}" }
			},
			{
				"label": "a successor",
				"description": "The last day, and who gets the direct reports on the day after.",
				"body": {
					"end": "${1:YYYY-MM-DD}",
					"successor": "${2:key of the successor}"
				}
			},
			{
				"label": "an absence",
				"description": "A time away, such as parental leave: its first and last day.",
				"body": { "absence": {
					"from": "${1:YYYY-MM-DD}",
					"to": "${2:YYYY-MM-DD}"
				} }
			}
		],
		"additionalProperties": false,
		"required": [
			"email",
			"firstName",
			"lastName"
		],
		"properties": {
			"email": {
				"description": "The address the person signs in with. It must be unique, whatever its case.",
				"examples": ["ada@acme.example"],
				"type": "string",
				"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
				"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
				"maxLength": 254
			},
			"firstName": {
				"description": "The first name, as the service shows it.",
				"examples": ["Ada"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"lastName": {
				"description": "The last name, as the service shows it.",
				"examples": ["Lovelace"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"id": {
				"description": "The employee id of the HR system, by which an HR file finds the person. It must be unique. Espalier never sends it.",
				"examples": ["00417"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 64
			},
			"manager": {
				"description": "The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.",
				"examples": [null],
				"sample": "grace.hopper",
				"type": [
					"string",
					"number",
					"null"
				],
				"tsType": "string | null",
				"minLength": 1
			},
			"department": {
				"description": "The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.",
				"examples": [null],
				"sample": "Engineering",
				"type": [
					"string",
					"number",
					"null"
				],
				"tsType": "string | null",
				"minLength": 1,
				"maxLength": 100
			},
			"role": {
				"description": "The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.",
				"examples": ["user"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 50
			},
			"start": {
				"description": "The first day: the account is created on that day, not before.",
				"examples": ["2026-12-01"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			},
			"end": {
				"description": "The last day, inclusive: the account is deactivated the day after.",
				"examples": ["2027-03-31"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			},
			"timezone": {
				"description": "The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.",
				"examples": ["Pacific/Honolulu"],
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"status": {
				"description": "left: the person leaves now, or has left, and stays in the file as a record.",
				"examples": ["left"],
				"const": "left"
			},
			"successor": {
				"description": "Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.",
				"sample": "katherine.johnson",
				"type": ["string", "number"],
				"tsType": "string",
				"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
				"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
				"maxLength": 64
			},
			"absence": {
				"description": "A time away, such as parental leave: its first and last day; or a list of them, in their order.",
				"examples": [{
					"from": "2026-12-01",
					"to": "2027-05-31"
				}],
				"type": ["object", "array"],
				"tsType": "Absence | readonly Absence[]",
				"additionalProperties": false,
				"required": ["from", "to"],
				"properties": {
					"from": {
						"description": "The first day of the absence.",
						"examples": ["2026-12-01"],
						"type": "string",
						"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
						"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
						"tsType": "Day"
					},
					"to": {
						"description": "The last day of the absence, inclusive: the person is back on the day after.",
						"examples": ["2027-05-31"],
						"type": "string",
						"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
						"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
						"tsType": "Day"
					},
					"deactivate": {
						"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
						"examples": [true],
						"type": "boolean"
					}
				},
				"minItems": 1,
				"maxItems": 100,
				"items": { "$ref": "#/$defs/absence" }
			},
			"changes": {
				"description": "Dated moves and changes, in the order of their days.",
				"defaultSnippets": [{
					"label": "a dated change",
					"description": "What changes from a day on.",
					"body": {
						"on": "${1:YYYY-MM-DD}",
						"manager": "${2:key of the manager}"
					}
				}],
				"examples": [[{
					"on": "2027-01-01",
					"manager": "katherine.johnson"
				}]],
				"type": "array",
				"minItems": 1,
				"maxItems": 100,
				"items": { "$ref": "#/$defs/dated" }
			},
			"was": {
				"description": "The previous key of this person, for one plan: the account stays bound.",
				"sample": "margaret.heafield",
				"type": ["string", "number"],
				"tsType": "string",
				"pattern": "^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
				"patternErrorMessage": "The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.",
				"maxLength": 64
			},
			"newPerson": {
				"description": "true: this really is a new person, although an account with the same name or a similar address exists.",
				"examples": [true],
				"type": "boolean"
			},
			"samePerson": {
				"description": "true: the account is this person's, although it has another name: a nickname, a marriage, a transition.",
				"examples": [true],
				"type": "boolean"
			},
			"reportsStay": {
				"description": "true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.",
				"examples": [true],
				"type": "boolean"
			}
		}
	},
	"absence": {
		"title": "Absence",
		"description": "One time away.",
		"type": "object",
		"additionalProperties": false,
		"required": ["from", "to"],
		"properties": {
			"from": {
				"description": "The first day of the absence.",
				"examples": ["2026-12-01"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			},
			"to": {
				"description": "The last day of the absence, inclusive: the person is back on the day after.",
				"examples": ["2027-05-31"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			},
			"deactivate": {
				"description": "true: the account is inactive meanwhile. Without it, the absence is only shown.",
				"examples": [true],
				"type": "boolean"
			}
		}
	},
	"dated": {
		"title": "DatedChange",
		"description": "What changes for a person from one day on.",
		"defaultSnippets": [{
			"label": "a dated change",
			"description": "What changes from a day on.",
			"body": {
				"on": "${1:YYYY-MM-DD}",
				"manager": "${2:key of the manager}"
			}
		}],
		"type": "object",
		"additionalProperties": false,
		"required": ["on"],
		"minProperties": 2,
		"properties": {
			"on": {
				"description": "The day from which the values below hold.",
				"examples": ["2027-01-01"],
				"type": "string",
				"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
				"patternErrorMessage": "A day is written as year, month and day: 2026-12-31.",
				"tsType": "Day"
			},
			"manager": {
				"description": "The key of the manager from that day on; null for a person without a manager.",
				"sample": "katherine.johnson",
				"type": [
					"string",
					"number",
					"null"
				],
				"tsType": "string | null",
				"minLength": 1
			},
			"department": {
				"description": "The department from that day on; null for none.",
				"examples": [null],
				"sample": "Research",
				"type": [
					"string",
					"number",
					"null"
				],
				"tsType": "string | null",
				"minLength": 1,
				"maxLength": 100
			},
			"role": {
				"description": "The role from that day on.",
				"examples": ["user"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 50
			},
			"email": {
				"description": "The address from that day on.",
				"examples": ["ada.lovelace@acme.example"],
				"type": "string",
				"pattern": "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
				"patternErrorMessage": "An address has one @ and a domain, without blanks or brackets: ada@acme.example.",
				"maxLength": 254
			},
			"firstName": {
				"description": "The first name from that day on.",
				"examples": ["Ada"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"lastName": {
				"description": "The last name from that day on.",
				"examples": ["King"],
				"type": ["string", "number"],
				"tsType": "string",
				"minLength": 1,
				"maxLength": 100
			}
		}
	}
};
var people_schema_default = {
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

export { $defs, $id, $schema, additionalProperties, people_schema_default as default, description, properties, required, title, type };