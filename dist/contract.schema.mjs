import "./rolldown-runtime.mjs";

// schema/contract.schema.json
var contract_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://espalier.invalid/schema/contract.schema.json",
	title: "ContractFile",
	description: "org/contract.yaml: what is known of how the service behaves, and from where. Written by `espalier probe`.",
	type: "object",
	additionalProperties: false,
	required: [
		"contract",
		"facts",
		"fields"
	],
	properties: {
		"contract": {
			"description": "How the service speaks: the contract that these facts are about.",
			"examples": ["v1"],
			"tsType": "ContractName",
			"type": "string",
			"enum": ["v1", "v2"]
		},
		"facts": {
			"description": "Each fact with its evidence. One that is left out is assumed.",
			"examples": [{ "update": {
				"value": "merge",
				"evidence": "probed",
				"at": "2026-11-23",
				"by": "PUT /users/{id}"
			} }],
			"tsType": "Partial<Facts>",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"paging": {
					"description": "How a long list is asked for.",
					"examples": [{
						"value": "offset",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users?limit=1&offset=1"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["offset"],
							"type": "string",
							"enum": [
								"none",
								"offset",
								"page",
								"cursor",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users?limit=1&offset=1"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"pageSize": {
					"description": "The most users in one answer; null if nobody knows, or if there are no pages.",
					"examples": [{
						"value": 100,
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users?limit=1000"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": [100],
							"type": ["integer", "null"],
							"minimum": 1,
							"maximum": 1e5
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users?limit=1000"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"unknownParameters": {
					"description": "What becomes of a parameter that the service does not know.",
					"examples": [{
						"value": "ignored",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users?espalier=1"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["ignored"],
							"type": "string",
							"enum": [
								"ignored",
								"refused",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users?espalier=1"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"inactiveListed": {
					"description": "Whether the list shows inactive users.",
					"examples": [{
						"value": "always",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["always"],
							"type": "string",
							"enum": [
								"always",
								"onRequest",
								"never",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"emailFilter": {
					"description": "What looking for one address brings.",
					"examples": [{
						"value": "exact",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users?email=…"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["exact"],
							"type": "string",
							"enum": [
								"exact",
								"prefix",
								"ignored",
								"none",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users?email=…"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"emailUnique": {
					"description": "Whether two accounts can have one address.",
					"examples": [{
						"value": "yes",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "POST /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["yes"],
							"type": "string",
							"enum": [
								"yes",
								"no",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["POST /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"createTakes": {
					"description": "Whether a new account is sent alone or in an array.",
					"examples": [{
						"value": "one",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "POST /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["one"],
							"type": "string",
							"enum": ["one", "array"]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["POST /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"managerAtCreation": {
					"description": "Whether a new account takes its manager along.",
					"examples": [{
						"value": "yes",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "POST /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["yes"],
							"type": "string",
							"enum": [
								"yes",
								"no",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["POST /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"batch": {
					"description": "How many people one request may make or deactivate.",
					"examples": [{
						"value": 1,
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "POST /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": [1],
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["POST /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"update": {
					"description": "What becomes of a field that an update leaves out.",
					"examples": [{
						"value": "merge",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["merge"],
							"type": "string",
							"enum": [
								"merge",
								"replace",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"clearManager": {
					"description": "How a manager is taken away.",
					"examples": [{
						"value": "null",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["null"],
							"type": "string",
							"enum": [
								"null",
								"empty",
								"omit",
								"unsupported",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"clearText": {
					"description": "How a text is emptied.",
					"examples": [{
						"value": "null",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["null"],
							"type": "string",
							"enum": [
								"null",
								"empty",
								"unsupported",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"loops": {
					"description": "Whether the service takes a manager who reports to the same person.",
					"examples": [{
						"value": "refused",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["refused"],
							"type": "string",
							"enum": [
								"refused",
								"accepted",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"deactivate": {
					"description": "Whether an account is deactivated by a field or by a call of its own.",
					"examples": [{
						"value": "body",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["body"],
							"type": "string",
							"enum": ["body", "call"]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"editsInactive": {
					"description": "Whether an inactive account can be changed.",
					"examples": [{
						"value": "yes",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PUT /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["yes"],
							"type": "string",
							"enum": [
								"yes",
								"no",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PUT /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"patch": {
					"description": "Whether PATCH is taken. Espalier never sends it.",
					"examples": [{
						"value": "unknown",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "PATCH /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["unknown"],
							"type": "string",
							"enum": [
								"yes",
								"no",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["PATCH /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"delete": {
					"description": "What DELETE is taken for. It is never sent, and never probed.",
					"examples": [{
						"value": "hard",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "DELETE /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["hard"],
							"type": "string",
							"enum": ["hard"]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["DELETE /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"errorBody": {
					"description": "What a refusal says: JSON, plain text, a web page or nothing.",
					"examples": [{
						"value": "json",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["json"],
							"type": "string",
							"enum": [
								"json",
								"text",
								"page",
								"empty",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"rateHeaders": {
					"description": "The headers of answers that speak of a limit, in lower case.",
					"examples": [{
						"value": ["x-ratelimit-remaining"],
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": [["x-ratelimit-remaining"]],
							"type": "array",
							"items": {
								"type": "string",
								"pattern": "^[a-z0-9-]{1,100}$"
							}
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"retryAfter": {
					"description": "How the service says when to come back.",
					"examples": [{
						"value": "seconds",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["seconds"],
							"type": "string",
							"enum": [
								"none",
								"seconds",
								"date",
								"unknown"
							]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"lag": {
					"description": "The longest that a write took to show, in whole seconds; null if none was timed.",
					"examples": [{
						"value": 1,
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users/{id}"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": [1],
							"type": ["integer", "null"],
							"minimum": 0,
							"maximum": 3600
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users/{id}"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"idType": {
					"description": "Whether ids are texts or numbers.",
					"examples": [{
						"value": "text",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["text"],
							"type": "string",
							"enum": ["text", "number"]
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"idPattern": {
					"description": "A regular expression that every id seen so far fits; null if none was seen.",
					"examples": [{
						"value": "^[A-Za-z0-9*_-]+$",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["^[A-Za-z0-9*_-]+$"],
							"type": ["string", "null"],
							"pattern": "^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$"
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"owner": {
					"description": "The id of the account that the key belongs to; null if the service does not say.",
					"examples": [{
						"value": "u1",
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users/me"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": ["u1"],
							"type": ["string", "null"],
							"maxLength": 128
						},
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users/me"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				},
				"syncOwned": {
					"description": "The fields that another system writes.",
					"examples": [{
						"value": ["manager"],
						"evidence": "probed",
						"at": "2026-11-23",
						"by": "GET /users/me"
					}],
					"type": "object",
					"additionalProperties": false,
					"required": ["value", "evidence"],
					"properties": {
						"value": {
							"description": "What it is.",
							"examples": [["manager"]],
							"type": "array",
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
						"evidence": {
							"description": "assumed: by the document, or the careful value. probed: the service has shown it.",
							"examples": ["probed"],
							"type": "string",
							"enum": ["assumed", "probed"]
						},
						"at": {
							"description": "The day on which it was probed.",
							"examples": ["2026-11-23"],
							"type": "string",
							"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
						},
						"by": {
							"description": "The request that showed it; it names nobody.",
							"examples": ["GET /users/me"],
							"type": "string",
							"minLength": 1,
							"maxLength": 200
						}
					}
				}
			}
		},
		"fields": {
			"title": "Shapes",
			"description": "The names and types of what the service shows of a user; never a value.",
			"examples": [{
				"list": { "id": "text" },
				"one": { "id": "text" }
			}],
			"type": "object",
			"additionalProperties": false,
			"required": ["list", "one"],
			"properties": {
				"list": {
					"description": "In the list.",
					"examples": [{
						"id": "text",
						"active": "boolean"
					}],
					"tsType": "Readonly<Record<string, string>>",
					"type": "object",
					"propertyNames": { "maxLength": 100 },
					"additionalProperties": {
						"type": "string",
						"pattern": "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$"
					}
				},
				"one": {
					"description": "Alone, by the id.",
					"examples": [{
						"id": "text",
						"department": "text"
					}],
					"tsType": "Readonly<Record<string, string>>",
					"type": "object",
					"propertyNames": { "maxLength": 100 },
					"additionalProperties": {
						"type": "string",
						"pattern": "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$"
					}
				}
			}
		}
	}
};

export { contract_schema_default as default };