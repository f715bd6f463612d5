import "./rolldown-runtime.mjs";
import { n as digest } from "./fingerprint.mjs";
import { d as findIssue, h as say, i as tellOnce, l as leaverNotice, m as reopenIssue, p as openIssue, t as issueText, u as editIssue } from "./issues.mjs";
import { t as require_ucs2length } from "./ajv.mjs";
import { n as warned } from "./action-result.mjs";
import { X as eventBranches, i as orgOf, r as notFor, s as textsFromTop } from "./context2.mjs";
import { P as canonicalEmail, n as folderAt, nt as tipOf } from "./chart-at-revision.mjs";
import { C as prose, D as words, E as nothing, b as markdown, h as code } from "./context.mjs";
import { I as counted, c as within, t as markedPage } from "./page.mjs";
import { s as whenWords } from "./issues2.mjs";
import { i as openBranches, n as peopleNamed, t as editByVerbs } from "./edit-by-verbs.mjs";
import { n as leftWarning, t as propose } from "./propose.mjs";
import { i as speakerOf, n as reviewedBranch } from "./watch.mjs";
import { m as loadFolder } from "./drift-words.mjs";
import { o as fullName } from "./findings.mjs";
import { i as printed, n as message } from "./printed.mjs";
import { n as requirePrivate } from "./private.mjs";

// build/validators/scim-patch.js
const scimPatch = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/scim-patch.schema.json",
	"title": "ScimPatch",
	"description": "A change of a user by PATCH of SCIM 2.0 (RFC 7644, 3.5.2). What the operations set is then checked as a user is.",
	"type": "object",
	"required": ["schemas", "Operations"],
	"properties": {
		"schemas": {
			"description": "The schemas of the message. One of them is that of PATCH.",
			"examples": [["urn:ietf:params:scim:api:messages:2.0:PatchOp"]],
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"maxLength": 200
			},
			"contains": { "const": "urn:ietf:params:scim:api:messages:2.0:PatchOp" }
		},
		"Operations": {
			"description": "The operations, in their order.",
			"examples": [[{
				"op": "replace",
				"path": "active",
				"value": false
			}]],
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"title": "ScimOperation",
				"description": "One operation.",
				"type": "object",
				"required": ["op"],
				"properties": {
					"op": {
						"description": "What it does. Entra begins it with a capital.",
						"examples": ["replace", "Replace"],
						"enum": [
							"add",
							"replace",
							"remove",
							"Add",
							"Replace",
							"Remove"
						]
					},
					"path": {
						"description": "The attribute that it changes. Without it, `value` has attributes by their names.",
						"examples": [
							"active",
							"emails[type eq \"work\"].value",
							"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"
						],
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"value": {
						"description": "The new value. It is checked as that of a user.",
						"examples": [false, { "active": false }],
						"tsType": "unknown"
					}
				}
			}
		}
	}
};
const func0$1 = Object.prototype.hasOwnProperty;
const func63 = require_ucs2length().default;
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schemas === void 0 || !func0$1.call(data, "schemas")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemas" },
				message: "must have required property 'schemas'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.Operations === void 0 || !func0$1.call(data, "Operations")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "Operations" },
				message: "must have required property 'Operations'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.schemas !== void 0 && func0$1.call(data, "schemas")) {
			let data0 = data.schemas;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					const err2 = {
						instancePath: instancePath + "/schemas",
						schemaPath: "#/properties/schemas/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func63(data1) > 200) {
							const err3 = {
								instancePath: instancePath + "/schemas/" + i0,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/schemas/" + i0,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				const _errs5 = errors;
				const len1 = data0.length;
				for (let i1 = 0; i1 < len1; i1++) {
					const _errs6 = errors;
					if ("urn:ietf:params:scim:api:messages:2.0:PatchOp" !== data0[i1]) {
						const err5 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/contains/const",
							keyword: "const",
							params: { allowedValue: "urn:ietf:params:scim:api:messages:2.0:PatchOp" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					var valid3 = _errs6 === errors;
					if (valid3) break;
				}
				if (!valid3) {
					const err6 = {
						instancePath: instancePath + "/schemas",
						schemaPath: "#/properties/schemas/contains",
						keyword: "contains",
						params: { minContains: 1 },
						message: "must contain at least 1 valid item(s)"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs5;
					if (vErrors !== null) {
						if (_errs5) vErrors.length = _errs5;
						else vErrors = null;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.Operations !== void 0 && func0$1.call(data, "Operations")) {
			let data3 = data.Operations;
			if (Array.isArray(data3)) {
				if (data3.length > 100) {
					const err8 = {
						instancePath: instancePath + "/Operations",
						schemaPath: "#/properties/Operations/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/Operations",
						schemaPath: "#/properties/Operations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len2 = data3.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data4 = data3[i2];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.op === void 0 || !func0$1.call(data4, "op")) {
							const err10 = {
								instancePath: instancePath + "/Operations/" + i2,
								schemaPath: "#/properties/Operations/items/required",
								keyword: "required",
								params: { missingProperty: "op" },
								message: "must have required property 'op'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data4.op !== void 0 && func0$1.call(data4, "op")) {
							let data5 = data4.op;
							if (!(data5 === "add" || data5 === "replace" || data5 === "remove" || data5 === "Add" || data5 === "Replace" || data5 === "Remove")) {
								const err11 = {
									instancePath: instancePath + "/Operations/" + i2 + "/op",
									schemaPath: "#/properties/Operations/items/properties/op/enum",
									keyword: "enum",
									params: { allowedValues: schema31$1.properties.Operations.items.properties.op.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data4.path !== void 0 && func0$1.call(data4, "path")) {
							let data6 = data4.path;
							if (typeof data6 === "string") {
								if (func63(data6) > 500) {
									const err12 = {
										instancePath: instancePath + "/Operations/" + i2 + "/path",
										schemaPath: "#/properties/Operations/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (func63(data6) < 1) {
									const err13 = {
										instancePath: instancePath + "/Operations/" + i2 + "/path",
										schemaPath: "#/properties/Operations/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/Operations/" + i2 + "/path",
									schemaPath: "#/properties/Operations/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/Operations/" + i2,
							schemaPath: "#/properties/Operations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/Operations",
					schemaPath: "#/properties/Operations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": {
		"schemas": true,
		"Operations": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

// build/validators/scim-user.js
const scimUser = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://espalier.invalid/schema/scim-user.schema.json",
	"title": "ScimUser",
	"description": "A user of SCIM 2.0 (RFC 7643: the core schema and the enterprise extension), as far as Espalier reads it. Every other attribute may be there, and is ignored.",
	"type": "object",
	"required": ["schemas"],
	"properties": {
		"schemas": {
			"description": "The schemas of the message. One of them is that of a user.",
			"examples": [["urn:ietf:params:scim:schemas:core:2.0:User"]],
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"maxLength": 200
			},
			"contains": { "const": "urn:ietf:params:scim:schemas:core:2.0:User" }
		},
		"userName": {
			"description": "The name to sign in with. If it is an address and `emails` has none, it is the address.",
			"examples": ["ada@acme.example"],
			"type": ["string", "null"],
			"maxLength": 1e3
		},
		"externalId": {
			"description": "The user's id in the identity provider. It finds a person if it is a key of the chart.",
			"examples": ["ada.lovelace"],
			"type": ["string", "null"],
			"maxLength": 1e3
		},
		"displayName": {
			"description": "The name to show. It finds no person.",
			"examples": ["Ada Lovelace"],
			"type": ["string", "null"],
			"maxLength": 1e3
		},
		"name": {
			"description": "The parts of the name.",
			"examples": [{
				"givenName": "Ada",
				"familyName": "Lovelace"
			}],
			"type": ["object", "null"],
			"properties": {
				"givenName": {
					"description": "The first name.",
					"examples": ["Ada"],
					"type": ["string", "null"],
					"maxLength": 1e3
				},
				"familyName": {
					"description": "The last name.",
					"examples": ["Lovelace"],
					"type": ["string", "null"],
					"maxLength": 1e3
				}
			}
		},
		"emails": {
			"description": "The addresses. The primary one counts, else that for work, else the first.",
			"examples": [[{
				"value": "ada@acme.example",
				"type": "work",
				"primary": true
			}]],
			"type": ["array", "null"],
			"maxItems": 100,
			"items": {
				"title": "ScimEmail",
				"description": "One address.",
				"type": "object",
				"properties": {
					"value": {
						"description": "The address.",
						"examples": ["ada@acme.example"],
						"type": ["string", "null"],
						"maxLength": 1e3
					},
					"type": {
						"description": "What the address is for.",
						"examples": ["work"],
						"type": ["string", "null"],
						"maxLength": 1e3
					},
					"primary": {
						"description": "Whether it is the one to use.",
						"examples": [true],
						"anyOf": [{ "type": "boolean" }, { "enum": [
							"true",
							"false",
							"True",
							"False"
						] }],
						"tsType": "boolean | string"
					}
				}
			}
		},
		"active": {
			"description": "Whether the person works here. Entra also sends it as a text, \"True\" or \"False\".",
			"examples": [true, "False"],
			"anyOf": [{ "type": "boolean" }, { "enum": [
				"true",
				"false",
				"True",
				"False"
			] }],
			"tsType": "boolean | string"
		},
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
			"title": "ScimEnterpriseUser",
			"description": "The enterprise extension of RFC 7643, as far as Espalier reads it.",
			"examples": [{
				"employeeNumber": "00417",
				"department": "Platform",
				"manager": { "value": "00012" }
			}],
			"type": "object",
			"properties": {
				"employeeNumber": {
					"description": "The employee id: `id` of the person in the chart. Leading zeros count, so it is a text.",
					"examples": ["00417"],
					"type": ["string", "null"],
					"maxLength": 1e3
				},
				"department": {
					"description": "The department. null takes it away.",
					"examples": ["Platform"],
					"type": ["string", "null"],
					"maxLength": 1e3
				},
				"manager": {
					"description": "The manager: an employee id, an address, a key, or a name. null takes the manager away. Entra also sends it as a text, or as a list with one manager.",
					"examples": [{
						"value": "00012",
						"displayName": "Grace Hopper"
					}, "00012"],
					"anyOf": [
						{
							"type": ["string", "null"],
							"maxLength": 1e3
						},
						{ "$ref": "#/$defs/manager" },
						{
							"type": "array",
							"maxItems": 1,
							"items": { "$ref": "#/$defs/manager" }
						}
					]
				}
			}
		}
	},
	"$defs": { "manager": {
		"title": "ScimManager",
		"description": "A manager.",
		"type": "object",
		"properties": {
			"value": {
				"description": "Who the manager is.",
				"examples": ["00012"],
				"type": ["string", "null"],
				"maxLength": 1e3
			},
			"$ref": {
				"description": "The manager's place in SCIM. Its last part is read like `value`.",
				"examples": ["https://scim.acme.example/v2/Users/00012"],
				"type": ["string", "null"],
				"maxLength": 1e3
			},
			"displayName": {
				"description": "The manager's first and last name.",
				"examples": ["Grace Hopper"],
				"type": ["string", "null"],
				"maxLength": 1e3
			}
		}
	} }
};
const func0 = Object.prototype.hasOwnProperty;
const func62 = require_ucs2length().default;
const schema32 = {
	"title": "ScimManager",
	"description": "A manager.",
	"type": "object",
	"properties": {
		"value": {
			"description": "Who the manager is.",
			"examples": ["00012"],
			"type": ["string", "null"],
			"maxLength": 1e3
		},
		"$ref": {
			"description": "The manager's place in SCIM. Its last part is read like `value`.",
			"examples": ["https://scim.acme.example/v2/Users/00012"],
			"type": ["string", "null"],
			"maxLength": 1e3
		},
		"displayName": {
			"description": "The manager's first and last name.",
			"examples": ["Grace Hopper"],
			"type": ["string", "null"],
			"maxLength": 1e3
		}
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value !== void 0 && func0.call(data, "value")) {
			let data0 = data.value;
			if (typeof data0 !== "string" && data0 !== null) {
				const err0 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema32.properties.value.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func62(data0) > 1e3) {
					const err1 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.$ref !== void 0 && func0.call(data, "$ref")) {
			let data1 = data.$ref;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/$ref",
					schemaPath: "#/properties/%24ref/type",
					keyword: "type",
					params: { type: schema32.properties.$ref.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func62(data1) > 1e3) {
					const err3 = {
						instancePath: instancePath + "/$ref",
						schemaPath: "#/properties/%24ref/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.displayName !== void 0 && func0.call(data, "displayName")) {
			let data2 = data.displayName;
			if (typeof data2 !== "string" && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: schema32.properties.displayName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func62(data2) > 1e3) {
					const err5 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": {
		"value": true,
		"$ref": true,
		"displayName": true
	},
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
		if (data.schemas === void 0 || !func0.call(data, "schemas")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemas" },
				message: "must have required property 'schemas'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemas !== void 0 && func0.call(data, "schemas")) {
			let data0 = data.schemas;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					const err1 = {
						instancePath: instancePath + "/schemas",
						schemaPath: "#/properties/schemas/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func62(data1) > 200) {
							const err2 = {
								instancePath: instancePath + "/schemas/" + i0,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/schemas/" + i0,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				const _errs5 = errors;
				const len1 = data0.length;
				for (let i1 = 0; i1 < len1; i1++) {
					const _errs6 = errors;
					if ("urn:ietf:params:scim:schemas:core:2.0:User" !== data0[i1]) {
						const err4 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/contains/const",
							keyword: "const",
							params: { allowedValue: "urn:ietf:params:scim:schemas:core:2.0:User" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var valid3 = _errs6 === errors;
					if (valid3) break;
				}
				if (!valid3) {
					const err5 = {
						instancePath: instancePath + "/schemas",
						schemaPath: "#/properties/schemas/contains",
						keyword: "contains",
						params: { minContains: 1 },
						message: "must contain at least 1 valid item(s)"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				} else {
					errors = _errs5;
					if (vErrors !== null) {
						if (_errs5) vErrors.length = _errs5;
						else vErrors = null;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.userName !== void 0 && func0.call(data, "userName")) {
			let data3 = data.userName;
			if (typeof data3 !== "string" && data3 !== null) {
				const err7 = {
					instancePath: instancePath + "/userName",
					schemaPath: "#/properties/userName/type",
					keyword: "type",
					params: { type: schema31.properties.userName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func62(data3) > 1e3) {
					const err8 = {
						instancePath: instancePath + "/userName",
						schemaPath: "#/properties/userName/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.externalId !== void 0 && func0.call(data, "externalId")) {
			let data4 = data.externalId;
			if (typeof data4 !== "string" && data4 !== null) {
				const err9 = {
					instancePath: instancePath + "/externalId",
					schemaPath: "#/properties/externalId/type",
					keyword: "type",
					params: { type: schema31.properties.externalId.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func62(data4) > 1e3) {
					const err10 = {
						instancePath: instancePath + "/externalId",
						schemaPath: "#/properties/externalId/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.displayName !== void 0 && func0.call(data, "displayName")) {
			let data5 = data.displayName;
			if (typeof data5 !== "string" && data5 !== null) {
				const err11 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: schema31.properties.displayName.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func62(data5) > 1e3) {
					const err12 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data6 = data.name;
			if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema31.properties.name.type },
					message: "must be object,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.givenName !== void 0 && func0.call(data6, "givenName")) {
					let data7 = data6.givenName;
					if (typeof data7 !== "string" && data7 !== null) {
						const err14 = {
							instancePath: instancePath + "/name/givenName",
							schemaPath: "#/properties/name/properties/givenName/type",
							keyword: "type",
							params: { type: schema31.properties.name.properties.givenName.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data7 === "string") {
						if (func62(data7) > 1e3) {
							const err15 = {
								instancePath: instancePath + "/name/givenName",
								schemaPath: "#/properties/name/properties/givenName/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data6.familyName !== void 0 && func0.call(data6, "familyName")) {
					let data8 = data6.familyName;
					if (typeof data8 !== "string" && data8 !== null) {
						const err16 = {
							instancePath: instancePath + "/name/familyName",
							schemaPath: "#/properties/name/properties/familyName/type",
							keyword: "type",
							params: { type: schema31.properties.name.properties.familyName.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (typeof data8 === "string") {
						if (func62(data8) > 1e3) {
							const err17 = {
								instancePath: instancePath + "/name/familyName",
								schemaPath: "#/properties/name/properties/familyName/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
			}
		}
		if (data.emails !== void 0 && func0.call(data, "emails")) {
			let data9 = data.emails;
			if (!Array.isArray(data9) && data9 !== null) {
				const err18 = {
					instancePath: instancePath + "/emails",
					schemaPath: "#/properties/emails/type",
					keyword: "type",
					params: { type: schema31.properties.emails.type },
					message: "must be array,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (Array.isArray(data9)) {
				if (data9.length > 100) {
					const err19 = {
						instancePath: instancePath + "/emails",
						schemaPath: "#/properties/emails/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.value !== void 0 && func0.call(data10, "value")) {
							let data11 = data10.value;
							if (typeof data11 !== "string" && data11 !== null) {
								const err20 = {
									instancePath: instancePath + "/emails/" + i2 + "/value",
									schemaPath: "#/properties/emails/items/properties/value/type",
									keyword: "type",
									params: { type: schema31.properties.emails.items.properties.value.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data11 === "string") {
								if (func62(data11) > 1e3) {
									const err21 = {
										instancePath: instancePath + "/emails/" + i2 + "/value",
										schemaPath: "#/properties/emails/items/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
						if (data10.type !== void 0 && func0.call(data10, "type")) {
							let data12 = data10.type;
							if (typeof data12 !== "string" && data12 !== null) {
								const err22 = {
									instancePath: instancePath + "/emails/" + i2 + "/type",
									schemaPath: "#/properties/emails/items/properties/type/type",
									keyword: "type",
									params: { type: schema31.properties.emails.items.properties.type.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (typeof data12 === "string") {
								if (func62(data12) > 1e3) {
									const err23 = {
										instancePath: instancePath + "/emails/" + i2 + "/type",
										schemaPath: "#/properties/emails/items/properties/type/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
						}
						if (data10.primary !== void 0 && func0.call(data10, "primary")) {
							let data13 = data10.primary;
							const _errs28 = errors;
							let valid8 = false;
							const _errs29 = errors;
							if (typeof data13 !== "boolean") {
								const err24 = {
									instancePath: instancePath + "/emails/" + i2 + "/primary",
									schemaPath: "#/properties/emails/items/properties/primary/anyOf/0/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							var _valid0 = _errs29 === errors;
							valid8 = valid8 || _valid0;
							const _errs31 = errors;
							if (!(data13 === "true" || data13 === "false" || data13 === "True" || data13 === "False")) {
								const err25 = {
									instancePath: instancePath + "/emails/" + i2 + "/primary",
									schemaPath: "#/properties/emails/items/properties/primary/anyOf/1/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.emails.items.properties.primary.anyOf[1].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							var _valid0 = _errs31 === errors;
							valid8 = valid8 || _valid0;
							if (!valid8) {
								const err26 = {
									instancePath: instancePath + "/emails/" + i2 + "/primary",
									schemaPath: "#/properties/emails/items/properties/primary/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							} else {
								errors = _errs28;
								if (vErrors !== null) {
									if (_errs28) vErrors.length = _errs28;
									else vErrors = null;
								}
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/emails/" + i2,
							schemaPath: "#/properties/emails/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
		}
		if (data.active !== void 0 && func0.call(data, "active")) {
			let data14 = data.active;
			const _errs33 = errors;
			let valid9 = false;
			const _errs34 = errors;
			if (typeof data14 !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/active",
					schemaPath: "#/properties/active/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs34 === errors;
			valid9 = valid9 || _valid1;
			const _errs36 = errors;
			if (!(data14 === "true" || data14 === "false" || data14 === "True" || data14 === "False")) {
				const err29 = {
					instancePath: instancePath + "/active",
					schemaPath: "#/properties/active/anyOf/1/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.active.anyOf[1].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			var _valid1 = _errs36 === errors;
			valid9 = valid9 || _valid1;
			if (!valid9) {
				const err30 = {
					instancePath: instancePath + "/active",
					schemaPath: "#/properties/active/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] !== void 0 && func0.call(data, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")) {
			let data15 = data["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"];
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.employeeNumber !== void 0 && func0.call(data15, "employeeNumber")) {
					let data16 = data15.employeeNumber;
					if (typeof data16 !== "string" && data16 !== null) {
						const err31 = {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber",
							schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/employeeNumber/type",
							keyword: "type",
							params: { type: schema31.properties["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].properties.employeeNumber.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data16 === "string") {
						if (func62(data16) > 1e3) {
							const err32 = {
								instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber",
								schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/employeeNumber/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
				if (data15.department !== void 0 && func0.call(data15, "department")) {
					let data17 = data15.department;
					if (typeof data17 !== "string" && data17 !== null) {
						const err33 = {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department",
							schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/department/type",
							keyword: "type",
							params: { type: schema31.properties["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].properties.department.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data17 === "string") {
						if (func62(data17) > 1e3) {
							const err34 = {
								instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department",
								schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/department/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
				if (data15.manager !== void 0 && func0.call(data15, "manager")) {
					let data18 = data15.manager;
					const _errs44 = errors;
					let valid11 = false;
					const _errs45 = errors;
					if (typeof data18 !== "string" && data18 !== null) {
						const err35 = {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
							schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/0/type",
							keyword: "type",
							params: { type: schema31.properties["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"].properties.manager.anyOf[0].type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data18 === "string") {
						if (func62(data18) > 1e3) {
							const err36 = {
								instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
								schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/0/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					var _valid2 = _errs45 === errors;
					valid11 = valid11 || _valid2;
					const _errs47 = errors;
					if (!validate21(data18, {
						instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
						parentData: data15,
						parentDataProperty: "manager",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					var _valid2 = _errs47 === errors;
					valid11 = valid11 || _valid2;
					if (_valid2) {
						var props0 = {};
						props0.value = true;
						props0.$ref = true;
						props0.displayName = true;
					}
					const _errs48 = errors;
					if (Array.isArray(data18)) {
						if (data18.length > 1) {
							const err37 = {
								instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
								schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/2/maxItems",
								keyword: "maxItems",
								params: { limit: 1 },
								message: "must NOT have more than 1 items"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						const len3 = data18.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate21(data18[i3], {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/" + i3,
							parentData: data18,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
							errors = vErrors.length;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
							schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf/2/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					var _valid2 = _errs48 === errors;
					valid11 = valid11 || _valid2;
					if (!valid11) {
						const err39 = {
							instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager",
							schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/properties/manager/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					} else {
						errors = _errs44;
						if (vErrors !== null) {
							if (_errs44) vErrors.length = _errs44;
							else vErrors = null;
						}
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
					schemaPath: "#/properties/urn%3Aietf%3Aparams%3Ascim%3Aschemas%3Aextension%3Aenterprise%3A2.0%3AUser/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"schemas": true,
		"userName": true,
		"externalId": true,
		"displayName": true,
		"name": true,
		"emails": true,
		"active": true,
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

// src/scim/attributes.ts
/** The names of SCIM's schemas: RFC 7643, and RFC 7644 for PATCH. */
const coreUser = "urn:ietf:params:scim:schemas:core:2.0:User";
const enterpriseUser = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const patchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
/** The names of attributes have no case in SCIM. */
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
/** The addresses for work, the primary one, or both: the one that a person has in the chart. */
const isMain = String.raw`(?:type\s+eq\s+"work"|primary\s+eq\s+(?:"true"|true))`;
const oneEmail = new RegExp(String.raw`^emails\[\s*${isMain}(?:\s+and\s+${isMain})?\s*\](?:\.value)?$`);
/** The attribute at a path of PATCH; null if it is none that Espalier reads. Entra writes a dot after the schema, too. */
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
/** The primary address first, then those for work, then the others. */
function addressesIn({ emails }) {
	const rank = (one) => String(one.primary).toLowerCase() === "true" ? 0 : one.type?.toLowerCase() === "work" ? 1 : 2;
	return (emails ?? []).toSorted((a, b) => rank(a) - rank(b)).map(({ value }) => addressOf(value)).filter((one) => one !== null);
}
function addressOf(text) {
	const bare = textOf(text);
	return bare !== null && /^[^\s@]+@[^\s@]+$/.test(bare) ? bare : null;
}
/** An empty text says nothing: a provider sends it for a value that it does not have. */
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
/** How many mistakes of one event are told: correcting them shows the next ones. */
const most = 20;
/** What a validator found, a finding for each place. The texts hold nothing of the payload. */
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
/** The place in the payload: /emails/0/value is scim.emails[0].value. */
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
/** An address that is added stands beside the one for work, unless it is that one. */
function mainOf(emails) {
	if (!Array.isArray(emails)) return emails;
	return emails.filter((one) => {
		const { type, primary } = isObject$1(one) ? one : {};
		const isPrimary = primary === true || typeof primary === "string" && primary.toLowerCase() === "true";
		return typeof type !== "string" || type.toLowerCase() === "work" || isPrimary;
	});
}
/** A manager as a whole takes the place of the parts that an earlier operation set. */
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
/** What can be taken away: its value is null then. For anything else, the value says that it cannot. */
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
/** An object of attributes is taken apart, so that an earlier operation on one of them stays. */
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
/** The address for work: as a text, as an object, or as a list of one. */
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
/** What Espalier reads lies no deeper. */
const deepest = 6;
/** Names in another case are the same names (RFC 7643, 2.1): a leaver who is "Active": false must not be overlooked. */
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
/** Reads a payload: `scim` is the body of a request of SCIM, `user` says whom it is about. All of it is foreign. */
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
	if (!scimPatch(scim)) return refused$2(mistakesIn(scimPatch.errors ?? []));
	const { user: patched, findings, ignored } = patchedUser(scim);
	const others = saysLeft(patched) ? findings.filter(({ code }) => code !== "not-removable") : findings;
	return others.length > 0 ? refused$2(others, saysLeft(patched)) : readUser(patched, user, beside + ignored);
}
function readUser(scim, user, ignored) {
	if (!scimUser(scim)) return refused$2(mistakesIn(scimUser.errors ?? []), saysLeft(scim));
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
/** What Espalier reads of a user, and what SCIM itself puts there. */
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
/** The bytes for what is listed one by one. */
const listed = 3e4;
/** The pull request that an event opens. It says nothing of the run, so that the same event twice says the same. */
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
/** URGENT · Ada Lovelace leaves */
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
/** The issue about an event that could not be taken. `shows` names the event, in hex digits. */
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
/** The comment on such an issue when another event could not be taken either: an edit notifies no one. */
function eventComment({ findings, isUrgent }, speaker) {
	const urgent = isUrgent ? markdown`${hasLeft}\n\n` : nothing;
	return markdown`${urgent}Another event could not be taken (${whenWords(speaker)}):\n\n${findingLines(findings)}\n`;
}
function findingLines(findings) {
	const lines = findings.map(({ code: name, at, message }) => markdown`- **${code(at)}** ${code(name)}: ${prose(message)}`);
	return markdown.join(within(lines, listed, (rest) => words`- and ${rest} more`), "\n");
}
/** The comment on the pull request of an earlier event; `by`: that of the later one, if it has any. */
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
/** The branch of a request: whom it is about, what it changes, and exactly how. The same event has the same branch. */
function branchFor({ subject, verbs }) {
	const topics = [...new Set(verbs.map(({ verb }) => topicOf[verb]))];
	return `${startFor(subject)}${topics.join(".")}-${digest(verbs).slice(0, 12)}`;
}
function startFor(subject) {
	return `${eventBranches}${digest({ subject }).slice(0, 12)}-`;
}
/** The open pull requests of events about a person. */
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
/** Whether a later event speaks of all that an earlier one changes. */
function isReplaced(earlier, topics) {
	return earlier.topics.every((topic) => topics.includes(topic));
}
/**
* Closes pull requests whose place a later event takes: `by` is its pull request, null if the chart is right already. Returns
* whether none of them is left to people.
*/
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
/**
* The person whom an event is about: by employee id, address or key, never by name, which two people can have. Null without
* a finding: the chart does not have them.
*/
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
/** Whom an event about a person who is not in the chart is about. */
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
/** Reports move up, so that a leaver is never held up by them: the proposal says so. */
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
/** The key of the one manager whom a text names; else the best text, of which the chart then says what is near. */
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
/** `org`: the folder of the chart, as its files have it. */
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
/** An event changes people, and no setting. */
const strayFile = scimFinding("not-possible", "scim", "It would change a file outside of people/, which an event may not do. Make the change by hand.");
/** People who start later are known too. */
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
/** Keeps a pull request for what an event asks for, and closes those of earlier events whose place it takes. */
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
/**
* A new person who is gone before the chart had them: the pull request that would hire them goes. If people have pushed to
* it, it stays, and the event is one that could not be taken.
*/
async function takeBackHire(job, subject, where) {
	const earlier = await earlierEvents(job, subject);
	return earlier.length > 0 && await closeReplaced(job, earlier, where, null);
}

// src/action/event-refused.ts
/**
* Keeps the one issue about events that could not be taken. Only a person closes it. The same event is told once: findings
* hold nothing of a payload, so those of two people may be the same.
*/
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
/** The result of an event that was taken, or that the chart fulfils already. */
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
/** The result of an event that cannot be taken. */
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
/**
* `command: event`: what an identity provider or HR system has sent becomes one pull request; what cannot be taken, one
* issue. Nothing is applied by it, and no key is needed.
*/
async function eventRun(job) {
	const { event } = job;
	if (event.kind !== "event") throw notFor("event", event, "events that are sent to the repository (repository_dispatch)");
	await requirePrivate(job, "event");
	const outcome = await proposeEvent(job, readScim(event.payload), event.sender);
	if (outcome.findings.length === 0) return await told(job, takenResult(outcome), outcome, outcome.proposal?.kind === "opened");
	const isNew = await tellRefused(job, outcome, event);
	return await told(job, refusedResult(outcome), outcome, isNew);
}
/** Tells the chat of a leaver, once. */
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