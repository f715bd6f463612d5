import "./rolldown-runtime.mjs";
import { t as require_ucs2length } from "./ajv.mjs";

// build/validators/contract.js
const contract = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/contract.schema.json",
	"title": "ContractFile",
	"description": "org/contract.yaml: how the service behaves, with the source of each fact. `espalier probe` writes it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"contract",
		"facts",
		"fields"
	],
	"properties": {
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
						"by": "GET /users?email=…"
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
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func73 = require_ucs2length().default;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern18 = new RegExp("^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$", "u");
const pattern23 = new RegExp("^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0 || !func0.call(data, "contract")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.facts === void 0 || !func0.call(data, "facts")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facts" },
				message: "must have required property 'facts'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.fields === void 0 || !func0.call(data, "fields")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				message: "must have required property 'fields'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "contract" || key0 === "facts" || key0 === "fields")) {
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
		if (data.contract !== void 0 && func0.call(data, "contract")) {
			let data0 = data.contract;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/contract",
							schemaPath: "#/properties/contract/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["contract"] = coerced0;
				}
			}
			if (!(data0 === "v1" || data0 === "v2")) {
				const err5 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.contract.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.facts !== void 0 && func0.call(data, "facts")) {
			let data1 = data.facts;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 of Object.keys(data1)) if (!func0.call(schema31.properties.facts.properties, key1)) {
					const err6 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.paging !== void 0 && func0.call(data1, "paging")) {
					let data2 = data1.paging;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.value === void 0 || !func0.call(data2, "value")) {
							const err7 = {
								instancePath: instancePath + "/facts/paging",
								schemaPath: "#/properties/facts/properties/paging/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.evidence === void 0 || !func0.call(data2, "evidence")) {
							const err8 = {
								instancePath: instancePath + "/facts/paging",
								schemaPath: "#/properties/facts/properties/paging/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key2 of Object.keys(data2)) if (!(key2 === "value" || key2 === "evidence" || key2 === "at" || key2 === "by")) {
							const err9 = {
								instancePath: instancePath + "/facts/paging",
								schemaPath: "#/properties/facts/properties/paging/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.value !== void 0 && func0.call(data2, "value")) {
							let data3 = data2.value;
							if (typeof data3 !== "string") {
								let dataType1 = typeof data3;
								let coerced1 = void 0;
								if (!(coerced1 !== void 0)) {
									if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data3;
									else if (data3 === null) coerced1 = "";
									else {
										const err10 = {
											instancePath: instancePath + "/facts/paging/value",
											schemaPath: "#/properties/facts/properties/paging/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								if (coerced1 !== void 0) {
									data3 = coerced1;
									if (data2 !== void 0) data2["value"] = coerced1;
								}
							}
							if (!(data3 === "none" || data3 === "offset" || data3 === "page" || data3 === "cursor" || data3 === "unknown")) {
								const err11 = {
									instancePath: instancePath + "/facts/paging/value",
									schemaPath: "#/properties/facts/properties/paging/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.paging.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.evidence !== void 0 && func0.call(data2, "evidence")) {
							let data4 = data2.evidence;
							if (typeof data4 !== "string") {
								let dataType2 = typeof data4;
								let coerced2 = void 0;
								if (!(coerced2 !== void 0)) {
									if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data4;
									else if (data4 === null) coerced2 = "";
									else {
										const err12 = {
											instancePath: instancePath + "/facts/paging/evidence",
											schemaPath: "#/properties/facts/properties/paging/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
								if (coerced2 !== void 0) {
									data4 = coerced2;
									if (data2 !== void 0) data2["evidence"] = coerced2;
								}
							}
							if (!(data4 === "assumed" || data4 === "probed")) {
								const err13 = {
									instancePath: instancePath + "/facts/paging/evidence",
									schemaPath: "#/properties/facts/properties/paging/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.paging.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.at !== void 0 && func0.call(data2, "at")) {
							let data5 = data2.at;
							if (typeof data5 !== "string") {
								let dataType3 = typeof data5;
								let coerced3 = void 0;
								if (!(coerced3 !== void 0)) {
									if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data5;
									else if (data5 === null) coerced3 = "";
									else {
										const err14 = {
											instancePath: instancePath + "/facts/paging/at",
											schemaPath: "#/properties/facts/properties/paging/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								}
								if (coerced3 !== void 0) {
									data5 = coerced3;
									if (data2 !== void 0) data2["at"] = coerced3;
								}
							}
							if (typeof data5 === "string") {
								if (!pattern4.test(data5)) {
									const err15 = {
										instancePath: instancePath + "/facts/paging/at",
										schemaPath: "#/properties/facts/properties/paging/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						}
						if (data2.by !== void 0 && func0.call(data2, "by")) {
							let data6 = data2.by;
							if (typeof data6 !== "string") {
								let dataType4 = typeof data6;
								let coerced4 = void 0;
								if (!(coerced4 !== void 0)) {
									if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data6;
									else if (data6 === null) coerced4 = "";
									else {
										const err16 = {
											instancePath: instancePath + "/facts/paging/by",
											schemaPath: "#/properties/facts/properties/paging/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
								if (coerced4 !== void 0) {
									data6 = coerced4;
									if (data2 !== void 0) data2["by"] = coerced4;
								}
							}
							if (typeof data6 === "string") {
								if (func73(data6) > 200) {
									const err17 = {
										instancePath: instancePath + "/facts/paging/by",
										schemaPath: "#/properties/facts/properties/paging/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (func73(data6) < 1) {
									const err18 = {
										instancePath: instancePath + "/facts/paging/by",
										schemaPath: "#/properties/facts/properties/paging/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/facts/paging",
							schemaPath: "#/properties/facts/properties/paging/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data1.pageSize !== void 0 && func0.call(data1, "pageSize")) {
					let data7 = data1.pageSize;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.value === void 0 || !func0.call(data7, "value")) {
							const err20 = {
								instancePath: instancePath + "/facts/pageSize",
								schemaPath: "#/properties/facts/properties/pageSize/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data7.evidence === void 0 || !func0.call(data7, "evidence")) {
							const err21 = {
								instancePath: instancePath + "/facts/pageSize",
								schemaPath: "#/properties/facts/properties/pageSize/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key3 of Object.keys(data7)) if (!(key3 === "value" || key3 === "evidence" || key3 === "at" || key3 === "by")) {
							const err22 = {
								instancePath: instancePath + "/facts/pageSize",
								schemaPath: "#/properties/facts/properties/pageSize/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data7.value !== void 0 && func0.call(data7, "value")) {
							let data8 = data7.value;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
								let dataType5 = typeof data8;
								let coerced5 = void 0;
								if (!(coerced5 !== void 0)) {
									if (dataType5 === "boolean" || data8 === null || dataType5 === "string" && data8 && data8 == +data8 && !(data8 % 1)) coerced5 = +data8;
									else if (data8 === "" || data8 === 0 || data8 === false) coerced5 = null;
									else {
										const err23 = {
											instancePath: instancePath + "/facts/pageSize/value",
											schemaPath: "#/properties/facts/properties/pageSize/properties/value/type",
											keyword: "type",
											params: { type: schema31.properties.facts.properties.pageSize.properties.value.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								if (coerced5 !== void 0) {
									data8 = coerced5;
									if (data7 !== void 0) data7["value"] = coerced5;
								}
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 > 1e5 || isNaN(data8)) {
									const err24 = {
										instancePath: instancePath + "/facts/pageSize/value",
										schemaPath: "#/properties/facts/properties/pageSize/properties/value/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e5
										},
										message: "must be <= 100000"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data8 < 1 || isNaN(data8)) {
									const err25 = {
										instancePath: instancePath + "/facts/pageSize/value",
										schemaPath: "#/properties/facts/properties/pageSize/properties/value/minimum",
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
						if (data7.evidence !== void 0 && func0.call(data7, "evidence")) {
							let data9 = data7.evidence;
							if (typeof data9 !== "string") {
								let dataType6 = typeof data9;
								let coerced6 = void 0;
								if (!(coerced6 !== void 0)) {
									if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data9;
									else if (data9 === null) coerced6 = "";
									else {
										const err26 = {
											instancePath: instancePath + "/facts/pageSize/evidence",
											schemaPath: "#/properties/facts/properties/pageSize/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (coerced6 !== void 0) {
									data9 = coerced6;
									if (data7 !== void 0) data7["evidence"] = coerced6;
								}
							}
							if (!(data9 === "assumed" || data9 === "probed")) {
								const err27 = {
									instancePath: instancePath + "/facts/pageSize/evidence",
									schemaPath: "#/properties/facts/properties/pageSize/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.pageSize.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data7.at !== void 0 && func0.call(data7, "at")) {
							let data10 = data7.at;
							if (typeof data10 !== "string") {
								let dataType7 = typeof data10;
								let coerced7 = void 0;
								if (!(coerced7 !== void 0)) {
									if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data10;
									else if (data10 === null) coerced7 = "";
									else {
										const err28 = {
											instancePath: instancePath + "/facts/pageSize/at",
											schemaPath: "#/properties/facts/properties/pageSize/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
								}
								if (coerced7 !== void 0) {
									data10 = coerced7;
									if (data7 !== void 0) data7["at"] = coerced7;
								}
							}
							if (typeof data10 === "string") {
								if (!pattern4.test(data10)) {
									const err29 = {
										instancePath: instancePath + "/facts/pageSize/at",
										schemaPath: "#/properties/facts/properties/pageSize/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							}
						}
						if (data7.by !== void 0 && func0.call(data7, "by")) {
							let data11 = data7.by;
							if (typeof data11 !== "string") {
								let dataType8 = typeof data11;
								let coerced8 = void 0;
								if (!(coerced8 !== void 0)) {
									if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data11;
									else if (data11 === null) coerced8 = "";
									else {
										const err30 = {
											instancePath: instancePath + "/facts/pageSize/by",
											schemaPath: "#/properties/facts/properties/pageSize/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								}
								if (coerced8 !== void 0) {
									data11 = coerced8;
									if (data7 !== void 0) data7["by"] = coerced8;
								}
							}
							if (typeof data11 === "string") {
								if (func73(data11) > 200) {
									const err31 = {
										instancePath: instancePath + "/facts/pageSize/by",
										schemaPath: "#/properties/facts/properties/pageSize/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (func73(data11) < 1) {
									const err32 = {
										instancePath: instancePath + "/facts/pageSize/by",
										schemaPath: "#/properties/facts/properties/pageSize/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/facts/pageSize",
							schemaPath: "#/properties/facts/properties/pageSize/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data1.inactiveListed !== void 0 && func0.call(data1, "inactiveListed")) {
					let data12 = data1.inactiveListed;
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.value === void 0 || !func0.call(data12, "value")) {
							const err34 = {
								instancePath: instancePath + "/facts/inactiveListed",
								schemaPath: "#/properties/facts/properties/inactiveListed/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data12.evidence === void 0 || !func0.call(data12, "evidence")) {
							const err35 = {
								instancePath: instancePath + "/facts/inactiveListed",
								schemaPath: "#/properties/facts/properties/inactiveListed/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						for (const key4 of Object.keys(data12)) if (!(key4 === "value" || key4 === "evidence" || key4 === "at" || key4 === "by")) {
							const err36 = {
								instancePath: instancePath + "/facts/inactiveListed",
								schemaPath: "#/properties/facts/properties/inactiveListed/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data12.value !== void 0 && func0.call(data12, "value")) {
							let data13 = data12.value;
							if (typeof data13 !== "string") {
								let dataType9 = typeof data13;
								let coerced9 = void 0;
								if (!(coerced9 !== void 0)) {
									if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data13;
									else if (data13 === null) coerced9 = "";
									else {
										const err37 = {
											instancePath: instancePath + "/facts/inactiveListed/value",
											schemaPath: "#/properties/facts/properties/inactiveListed/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
								if (coerced9 !== void 0) {
									data13 = coerced9;
									if (data12 !== void 0) data12["value"] = coerced9;
								}
							}
							if (!(data13 === "always" || data13 === "onRequest" || data13 === "never" || data13 === "unknown")) {
								const err38 = {
									instancePath: instancePath + "/facts/inactiveListed/value",
									schemaPath: "#/properties/facts/properties/inactiveListed/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.inactiveListed.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.evidence !== void 0 && func0.call(data12, "evidence")) {
							let data14 = data12.evidence;
							if (typeof data14 !== "string") {
								let dataType10 = typeof data14;
								let coerced10 = void 0;
								if (!(coerced10 !== void 0)) {
									if (dataType10 == "number" || dataType10 == "boolean") coerced10 = "" + data14;
									else if (data14 === null) coerced10 = "";
									else {
										const err39 = {
											instancePath: instancePath + "/facts/inactiveListed/evidence",
											schemaPath: "#/properties/facts/properties/inactiveListed/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
								if (coerced10 !== void 0) {
									data14 = coerced10;
									if (data12 !== void 0) data12["evidence"] = coerced10;
								}
							}
							if (!(data14 === "assumed" || data14 === "probed")) {
								const err40 = {
									instancePath: instancePath + "/facts/inactiveListed/evidence",
									schemaPath: "#/properties/facts/properties/inactiveListed/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.inactiveListed.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data12.at !== void 0 && func0.call(data12, "at")) {
							let data15 = data12.at;
							if (typeof data15 !== "string") {
								let dataType11 = typeof data15;
								let coerced11 = void 0;
								if (!(coerced11 !== void 0)) {
									if (dataType11 == "number" || dataType11 == "boolean") coerced11 = "" + data15;
									else if (data15 === null) coerced11 = "";
									else {
										const err41 = {
											instancePath: instancePath + "/facts/inactiveListed/at",
											schemaPath: "#/properties/facts/properties/inactiveListed/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
								if (coerced11 !== void 0) {
									data15 = coerced11;
									if (data12 !== void 0) data12["at"] = coerced11;
								}
							}
							if (typeof data15 === "string") {
								if (!pattern4.test(data15)) {
									const err42 = {
										instancePath: instancePath + "/facts/inactiveListed/at",
										schemaPath: "#/properties/facts/properties/inactiveListed/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
						}
						if (data12.by !== void 0 && func0.call(data12, "by")) {
							let data16 = data12.by;
							if (typeof data16 !== "string") {
								let dataType12 = typeof data16;
								let coerced12 = void 0;
								if (!(coerced12 !== void 0)) {
									if (dataType12 == "number" || dataType12 == "boolean") coerced12 = "" + data16;
									else if (data16 === null) coerced12 = "";
									else {
										const err43 = {
											instancePath: instancePath + "/facts/inactiveListed/by",
											schemaPath: "#/properties/facts/properties/inactiveListed/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (coerced12 !== void 0) {
									data16 = coerced12;
									if (data12 !== void 0) data12["by"] = coerced12;
								}
							}
							if (typeof data16 === "string") {
								if (func73(data16) > 200) {
									const err44 = {
										instancePath: instancePath + "/facts/inactiveListed/by",
										schemaPath: "#/properties/facts/properties/inactiveListed/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (func73(data16) < 1) {
									const err45 = {
										instancePath: instancePath + "/facts/inactiveListed/by",
										schemaPath: "#/properties/facts/properties/inactiveListed/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/facts/inactiveListed",
							schemaPath: "#/properties/facts/properties/inactiveListed/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data1.emailFilter !== void 0 && func0.call(data1, "emailFilter")) {
					let data17 = data1.emailFilter;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.value === void 0 || !func0.call(data17, "value")) {
							const err47 = {
								instancePath: instancePath + "/facts/emailFilter",
								schemaPath: "#/properties/facts/properties/emailFilter/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data17.evidence === void 0 || !func0.call(data17, "evidence")) {
							const err48 = {
								instancePath: instancePath + "/facts/emailFilter",
								schemaPath: "#/properties/facts/properties/emailFilter/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key5 of Object.keys(data17)) if (!(key5 === "value" || key5 === "evidence" || key5 === "at" || key5 === "by")) {
							const err49 = {
								instancePath: instancePath + "/facts/emailFilter",
								schemaPath: "#/properties/facts/properties/emailFilter/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data17.value !== void 0 && func0.call(data17, "value")) {
							let data18 = data17.value;
							if (typeof data18 !== "string") {
								let dataType13 = typeof data18;
								let coerced13 = void 0;
								if (!(coerced13 !== void 0)) {
									if (dataType13 == "number" || dataType13 == "boolean") coerced13 = "" + data18;
									else if (data18 === null) coerced13 = "";
									else {
										const err50 = {
											instancePath: instancePath + "/facts/emailFilter/value",
											schemaPath: "#/properties/facts/properties/emailFilter/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (coerced13 !== void 0) {
									data18 = coerced13;
									if (data17 !== void 0) data17["value"] = coerced13;
								}
							}
							if (!(data18 === "exact" || data18 === "prefix" || data18 === "ignored" || data18 === "none" || data18 === "unknown")) {
								const err51 = {
									instancePath: instancePath + "/facts/emailFilter/value",
									schemaPath: "#/properties/facts/properties/emailFilter/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.emailFilter.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data17.evidence !== void 0 && func0.call(data17, "evidence")) {
							let data19 = data17.evidence;
							if (typeof data19 !== "string") {
								let dataType14 = typeof data19;
								let coerced14 = void 0;
								if (!(coerced14 !== void 0)) {
									if (dataType14 == "number" || dataType14 == "boolean") coerced14 = "" + data19;
									else if (data19 === null) coerced14 = "";
									else {
										const err52 = {
											instancePath: instancePath + "/facts/emailFilter/evidence",
											schemaPath: "#/properties/facts/properties/emailFilter/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								if (coerced14 !== void 0) {
									data19 = coerced14;
									if (data17 !== void 0) data17["evidence"] = coerced14;
								}
							}
							if (!(data19 === "assumed" || data19 === "probed")) {
								const err53 = {
									instancePath: instancePath + "/facts/emailFilter/evidence",
									schemaPath: "#/properties/facts/properties/emailFilter/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.emailFilter.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data17.at !== void 0 && func0.call(data17, "at")) {
							let data20 = data17.at;
							if (typeof data20 !== "string") {
								let dataType15 = typeof data20;
								let coerced15 = void 0;
								if (!(coerced15 !== void 0)) {
									if (dataType15 == "number" || dataType15 == "boolean") coerced15 = "" + data20;
									else if (data20 === null) coerced15 = "";
									else {
										const err54 = {
											instancePath: instancePath + "/facts/emailFilter/at",
											schemaPath: "#/properties/facts/properties/emailFilter/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								if (coerced15 !== void 0) {
									data20 = coerced15;
									if (data17 !== void 0) data17["at"] = coerced15;
								}
							}
							if (typeof data20 === "string") {
								if (!pattern4.test(data20)) {
									const err55 = {
										instancePath: instancePath + "/facts/emailFilter/at",
										schemaPath: "#/properties/facts/properties/emailFilter/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							}
						}
						if (data17.by !== void 0 && func0.call(data17, "by")) {
							let data21 = data17.by;
							if (typeof data21 !== "string") {
								let dataType16 = typeof data21;
								let coerced16 = void 0;
								if (!(coerced16 !== void 0)) {
									if (dataType16 == "number" || dataType16 == "boolean") coerced16 = "" + data21;
									else if (data21 === null) coerced16 = "";
									else {
										const err56 = {
											instancePath: instancePath + "/facts/emailFilter/by",
											schemaPath: "#/properties/facts/properties/emailFilter/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
								if (coerced16 !== void 0) {
									data21 = coerced16;
									if (data17 !== void 0) data17["by"] = coerced16;
								}
							}
							if (typeof data21 === "string") {
								if (func73(data21) > 200) {
									const err57 = {
										instancePath: instancePath + "/facts/emailFilter/by",
										schemaPath: "#/properties/facts/properties/emailFilter/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								if (func73(data21) < 1) {
									const err58 = {
										instancePath: instancePath + "/facts/emailFilter/by",
										schemaPath: "#/properties/facts/properties/emailFilter/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/facts/emailFilter",
							schemaPath: "#/properties/facts/properties/emailFilter/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data1.emailUnique !== void 0 && func0.call(data1, "emailUnique")) {
					let data22 = data1.emailUnique;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.value === void 0 || !func0.call(data22, "value")) {
							const err60 = {
								instancePath: instancePath + "/facts/emailUnique",
								schemaPath: "#/properties/facts/properties/emailUnique/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data22.evidence === void 0 || !func0.call(data22, "evidence")) {
							const err61 = {
								instancePath: instancePath + "/facts/emailUnique",
								schemaPath: "#/properties/facts/properties/emailUnique/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						for (const key6 of Object.keys(data22)) if (!(key6 === "value" || key6 === "evidence" || key6 === "at" || key6 === "by")) {
							const err62 = {
								instancePath: instancePath + "/facts/emailUnique",
								schemaPath: "#/properties/facts/properties/emailUnique/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data22.value !== void 0 && func0.call(data22, "value")) {
							let data23 = data22.value;
							if (typeof data23 !== "string") {
								let dataType17 = typeof data23;
								let coerced17 = void 0;
								if (!(coerced17 !== void 0)) {
									if (dataType17 == "number" || dataType17 == "boolean") coerced17 = "" + data23;
									else if (data23 === null) coerced17 = "";
									else {
										const err63 = {
											instancePath: instancePath + "/facts/emailUnique/value",
											schemaPath: "#/properties/facts/properties/emailUnique/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
								if (coerced17 !== void 0) {
									data23 = coerced17;
									if (data22 !== void 0) data22["value"] = coerced17;
								}
							}
							if (!(data23 === "yes" || data23 === "no" || data23 === "unknown")) {
								const err64 = {
									instancePath: instancePath + "/facts/emailUnique/value",
									schemaPath: "#/properties/facts/properties/emailUnique/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.emailUnique.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data22.evidence !== void 0 && func0.call(data22, "evidence")) {
							let data24 = data22.evidence;
							if (typeof data24 !== "string") {
								let dataType18 = typeof data24;
								let coerced18 = void 0;
								if (!(coerced18 !== void 0)) {
									if (dataType18 == "number" || dataType18 == "boolean") coerced18 = "" + data24;
									else if (data24 === null) coerced18 = "";
									else {
										const err65 = {
											instancePath: instancePath + "/facts/emailUnique/evidence",
											schemaPath: "#/properties/facts/properties/emailUnique/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
								}
								if (coerced18 !== void 0) {
									data24 = coerced18;
									if (data22 !== void 0) data22["evidence"] = coerced18;
								}
							}
							if (!(data24 === "assumed" || data24 === "probed")) {
								const err66 = {
									instancePath: instancePath + "/facts/emailUnique/evidence",
									schemaPath: "#/properties/facts/properties/emailUnique/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.emailUnique.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data22.at !== void 0 && func0.call(data22, "at")) {
							let data25 = data22.at;
							if (typeof data25 !== "string") {
								let dataType19 = typeof data25;
								let coerced19 = void 0;
								if (!(coerced19 !== void 0)) {
									if (dataType19 == "number" || dataType19 == "boolean") coerced19 = "" + data25;
									else if (data25 === null) coerced19 = "";
									else {
										const err67 = {
											instancePath: instancePath + "/facts/emailUnique/at",
											schemaPath: "#/properties/facts/properties/emailUnique/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
								if (coerced19 !== void 0) {
									data25 = coerced19;
									if (data22 !== void 0) data22["at"] = coerced19;
								}
							}
							if (typeof data25 === "string") {
								if (!pattern4.test(data25)) {
									const err68 = {
										instancePath: instancePath + "/facts/emailUnique/at",
										schemaPath: "#/properties/facts/properties/emailUnique/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
							}
						}
						if (data22.by !== void 0 && func0.call(data22, "by")) {
							let data26 = data22.by;
							if (typeof data26 !== "string") {
								let dataType20 = typeof data26;
								let coerced20 = void 0;
								if (!(coerced20 !== void 0)) {
									if (dataType20 == "number" || dataType20 == "boolean") coerced20 = "" + data26;
									else if (data26 === null) coerced20 = "";
									else {
										const err69 = {
											instancePath: instancePath + "/facts/emailUnique/by",
											schemaPath: "#/properties/facts/properties/emailUnique/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
								if (coerced20 !== void 0) {
									data26 = coerced20;
									if (data22 !== void 0) data22["by"] = coerced20;
								}
							}
							if (typeof data26 === "string") {
								if (func73(data26) > 200) {
									const err70 = {
										instancePath: instancePath + "/facts/emailUnique/by",
										schemaPath: "#/properties/facts/properties/emailUnique/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								if (func73(data26) < 1) {
									const err71 = {
										instancePath: instancePath + "/facts/emailUnique/by",
										schemaPath: "#/properties/facts/properties/emailUnique/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err71];
									else vErrors.push(err71);
									errors++;
								}
							}
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/facts/emailUnique",
							schemaPath: "#/properties/facts/properties/emailUnique/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data1.createTakes !== void 0 && func0.call(data1, "createTakes")) {
					let data27 = data1.createTakes;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						if (data27.value === void 0 || !func0.call(data27, "value")) {
							const err73 = {
								instancePath: instancePath + "/facts/createTakes",
								schemaPath: "#/properties/facts/properties/createTakes/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data27.evidence === void 0 || !func0.call(data27, "evidence")) {
							const err74 = {
								instancePath: instancePath + "/facts/createTakes",
								schemaPath: "#/properties/facts/properties/createTakes/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						for (const key7 of Object.keys(data27)) if (!(key7 === "value" || key7 === "evidence" || key7 === "at" || key7 === "by")) {
							const err75 = {
								instancePath: instancePath + "/facts/createTakes",
								schemaPath: "#/properties/facts/properties/createTakes/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data27.value !== void 0 && func0.call(data27, "value")) {
							let data28 = data27.value;
							if (typeof data28 !== "string") {
								let dataType21 = typeof data28;
								let coerced21 = void 0;
								if (!(coerced21 !== void 0)) {
									if (dataType21 == "number" || dataType21 == "boolean") coerced21 = "" + data28;
									else if (data28 === null) coerced21 = "";
									else {
										const err76 = {
											instancePath: instancePath + "/facts/createTakes/value",
											schemaPath: "#/properties/facts/properties/createTakes/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
								if (coerced21 !== void 0) {
									data28 = coerced21;
									if (data27 !== void 0) data27["value"] = coerced21;
								}
							}
							if (!(data28 === "one" || data28 === "array")) {
								const err77 = {
									instancePath: instancePath + "/facts/createTakes/value",
									schemaPath: "#/properties/facts/properties/createTakes/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.createTakes.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data27.evidence !== void 0 && func0.call(data27, "evidence")) {
							let data29 = data27.evidence;
							if (typeof data29 !== "string") {
								let dataType22 = typeof data29;
								let coerced22 = void 0;
								if (!(coerced22 !== void 0)) {
									if (dataType22 == "number" || dataType22 == "boolean") coerced22 = "" + data29;
									else if (data29 === null) coerced22 = "";
									else {
										const err78 = {
											instancePath: instancePath + "/facts/createTakes/evidence",
											schemaPath: "#/properties/facts/properties/createTakes/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								if (coerced22 !== void 0) {
									data29 = coerced22;
									if (data27 !== void 0) data27["evidence"] = coerced22;
								}
							}
							if (!(data29 === "assumed" || data29 === "probed")) {
								const err79 = {
									instancePath: instancePath + "/facts/createTakes/evidence",
									schemaPath: "#/properties/facts/properties/createTakes/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.createTakes.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data27.at !== void 0 && func0.call(data27, "at")) {
							let data30 = data27.at;
							if (typeof data30 !== "string") {
								let dataType23 = typeof data30;
								let coerced23 = void 0;
								if (!(coerced23 !== void 0)) {
									if (dataType23 == "number" || dataType23 == "boolean") coerced23 = "" + data30;
									else if (data30 === null) coerced23 = "";
									else {
										const err80 = {
											instancePath: instancePath + "/facts/createTakes/at",
											schemaPath: "#/properties/facts/properties/createTakes/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (coerced23 !== void 0) {
									data30 = coerced23;
									if (data27 !== void 0) data27["at"] = coerced23;
								}
							}
							if (typeof data30 === "string") {
								if (!pattern4.test(data30)) {
									const err81 = {
										instancePath: instancePath + "/facts/createTakes/at",
										schemaPath: "#/properties/facts/properties/createTakes/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data27.by !== void 0 && func0.call(data27, "by")) {
							let data31 = data27.by;
							if (typeof data31 !== "string") {
								let dataType24 = typeof data31;
								let coerced24 = void 0;
								if (!(coerced24 !== void 0)) {
									if (dataType24 == "number" || dataType24 == "boolean") coerced24 = "" + data31;
									else if (data31 === null) coerced24 = "";
									else {
										const err82 = {
											instancePath: instancePath + "/facts/createTakes/by",
											schemaPath: "#/properties/facts/properties/createTakes/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
								if (coerced24 !== void 0) {
									data31 = coerced24;
									if (data27 !== void 0) data27["by"] = coerced24;
								}
							}
							if (typeof data31 === "string") {
								if (func73(data31) > 200) {
									const err83 = {
										instancePath: instancePath + "/facts/createTakes/by",
										schemaPath: "#/properties/facts/properties/createTakes/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (func73(data31) < 1) {
									const err84 = {
										instancePath: instancePath + "/facts/createTakes/by",
										schemaPath: "#/properties/facts/properties/createTakes/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							}
						}
					} else {
						const err85 = {
							instancePath: instancePath + "/facts/createTakes",
							schemaPath: "#/properties/facts/properties/createTakes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data1.managerAtCreation !== void 0 && func0.call(data1, "managerAtCreation")) {
					let data32 = data1.managerAtCreation;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.value === void 0 || !func0.call(data32, "value")) {
							const err86 = {
								instancePath: instancePath + "/facts/managerAtCreation",
								schemaPath: "#/properties/facts/properties/managerAtCreation/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data32.evidence === void 0 || !func0.call(data32, "evidence")) {
							const err87 = {
								instancePath: instancePath + "/facts/managerAtCreation",
								schemaPath: "#/properties/facts/properties/managerAtCreation/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						for (const key8 of Object.keys(data32)) if (!(key8 === "value" || key8 === "evidence" || key8 === "at" || key8 === "by")) {
							const err88 = {
								instancePath: instancePath + "/facts/managerAtCreation",
								schemaPath: "#/properties/facts/properties/managerAtCreation/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						if (data32.value !== void 0 && func0.call(data32, "value")) {
							let data33 = data32.value;
							if (typeof data33 !== "string") {
								let dataType25 = typeof data33;
								let coerced25 = void 0;
								if (!(coerced25 !== void 0)) {
									if (dataType25 == "number" || dataType25 == "boolean") coerced25 = "" + data33;
									else if (data33 === null) coerced25 = "";
									else {
										const err89 = {
											instancePath: instancePath + "/facts/managerAtCreation/value",
											schemaPath: "#/properties/facts/properties/managerAtCreation/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
								}
								if (coerced25 !== void 0) {
									data33 = coerced25;
									if (data32 !== void 0) data32["value"] = coerced25;
								}
							}
							if (!(data33 === "yes" || data33 === "no" || data33 === "unknown")) {
								const err90 = {
									instancePath: instancePath + "/facts/managerAtCreation/value",
									schemaPath: "#/properties/facts/properties/managerAtCreation/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.managerAtCreation.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data32.evidence !== void 0 && func0.call(data32, "evidence")) {
							let data34 = data32.evidence;
							if (typeof data34 !== "string") {
								let dataType26 = typeof data34;
								let coerced26 = void 0;
								if (!(coerced26 !== void 0)) {
									if (dataType26 == "number" || dataType26 == "boolean") coerced26 = "" + data34;
									else if (data34 === null) coerced26 = "";
									else {
										const err91 = {
											instancePath: instancePath + "/facts/managerAtCreation/evidence",
											schemaPath: "#/properties/facts/properties/managerAtCreation/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
								if (coerced26 !== void 0) {
									data34 = coerced26;
									if (data32 !== void 0) data32["evidence"] = coerced26;
								}
							}
							if (!(data34 === "assumed" || data34 === "probed")) {
								const err92 = {
									instancePath: instancePath + "/facts/managerAtCreation/evidence",
									schemaPath: "#/properties/facts/properties/managerAtCreation/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.managerAtCreation.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data32.at !== void 0 && func0.call(data32, "at")) {
							let data35 = data32.at;
							if (typeof data35 !== "string") {
								let dataType27 = typeof data35;
								let coerced27 = void 0;
								if (!(coerced27 !== void 0)) {
									if (dataType27 == "number" || dataType27 == "boolean") coerced27 = "" + data35;
									else if (data35 === null) coerced27 = "";
									else {
										const err93 = {
											instancePath: instancePath + "/facts/managerAtCreation/at",
											schemaPath: "#/properties/facts/properties/managerAtCreation/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
								if (coerced27 !== void 0) {
									data35 = coerced27;
									if (data32 !== void 0) data32["at"] = coerced27;
								}
							}
							if (typeof data35 === "string") {
								if (!pattern4.test(data35)) {
									const err94 = {
										instancePath: instancePath + "/facts/managerAtCreation/at",
										schemaPath: "#/properties/facts/properties/managerAtCreation/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
							}
						}
						if (data32.by !== void 0 && func0.call(data32, "by")) {
							let data36 = data32.by;
							if (typeof data36 !== "string") {
								let dataType28 = typeof data36;
								let coerced28 = void 0;
								if (!(coerced28 !== void 0)) {
									if (dataType28 == "number" || dataType28 == "boolean") coerced28 = "" + data36;
									else if (data36 === null) coerced28 = "";
									else {
										const err95 = {
											instancePath: instancePath + "/facts/managerAtCreation/by",
											schemaPath: "#/properties/facts/properties/managerAtCreation/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err95];
										else vErrors.push(err95);
										errors++;
									}
								}
								if (coerced28 !== void 0) {
									data36 = coerced28;
									if (data32 !== void 0) data32["by"] = coerced28;
								}
							}
							if (typeof data36 === "string") {
								if (func73(data36) > 200) {
									const err96 = {
										instancePath: instancePath + "/facts/managerAtCreation/by",
										schemaPath: "#/properties/facts/properties/managerAtCreation/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (func73(data36) < 1) {
									const err97 = {
										instancePath: instancePath + "/facts/managerAtCreation/by",
										schemaPath: "#/properties/facts/properties/managerAtCreation/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
							}
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/facts/managerAtCreation",
							schemaPath: "#/properties/facts/properties/managerAtCreation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data1.batch !== void 0 && func0.call(data1, "batch")) {
					let data37 = data1.batch;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						if (data37.value === void 0 || !func0.call(data37, "value")) {
							const err99 = {
								instancePath: instancePath + "/facts/batch",
								schemaPath: "#/properties/facts/properties/batch/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data37.evidence === void 0 || !func0.call(data37, "evidence")) {
							const err100 = {
								instancePath: instancePath + "/facts/batch",
								schemaPath: "#/properties/facts/properties/batch/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						for (const key9 of Object.keys(data37)) if (!(key9 === "value" || key9 === "evidence" || key9 === "at" || key9 === "by")) {
							const err101 = {
								instancePath: instancePath + "/facts/batch",
								schemaPath: "#/properties/facts/properties/batch/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data37.value !== void 0 && func0.call(data37, "value")) {
							let data38 = data37.value;
							if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								let dataType29 = typeof data38;
								let coerced29 = void 0;
								if (!(coerced29 !== void 0)) {
									if (dataType29 === "boolean" || data38 === null || dataType29 === "string" && data38 && data38 == +data38 && !(data38 % 1)) coerced29 = +data38;
									else {
										const err102 = {
											instancePath: instancePath + "/facts/batch/value",
											schemaPath: "#/properties/facts/properties/batch/properties/value/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
								}
								if (coerced29 !== void 0) {
									data38 = coerced29;
									if (data37 !== void 0) data37["value"] = coerced29;
								}
							}
							if (typeof data38 == "number" && isFinite(data38)) {
								if (data38 > 1e3 || isNaN(data38)) {
									const err103 = {
										instancePath: instancePath + "/facts/batch/value",
										schemaPath: "#/properties/facts/properties/batch/properties/value/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
								if (data38 < 1 || isNaN(data38)) {
									const err104 = {
										instancePath: instancePath + "/facts/batch/value",
										schemaPath: "#/properties/facts/properties/batch/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
							}
						}
						if (data37.evidence !== void 0 && func0.call(data37, "evidence")) {
							let data39 = data37.evidence;
							if (typeof data39 !== "string") {
								let dataType30 = typeof data39;
								let coerced30 = void 0;
								if (!(coerced30 !== void 0)) {
									if (dataType30 == "number" || dataType30 == "boolean") coerced30 = "" + data39;
									else if (data39 === null) coerced30 = "";
									else {
										const err105 = {
											instancePath: instancePath + "/facts/batch/evidence",
											schemaPath: "#/properties/facts/properties/batch/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
								if (coerced30 !== void 0) {
									data39 = coerced30;
									if (data37 !== void 0) data37["evidence"] = coerced30;
								}
							}
							if (!(data39 === "assumed" || data39 === "probed")) {
								const err106 = {
									instancePath: instancePath + "/facts/batch/evidence",
									schemaPath: "#/properties/facts/properties/batch/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.batch.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data37.at !== void 0 && func0.call(data37, "at")) {
							let data40 = data37.at;
							if (typeof data40 !== "string") {
								let dataType31 = typeof data40;
								let coerced31 = void 0;
								if (!(coerced31 !== void 0)) {
									if (dataType31 == "number" || dataType31 == "boolean") coerced31 = "" + data40;
									else if (data40 === null) coerced31 = "";
									else {
										const err107 = {
											instancePath: instancePath + "/facts/batch/at",
											schemaPath: "#/properties/facts/properties/batch/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (coerced31 !== void 0) {
									data40 = coerced31;
									if (data37 !== void 0) data37["at"] = coerced31;
								}
							}
							if (typeof data40 === "string") {
								if (!pattern4.test(data40)) {
									const err108 = {
										instancePath: instancePath + "/facts/batch/at",
										schemaPath: "#/properties/facts/properties/batch/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							}
						}
						if (data37.by !== void 0 && func0.call(data37, "by")) {
							let data41 = data37.by;
							if (typeof data41 !== "string") {
								let dataType32 = typeof data41;
								let coerced32 = void 0;
								if (!(coerced32 !== void 0)) {
									if (dataType32 == "number" || dataType32 == "boolean") coerced32 = "" + data41;
									else if (data41 === null) coerced32 = "";
									else {
										const err109 = {
											instancePath: instancePath + "/facts/batch/by",
											schemaPath: "#/properties/facts/properties/batch/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err109];
										else vErrors.push(err109);
										errors++;
									}
								}
								if (coerced32 !== void 0) {
									data41 = coerced32;
									if (data37 !== void 0) data37["by"] = coerced32;
								}
							}
							if (typeof data41 === "string") {
								if (func73(data41) > 200) {
									const err110 = {
										instancePath: instancePath + "/facts/batch/by",
										schemaPath: "#/properties/facts/properties/batch/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
								if (func73(data41) < 1) {
									const err111 = {
										instancePath: instancePath + "/facts/batch/by",
										schemaPath: "#/properties/facts/properties/batch/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
							}
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/facts/batch",
							schemaPath: "#/properties/facts/properties/batch/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
				if (data1.update !== void 0 && func0.call(data1, "update")) {
					let data42 = data1.update;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.value === void 0 || !func0.call(data42, "value")) {
							const err113 = {
								instancePath: instancePath + "/facts/update",
								schemaPath: "#/properties/facts/properties/update/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
						if (data42.evidence === void 0 || !func0.call(data42, "evidence")) {
							const err114 = {
								instancePath: instancePath + "/facts/update",
								schemaPath: "#/properties/facts/properties/update/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						for (const key10 of Object.keys(data42)) if (!(key10 === "value" || key10 === "evidence" || key10 === "at" || key10 === "by")) {
							const err115 = {
								instancePath: instancePath + "/facts/update",
								schemaPath: "#/properties/facts/properties/update/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data42.value !== void 0 && func0.call(data42, "value")) {
							let data43 = data42.value;
							if (typeof data43 !== "string") {
								let dataType33 = typeof data43;
								let coerced33 = void 0;
								if (!(coerced33 !== void 0)) {
									if (dataType33 == "number" || dataType33 == "boolean") coerced33 = "" + data43;
									else if (data43 === null) coerced33 = "";
									else {
										const err116 = {
											instancePath: instancePath + "/facts/update/value",
											schemaPath: "#/properties/facts/properties/update/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
								}
								if (coerced33 !== void 0) {
									data43 = coerced33;
									if (data42 !== void 0) data42["value"] = coerced33;
								}
							}
							if (!(data43 === "merge" || data43 === "replace" || data43 === "unknown")) {
								const err117 = {
									instancePath: instancePath + "/facts/update/value",
									schemaPath: "#/properties/facts/properties/update/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.update.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data42.evidence !== void 0 && func0.call(data42, "evidence")) {
							let data44 = data42.evidence;
							if (typeof data44 !== "string") {
								let dataType34 = typeof data44;
								let coerced34 = void 0;
								if (!(coerced34 !== void 0)) {
									if (dataType34 == "number" || dataType34 == "boolean") coerced34 = "" + data44;
									else if (data44 === null) coerced34 = "";
									else {
										const err118 = {
											instancePath: instancePath + "/facts/update/evidence",
											schemaPath: "#/properties/facts/properties/update/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (coerced34 !== void 0) {
									data44 = coerced34;
									if (data42 !== void 0) data42["evidence"] = coerced34;
								}
							}
							if (!(data44 === "assumed" || data44 === "probed")) {
								const err119 = {
									instancePath: instancePath + "/facts/update/evidence",
									schemaPath: "#/properties/facts/properties/update/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.update.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err119];
								else vErrors.push(err119);
								errors++;
							}
						}
						if (data42.at !== void 0 && func0.call(data42, "at")) {
							let data45 = data42.at;
							if (typeof data45 !== "string") {
								let dataType35 = typeof data45;
								let coerced35 = void 0;
								if (!(coerced35 !== void 0)) {
									if (dataType35 == "number" || dataType35 == "boolean") coerced35 = "" + data45;
									else if (data45 === null) coerced35 = "";
									else {
										const err120 = {
											instancePath: instancePath + "/facts/update/at",
											schemaPath: "#/properties/facts/properties/update/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
								if (coerced35 !== void 0) {
									data45 = coerced35;
									if (data42 !== void 0) data42["at"] = coerced35;
								}
							}
							if (typeof data45 === "string") {
								if (!pattern4.test(data45)) {
									const err121 = {
										instancePath: instancePath + "/facts/update/at",
										schemaPath: "#/properties/facts/properties/update/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err121];
									else vErrors.push(err121);
									errors++;
								}
							}
						}
						if (data42.by !== void 0 && func0.call(data42, "by")) {
							let data46 = data42.by;
							if (typeof data46 !== "string") {
								let dataType36 = typeof data46;
								let coerced36 = void 0;
								if (!(coerced36 !== void 0)) {
									if (dataType36 == "number" || dataType36 == "boolean") coerced36 = "" + data46;
									else if (data46 === null) coerced36 = "";
									else {
										const err122 = {
											instancePath: instancePath + "/facts/update/by",
											schemaPath: "#/properties/facts/properties/update/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err122];
										else vErrors.push(err122);
										errors++;
									}
								}
								if (coerced36 !== void 0) {
									data46 = coerced36;
									if (data42 !== void 0) data42["by"] = coerced36;
								}
							}
							if (typeof data46 === "string") {
								if (func73(data46) > 200) {
									const err123 = {
										instancePath: instancePath + "/facts/update/by",
										schemaPath: "#/properties/facts/properties/update/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
								if (func73(data46) < 1) {
									const err124 = {
										instancePath: instancePath + "/facts/update/by",
										schemaPath: "#/properties/facts/properties/update/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err124];
									else vErrors.push(err124);
									errors++;
								}
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/facts/update",
							schemaPath: "#/properties/facts/properties/update/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data1.clearManager !== void 0 && func0.call(data1, "clearManager")) {
					let data47 = data1.clearManager;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.value === void 0 || !func0.call(data47, "value")) {
							const err126 = {
								instancePath: instancePath + "/facts/clearManager",
								schemaPath: "#/properties/facts/properties/clearManager/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						if (data47.evidence === void 0 || !func0.call(data47, "evidence")) {
							const err127 = {
								instancePath: instancePath + "/facts/clearManager",
								schemaPath: "#/properties/facts/properties/clearManager/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
						for (const key11 of Object.keys(data47)) if (!(key11 === "value" || key11 === "evidence" || key11 === "at" || key11 === "by")) {
							const err128 = {
								instancePath: instancePath + "/facts/clearManager",
								schemaPath: "#/properties/facts/properties/clearManager/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						if (data47.value !== void 0 && func0.call(data47, "value")) {
							let data48 = data47.value;
							if (typeof data48 !== "string") {
								let dataType37 = typeof data48;
								let coerced37 = void 0;
								if (!(coerced37 !== void 0)) {
									if (dataType37 == "number" || dataType37 == "boolean") coerced37 = "" + data48;
									else if (data48 === null) coerced37 = "";
									else {
										const err129 = {
											instancePath: instancePath + "/facts/clearManager/value",
											schemaPath: "#/properties/facts/properties/clearManager/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err129];
										else vErrors.push(err129);
										errors++;
									}
								}
								if (coerced37 !== void 0) {
									data48 = coerced37;
									if (data47 !== void 0) data47["value"] = coerced37;
								}
							}
							if (!(data48 === "null" || data48 === "empty" || data48 === "omit" || data48 === "unsupported" || data48 === "unknown")) {
								const err130 = {
									instancePath: instancePath + "/facts/clearManager/value",
									schemaPath: "#/properties/facts/properties/clearManager/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.clearManager.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
						}
						if (data47.evidence !== void 0 && func0.call(data47, "evidence")) {
							let data49 = data47.evidence;
							if (typeof data49 !== "string") {
								let dataType38 = typeof data49;
								let coerced38 = void 0;
								if (!(coerced38 !== void 0)) {
									if (dataType38 == "number" || dataType38 == "boolean") coerced38 = "" + data49;
									else if (data49 === null) coerced38 = "";
									else {
										const err131 = {
											instancePath: instancePath + "/facts/clearManager/evidence",
											schemaPath: "#/properties/facts/properties/clearManager/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err131];
										else vErrors.push(err131);
										errors++;
									}
								}
								if (coerced38 !== void 0) {
									data49 = coerced38;
									if (data47 !== void 0) data47["evidence"] = coerced38;
								}
							}
							if (!(data49 === "assumed" || data49 === "probed")) {
								const err132 = {
									instancePath: instancePath + "/facts/clearManager/evidence",
									schemaPath: "#/properties/facts/properties/clearManager/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.clearManager.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
						if (data47.at !== void 0 && func0.call(data47, "at")) {
							let data50 = data47.at;
							if (typeof data50 !== "string") {
								let dataType39 = typeof data50;
								let coerced39 = void 0;
								if (!(coerced39 !== void 0)) {
									if (dataType39 == "number" || dataType39 == "boolean") coerced39 = "" + data50;
									else if (data50 === null) coerced39 = "";
									else {
										const err133 = {
											instancePath: instancePath + "/facts/clearManager/at",
											schemaPath: "#/properties/facts/properties/clearManager/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
								if (coerced39 !== void 0) {
									data50 = coerced39;
									if (data47 !== void 0) data47["at"] = coerced39;
								}
							}
							if (typeof data50 === "string") {
								if (!pattern4.test(data50)) {
									const err134 = {
										instancePath: instancePath + "/facts/clearManager/at",
										schemaPath: "#/properties/facts/properties/clearManager/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							}
						}
						if (data47.by !== void 0 && func0.call(data47, "by")) {
							let data51 = data47.by;
							if (typeof data51 !== "string") {
								let dataType40 = typeof data51;
								let coerced40 = void 0;
								if (!(coerced40 !== void 0)) {
									if (dataType40 == "number" || dataType40 == "boolean") coerced40 = "" + data51;
									else if (data51 === null) coerced40 = "";
									else {
										const err135 = {
											instancePath: instancePath + "/facts/clearManager/by",
											schemaPath: "#/properties/facts/properties/clearManager/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
								if (coerced40 !== void 0) {
									data51 = coerced40;
									if (data47 !== void 0) data47["by"] = coerced40;
								}
							}
							if (typeof data51 === "string") {
								if (func73(data51) > 200) {
									const err136 = {
										instancePath: instancePath + "/facts/clearManager/by",
										schemaPath: "#/properties/facts/properties/clearManager/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
								if (func73(data51) < 1) {
									const err137 = {
										instancePath: instancePath + "/facts/clearManager/by",
										schemaPath: "#/properties/facts/properties/clearManager/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
							}
						}
					} else {
						const err138 = {
							instancePath: instancePath + "/facts/clearManager",
							schemaPath: "#/properties/facts/properties/clearManager/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
				if (data1.clearText !== void 0 && func0.call(data1, "clearText")) {
					let data52 = data1.clearText;
					if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
						if (data52.value === void 0 || !func0.call(data52, "value")) {
							const err139 = {
								instancePath: instancePath + "/facts/clearText",
								schemaPath: "#/properties/facts/properties/clearText/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data52.evidence === void 0 || !func0.call(data52, "evidence")) {
							const err140 = {
								instancePath: instancePath + "/facts/clearText",
								schemaPath: "#/properties/facts/properties/clearText/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err140];
							else vErrors.push(err140);
							errors++;
						}
						for (const key12 of Object.keys(data52)) if (!(key12 === "value" || key12 === "evidence" || key12 === "at" || key12 === "by")) {
							const err141 = {
								instancePath: instancePath + "/facts/clearText",
								schemaPath: "#/properties/facts/properties/clearText/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
						if (data52.value !== void 0 && func0.call(data52, "value")) {
							let data53 = data52.value;
							if (typeof data53 !== "string") {
								let dataType41 = typeof data53;
								let coerced41 = void 0;
								if (!(coerced41 !== void 0)) {
									if (dataType41 == "number" || dataType41 == "boolean") coerced41 = "" + data53;
									else if (data53 === null) coerced41 = "";
									else {
										const err142 = {
											instancePath: instancePath + "/facts/clearText/value",
											schemaPath: "#/properties/facts/properties/clearText/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
								}
								if (coerced41 !== void 0) {
									data53 = coerced41;
									if (data52 !== void 0) data52["value"] = coerced41;
								}
							}
							if (!(data53 === "null" || data53 === "empty" || data53 === "unsupported" || data53 === "unknown")) {
								const err143 = {
									instancePath: instancePath + "/facts/clearText/value",
									schemaPath: "#/properties/facts/properties/clearText/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.clearText.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
						}
						if (data52.evidence !== void 0 && func0.call(data52, "evidence")) {
							let data54 = data52.evidence;
							if (typeof data54 !== "string") {
								let dataType42 = typeof data54;
								let coerced42 = void 0;
								if (!(coerced42 !== void 0)) {
									if (dataType42 == "number" || dataType42 == "boolean") coerced42 = "" + data54;
									else if (data54 === null) coerced42 = "";
									else {
										const err144 = {
											instancePath: instancePath + "/facts/clearText/evidence",
											schemaPath: "#/properties/facts/properties/clearText/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err144];
										else vErrors.push(err144);
										errors++;
									}
								}
								if (coerced42 !== void 0) {
									data54 = coerced42;
									if (data52 !== void 0) data52["evidence"] = coerced42;
								}
							}
							if (!(data54 === "assumed" || data54 === "probed")) {
								const err145 = {
									instancePath: instancePath + "/facts/clearText/evidence",
									schemaPath: "#/properties/facts/properties/clearText/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.clearText.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err145];
								else vErrors.push(err145);
								errors++;
							}
						}
						if (data52.at !== void 0 && func0.call(data52, "at")) {
							let data55 = data52.at;
							if (typeof data55 !== "string") {
								let dataType43 = typeof data55;
								let coerced43 = void 0;
								if (!(coerced43 !== void 0)) {
									if (dataType43 == "number" || dataType43 == "boolean") coerced43 = "" + data55;
									else if (data55 === null) coerced43 = "";
									else {
										const err146 = {
											instancePath: instancePath + "/facts/clearText/at",
											schemaPath: "#/properties/facts/properties/clearText/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								}
								if (coerced43 !== void 0) {
									data55 = coerced43;
									if (data52 !== void 0) data52["at"] = coerced43;
								}
							}
							if (typeof data55 === "string") {
								if (!pattern4.test(data55)) {
									const err147 = {
										instancePath: instancePath + "/facts/clearText/at",
										schemaPath: "#/properties/facts/properties/clearText/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
							}
						}
						if (data52.by !== void 0 && func0.call(data52, "by")) {
							let data56 = data52.by;
							if (typeof data56 !== "string") {
								let dataType44 = typeof data56;
								let coerced44 = void 0;
								if (!(coerced44 !== void 0)) {
									if (dataType44 == "number" || dataType44 == "boolean") coerced44 = "" + data56;
									else if (data56 === null) coerced44 = "";
									else {
										const err148 = {
											instancePath: instancePath + "/facts/clearText/by",
											schemaPath: "#/properties/facts/properties/clearText/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
								if (coerced44 !== void 0) {
									data56 = coerced44;
									if (data52 !== void 0) data52["by"] = coerced44;
								}
							}
							if (typeof data56 === "string") {
								if (func73(data56) > 200) {
									const err149 = {
										instancePath: instancePath + "/facts/clearText/by",
										schemaPath: "#/properties/facts/properties/clearText/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err149];
									else vErrors.push(err149);
									errors++;
								}
								if (func73(data56) < 1) {
									const err150 = {
										instancePath: instancePath + "/facts/clearText/by",
										schemaPath: "#/properties/facts/properties/clearText/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
							}
						}
					} else {
						const err151 = {
							instancePath: instancePath + "/facts/clearText",
							schemaPath: "#/properties/facts/properties/clearText/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err151];
						else vErrors.push(err151);
						errors++;
					}
				}
				if (data1.deactivate !== void 0 && func0.call(data1, "deactivate")) {
					let data57 = data1.deactivate;
					if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
						if (data57.value === void 0 || !func0.call(data57, "value")) {
							const err152 = {
								instancePath: instancePath + "/facts/deactivate",
								schemaPath: "#/properties/facts/properties/deactivate/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err152];
							else vErrors.push(err152);
							errors++;
						}
						if (data57.evidence === void 0 || !func0.call(data57, "evidence")) {
							const err153 = {
								instancePath: instancePath + "/facts/deactivate",
								schemaPath: "#/properties/facts/properties/deactivate/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						for (const key13 of Object.keys(data57)) if (!(key13 === "value" || key13 === "evidence" || key13 === "at" || key13 === "by")) {
							const err154 = {
								instancePath: instancePath + "/facts/deactivate",
								schemaPath: "#/properties/facts/properties/deactivate/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err154];
							else vErrors.push(err154);
							errors++;
						}
						if (data57.value !== void 0 && func0.call(data57, "value")) {
							let data58 = data57.value;
							if (typeof data58 !== "string") {
								let dataType45 = typeof data58;
								let coerced45 = void 0;
								if (!(coerced45 !== void 0)) {
									if (dataType45 == "number" || dataType45 == "boolean") coerced45 = "" + data58;
									else if (data58 === null) coerced45 = "";
									else {
										const err155 = {
											instancePath: instancePath + "/facts/deactivate/value",
											schemaPath: "#/properties/facts/properties/deactivate/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err155];
										else vErrors.push(err155);
										errors++;
									}
								}
								if (coerced45 !== void 0) {
									data58 = coerced45;
									if (data57 !== void 0) data57["value"] = coerced45;
								}
							}
							if (!(data58 === "body" || data58 === "call")) {
								const err156 = {
									instancePath: instancePath + "/facts/deactivate/value",
									schemaPath: "#/properties/facts/properties/deactivate/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.deactivate.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
						}
						if (data57.evidence !== void 0 && func0.call(data57, "evidence")) {
							let data59 = data57.evidence;
							if (typeof data59 !== "string") {
								let dataType46 = typeof data59;
								let coerced46 = void 0;
								if (!(coerced46 !== void 0)) {
									if (dataType46 == "number" || dataType46 == "boolean") coerced46 = "" + data59;
									else if (data59 === null) coerced46 = "";
									else {
										const err157 = {
											instancePath: instancePath + "/facts/deactivate/evidence",
											schemaPath: "#/properties/facts/properties/deactivate/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err157];
										else vErrors.push(err157);
										errors++;
									}
								}
								if (coerced46 !== void 0) {
									data59 = coerced46;
									if (data57 !== void 0) data57["evidence"] = coerced46;
								}
							}
							if (!(data59 === "assumed" || data59 === "probed")) {
								const err158 = {
									instancePath: instancePath + "/facts/deactivate/evidence",
									schemaPath: "#/properties/facts/properties/deactivate/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.deactivate.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err158];
								else vErrors.push(err158);
								errors++;
							}
						}
						if (data57.at !== void 0 && func0.call(data57, "at")) {
							let data60 = data57.at;
							if (typeof data60 !== "string") {
								let dataType47 = typeof data60;
								let coerced47 = void 0;
								if (!(coerced47 !== void 0)) {
									if (dataType47 == "number" || dataType47 == "boolean") coerced47 = "" + data60;
									else if (data60 === null) coerced47 = "";
									else {
										const err159 = {
											instancePath: instancePath + "/facts/deactivate/at",
											schemaPath: "#/properties/facts/properties/deactivate/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err159];
										else vErrors.push(err159);
										errors++;
									}
								}
								if (coerced47 !== void 0) {
									data60 = coerced47;
									if (data57 !== void 0) data57["at"] = coerced47;
								}
							}
							if (typeof data60 === "string") {
								if (!pattern4.test(data60)) {
									const err160 = {
										instancePath: instancePath + "/facts/deactivate/at",
										schemaPath: "#/properties/facts/properties/deactivate/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
							}
						}
						if (data57.by !== void 0 && func0.call(data57, "by")) {
							let data61 = data57.by;
							if (typeof data61 !== "string") {
								let dataType48 = typeof data61;
								let coerced48 = void 0;
								if (!(coerced48 !== void 0)) {
									if (dataType48 == "number" || dataType48 == "boolean") coerced48 = "" + data61;
									else if (data61 === null) coerced48 = "";
									else {
										const err161 = {
											instancePath: instancePath + "/facts/deactivate/by",
											schemaPath: "#/properties/facts/properties/deactivate/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									}
								}
								if (coerced48 !== void 0) {
									data61 = coerced48;
									if (data57 !== void 0) data57["by"] = coerced48;
								}
							}
							if (typeof data61 === "string") {
								if (func73(data61) > 200) {
									const err162 = {
										instancePath: instancePath + "/facts/deactivate/by",
										schemaPath: "#/properties/facts/properties/deactivate/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err162];
									else vErrors.push(err162);
									errors++;
								}
								if (func73(data61) < 1) {
									const err163 = {
										instancePath: instancePath + "/facts/deactivate/by",
										schemaPath: "#/properties/facts/properties/deactivate/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
							}
						}
					} else {
						const err164 = {
							instancePath: instancePath + "/facts/deactivate",
							schemaPath: "#/properties/facts/properties/deactivate/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
				if (data1.delete !== void 0 && func0.call(data1, "delete")) {
					let data62 = data1.delete;
					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
						if (data62.value === void 0 || !func0.call(data62, "value")) {
							const err165 = {
								instancePath: instancePath + "/facts/delete",
								schemaPath: "#/properties/facts/properties/delete/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
						if (data62.evidence === void 0 || !func0.call(data62, "evidence")) {
							const err166 = {
								instancePath: instancePath + "/facts/delete",
								schemaPath: "#/properties/facts/properties/delete/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
						for (const key14 of Object.keys(data62)) if (!(key14 === "value" || key14 === "evidence" || key14 === "at" || key14 === "by")) {
							const err167 = {
								instancePath: instancePath + "/facts/delete",
								schemaPath: "#/properties/facts/properties/delete/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err167];
							else vErrors.push(err167);
							errors++;
						}
						if (data62.value !== void 0 && func0.call(data62, "value")) {
							let data63 = data62.value;
							if (typeof data63 !== "string") {
								let dataType49 = typeof data63;
								let coerced49 = void 0;
								if (!(coerced49 !== void 0)) {
									if (dataType49 == "number" || dataType49 == "boolean") coerced49 = "" + data63;
									else if (data63 === null) coerced49 = "";
									else {
										const err168 = {
											instancePath: instancePath + "/facts/delete/value",
											schemaPath: "#/properties/facts/properties/delete/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err168];
										else vErrors.push(err168);
										errors++;
									}
								}
								if (coerced49 !== void 0) {
									data63 = coerced49;
									if (data62 !== void 0) data62["value"] = coerced49;
								}
							}
							if (!(data63 === "hard")) {
								const err169 = {
									instancePath: instancePath + "/facts/delete/value",
									schemaPath: "#/properties/facts/properties/delete/properties/value/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.delete.properties.value.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err169];
								else vErrors.push(err169);
								errors++;
							}
						}
						if (data62.evidence !== void 0 && func0.call(data62, "evidence")) {
							let data64 = data62.evidence;
							if (typeof data64 !== "string") {
								let dataType50 = typeof data64;
								let coerced50 = void 0;
								if (!(coerced50 !== void 0)) {
									if (dataType50 == "number" || dataType50 == "boolean") coerced50 = "" + data64;
									else if (data64 === null) coerced50 = "";
									else {
										const err170 = {
											instancePath: instancePath + "/facts/delete/evidence",
											schemaPath: "#/properties/facts/properties/delete/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err170];
										else vErrors.push(err170);
										errors++;
									}
								}
								if (coerced50 !== void 0) {
									data64 = coerced50;
									if (data62 !== void 0) data62["evidence"] = coerced50;
								}
							}
							if (!(data64 === "assumed" || data64 === "probed")) {
								const err171 = {
									instancePath: instancePath + "/facts/delete/evidence",
									schemaPath: "#/properties/facts/properties/delete/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.delete.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err171];
								else vErrors.push(err171);
								errors++;
							}
						}
						if (data62.at !== void 0 && func0.call(data62, "at")) {
							let data65 = data62.at;
							if (typeof data65 !== "string") {
								let dataType51 = typeof data65;
								let coerced51 = void 0;
								if (!(coerced51 !== void 0)) {
									if (dataType51 == "number" || dataType51 == "boolean") coerced51 = "" + data65;
									else if (data65 === null) coerced51 = "";
									else {
										const err172 = {
											instancePath: instancePath + "/facts/delete/at",
											schemaPath: "#/properties/facts/properties/delete/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
								if (coerced51 !== void 0) {
									data65 = coerced51;
									if (data62 !== void 0) data62["at"] = coerced51;
								}
							}
							if (typeof data65 === "string") {
								if (!pattern4.test(data65)) {
									const err173 = {
										instancePath: instancePath + "/facts/delete/at",
										schemaPath: "#/properties/facts/properties/delete/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err173];
									else vErrors.push(err173);
									errors++;
								}
							}
						}
						if (data62.by !== void 0 && func0.call(data62, "by")) {
							let data66 = data62.by;
							if (typeof data66 !== "string") {
								let dataType52 = typeof data66;
								let coerced52 = void 0;
								if (!(coerced52 !== void 0)) {
									if (dataType52 == "number" || dataType52 == "boolean") coerced52 = "" + data66;
									else if (data66 === null) coerced52 = "";
									else {
										const err174 = {
											instancePath: instancePath + "/facts/delete/by",
											schemaPath: "#/properties/facts/properties/delete/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
								if (coerced52 !== void 0) {
									data66 = coerced52;
									if (data62 !== void 0) data62["by"] = coerced52;
								}
							}
							if (typeof data66 === "string") {
								if (func73(data66) > 200) {
									const err175 = {
										instancePath: instancePath + "/facts/delete/by",
										schemaPath: "#/properties/facts/properties/delete/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err175];
									else vErrors.push(err175);
									errors++;
								}
								if (func73(data66) < 1) {
									const err176 = {
										instancePath: instancePath + "/facts/delete/by",
										schemaPath: "#/properties/facts/properties/delete/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err176];
									else vErrors.push(err176);
									errors++;
								}
							}
						}
					} else {
						const err177 = {
							instancePath: instancePath + "/facts/delete",
							schemaPath: "#/properties/facts/properties/delete/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data1.lag !== void 0 && func0.call(data1, "lag")) {
					let data67 = data1.lag;
					if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
						if (data67.value === void 0 || !func0.call(data67, "value")) {
							const err178 = {
								instancePath: instancePath + "/facts/lag",
								schemaPath: "#/properties/facts/properties/lag/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
						if (data67.evidence === void 0 || !func0.call(data67, "evidence")) {
							const err179 = {
								instancePath: instancePath + "/facts/lag",
								schemaPath: "#/properties/facts/properties/lag/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err179];
							else vErrors.push(err179);
							errors++;
						}
						for (const key15 of Object.keys(data67)) if (!(key15 === "value" || key15 === "evidence" || key15 === "at" || key15 === "by")) {
							const err180 = {
								instancePath: instancePath + "/facts/lag",
								schemaPath: "#/properties/facts/properties/lag/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err180];
							else vErrors.push(err180);
							errors++;
						}
						if (data67.value !== void 0 && func0.call(data67, "value")) {
							let data68 = data67.value;
							if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68)) && data68 !== null) {
								let dataType53 = typeof data68;
								let coerced53 = void 0;
								if (!(coerced53 !== void 0)) {
									if (dataType53 === "boolean" || data68 === null || dataType53 === "string" && data68 && data68 == +data68 && !(data68 % 1)) coerced53 = +data68;
									else if (data68 === "" || data68 === 0 || data68 === false) coerced53 = null;
									else {
										const err181 = {
											instancePath: instancePath + "/facts/lag/value",
											schemaPath: "#/properties/facts/properties/lag/properties/value/type",
											keyword: "type",
											params: { type: schema31.properties.facts.properties.lag.properties.value.type },
											message: "must be integer,null"
										};
										if (vErrors === null) vErrors = [err181];
										else vErrors.push(err181);
										errors++;
									}
								}
								if (coerced53 !== void 0) {
									data68 = coerced53;
									if (data67 !== void 0) data67["value"] = coerced53;
								}
							}
							if (typeof data68 == "number" && isFinite(data68)) {
								if (data68 > 3600 || isNaN(data68)) {
									const err182 = {
										instancePath: instancePath + "/facts/lag/value",
										schemaPath: "#/properties/facts/properties/lag/properties/value/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 3600
										},
										message: "must be <= 3600"
									};
									if (vErrors === null) vErrors = [err182];
									else vErrors.push(err182);
									errors++;
								}
								if (data68 < 0 || isNaN(data68)) {
									const err183 = {
										instancePath: instancePath + "/facts/lag/value",
										schemaPath: "#/properties/facts/properties/lag/properties/value/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
							}
						}
						if (data67.evidence !== void 0 && func0.call(data67, "evidence")) {
							let data69 = data67.evidence;
							if (typeof data69 !== "string") {
								let dataType54 = typeof data69;
								let coerced54 = void 0;
								if (!(coerced54 !== void 0)) {
									if (dataType54 == "number" || dataType54 == "boolean") coerced54 = "" + data69;
									else if (data69 === null) coerced54 = "";
									else {
										const err184 = {
											instancePath: instancePath + "/facts/lag/evidence",
											schemaPath: "#/properties/facts/properties/lag/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err184];
										else vErrors.push(err184);
										errors++;
									}
								}
								if (coerced54 !== void 0) {
									data69 = coerced54;
									if (data67 !== void 0) data67["evidence"] = coerced54;
								}
							}
							if (!(data69 === "assumed" || data69 === "probed")) {
								const err185 = {
									instancePath: instancePath + "/facts/lag/evidence",
									schemaPath: "#/properties/facts/properties/lag/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.lag.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
						if (data67.at !== void 0 && func0.call(data67, "at")) {
							let data70 = data67.at;
							if (typeof data70 !== "string") {
								let dataType55 = typeof data70;
								let coerced55 = void 0;
								if (!(coerced55 !== void 0)) {
									if (dataType55 == "number" || dataType55 == "boolean") coerced55 = "" + data70;
									else if (data70 === null) coerced55 = "";
									else {
										const err186 = {
											instancePath: instancePath + "/facts/lag/at",
											schemaPath: "#/properties/facts/properties/lag/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err186];
										else vErrors.push(err186);
										errors++;
									}
								}
								if (coerced55 !== void 0) {
									data70 = coerced55;
									if (data67 !== void 0) data67["at"] = coerced55;
								}
							}
							if (typeof data70 === "string") {
								if (!pattern4.test(data70)) {
									const err187 = {
										instancePath: instancePath + "/facts/lag/at",
										schemaPath: "#/properties/facts/properties/lag/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err187];
									else vErrors.push(err187);
									errors++;
								}
							}
						}
						if (data67.by !== void 0 && func0.call(data67, "by")) {
							let data71 = data67.by;
							if (typeof data71 !== "string") {
								let dataType56 = typeof data71;
								let coerced56 = void 0;
								if (!(coerced56 !== void 0)) {
									if (dataType56 == "number" || dataType56 == "boolean") coerced56 = "" + data71;
									else if (data71 === null) coerced56 = "";
									else {
										const err188 = {
											instancePath: instancePath + "/facts/lag/by",
											schemaPath: "#/properties/facts/properties/lag/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err188];
										else vErrors.push(err188);
										errors++;
									}
								}
								if (coerced56 !== void 0) {
									data71 = coerced56;
									if (data67 !== void 0) data67["by"] = coerced56;
								}
							}
							if (typeof data71 === "string") {
								if (func73(data71) > 200) {
									const err189 = {
										instancePath: instancePath + "/facts/lag/by",
										schemaPath: "#/properties/facts/properties/lag/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
								if (func73(data71) < 1) {
									const err190 = {
										instancePath: instancePath + "/facts/lag/by",
										schemaPath: "#/properties/facts/properties/lag/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
							}
						}
					} else {
						const err191 = {
							instancePath: instancePath + "/facts/lag",
							schemaPath: "#/properties/facts/properties/lag/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err191];
						else vErrors.push(err191);
						errors++;
					}
				}
				if (data1.idPattern !== void 0 && func0.call(data1, "idPattern")) {
					let data72 = data1.idPattern;
					if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
						if (data72.value === void 0 || !func0.call(data72, "value")) {
							const err192 = {
								instancePath: instancePath + "/facts/idPattern",
								schemaPath: "#/properties/facts/properties/idPattern/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err192];
							else vErrors.push(err192);
							errors++;
						}
						if (data72.evidence === void 0 || !func0.call(data72, "evidence")) {
							const err193 = {
								instancePath: instancePath + "/facts/idPattern",
								schemaPath: "#/properties/facts/properties/idPattern/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err193];
							else vErrors.push(err193);
							errors++;
						}
						for (const key16 of Object.keys(data72)) if (!(key16 === "value" || key16 === "evidence" || key16 === "at" || key16 === "by")) {
							const err194 = {
								instancePath: instancePath + "/facts/idPattern",
								schemaPath: "#/properties/facts/properties/idPattern/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err194];
							else vErrors.push(err194);
							errors++;
						}
						if (data72.value !== void 0 && func0.call(data72, "value")) {
							let data73 = data72.value;
							if (typeof data73 !== "string" && data73 !== null) {
								let dataType57 = typeof data73;
								let coerced57 = void 0;
								if (!(coerced57 !== void 0)) {
									if (dataType57 == "number" || dataType57 == "boolean") coerced57 = "" + data73;
									else if (data73 === null) coerced57 = "";
									else if (data73 === "" || data73 === 0 || data73 === false) coerced57 = null;
									else {
										const err195 = {
											instancePath: instancePath + "/facts/idPattern/value",
											schemaPath: "#/properties/facts/properties/idPattern/properties/value/type",
											keyword: "type",
											params: { type: schema31.properties.facts.properties.idPattern.properties.value.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err195];
										else vErrors.push(err195);
										errors++;
									}
								}
								if (coerced57 !== void 0) {
									data73 = coerced57;
									if (data72 !== void 0) data72["value"] = coerced57;
								}
							}
							if (typeof data73 === "string") {
								if (!pattern18.test(data73)) {
									const err196 = {
										instancePath: instancePath + "/facts/idPattern/value",
										schemaPath: "#/properties/facts/properties/idPattern/properties/value/pattern",
										keyword: "pattern",
										params: { pattern: "^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$" },
										message: "must match pattern \"^\\^\\[(?:0-9|A-Za-z0-9\\*_=?~?\\.?-)\\]\\+\\$$\""
									};
									if (vErrors === null) vErrors = [err196];
									else vErrors.push(err196);
									errors++;
								}
							}
						}
						if (data72.evidence !== void 0 && func0.call(data72, "evidence")) {
							let data74 = data72.evidence;
							if (typeof data74 !== "string") {
								let dataType58 = typeof data74;
								let coerced58 = void 0;
								if (!(coerced58 !== void 0)) {
									if (dataType58 == "number" || dataType58 == "boolean") coerced58 = "" + data74;
									else if (data74 === null) coerced58 = "";
									else {
										const err197 = {
											instancePath: instancePath + "/facts/idPattern/evidence",
											schemaPath: "#/properties/facts/properties/idPattern/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err197];
										else vErrors.push(err197);
										errors++;
									}
								}
								if (coerced58 !== void 0) {
									data74 = coerced58;
									if (data72 !== void 0) data72["evidence"] = coerced58;
								}
							}
							if (!(data74 === "assumed" || data74 === "probed")) {
								const err198 = {
									instancePath: instancePath + "/facts/idPattern/evidence",
									schemaPath: "#/properties/facts/properties/idPattern/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.idPattern.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err198];
								else vErrors.push(err198);
								errors++;
							}
						}
						if (data72.at !== void 0 && func0.call(data72, "at")) {
							let data75 = data72.at;
							if (typeof data75 !== "string") {
								let dataType59 = typeof data75;
								let coerced59 = void 0;
								if (!(coerced59 !== void 0)) {
									if (dataType59 == "number" || dataType59 == "boolean") coerced59 = "" + data75;
									else if (data75 === null) coerced59 = "";
									else {
										const err199 = {
											instancePath: instancePath + "/facts/idPattern/at",
											schemaPath: "#/properties/facts/properties/idPattern/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err199];
										else vErrors.push(err199);
										errors++;
									}
								}
								if (coerced59 !== void 0) {
									data75 = coerced59;
									if (data72 !== void 0) data72["at"] = coerced59;
								}
							}
							if (typeof data75 === "string") {
								if (!pattern4.test(data75)) {
									const err200 = {
										instancePath: instancePath + "/facts/idPattern/at",
										schemaPath: "#/properties/facts/properties/idPattern/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							}
						}
						if (data72.by !== void 0 && func0.call(data72, "by")) {
							let data76 = data72.by;
							if (typeof data76 !== "string") {
								let dataType60 = typeof data76;
								let coerced60 = void 0;
								if (!(coerced60 !== void 0)) {
									if (dataType60 == "number" || dataType60 == "boolean") coerced60 = "" + data76;
									else if (data76 === null) coerced60 = "";
									else {
										const err201 = {
											instancePath: instancePath + "/facts/idPattern/by",
											schemaPath: "#/properties/facts/properties/idPattern/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err201];
										else vErrors.push(err201);
										errors++;
									}
								}
								if (coerced60 !== void 0) {
									data76 = coerced60;
									if (data72 !== void 0) data72["by"] = coerced60;
								}
							}
							if (typeof data76 === "string") {
								if (func73(data76) > 200) {
									const err202 = {
										instancePath: instancePath + "/facts/idPattern/by",
										schemaPath: "#/properties/facts/properties/idPattern/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err202];
									else vErrors.push(err202);
									errors++;
								}
								if (func73(data76) < 1) {
									const err203 = {
										instancePath: instancePath + "/facts/idPattern/by",
										schemaPath: "#/properties/facts/properties/idPattern/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err203];
									else vErrors.push(err203);
									errors++;
								}
							}
						}
					} else {
						const err204 = {
							instancePath: instancePath + "/facts/idPattern",
							schemaPath: "#/properties/facts/properties/idPattern/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
				}
				if (data1.owner !== void 0 && func0.call(data1, "owner")) {
					let data77 = data1.owner;
					if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
						if (data77.value === void 0 || !func0.call(data77, "value")) {
							const err205 = {
								instancePath: instancePath + "/facts/owner",
								schemaPath: "#/properties/facts/properties/owner/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err205];
							else vErrors.push(err205);
							errors++;
						}
						if (data77.evidence === void 0 || !func0.call(data77, "evidence")) {
							const err206 = {
								instancePath: instancePath + "/facts/owner",
								schemaPath: "#/properties/facts/properties/owner/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err206];
							else vErrors.push(err206);
							errors++;
						}
						for (const key17 of Object.keys(data77)) if (!(key17 === "value" || key17 === "evidence" || key17 === "at" || key17 === "by")) {
							const err207 = {
								instancePath: instancePath + "/facts/owner",
								schemaPath: "#/properties/facts/properties/owner/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
						if (data77.value !== void 0 && func0.call(data77, "value")) {
							let data78 = data77.value;
							if (typeof data78 !== "string" && data78 !== null) {
								let dataType61 = typeof data78;
								let coerced61 = void 0;
								if (!(coerced61 !== void 0)) {
									if (dataType61 == "number" || dataType61 == "boolean") coerced61 = "" + data78;
									else if (data78 === null) coerced61 = "";
									else if (data78 === "" || data78 === 0 || data78 === false) coerced61 = null;
									else {
										const err208 = {
											instancePath: instancePath + "/facts/owner/value",
											schemaPath: "#/properties/facts/properties/owner/properties/value/type",
											keyword: "type",
											params: { type: schema31.properties.facts.properties.owner.properties.value.type },
											message: "must be string,null"
										};
										if (vErrors === null) vErrors = [err208];
										else vErrors.push(err208);
										errors++;
									}
								}
								if (coerced61 !== void 0) {
									data78 = coerced61;
									if (data77 !== void 0) data77["value"] = coerced61;
								}
							}
							if (typeof data78 === "string") {
								if (func73(data78) > 128) {
									const err209 = {
										instancePath: instancePath + "/facts/owner/value",
										schemaPath: "#/properties/facts/properties/owner/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										message: "must NOT have more than 128 characters"
									};
									if (vErrors === null) vErrors = [err209];
									else vErrors.push(err209);
									errors++;
								}
							}
						}
						if (data77.evidence !== void 0 && func0.call(data77, "evidence")) {
							let data79 = data77.evidence;
							if (typeof data79 !== "string") {
								let dataType62 = typeof data79;
								let coerced62 = void 0;
								if (!(coerced62 !== void 0)) {
									if (dataType62 == "number" || dataType62 == "boolean") coerced62 = "" + data79;
									else if (data79 === null) coerced62 = "";
									else {
										const err210 = {
											instancePath: instancePath + "/facts/owner/evidence",
											schemaPath: "#/properties/facts/properties/owner/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err210];
										else vErrors.push(err210);
										errors++;
									}
								}
								if (coerced62 !== void 0) {
									data79 = coerced62;
									if (data77 !== void 0) data77["evidence"] = coerced62;
								}
							}
							if (!(data79 === "assumed" || data79 === "probed")) {
								const err211 = {
									instancePath: instancePath + "/facts/owner/evidence",
									schemaPath: "#/properties/facts/properties/owner/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.owner.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err211];
								else vErrors.push(err211);
								errors++;
							}
						}
						if (data77.at !== void 0 && func0.call(data77, "at")) {
							let data80 = data77.at;
							if (typeof data80 !== "string") {
								let dataType63 = typeof data80;
								let coerced63 = void 0;
								if (!(coerced63 !== void 0)) {
									if (dataType63 == "number" || dataType63 == "boolean") coerced63 = "" + data80;
									else if (data80 === null) coerced63 = "";
									else {
										const err212 = {
											instancePath: instancePath + "/facts/owner/at",
											schemaPath: "#/properties/facts/properties/owner/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err212];
										else vErrors.push(err212);
										errors++;
									}
								}
								if (coerced63 !== void 0) {
									data80 = coerced63;
									if (data77 !== void 0) data77["at"] = coerced63;
								}
							}
							if (typeof data80 === "string") {
								if (!pattern4.test(data80)) {
									const err213 = {
										instancePath: instancePath + "/facts/owner/at",
										schemaPath: "#/properties/facts/properties/owner/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err213];
									else vErrors.push(err213);
									errors++;
								}
							}
						}
						if (data77.by !== void 0 && func0.call(data77, "by")) {
							let data81 = data77.by;
							if (typeof data81 !== "string") {
								let dataType64 = typeof data81;
								let coerced64 = void 0;
								if (!(coerced64 !== void 0)) {
									if (dataType64 == "number" || dataType64 == "boolean") coerced64 = "" + data81;
									else if (data81 === null) coerced64 = "";
									else {
										const err214 = {
											instancePath: instancePath + "/facts/owner/by",
											schemaPath: "#/properties/facts/properties/owner/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err214];
										else vErrors.push(err214);
										errors++;
									}
								}
								if (coerced64 !== void 0) {
									data81 = coerced64;
									if (data77 !== void 0) data77["by"] = coerced64;
								}
							}
							if (typeof data81 === "string") {
								if (func73(data81) > 200) {
									const err215 = {
										instancePath: instancePath + "/facts/owner/by",
										schemaPath: "#/properties/facts/properties/owner/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err215];
									else vErrors.push(err215);
									errors++;
								}
								if (func73(data81) < 1) {
									const err216 = {
										instancePath: instancePath + "/facts/owner/by",
										schemaPath: "#/properties/facts/properties/owner/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err216];
									else vErrors.push(err216);
									errors++;
								}
							}
						}
					} else {
						const err217 = {
							instancePath: instancePath + "/facts/owner",
							schemaPath: "#/properties/facts/properties/owner/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err217];
						else vErrors.push(err217);
						errors++;
					}
				}
				if (data1.rewrites !== void 0 && func0.call(data1, "rewrites")) {
					let data82 = data1.rewrites;
					if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
						if (data82.value === void 0 || !func0.call(data82, "value")) {
							const err218 = {
								instancePath: instancePath + "/facts/rewrites",
								schemaPath: "#/properties/facts/properties/rewrites/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err218];
							else vErrors.push(err218);
							errors++;
						}
						if (data82.evidence === void 0 || !func0.call(data82, "evidence")) {
							const err219 = {
								instancePath: instancePath + "/facts/rewrites",
								schemaPath: "#/properties/facts/properties/rewrites/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err219];
							else vErrors.push(err219);
							errors++;
						}
						for (const key18 of Object.keys(data82)) if (!(key18 === "value" || key18 === "evidence" || key18 === "at" || key18 === "by")) {
							const err220 = {
								instancePath: instancePath + "/facts/rewrites",
								schemaPath: "#/properties/facts/properties/rewrites/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key18 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err220];
							else vErrors.push(err220);
							errors++;
						}
						if (data82.value !== void 0 && func0.call(data82, "value")) {
							let data83 = data82.value;
							if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
								for (const key19 of Object.keys(data83)) if (!(key19 === "email" || key19 === "firstName" || key19 === "lastName" || key19 === "department")) {
									const err221 = {
										instancePath: instancePath + "/facts/rewrites/value",
										schemaPath: "#/properties/facts/properties/rewrites/properties/value/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key19 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err221];
									else vErrors.push(err221);
									errors++;
								}
								if (data83.email !== void 0 && func0.call(data83, "email")) {
									let data84 = data83.email;
									if (Array.isArray(data84)) {
										const len0 = data84.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data85 = data84[i0];
											if (typeof data85 !== "string") {
												let dataType65 = typeof data85;
												let coerced65 = void 0;
												if (!(coerced65 !== void 0)) {
													if (dataType65 == "number" || dataType65 == "boolean") coerced65 = "" + data85;
													else if (data85 === null) coerced65 = "";
													else {
														const err222 = {
															instancePath: instancePath + "/facts/rewrites/value/email/" + i0,
															schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/email/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err222];
														else vErrors.push(err222);
														errors++;
													}
												}
												if (coerced65 !== void 0) {
													data85 = coerced65;
													if (data84 !== void 0) data84[i0] = coerced65;
												}
											}
											if (!(data85 === "nfc" || data85 === "collapse" || data85 === "trim" || data85 === "lower" || data85 === "title")) {
												const err223 = {
													instancePath: instancePath + "/facts/rewrites/value/email/" + i0,
													schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/email/items/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.facts.properties.rewrites.properties.value.properties.email.items.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err223];
												else vErrors.push(err223);
												errors++;
											}
										}
										let i1 = data84.length;
										let j0;
										if (i1 > 1) {
											const indices0 = {};
											for (; i1--;) {
												let item0 = data84[i1];
												if (typeof item0 !== "string") continue;
												if (typeof indices0[item0] == "number") {
													j0 = indices0[item0];
													const err224 = {
														instancePath: instancePath + "/facts/rewrites/value/email",
														schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/email/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i1,
															j: j0
														},
														message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
													};
													if (vErrors === null) vErrors = [err224];
													else vErrors.push(err224);
													errors++;
													break;
												}
												indices0[item0] = i1;
											}
										}
									} else {
										const err225 = {
											instancePath: instancePath + "/facts/rewrites/value/email",
											schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/email/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err225];
										else vErrors.push(err225);
										errors++;
									}
								}
								if (data83.firstName !== void 0 && func0.call(data83, "firstName")) {
									let data86 = data83.firstName;
									if (Array.isArray(data86)) {
										const len1 = data86.length;
										for (let i2 = 0; i2 < len1; i2++) {
											let data87 = data86[i2];
											if (typeof data87 !== "string") {
												let dataType66 = typeof data87;
												let coerced66 = void 0;
												if (!(coerced66 !== void 0)) {
													if (dataType66 == "number" || dataType66 == "boolean") coerced66 = "" + data87;
													else if (data87 === null) coerced66 = "";
													else {
														const err226 = {
															instancePath: instancePath + "/facts/rewrites/value/firstName/" + i2,
															schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/firstName/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err226];
														else vErrors.push(err226);
														errors++;
													}
												}
												if (coerced66 !== void 0) {
													data87 = coerced66;
													if (data86 !== void 0) data86[i2] = coerced66;
												}
											}
											if (!(data87 === "nfc" || data87 === "collapse" || data87 === "trim" || data87 === "lower" || data87 === "title")) {
												const err227 = {
													instancePath: instancePath + "/facts/rewrites/value/firstName/" + i2,
													schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/firstName/items/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.facts.properties.rewrites.properties.value.properties.firstName.items.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err227];
												else vErrors.push(err227);
												errors++;
											}
										}
										let i3 = data86.length;
										let j1;
										if (i3 > 1) {
											const indices1 = {};
											for (; i3--;) {
												let item1 = data86[i3];
												if (typeof item1 !== "string") continue;
												if (typeof indices1[item1] == "number") {
													j1 = indices1[item1];
													const err228 = {
														instancePath: instancePath + "/facts/rewrites/value/firstName",
														schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/firstName/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i3,
															j: j1
														},
														message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
													};
													if (vErrors === null) vErrors = [err228];
													else vErrors.push(err228);
													errors++;
													break;
												}
												indices1[item1] = i3;
											}
										}
									} else {
										const err229 = {
											instancePath: instancePath + "/facts/rewrites/value/firstName",
											schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/firstName/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err229];
										else vErrors.push(err229);
										errors++;
									}
								}
								if (data83.lastName !== void 0 && func0.call(data83, "lastName")) {
									let data88 = data83.lastName;
									if (Array.isArray(data88)) {
										const len2 = data88.length;
										for (let i4 = 0; i4 < len2; i4++) {
											let data89 = data88[i4];
											if (typeof data89 !== "string") {
												let dataType67 = typeof data89;
												let coerced67 = void 0;
												if (!(coerced67 !== void 0)) {
													if (dataType67 == "number" || dataType67 == "boolean") coerced67 = "" + data89;
													else if (data89 === null) coerced67 = "";
													else {
														const err230 = {
															instancePath: instancePath + "/facts/rewrites/value/lastName/" + i4,
															schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/lastName/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err230];
														else vErrors.push(err230);
														errors++;
													}
												}
												if (coerced67 !== void 0) {
													data89 = coerced67;
													if (data88 !== void 0) data88[i4] = coerced67;
												}
											}
											if (!(data89 === "nfc" || data89 === "collapse" || data89 === "trim" || data89 === "lower" || data89 === "title")) {
												const err231 = {
													instancePath: instancePath + "/facts/rewrites/value/lastName/" + i4,
													schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/lastName/items/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.facts.properties.rewrites.properties.value.properties.lastName.items.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err231];
												else vErrors.push(err231);
												errors++;
											}
										}
										let i5 = data88.length;
										let j2;
										if (i5 > 1) {
											const indices2 = {};
											for (; i5--;) {
												let item2 = data88[i5];
												if (typeof item2 !== "string") continue;
												if (typeof indices2[item2] == "number") {
													j2 = indices2[item2];
													const err232 = {
														instancePath: instancePath + "/facts/rewrites/value/lastName",
														schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/lastName/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i5,
															j: j2
														},
														message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
													};
													if (vErrors === null) vErrors = [err232];
													else vErrors.push(err232);
													errors++;
													break;
												}
												indices2[item2] = i5;
											}
										}
									} else {
										const err233 = {
											instancePath: instancePath + "/facts/rewrites/value/lastName",
											schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/lastName/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err233];
										else vErrors.push(err233);
										errors++;
									}
								}
								if (data83.department !== void 0 && func0.call(data83, "department")) {
									let data90 = data83.department;
									if (Array.isArray(data90)) {
										const len3 = data90.length;
										for (let i6 = 0; i6 < len3; i6++) {
											let data91 = data90[i6];
											if (typeof data91 !== "string") {
												let dataType68 = typeof data91;
												let coerced68 = void 0;
												if (!(coerced68 !== void 0)) {
													if (dataType68 == "number" || dataType68 == "boolean") coerced68 = "" + data91;
													else if (data91 === null) coerced68 = "";
													else {
														const err234 = {
															instancePath: instancePath + "/facts/rewrites/value/department/" + i6,
															schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/department/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err234];
														else vErrors.push(err234);
														errors++;
													}
												}
												if (coerced68 !== void 0) {
													data91 = coerced68;
													if (data90 !== void 0) data90[i6] = coerced68;
												}
											}
											if (!(data91 === "nfc" || data91 === "collapse" || data91 === "trim" || data91 === "lower" || data91 === "title")) {
												const err235 = {
													instancePath: instancePath + "/facts/rewrites/value/department/" + i6,
													schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/department/items/enum",
													keyword: "enum",
													params: { allowedValues: schema31.properties.facts.properties.rewrites.properties.value.properties.department.items.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err235];
												else vErrors.push(err235);
												errors++;
											}
										}
										let i7 = data90.length;
										let j3;
										if (i7 > 1) {
											const indices3 = {};
											for (; i7--;) {
												let item3 = data90[i7];
												if (typeof item3 !== "string") continue;
												if (typeof indices3[item3] == "number") {
													j3 = indices3[item3];
													const err236 = {
														instancePath: instancePath + "/facts/rewrites/value/department",
														schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/department/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i7,
															j: j3
														},
														message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)"
													};
													if (vErrors === null) vErrors = [err236];
													else vErrors.push(err236);
													errors++;
													break;
												}
												indices3[item3] = i7;
											}
										}
									} else {
										const err237 = {
											instancePath: instancePath + "/facts/rewrites/value/department",
											schemaPath: "#/properties/facts/properties/rewrites/properties/value/properties/department/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err237];
										else vErrors.push(err237);
										errors++;
									}
								}
							} else {
								const err238 = {
									instancePath: instancePath + "/facts/rewrites/value",
									schemaPath: "#/properties/facts/properties/rewrites/properties/value/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err238];
								else vErrors.push(err238);
								errors++;
							}
						}
						if (data82.evidence !== void 0 && func0.call(data82, "evidence")) {
							let data92 = data82.evidence;
							if (typeof data92 !== "string") {
								let dataType69 = typeof data92;
								let coerced69 = void 0;
								if (!(coerced69 !== void 0)) {
									if (dataType69 == "number" || dataType69 == "boolean") coerced69 = "" + data92;
									else if (data92 === null) coerced69 = "";
									else {
										const err239 = {
											instancePath: instancePath + "/facts/rewrites/evidence",
											schemaPath: "#/properties/facts/properties/rewrites/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err239];
										else vErrors.push(err239);
										errors++;
									}
								}
								if (coerced69 !== void 0) {
									data92 = coerced69;
									if (data82 !== void 0) data82["evidence"] = coerced69;
								}
							}
							if (!(data92 === "assumed" || data92 === "probed")) {
								const err240 = {
									instancePath: instancePath + "/facts/rewrites/evidence",
									schemaPath: "#/properties/facts/properties/rewrites/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.rewrites.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err240];
								else vErrors.push(err240);
								errors++;
							}
						}
						if (data82.at !== void 0 && func0.call(data82, "at")) {
							let data93 = data82.at;
							if (typeof data93 !== "string") {
								let dataType70 = typeof data93;
								let coerced70 = void 0;
								if (!(coerced70 !== void 0)) {
									if (dataType70 == "number" || dataType70 == "boolean") coerced70 = "" + data93;
									else if (data93 === null) coerced70 = "";
									else {
										const err241 = {
											instancePath: instancePath + "/facts/rewrites/at",
											schemaPath: "#/properties/facts/properties/rewrites/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err241];
										else vErrors.push(err241);
										errors++;
									}
								}
								if (coerced70 !== void 0) {
									data93 = coerced70;
									if (data82 !== void 0) data82["at"] = coerced70;
								}
							}
							if (typeof data93 === "string") {
								if (!pattern4.test(data93)) {
									const err242 = {
										instancePath: instancePath + "/facts/rewrites/at",
										schemaPath: "#/properties/facts/properties/rewrites/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err242];
									else vErrors.push(err242);
									errors++;
								}
							}
						}
						if (data82.by !== void 0 && func0.call(data82, "by")) {
							let data94 = data82.by;
							if (typeof data94 !== "string") {
								let dataType71 = typeof data94;
								let coerced71 = void 0;
								if (!(coerced71 !== void 0)) {
									if (dataType71 == "number" || dataType71 == "boolean") coerced71 = "" + data94;
									else if (data94 === null) coerced71 = "";
									else {
										const err243 = {
											instancePath: instancePath + "/facts/rewrites/by",
											schemaPath: "#/properties/facts/properties/rewrites/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err243];
										else vErrors.push(err243);
										errors++;
									}
								}
								if (coerced71 !== void 0) {
									data94 = coerced71;
									if (data82 !== void 0) data82["by"] = coerced71;
								}
							}
							if (typeof data94 === "string") {
								if (func73(data94) > 200) {
									const err244 = {
										instancePath: instancePath + "/facts/rewrites/by",
										schemaPath: "#/properties/facts/properties/rewrites/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err244];
									else vErrors.push(err244);
									errors++;
								}
								if (func73(data94) < 1) {
									const err245 = {
										instancePath: instancePath + "/facts/rewrites/by",
										schemaPath: "#/properties/facts/properties/rewrites/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err245];
									else vErrors.push(err245);
									errors++;
								}
							}
						}
					} else {
						const err246 = {
							instancePath: instancePath + "/facts/rewrites",
							schemaPath: "#/properties/facts/properties/rewrites/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err246];
						else vErrors.push(err246);
						errors++;
					}
				}
				if (data1.syncOwned !== void 0 && func0.call(data1, "syncOwned")) {
					let data95 = data1.syncOwned;
					if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
						if (data95.value === void 0 || !func0.call(data95, "value")) {
							const err247 = {
								instancePath: instancePath + "/facts/syncOwned",
								schemaPath: "#/properties/facts/properties/syncOwned/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err247];
							else vErrors.push(err247);
							errors++;
						}
						if (data95.evidence === void 0 || !func0.call(data95, "evidence")) {
							const err248 = {
								instancePath: instancePath + "/facts/syncOwned",
								schemaPath: "#/properties/facts/properties/syncOwned/required",
								keyword: "required",
								params: { missingProperty: "evidence" },
								message: "must have required property 'evidence'"
							};
							if (vErrors === null) vErrors = [err248];
							else vErrors.push(err248);
							errors++;
						}
						for (const key20 of Object.keys(data95)) if (!(key20 === "value" || key20 === "evidence" || key20 === "at" || key20 === "by")) {
							const err249 = {
								instancePath: instancePath + "/facts/syncOwned",
								schemaPath: "#/properties/facts/properties/syncOwned/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key20 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err249];
							else vErrors.push(err249);
							errors++;
						}
						if (data95.value !== void 0 && func0.call(data95, "value")) {
							let data96 = data95.value;
							if (Array.isArray(data96)) {
								const len4 = data96.length;
								for (let i8 = 0; i8 < len4; i8++) {
									let data97 = data96[i8];
									if (typeof data97 !== "string") {
										let dataType72 = typeof data97;
										let coerced72 = void 0;
										if (!(coerced72 !== void 0)) {
											if (dataType72 == "number" || dataType72 == "boolean") coerced72 = "" + data97;
											else if (data97 === null) coerced72 = "";
											else {
												const err250 = {
													instancePath: instancePath + "/facts/syncOwned/value/" + i8,
													schemaPath: "#/properties/facts/properties/syncOwned/properties/value/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err250];
												else vErrors.push(err250);
												errors++;
											}
										}
										if (coerced72 !== void 0) {
											data97 = coerced72;
											if (data96 !== void 0) data96[i8] = coerced72;
										}
									}
									if (!(data97 === "email" || data97 === "firstName" || data97 === "lastName" || data97 === "department" || data97 === "role" || data97 === "manager" || data97 === "active")) {
										const err251 = {
											instancePath: instancePath + "/facts/syncOwned/value/" + i8,
											schemaPath: "#/properties/facts/properties/syncOwned/properties/value/items/enum",
											keyword: "enum",
											params: { allowedValues: schema31.properties.facts.properties.syncOwned.properties.value.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err251];
										else vErrors.push(err251);
										errors++;
									}
								}
							} else {
								const err252 = {
									instancePath: instancePath + "/facts/syncOwned/value",
									schemaPath: "#/properties/facts/properties/syncOwned/properties/value/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err252];
								else vErrors.push(err252);
								errors++;
							}
						}
						if (data95.evidence !== void 0 && func0.call(data95, "evidence")) {
							let data98 = data95.evidence;
							if (typeof data98 !== "string") {
								let dataType73 = typeof data98;
								let coerced73 = void 0;
								if (!(coerced73 !== void 0)) {
									if (dataType73 == "number" || dataType73 == "boolean") coerced73 = "" + data98;
									else if (data98 === null) coerced73 = "";
									else {
										const err253 = {
											instancePath: instancePath + "/facts/syncOwned/evidence",
											schemaPath: "#/properties/facts/properties/syncOwned/properties/evidence/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err253];
										else vErrors.push(err253);
										errors++;
									}
								}
								if (coerced73 !== void 0) {
									data98 = coerced73;
									if (data95 !== void 0) data95["evidence"] = coerced73;
								}
							}
							if (!(data98 === "assumed" || data98 === "probed")) {
								const err254 = {
									instancePath: instancePath + "/facts/syncOwned/evidence",
									schemaPath: "#/properties/facts/properties/syncOwned/properties/evidence/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.facts.properties.syncOwned.properties.evidence.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err254];
								else vErrors.push(err254);
								errors++;
							}
						}
						if (data95.at !== void 0 && func0.call(data95, "at")) {
							let data99 = data95.at;
							if (typeof data99 !== "string") {
								let dataType74 = typeof data99;
								let coerced74 = void 0;
								if (!(coerced74 !== void 0)) {
									if (dataType74 == "number" || dataType74 == "boolean") coerced74 = "" + data99;
									else if (data99 === null) coerced74 = "";
									else {
										const err255 = {
											instancePath: instancePath + "/facts/syncOwned/at",
											schemaPath: "#/properties/facts/properties/syncOwned/properties/at/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err255];
										else vErrors.push(err255);
										errors++;
									}
								}
								if (coerced74 !== void 0) {
									data99 = coerced74;
									if (data95 !== void 0) data95["at"] = coerced74;
								}
							}
							if (typeof data99 === "string") {
								if (!pattern4.test(data99)) {
									const err256 = {
										instancePath: instancePath + "/facts/syncOwned/at",
										schemaPath: "#/properties/facts/properties/syncOwned/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
										message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
									};
									if (vErrors === null) vErrors = [err256];
									else vErrors.push(err256);
									errors++;
								}
							}
						}
						if (data95.by !== void 0 && func0.call(data95, "by")) {
							let data100 = data95.by;
							if (typeof data100 !== "string") {
								let dataType75 = typeof data100;
								let coerced75 = void 0;
								if (!(coerced75 !== void 0)) {
									if (dataType75 == "number" || dataType75 == "boolean") coerced75 = "" + data100;
									else if (data100 === null) coerced75 = "";
									else {
										const err257 = {
											instancePath: instancePath + "/facts/syncOwned/by",
											schemaPath: "#/properties/facts/properties/syncOwned/properties/by/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err257];
										else vErrors.push(err257);
										errors++;
									}
								}
								if (coerced75 !== void 0) {
									data100 = coerced75;
									if (data95 !== void 0) data95["by"] = coerced75;
								}
							}
							if (typeof data100 === "string") {
								if (func73(data100) > 200) {
									const err258 = {
										instancePath: instancePath + "/facts/syncOwned/by",
										schemaPath: "#/properties/facts/properties/syncOwned/properties/by/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err258];
									else vErrors.push(err258);
									errors++;
								}
								if (func73(data100) < 1) {
									const err259 = {
										instancePath: instancePath + "/facts/syncOwned/by",
										schemaPath: "#/properties/facts/properties/syncOwned/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err259];
									else vErrors.push(err259);
									errors++;
								}
							}
						}
					} else {
						const err260 = {
							instancePath: instancePath + "/facts/syncOwned",
							schemaPath: "#/properties/facts/properties/syncOwned/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err260];
						else vErrors.push(err260);
						errors++;
					}
				}
			} else {
				const err261 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err261];
				else vErrors.push(err261);
				errors++;
			}
		}
		if (data.fields !== void 0 && func0.call(data, "fields")) {
			let data101 = data.fields;
			if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
				if (data101.list === void 0 || !func0.call(data101, "list")) {
					const err262 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/required",
						keyword: "required",
						params: { missingProperty: "list" },
						message: "must have required property 'list'"
					};
					if (vErrors === null) vErrors = [err262];
					else vErrors.push(err262);
					errors++;
				}
				if (data101.one === void 0 || !func0.call(data101, "one")) {
					const err263 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/required",
						keyword: "required",
						params: { missingProperty: "one" },
						message: "must have required property 'one'"
					};
					if (vErrors === null) vErrors = [err263];
					else vErrors.push(err263);
					errors++;
				}
				for (const key21 of Object.keys(data101)) if (!(key21 === "list" || key21 === "one")) {
					const err264 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err264];
					else vErrors.push(err264);
					errors++;
				}
				if (data101.list !== void 0 && func0.call(data101, "list")) {
					let data102 = data101.list;
					if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
						for (const key22 of Object.keys(data102)) {
							const _errs229 = errors;
							if (typeof key22 === "string") {
								if (func73(key22) > 100) {
									const err265 = {
										instancePath: instancePath + "/fields/list",
										schemaPath: "#/properties/fields/properties/list/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										propertyName: key22
									};
									if (vErrors === null) vErrors = [err265];
									else vErrors.push(err265);
									errors++;
								}
							}
							if (!(_errs229 === errors)) {
								const err266 = {
									instancePath: instancePath + "/fields/list",
									schemaPath: "#/properties/fields/properties/list/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key22 },
									message: "property name must be valid"
								};
								if (vErrors === null) vErrors = [err266];
								else vErrors.push(err266);
								errors++;
							}
						}
						for (const key23 of Object.keys(data102)) {
							let data103 = data102[key23];
							if (typeof data103 !== "string") {
								let dataType76 = typeof data103;
								let coerced76 = void 0;
								if (!(coerced76 !== void 0)) {
									if (dataType76 == "number" || dataType76 == "boolean") coerced76 = "" + data103;
									else if (data103 === null) coerced76 = "";
									else {
										const err267 = {
											instancePath: instancePath + "/fields/list/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/fields/properties/list/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err267];
										else vErrors.push(err267);
										errors++;
									}
								}
								if (coerced76 !== void 0) {
									data103 = coerced76;
									if (data102 !== void 0) data102[key23] = coerced76;
								}
							}
							if (typeof data103 === "string") {
								if (!pattern23.test(data103)) {
									const err268 = {
										instancePath: instancePath + "/fields/list/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/fields/properties/list/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$" },
										message: "must match pattern \"^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$\""
									};
									if (vErrors === null) vErrors = [err268];
									else vErrors.push(err268);
									errors++;
								}
							}
						}
					} else {
						const err269 = {
							instancePath: instancePath + "/fields/list",
							schemaPath: "#/properties/fields/properties/list/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err269];
						else vErrors.push(err269);
						errors++;
					}
				}
				if (data101.one !== void 0 && func0.call(data101, "one")) {
					let data104 = data101.one;
					if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
						for (const key24 of Object.keys(data104)) {
							const _errs235 = errors;
							if (typeof key24 === "string") {
								if (func73(key24) > 100) {
									const err270 = {
										instancePath: instancePath + "/fields/one",
										schemaPath: "#/properties/fields/properties/one/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters",
										propertyName: key24
									};
									if (vErrors === null) vErrors = [err270];
									else vErrors.push(err270);
									errors++;
								}
							}
							if (!(_errs235 === errors)) {
								const err271 = {
									instancePath: instancePath + "/fields/one",
									schemaPath: "#/properties/fields/properties/one/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key24 },
									message: "property name must be valid"
								};
								if (vErrors === null) vErrors = [err271];
								else vErrors.push(err271);
								errors++;
							}
						}
						for (const key25 of Object.keys(data104)) {
							let data105 = data104[key25];
							if (typeof data105 !== "string") {
								let dataType77 = typeof data105;
								let coerced77 = void 0;
								if (!(coerced77 !== void 0)) {
									if (dataType77 == "number" || dataType77 == "boolean") coerced77 = "" + data105;
									else if (data105 === null) coerced77 = "";
									else {
										const err272 = {
											instancePath: instancePath + "/fields/one/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/fields/properties/one/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err272];
										else vErrors.push(err272);
										errors++;
									}
								}
								if (coerced77 !== void 0) {
									data105 = coerced77;
									if (data104 !== void 0) data104[key25] = coerced77;
								}
							}
							if (typeof data105 === "string") {
								if (!pattern23.test(data105)) {
									const err273 = {
										instancePath: instancePath + "/fields/one/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/fields/properties/one/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$" },
										message: "must match pattern \"^(?:text|number|boolean|list|object|nothing)(?: or (?:text|number|boolean|list|object))*$\""
									};
									if (vErrors === null) vErrors = [err273];
									else vErrors.push(err273);
									errors++;
								}
							}
						}
					} else {
						const err274 = {
							instancePath: instancePath + "/fields/one",
							schemaPath: "#/properties/fields/properties/one/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err274];
						else vErrors.push(err274);
						errors++;
					}
				}
			} else {
				const err275 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err275];
				else vErrors.push(err275);
				errors++;
			}
		}
	} else {
		const err276 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err276];
		else vErrors.push(err276);
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

export { contract };