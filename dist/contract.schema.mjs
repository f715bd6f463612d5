
// schema/contract.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://espalier.invalid/schema/contract.schema.json";
var title = "ContractFile";
var description = "org/contract.yaml: how the service behaves, with the source of each fact. `espalier probe` writes it.";
var type = "object";
var additionalProperties = false;
var required = [
	"contract",
	"facts",
	"fields"
];
var properties = {
	"contract": {
		"description": "How the service speaks: the contract that these facts are about.",
		"examples": ["v1"],
		"tsType": "ContractName",
		"type": "string",
		"enum": ["v1", "v2"]
	},
	"facts": {
		"description": "Each fact with its evidence. A fact that is left out is assumed.",
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
				"description": "How to ask for a long list.",
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
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users?limit=1&offset=1"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"pageSize": {
				"description": "The most users in one answer; null if that is not known, or if there are no pages.",
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
						"description": "The value of the fact.",
						"examples": [100],
						"type": ["integer", "null"],
						"minimum": 1,
						"maximum": 1e5
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users?limit=1000"],
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
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"emailFilter": {
				"description": "What a look-up by address finds.",
				"examples": [{
					"value": "exact",
					"evidence": "probed",
					"at": "2026-11-23",
					"by": "GET /users?email=\u2026"
				}],
				"type": "object",
				"additionalProperties": false,
				"required": ["value", "evidence"],
				"properties": {
					"value": {
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users?email=\u2026"],
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
						"description": "The value of the fact.",
						"examples": ["yes"],
						"type": "string",
						"enum": [
							"yes",
							"no",
							"unknown"
						]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["POST /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"createTakes": {
				"description": "Whether a creation takes one account or an array.",
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
						"description": "The value of the fact.",
						"examples": ["one"],
						"type": "string",
						"enum": ["one", "array"]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["POST /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"managerAtCreation": {
				"description": "Whether a new account can get its manager at once.",
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
						"description": "The value of the fact.",
						"examples": ["yes"],
						"type": "string",
						"enum": [
							"yes",
							"no",
							"unknown"
						]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["POST /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"batch": {
				"description": "How many people one request may create or deactivate.",
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
						"description": "The value of the fact.",
						"examples": [1],
						"type": "integer",
						"minimum": 1,
						"maximum": 1e3
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["POST /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"update": {
				"description": "What happens to a field that an update leaves out.",
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
						"description": "The value of the fact.",
						"examples": ["merge"],
						"type": "string",
						"enum": [
							"merge",
							"replace",
							"unknown"
						]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["PUT /users/{id}"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"clearManager": {
				"description": "How to remove a manager.",
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
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["PUT /users/{id}"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"clearText": {
				"description": "How to empty a text.",
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
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["PUT /users/{id}"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"deactivate": {
				"description": "Whether a field or a separate call deactivates an account.",
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
						"description": "The value of the fact.",
						"examples": ["body"],
						"type": "string",
						"enum": ["body", "call"]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["PUT /users/{id}"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"delete": {
				"description": "What DELETE is assumed to do. Espalier never sends and never probes it.",
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
						"description": "The value of the fact.",
						"examples": ["hard"],
						"type": "string",
						"enum": ["hard"]
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["DELETE /users/{id}"],
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
						"description": "The value of the fact.",
						"examples": [1],
						"type": ["integer", "null"],
						"minimum": 0,
						"maximum": 3600
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users/{id}"],
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
						"description": "The value of the fact.",
						"examples": ["^[A-Za-z0-9*_-]+$"],
						"type": ["string", "null"],
						"pattern": "^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$"
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"owner": {
				"description": "The id of the account that owns the key; null if the service does not say.",
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
						"description": "The value of the fact.",
						"examples": ["u1"],
						"type": ["string", "null"],
						"maxLength": 128
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
						"examples": ["GET /users/me"],
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			},
			"rewrites": {
				"description": "The forms in which the service keeps texts, by field: values that differ only so are no change.",
				"examples": [{
					"value": { "department": ["trim", "title"] },
					"evidence": "probed",
					"at": "2026-11-23",
					"by": "PUT /users/{id}"
				}],
				"type": "object",
				"additionalProperties": false,
				"required": ["value", "evidence"],
				"properties": {
					"value": {
						"description": "The value of the fact.",
						"examples": [{ "department": ["trim", "title"] }],
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"email": {
								"description": "The forms, in this order.",
								"examples": [["trim", "lower"]],
								"type": "array",
								"uniqueItems": true,
								"items": {
									"type": "string",
									"enum": [
										"nfc",
										"collapse",
										"trim",
										"lower",
										"title"
									]
								}
							},
							"firstName": {
								"description": "The forms, in this order.",
								"examples": [["trim", "lower"]],
								"type": "array",
								"uniqueItems": true,
								"items": {
									"type": "string",
									"enum": [
										"nfc",
										"collapse",
										"trim",
										"lower",
										"title"
									]
								}
							},
							"lastName": {
								"description": "The forms, in this order.",
								"examples": [["trim", "lower"]],
								"type": "array",
								"uniqueItems": true,
								"items": {
									"type": "string",
									"enum": [
										"nfc",
										"collapse",
										"trim",
										"lower",
										"title"
									]
								}
							},
							"department": {
								"description": "The forms, in this order.",
								"examples": [["trim", "lower"]],
								"type": "array",
								"uniqueItems": true,
								"items": {
									"type": "string",
									"enum": [
										"nfc",
										"collapse",
										"trim",
										"lower",
										"title"
									]
								}
							}
						}
					},
					"evidence": {
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
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
						"description": "The value of the fact.",
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
						"description": "assumed: the document says so, or it is the careful value. probed: the service has shown it.",
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
						"description": "The request that showed it; it names no person.",
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
		"description": "The names and types of the fields that the service shows of a user; never a value.",
		"examples": [{
			"list": { "id": "text" },
			"one": { "id": "text" }
		}],
		"type": "object",
		"additionalProperties": false,
		"required": ["list", "one"],
		"properties": {
			"list": {
				"description": "The fields of a user in the list.",
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
				"description": "The fields of one user, read by id.",
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
};
var contract_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties
};

export { $id, $schema, additionalProperties, contract_schema_default as default, description, properties, required, title, type };