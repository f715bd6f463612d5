import { j as e } from "./desired.mjs";

// build/validators/people.mjs
const t = d;
const n = {
	$schema: `https://json-schema.org/draft/2020-12/schema`,
	$id: `https://espalier.invalid/schema/people.schema.json`,
	title: `PeopleFile`,
	description: `One file in org/people/. Every person of the company is in exactly one such file.`,
	type: `object`,
	additionalProperties: !1,
	required: [`people`],
	properties: {
		defaults: {
			title: `Defaults`,
			description: `Values for the people in this file whose entries do not set them.`,
			examples: [{ department: `Engineering` }],
			type: `object`,
			additionalProperties: !1,
			properties: {
				department: {
					description: `The department of everyone in this file whose entry sets none; null for people without one.`,
					examples: [null],
					sample: `Engineering`,
					type: [
						`string`,
						`number`,
						`null`
					],
					tsType: `string | null`,
					minLength: 1,
					maxLength: 100
				},
				role: {
					description: `The role of everyone in this file whose entry sets none. It may not be admin.`,
					examples: [`user`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 50
				},
				timezone: {
					description: `The time zone of everyone in this file whose entry sets none.`,
					examples: [`America/New_York`],
					type: `string`,
					minLength: 1,
					maxLength: 100
				}
			}
		},
		people: {
			description: `The people, by key. You choose the key: lower-case letters, digits, dots, hyphens and underscores. Keep it stable, and never use it again for another person.`,
			examples: [{ "grace.hopper": {
				email: `grace@acme.example`,
				firstName: `Grace`,
				lastName: `Hopper`,
				manager: null
			} }],
			type: `object`,
			propertyNames: {
				pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
				patternErrorMessage: `The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.`,
				maxLength: 64
			},
			additionalProperties: { $ref: `#/$defs/person` },
			defaultSnippets: [{
				label: `a person`,
				description: `A new person, with the fields that most have.`,
				body: { "${1:first.last}": {
					email: "${2:address}",
					firstName: "${3:First}",
					lastName: "${4:Last}",
					manager: "${5:key of the manager}",
					department: "${6:department}"
				} }
			}]
		}
	},
	$defs: {
		person: {
			title: `PersonEntry`,
			description: `One person.`,
			type: `object`,
			defaultSnippets: [
				{
					label: `a dated change`,
					description: `Another manager, department, role, address or name from a day on.`,
					body: { changes: [{
						on: "${1:YYYY-MM-DD}",
						manager: "${2:key of the manager}"
					}] }
				},
				{
					label: `a leaver`,
					description: `The last day. The account is deactivated the day after, and the entry stays as a record.`,
					body: { end: "${1:YYYY-MM-DD}" }
				},
				{
					label: `a successor`,
					description: `The last day, and who gets the direct reports on the day after.`,
					body: {
						end: "${1:YYYY-MM-DD}",
						successor: "${2:key of the successor}"
					}
				},
				{
					label: `an absence`,
					description: `A time away, such as parental leave: its first and last day.`,
					body: { absence: {
						from: "${1:YYYY-MM-DD}",
						to: "${2:YYYY-MM-DD}"
					} }
				}
			],
			additionalProperties: !1,
			required: [
				`email`,
				`firstName`,
				`lastName`
			],
			properties: {
				email: {
					description: `The address the person signs in with. It must be unique, whatever its case.`,
					examples: [`ada@acme.example`],
					type: `string`,
					pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					patternErrorMessage: `An address has one @ and a domain, without blanks or brackets: ada@acme.example.`,
					maxLength: 254
				},
				firstName: {
					description: `The first name, as the service shows it.`,
					examples: [`Ada`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 100
				},
				lastName: {
					description: `The last name, as the service shows it.`,
					examples: [`Lovelace`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 100
				},
				id: {
					description: `The employee id of the HR system, by which an HR file finds the person. It must be unique. Espalier never sends it.`,
					examples: [`00417`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 64
				},
				manager: {
					description: `The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.`,
					examples: [null],
					sample: `grace.hopper`,
					type: [
						`string`,
						`number`,
						`null`
					],
					tsType: `string | null`,
					minLength: 1
				},
				department: {
					description: `The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.`,
					examples: [null],
					sample: `Engineering`,
					type: [
						`string`,
						`number`,
						`null`
					],
					tsType: `string | null`,
					minLength: 1,
					maxLength: 100
				},
				role: {
					description: `The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.`,
					examples: [`user`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 50
				},
				start: {
					description: `The first day: the account is created on that day, not before.`,
					examples: [`2026-12-01`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				end: {
					description: `The last day, inclusive: the account is deactivated the day after.`,
					examples: [`2027-03-31`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				timezone: {
					description: `The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.`,
					examples: [`Pacific/Honolulu`],
					type: `string`,
					minLength: 1,
					maxLength: 100
				},
				status: {
					description: `left: the person leaves now, or has left, and stays in the file as a record.`,
					examples: [`left`],
					const: `left`
				},
				successor: {
					description: `Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.`,
					sample: `katherine.johnson`,
					type: [`string`, `number`],
					tsType: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					patternErrorMessage: `The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.`,
					maxLength: 64
				},
				absence: {
					description: `A time away, such as parental leave: its first and last day; or a list of them, in their order.`,
					examples: [{
						from: `2026-12-01`,
						to: `2027-05-31`
					}],
					type: [`object`, `array`],
					tsType: `Absence | readonly Absence[]`,
					additionalProperties: !1,
					required: [`from`, `to`],
					properties: {
						from: {
							description: `The first day of the absence.`,
							examples: [`2026-12-01`],
							type: `string`,
							pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
							patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
							tsType: `Day`
						},
						to: {
							description: `The last day of the absence, inclusive: the person is back on the day after.`,
							examples: [`2027-05-31`],
							type: `string`,
							pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
							patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
							tsType: `Day`
						},
						deactivate: {
							description: `true: the account is inactive meanwhile. Without it, the absence is only shown.`,
							examples: [!0],
							type: `boolean`
						}
					},
					minItems: 1,
					maxItems: 100,
					items: { $ref: `#/$defs/absence` }
				},
				changes: {
					description: `Dated moves and changes, in the order of their days.`,
					defaultSnippets: [{
						label: `a dated change`,
						description: `What changes from a day on.`,
						body: {
							on: "${1:YYYY-MM-DD}",
							manager: "${2:key of the manager}"
						}
					}],
					examples: [[{
						on: `2027-01-01`,
						manager: `katherine.johnson`
					}]],
					type: `array`,
					minItems: 1,
					maxItems: 100,
					items: { $ref: `#/$defs/dated` }
				},
				was: {
					description: `The previous key of this person, for one plan: the account stays bound.`,
					sample: `margaret.heafield`,
					type: [`string`, `number`],
					tsType: `string`,
					pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
					patternErrorMessage: `The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.`,
					maxLength: 64
				},
				newPerson: {
					description: `true: this really is a new person, although an account with the same name or a similar address exists.`,
					examples: [!0],
					type: `boolean`
				},
				samePerson: {
					description: `true: the account is this person's, although it has another name: a nickname, a marriage, a transition.`,
					examples: [!0],
					type: `boolean`
				},
				reportsStay: {
					description: `true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.`,
					examples: [!0],
					type: `boolean`
				}
			}
		},
		absence: {
			title: `Absence`,
			description: `One time away.`,
			type: `object`,
			additionalProperties: !1,
			required: [`from`, `to`],
			properties: {
				from: {
					description: `The first day of the absence.`,
					examples: [`2026-12-01`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				to: {
					description: `The last day of the absence, inclusive: the person is back on the day after.`,
					examples: [`2027-05-31`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				deactivate: {
					description: `true: the account is inactive meanwhile. Without it, the absence is only shown.`,
					examples: [!0],
					type: `boolean`
				}
			}
		},
		dated: {
			title: `DatedChange`,
			description: `What changes for a person from one day on.`,
			defaultSnippets: [{
				label: `a dated change`,
				description: `What changes from a day on.`,
				body: {
					on: "${1:YYYY-MM-DD}",
					manager: "${2:key of the manager}"
				}
			}],
			type: `object`,
			additionalProperties: !1,
			required: [`on`],
			minProperties: 2,
			properties: {
				on: {
					description: `The day from which the values below hold.`,
					examples: [`2027-01-01`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				manager: {
					description: `The key of the manager from that day on; null for a person without a manager.`,
					sample: `katherine.johnson`,
					type: [
						`string`,
						`number`,
						`null`
					],
					tsType: `string | null`,
					minLength: 1
				},
				department: {
					description: `The department from that day on; null for none.`,
					examples: [null],
					sample: `Research`,
					type: [
						`string`,
						`number`,
						`null`
					],
					tsType: `string | null`,
					minLength: 1,
					maxLength: 100
				},
				role: {
					description: `The role from that day on.`,
					examples: [`user`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 50
				},
				email: {
					description: `The address from that day on.`,
					examples: [`ada.lovelace@acme.example`],
					type: `string`,
					pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
					patternErrorMessage: `An address has one @ and a domain, without blanks or brackets: ada@acme.example.`,
					maxLength: 254
				},
				firstName: {
					description: `The first name from that day on.`,
					examples: [`Ada`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 100
				},
				lastName: {
					description: `The last name from that day on.`,
					examples: [`King`],
					type: [`string`, `number`],
					tsType: `string`,
					minLength: 1,
					maxLength: 100
				}
			}
		}
	}
};
const r = e().default;
const i = RegExp(`^[a-z0-9]+(?:[._-][a-z0-9]+)*$`, `u`);
const a = {
	title: `PersonEntry`,
	description: `One person.`,
	type: `object`,
	defaultSnippets: [
		{
			label: `a dated change`,
			description: `Another manager, department, role, address or name from a day on.`,
			body: { changes: [{
				on: "${1:YYYY-MM-DD}",
				manager: "${2:key of the manager}"
			}] }
		},
		{
			label: `a leaver`,
			description: `The last day. The account is deactivated the day after, and the entry stays as a record.`,
			body: { end: "${1:YYYY-MM-DD}" }
		},
		{
			label: `a successor`,
			description: `The last day, and who gets the direct reports on the day after.`,
			body: {
				end: "${1:YYYY-MM-DD}",
				successor: "${2:key of the successor}"
			}
		},
		{
			label: `an absence`,
			description: `A time away, such as parental leave: its first and last day.`,
			body: { absence: {
				from: "${1:YYYY-MM-DD}",
				to: "${2:YYYY-MM-DD}"
			} }
		}
	],
	additionalProperties: !1,
	required: [
		`email`,
		`firstName`,
		`lastName`
	],
	properties: {
		email: {
			description: `The address the person signs in with. It must be unique, whatever its case.`,
			examples: [`ada@acme.example`],
			type: `string`,
			pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			patternErrorMessage: `An address has one @ and a domain, without blanks or brackets: ada@acme.example.`,
			maxLength: 254
		},
		firstName: {
			description: `The first name, as the service shows it.`,
			examples: [`Ada`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 100
		},
		lastName: {
			description: `The last name, as the service shows it.`,
			examples: [`Lovelace`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 100
		},
		id: {
			description: `The employee id of the HR system, by which an HR file finds the person. It must be unique. Espalier never sends it.`,
			examples: [`00417`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 64
		},
		manager: {
			description: `The key of the direct manager; null for a person without a manager. If you leave it out, the manager stays as it is in the service: for a manager whom the chart does not have.`,
			examples: [null],
			sample: `grace.hopper`,
			type: [
				`string`,
				`number`,
				`null`
			],
			tsType: `string | null`,
			minLength: 1
		},
		department: {
			description: `The department; null for a person without one. If you leave it out, the default of the file counts. Without a default, it stays as it is in the service.`,
			examples: [null],
			sample: `Engineering`,
			type: [
				`string`,
				`number`,
				`null`
			],
			tsType: `string | null`,
			minLength: 1,
			maxLength: 100
		},
		role: {
			description: `The permission role. Espalier writes it only if role is in manage, and only for people on the admins list.`,
			examples: [`user`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 50
		},
		start: {
			description: `The first day: the account is created on that day, not before.`,
			examples: [`2026-12-01`],
			type: `string`,
			pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
			patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
			tsType: `Day`
		},
		end: {
			description: `The last day, inclusive: the account is deactivated the day after.`,
			examples: [`2027-03-31`],
			type: `string`,
			pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
			patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
			tsType: `Day`
		},
		timezone: {
			description: `The time zone in which the last day, end, is over: the account is deactivated when it is. Everything else keeps the days of the company.`,
			examples: [`Pacific/Honolulu`],
			type: `string`,
			minLength: 1,
			maxLength: 100
		},
		status: {
			description: `left: the person leaves now, or has left, and stays in the file as a record.`,
			examples: [`left`],
			const: `left`
		},
		successor: {
			description: `Who gets the direct reports on the day after the person has left: the key of another person. Reports whom the chart gives another manager stay with that one.`,
			sample: `katherine.johnson`,
			type: [`string`, `number`],
			tsType: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			patternErrorMessage: `The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.`,
			maxLength: 64
		},
		absence: {
			description: `A time away, such as parental leave: its first and last day; or a list of them, in their order.`,
			examples: [{
				from: `2026-12-01`,
				to: `2027-05-31`
			}],
			type: [`object`, `array`],
			tsType: `Absence | readonly Absence[]`,
			additionalProperties: !1,
			required: [`from`, `to`],
			properties: {
				from: {
					description: `The first day of the absence.`,
					examples: [`2026-12-01`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				to: {
					description: `The last day of the absence, inclusive: the person is back on the day after.`,
					examples: [`2027-05-31`],
					type: `string`,
					pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
					patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
					tsType: `Day`
				},
				deactivate: {
					description: `true: the account is inactive meanwhile. Without it, the absence is only shown.`,
					examples: [!0],
					type: `boolean`
				}
			},
			minItems: 1,
			maxItems: 100,
			items: { $ref: `#/$defs/absence` }
		},
		changes: {
			description: `Dated moves and changes, in the order of their days.`,
			defaultSnippets: [{
				label: `a dated change`,
				description: `What changes from a day on.`,
				body: {
					on: "${1:YYYY-MM-DD}",
					manager: "${2:key of the manager}"
				}
			}],
			examples: [[{
				on: `2027-01-01`,
				manager: `katherine.johnson`
			}]],
			type: `array`,
			minItems: 1,
			maxItems: 100,
			items: { $ref: `#/$defs/dated` }
		},
		was: {
			description: `The previous key of this person, for one plan: the account stays bound.`,
			sample: `margaret.heafield`,
			type: [`string`, `number`],
			tsType: `string`,
			pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$`,
			patternErrorMessage: `The key of a person has lower-case letters and digits, with single dots, hyphens or underscores between them: ada.lovelace.`,
			maxLength: 64
		},
		newPerson: {
			description: `true: this really is a new person, although an account with the same name or a similar address exists.`,
			examples: [!0],
			type: `boolean`
		},
		samePerson: {
			description: `true: the account is this person's, although it has another name: a nickname, a marriage, a transition.`,
			examples: [!0],
			type: `boolean`
		},
		reportsStay: {
			description: `true: when this person leaves, accounts outside the chart may still report to them. Without it, the leaver waits for those accounts.`,
			examples: [!0],
			type: `boolean`
		}
	}
};
const o = {
	title: `DatedChange`,
	description: `What changes for a person from one day on.`,
	defaultSnippets: [{
		label: `a dated change`,
		description: `What changes from a day on.`,
		body: {
			on: "${1:YYYY-MM-DD}",
			manager: "${2:key of the manager}"
		}
	}],
	type: `object`,
	additionalProperties: !1,
	required: [`on`],
	minProperties: 2,
	properties: {
		on: {
			description: `The day from which the values below hold.`,
			examples: [`2027-01-01`],
			type: `string`,
			pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`,
			patternErrorMessage: `A day is written as year, month and day: 2026-12-31.`,
			tsType: `Day`
		},
		manager: {
			description: `The key of the manager from that day on; null for a person without a manager.`,
			sample: `katherine.johnson`,
			type: [
				`string`,
				`number`,
				`null`
			],
			tsType: `string | null`,
			minLength: 1
		},
		department: {
			description: `The department from that day on; null for none.`,
			examples: [null],
			sample: `Research`,
			type: [
				`string`,
				`number`,
				`null`
			],
			tsType: `string | null`,
			minLength: 1,
			maxLength: 100
		},
		role: {
			description: `The role from that day on.`,
			examples: [`user`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 50
		},
		email: {
			description: `The address from that day on.`,
			examples: [`ada.lovelace@acme.example`],
			type: `string`,
			pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$",
			patternErrorMessage: `An address has one @ and a domain, without blanks or brackets: ada@acme.example.`,
			maxLength: 254
		},
		firstName: {
			description: `The first name from that day on.`,
			examples: [`Ada`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 100
		},
		lastName: {
			description: `The last name from that day on.`,
			examples: [`King`],
			type: [`string`, `number`],
			tsType: `string`,
			minLength: 1,
			maxLength: 100
		}
	}
};
const s = Object.prototype.hasOwnProperty;
const c = RegExp("^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$", `u`);
const l = RegExp(`^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$`, `u`);
function u(e, { instancePath: t = ``, parentData: n, parentDataProperty: d, rootData: f = e, dynamicAnchors: p = {} } = {}) {
	let m = null, h = 0, g = u.evaluated;
	if (g.dynamicProps && (g.props = void 0), g.dynamicItems && (g.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.email === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `email` },
				message: `must have required property 'email'`
			};
			m === null ? m = [e] : m.push(e), h++;
		}
		if (e.firstName === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `firstName` },
				message: `must have required property 'firstName'`
			};
			m === null ? m = [e] : m.push(e), h++;
		}
		if (e.lastName === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `lastName` },
				message: `must have required property 'lastName'`
			};
			m === null ? m = [e] : m.push(e), h++;
		}
		for (let n in e) if (!s.call(a.properties, n)) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			m === null ? m = [e] : m.push(e), h++;
		}
		if (e.email !== void 0) {
			let n = e.email;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/email`,
							schemaPath: `#/properties/email/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.email = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 254) {
					let e = {
						instancePath: t + `/email`,
						schemaPath: `#/properties/email/maxLength`,
						keyword: `maxLength`,
						params: { limit: 254 },
						message: `must NOT have more than 254 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (!c.test(n)) {
					let e = {
						instancePath: t + `/email`,
						schemaPath: `#/properties/email/pattern`,
						keyword: `pattern`,
						params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
						message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.firstName !== void 0) {
			let n = e.firstName;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/firstName`,
							schemaPath: `#/properties/firstName/type`,
							keyword: `type`,
							params: { type: a.properties.firstName.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.firstName = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 100) {
					let e = {
						instancePath: t + `/firstName`,
						schemaPath: `#/properties/firstName/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/firstName`,
						schemaPath: `#/properties/firstName/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.lastName !== void 0) {
			let n = e.lastName;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/lastName`,
							schemaPath: `#/properties/lastName/type`,
							keyword: `type`,
							params: { type: a.properties.lastName.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.lastName = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 100) {
					let e = {
						instancePath: t + `/lastName`,
						schemaPath: `#/properties/lastName/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/lastName`,
						schemaPath: `#/properties/lastName/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.id !== void 0) {
			let n = e.id;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/id`,
							schemaPath: `#/properties/id/type`,
							keyword: `type`,
							params: { type: a.properties.id.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.id = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 64) {
					let e = {
						instancePath: t + `/id`,
						schemaPath: `#/properties/id/maxLength`,
						keyword: `maxLength`,
						params: { limit: 64 },
						message: `must NOT have more than 64 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/id`,
						schemaPath: `#/properties/id/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.manager !== void 0) {
			let n = e.manager;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && n !== null) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else if (n === `` || n === 0 || n === !1) i = null;
					else {
						let e = {
							instancePath: t + `/manager`,
							schemaPath: `#/properties/manager/type`,
							keyword: `type`,
							params: { type: a.properties.manager.type },
							message: `must be string,number,null`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.manager = i));
			}
			if (typeof n == `string` && r(n) < 1) {
				let e = {
					instancePath: t + `/manager`,
					schemaPath: `#/properties/manager/minLength`,
					keyword: `minLength`,
					params: { limit: 1 },
					message: `must NOT have fewer than 1 characters`
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.department !== void 0) {
			let n = e.department;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && n !== null) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else if (n === `` || n === 0 || n === !1) i = null;
					else {
						let e = {
							instancePath: t + `/department`,
							schemaPath: `#/properties/department/type`,
							keyword: `type`,
							params: { type: a.properties.department.type },
							message: `must be string,number,null`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.department = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 100) {
					let e = {
						instancePath: t + `/department`,
						schemaPath: `#/properties/department/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/department`,
						schemaPath: `#/properties/department/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.role !== void 0) {
			let n = e.role;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/role`,
							schemaPath: `#/properties/role/type`,
							keyword: `type`,
							params: { type: a.properties.role.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.role = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 50) {
					let e = {
						instancePath: t + `/role`,
						schemaPath: `#/properties/role/maxLength`,
						keyword: `maxLength`,
						params: { limit: 50 },
						message: `must NOT have more than 50 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/role`,
						schemaPath: `#/properties/role/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.start !== void 0) {
			let n = e.start;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/start`,
							schemaPath: `#/properties/start/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.start = i));
			}
			if (typeof n == `string` && !l.test(n)) {
				let e = {
					instancePath: t + `/start`,
					schemaPath: `#/properties/start/pattern`,
					keyword: `pattern`,
					params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
					message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.end !== void 0) {
			let n = e.end;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/end`,
							schemaPath: `#/properties/end/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.end = i));
			}
			if (typeof n == `string` && !l.test(n)) {
				let e = {
					instancePath: t + `/end`,
					schemaPath: `#/properties/end/pattern`,
					keyword: `pattern`,
					params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
					message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.timezone !== void 0) {
			let n = e.timezone;
			if (typeof n != `string`) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else {
						let e = {
							instancePath: t + `/timezone`,
							schemaPath: `#/properties/timezone/type`,
							keyword: `type`,
							params: { type: `string` },
							message: `must be string`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.timezone = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 100) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/maxLength`,
						keyword: `maxLength`,
						params: { limit: 100 },
						message: `must NOT have more than 100 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (r(n) < 1) {
					let e = {
						instancePath: t + `/timezone`,
						schemaPath: `#/properties/timezone/minLength`,
						keyword: `minLength`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.status !== void 0 && e.status !== `left`) {
			let e = {
				instancePath: t + `/status`,
				schemaPath: `#/properties/status/const`,
				keyword: `const`,
				params: { allowedValue: `left` },
				message: `must be equal to constant`
			};
			m === null ? m = [e] : m.push(e), h++;
		}
		if (e.successor !== void 0) {
			let n = e.successor;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/successor`,
							schemaPath: `#/properties/successor/type`,
							keyword: `type`,
							params: { type: a.properties.successor.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.successor = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 64) {
					let e = {
						instancePath: t + `/successor`,
						schemaPath: `#/properties/successor/maxLength`,
						keyword: `maxLength`,
						params: { limit: 64 },
						message: `must NOT have more than 64 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (!i.test(n)) {
					let e = {
						instancePath: t + `/successor`,
						schemaPath: `#/properties/successor/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
						message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.absence !== void 0) {
			let n = e.absence;
			if (!n || typeof n != `object`) {
				let e = {
					instancePath: t + `/absence`,
					schemaPath: `#/properties/absence/type`,
					keyword: `type`,
					params: { type: a.properties.absence.type },
					message: `must be object,array`
				};
				m === null ? m = [e] : m.push(e), h++;
			}
			if (Array.isArray(n)) {
				if (n.length > 100) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/maxItems`,
						keyword: `maxItems`,
						params: { limit: 100 },
						message: `must NOT have more than 100 items`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (n.length < 1) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (e.from === void 0) {
							let e = {
								instancePath: t + `/absence/` + r,
								schemaPath: `#/$defs/absence/required`,
								keyword: `required`,
								params: { missingProperty: `from` },
								message: `must have required property 'from'`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						if (e.to === void 0) {
							let e = {
								instancePath: t + `/absence/` + r,
								schemaPath: `#/$defs/absence/required`,
								keyword: `required`,
								params: { missingProperty: `to` },
								message: `must have required property 'to'`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						for (let n in e) if (n !== `from` && n !== `to` && n !== `deactivate`) {
							let e = {
								instancePath: t + `/absence/` + r,
								schemaPath: `#/$defs/absence/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						if (e.from !== void 0) {
							let n = e.from;
							if (typeof n != `string`) {
								let i = typeof n, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else {
										let e = {
											instancePath: t + `/absence/` + r + `/from`,
											schemaPath: `#/$defs/absence/properties/from/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.from = a));
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/absence/` + r + `/from`,
									schemaPath: `#/$defs/absence/properties/from/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
									message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.to !== void 0) {
							let n = e.to;
							if (typeof n != `string`) {
								let i = typeof n, a;
								if (a === void 0) {
									if (i == `number` || i == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else {
										let e = {
											instancePath: t + `/absence/` + r + `/to`,
											schemaPath: `#/$defs/absence/properties/to/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.to = a));
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/absence/` + r + `/to`,
									schemaPath: `#/$defs/absence/properties/to/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
									message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.deactivate !== void 0) {
							let n = e.deactivate;
							if (typeof n != `boolean`) {
								let i;
								if (i === void 0) {
									if (n === `false` || n === 0 || n === null) i = !1;
									else if (n === `true` || n === 1) i = !0;
									else {
										let e = {
											instancePath: t + `/absence/` + r + `/deactivate`,
											schemaPath: `#/$defs/absence/properties/deactivate/type`,
											keyword: `type`,
											params: { type: `boolean` },
											message: `must be boolean`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								i !== void 0 && (n = i, e !== void 0 && (e.deactivate = i));
							}
						}
					} else {
						let e = {
							instancePath: t + `/absence/` + r,
							schemaPath: `#/$defs/absence/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
			}
			if (n && typeof n == `object` && !Array.isArray(n)) {
				if (n.from === void 0) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/required`,
						keyword: `required`,
						params: { missingProperty: `from` },
						message: `must have required property 'from'`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (n.to === void 0) {
					let e = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/required`,
						keyword: `required`,
						params: { missingProperty: `to` },
						message: `must have required property 'to'`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				for (let e in n) if (e !== `from` && e !== `to` && e !== `deactivate`) {
					let n = {
						instancePath: t + `/absence`,
						schemaPath: `#/properties/absence/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					m === null ? m = [n] : m.push(n), h++;
				}
				if (n.from !== void 0) {
					let e = n.from;
					if (typeof e != `string`) {
						let r = typeof e, i;
						if (i === void 0) {
							if (r == `number` || r == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/absence/from`,
									schemaPath: `#/properties/absence/properties/from/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						i !== void 0 && (e = i, n !== void 0 && (n.from = i));
					}
					if (typeof e == `string` && !l.test(e)) {
						let e = {
							instancePath: t + `/absence/from`,
							schemaPath: `#/properties/absence/properties/from/pattern`,
							keyword: `pattern`,
							params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
							message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				if (n.to !== void 0) {
					let e = n.to;
					if (typeof e != `string`) {
						let r = typeof e, i;
						if (i === void 0) {
							if (r == `number` || r == `boolean`) i = `` + e;
							else if (e === null) i = ``;
							else {
								let e = {
									instancePath: t + `/absence/to`,
									schemaPath: `#/properties/absence/properties/to/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						i !== void 0 && (e = i, n !== void 0 && (n.to = i));
					}
					if (typeof e == `string` && !l.test(e)) {
						let e = {
							instancePath: t + `/absence/to`,
							schemaPath: `#/properties/absence/properties/to/pattern`,
							keyword: `pattern`,
							params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
							message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				if (n.deactivate !== void 0) {
					let e = n.deactivate;
					if (typeof e != `boolean`) {
						let r;
						if (r === void 0) {
							if (e === `false` || e === 0 || e === null) r = !1;
							else if (e === `true` || e === 1) r = !0;
							else {
								let e = {
									instancePath: t + `/absence/deactivate`,
									schemaPath: `#/properties/absence/properties/deactivate/type`,
									keyword: `type`,
									params: { type: `boolean` },
									message: `must be boolean`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						r !== void 0 && (e = r, n !== void 0 && (n.deactivate = r));
					}
				}
			}
		}
		if (e.changes !== void 0) {
			let n = e.changes;
			if (Array.isArray(n)) {
				if (n.length > 100) {
					let e = {
						instancePath: t + `/changes`,
						schemaPath: `#/properties/changes/maxItems`,
						keyword: `maxItems`,
						params: { limit: 100 },
						message: `must NOT have more than 100 items`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (n.length < 1) {
					let e = {
						instancePath: t + `/changes`,
						schemaPath: `#/properties/changes/minItems`,
						keyword: `minItems`,
						params: { limit: 1 },
						message: `must NOT have fewer than 1 items`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				let e = n.length;
				for (let i = 0; i < e; i++) {
					let e = n[i];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						if (Object.keys(e).length < 2) {
							let e = {
								instancePath: t + `/changes/` + i,
								schemaPath: `#/$defs/dated/minProperties`,
								keyword: `minProperties`,
								params: { limit: 2 },
								message: `must NOT have fewer than 2 properties`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						if (e.on === void 0) {
							let e = {
								instancePath: t + `/changes/` + i,
								schemaPath: `#/$defs/dated/required`,
								keyword: `required`,
								params: { missingProperty: `on` },
								message: `must have required property 'on'`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						for (let n in e) if (n !== `on` && n !== `manager` && n !== `department` && n !== `role` && n !== `email` && n !== `firstName` && n !== `lastName`) {
							let e = {
								instancePath: t + `/changes/` + i,
								schemaPath: `#/$defs/dated/additionalProperties`,
								keyword: `additionalProperties`,
								params: { additionalProperty: n },
								message: `must NOT have additional properties`
							};
							m === null ? m = [e] : m.push(e), h++;
						}
						if (e.on !== void 0) {
							let n = e.on;
							if (typeof n != `string`) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/on`,
											schemaPath: `#/$defs/dated/properties/on/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.on = a));
							}
							if (typeof n == `string` && !l.test(n)) {
								let e = {
									instancePath: t + `/changes/` + i + `/on`,
									schemaPath: `#/$defs/dated/properties/on/pattern`,
									keyword: `pattern`,
									params: { pattern: `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$` },
									message: `must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.manager !== void 0) {
							let n = e.manager;
							if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && n !== null) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else if (r == `boolean` || n === null || r == `string` && n && n == +n) a = +n;
									else if (n === `` || n === 0 || n === !1) a = null;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/manager`,
											schemaPath: `#/$defs/dated/properties/manager/type`,
											keyword: `type`,
											params: { type: o.properties.manager.type },
											message: `must be string,number,null`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.manager = a));
							}
							if (typeof n == `string` && r(n) < 1) {
								let e = {
									instancePath: t + `/changes/` + i + `/manager`,
									schemaPath: `#/$defs/dated/properties/manager/minLength`,
									keyword: `minLength`,
									params: { limit: 1 },
									message: `must NOT have fewer than 1 characters`
								};
								m === null ? m = [e] : m.push(e), h++;
							}
						}
						if (e.department !== void 0) {
							let n = e.department;
							if (typeof n != `string` && !(typeof n == `number` && isFinite(n)) && n !== null) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else if (r == `boolean` || n === null || r == `string` && n && n == +n) a = +n;
									else if (n === `` || n === 0 || n === !1) a = null;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/department`,
											schemaPath: `#/$defs/dated/properties/department/type`,
											keyword: `type`,
											params: { type: o.properties.department.type },
											message: `must be string,number,null`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.department = a));
							}
							if (typeof n == `string`) {
								if (r(n) > 100) {
									let e = {
										instancePath: t + `/changes/` + i + `/department`,
										schemaPath: `#/$defs/dated/properties/department/maxLength`,
										keyword: `maxLength`,
										params: { limit: 100 },
										message: `must NOT have more than 100 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (r(n) < 1) {
									let e = {
										instancePath: t + `/changes/` + i + `/department`,
										schemaPath: `#/$defs/dated/properties/department/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							}
						}
						if (e.role !== void 0) {
							let n = e.role;
							if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else if (r == `boolean` || n === null || r == `string` && n && n == +n) a = +n;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/role`,
											schemaPath: `#/$defs/dated/properties/role/type`,
											keyword: `type`,
											params: { type: o.properties.role.type },
											message: `must be string,number`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.role = a));
							}
							if (typeof n == `string`) {
								if (r(n) > 50) {
									let e = {
										instancePath: t + `/changes/` + i + `/role`,
										schemaPath: `#/$defs/dated/properties/role/maxLength`,
										keyword: `maxLength`,
										params: { limit: 50 },
										message: `must NOT have more than 50 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (r(n) < 1) {
									let e = {
										instancePath: t + `/changes/` + i + `/role`,
										schemaPath: `#/$defs/dated/properties/role/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							}
						}
						if (e.email !== void 0) {
							let n = e.email;
							if (typeof n != `string`) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/email`,
											schemaPath: `#/$defs/dated/properties/email/type`,
											keyword: `type`,
											params: { type: `string` },
											message: `must be string`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.email = a));
							}
							if (typeof n == `string`) {
								if (r(n) > 254) {
									let e = {
										instancePath: t + `/changes/` + i + `/email`,
										schemaPath: `#/$defs/dated/properties/email/maxLength`,
										keyword: `maxLength`,
										params: { limit: 254 },
										message: `must NOT have more than 254 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (!c.test(n)) {
									let e = {
										instancePath: t + `/changes/` + i + `/email`,
										schemaPath: `#/$defs/dated/properties/email/pattern`,
										keyword: `pattern`,
										params: { pattern: "^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$" },
										message: "must match pattern \"^(?=[^@]{1,64}@)[^\\s@<>()\\[\\],;:\\\\\".]+(?:\\.[^\\s@<>()\\[\\],;:\\\\\".]+)*@(?:(?!-)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)\\.)+(?!-)(?![0-9]+$)[^\\s\\x00-,./:-@\\[-`{-\\x7f]{1,63}(?<!-)$\""
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							}
						}
						if (e.firstName !== void 0) {
							let n = e.firstName;
							if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else if (r == `boolean` || n === null || r == `string` && n && n == +n) a = +n;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/firstName`,
											schemaPath: `#/$defs/dated/properties/firstName/type`,
											keyword: `type`,
											params: { type: o.properties.firstName.type },
											message: `must be string,number`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.firstName = a));
							}
							if (typeof n == `string`) {
								if (r(n) > 100) {
									let e = {
										instancePath: t + `/changes/` + i + `/firstName`,
										schemaPath: `#/$defs/dated/properties/firstName/maxLength`,
										keyword: `maxLength`,
										params: { limit: 100 },
										message: `must NOT have more than 100 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (r(n) < 1) {
									let e = {
										instancePath: t + `/changes/` + i + `/firstName`,
										schemaPath: `#/$defs/dated/properties/firstName/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							}
						}
						if (e.lastName !== void 0) {
							let n = e.lastName;
							if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
								let r = typeof n, a;
								if (a === void 0) {
									if (r == `number` || r == `boolean`) a = `` + n;
									else if (n === null) a = ``;
									else if (r == `boolean` || n === null || r == `string` && n && n == +n) a = +n;
									else {
										let e = {
											instancePath: t + `/changes/` + i + `/lastName`,
											schemaPath: `#/$defs/dated/properties/lastName/type`,
											keyword: `type`,
											params: { type: o.properties.lastName.type },
											message: `must be string,number`
										};
										m === null ? m = [e] : m.push(e), h++;
									}
								}
								a !== void 0 && (n = a, e !== void 0 && (e.lastName = a));
							}
							if (typeof n == `string`) {
								if (r(n) > 100) {
									let e = {
										instancePath: t + `/changes/` + i + `/lastName`,
										schemaPath: `#/$defs/dated/properties/lastName/maxLength`,
										keyword: `maxLength`,
										params: { limit: 100 },
										message: `must NOT have more than 100 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
								if (r(n) < 1) {
									let e = {
										instancePath: t + `/changes/` + i + `/lastName`,
										schemaPath: `#/$defs/dated/properties/lastName/minLength`,
										keyword: `minLength`,
										params: { limit: 1 },
										message: `must NOT have fewer than 1 characters`
									};
									m === null ? m = [e] : m.push(e), h++;
								}
							}
						}
					} else {
						let e = {
							instancePath: t + `/changes/` + i,
							schemaPath: `#/$defs/dated/type`,
							keyword: `type`,
							params: { type: `object` },
							message: `must be object`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
			} else {
				let e = {
					instancePath: t + `/changes`,
					schemaPath: `#/properties/changes/type`,
					keyword: `type`,
					params: { type: `array` },
					message: `must be array`
				};
				m === null ? m = [e] : m.push(e), h++;
			}
		}
		if (e.was !== void 0) {
			let n = e.was;
			if (typeof n != `string` && !(typeof n == `number` && isFinite(n))) {
				let r = typeof n, i;
				if (i === void 0) {
					if (r == `number` || r == `boolean`) i = `` + n;
					else if (n === null) i = ``;
					else if (r == `boolean` || n === null || r == `string` && n && n == +n) i = +n;
					else {
						let e = {
							instancePath: t + `/was`,
							schemaPath: `#/properties/was/type`,
							keyword: `type`,
							params: { type: a.properties.was.type },
							message: `must be string,number`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				i !== void 0 && (n = i, e !== void 0 && (e.was = i));
			}
			if (typeof n == `string`) {
				if (r(n) > 64) {
					let e = {
						instancePath: t + `/was`,
						schemaPath: `#/properties/was/maxLength`,
						keyword: `maxLength`,
						params: { limit: 64 },
						message: `must NOT have more than 64 characters`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
				if (!i.test(n)) {
					let e = {
						instancePath: t + `/was`,
						schemaPath: `#/properties/was/pattern`,
						keyword: `pattern`,
						params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
						message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`
					};
					m === null ? m = [e] : m.push(e), h++;
				}
			}
		}
		if (e.newPerson !== void 0) {
			let n = e.newPerson;
			if (typeof n != `boolean`) {
				let r;
				if (r === void 0) {
					if (n === `false` || n === 0 || n === null) r = !1;
					else if (n === `true` || n === 1) r = !0;
					else {
						let e = {
							instancePath: t + `/newPerson`,
							schemaPath: `#/properties/newPerson/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				r !== void 0 && (n = r, e !== void 0 && (e.newPerson = r));
			}
		}
		if (e.samePerson !== void 0) {
			let n = e.samePerson;
			if (typeof n != `boolean`) {
				let r;
				if (r === void 0) {
					if (n === `false` || n === 0 || n === null) r = !1;
					else if (n === `true` || n === 1) r = !0;
					else {
						let e = {
							instancePath: t + `/samePerson`,
							schemaPath: `#/properties/samePerson/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				r !== void 0 && (n = r, e !== void 0 && (e.samePerson = r));
			}
		}
		if (e.reportsStay !== void 0) {
			let n = e.reportsStay;
			if (typeof n != `boolean`) {
				let r;
				if (r === void 0) {
					if (n === `false` || n === 0 || n === null) r = !1;
					else if (n === `true` || n === 1) r = !0;
					else {
						let e = {
							instancePath: t + `/reportsStay`,
							schemaPath: `#/properties/reportsStay/type`,
							keyword: `type`,
							params: { type: `boolean` },
							message: `must be boolean`
						};
						m === null ? m = [e] : m.push(e), h++;
					}
				}
				r !== void 0 && (n = r, e !== void 0 && (e.reportsStay = r));
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
		m === null ? m = [e] : m.push(e), h++;
	}
	return u.errors = m, h === 0;
}
u.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
function d(e, { instancePath: t = ``, parentData: a, parentDataProperty: o, rootData: s = e, dynamicAnchors: c = {} } = {}) {
	let l = null, f = 0, p = d.evaluated;
	if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), e && typeof e == `object` && !Array.isArray(e)) {
		if (e.people === void 0) {
			let e = {
				instancePath: t,
				schemaPath: `#/required`,
				keyword: `required`,
				params: { missingProperty: `people` },
				message: `must have required property 'people'`
			};
			l === null ? l = [e] : l.push(e), f++;
		}
		for (let n in e) if (n !== `defaults` && n !== `people`) {
			let e = {
				instancePath: t,
				schemaPath: `#/additionalProperties`,
				keyword: `additionalProperties`,
				params: { additionalProperty: n },
				message: `must NOT have additional properties`
			};
			l === null ? l = [e] : l.push(e), f++;
		}
		if (e.defaults !== void 0) {
			let i = e.defaults;
			if (i && typeof i == `object` && !Array.isArray(i)) {
				for (let e in i) if (e !== `department` && e !== `role` && e !== `timezone`) {
					let n = {
						instancePath: t + `/defaults`,
						schemaPath: `#/properties/defaults/additionalProperties`,
						keyword: `additionalProperties`,
						params: { additionalProperty: e },
						message: `must NOT have additional properties`
					};
					l === null ? l = [n] : l.push(n), f++;
				}
				if (i.department !== void 0) {
					let e = i.department;
					if (typeof e != `string` && !(typeof e == `number` && isFinite(e)) && e !== null) {
						let r = typeof e, a;
						if (a === void 0) {
							if (r == `number` || r == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else if (r == `boolean` || e === null || r == `string` && e && e == +e) a = +e;
							else if (e === `` || e === 0 || e === !1) a = null;
							else {
								let e = {
									instancePath: t + `/defaults/department`,
									schemaPath: `#/properties/defaults/properties/department/type`,
									keyword: `type`,
									params: { type: n.properties.defaults.properties.department.type },
									message: `must be string,number,null`
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
						a !== void 0 && (e = a, i !== void 0 && (i.department = a));
					}
					if (typeof e == `string`) {
						if (r(e) > 100) {
							let e = {
								instancePath: t + `/defaults/department`,
								schemaPath: `#/properties/defaults/properties/department/maxLength`,
								keyword: `maxLength`,
								params: { limit: 100 },
								message: `must NOT have more than 100 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
						if (r(e) < 1) {
							let e = {
								instancePath: t + `/defaults/department`,
								schemaPath: `#/properties/defaults/properties/department/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
					}
				}
				if (i.role !== void 0) {
					let e = i.role;
					if (typeof e != `string` && !(typeof e == `number` && isFinite(e))) {
						let r = typeof e, a;
						if (a === void 0) {
							if (r == `number` || r == `boolean`) a = `` + e;
							else if (e === null) a = ``;
							else if (r == `boolean` || e === null || r == `string` && e && e == +e) a = +e;
							else {
								let e = {
									instancePath: t + `/defaults/role`,
									schemaPath: `#/properties/defaults/properties/role/type`,
									keyword: `type`,
									params: { type: n.properties.defaults.properties.role.type },
									message: `must be string,number`
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
						a !== void 0 && (e = a, i !== void 0 && (i.role = a));
					}
					if (typeof e == `string`) {
						if (r(e) > 50) {
							let e = {
								instancePath: t + `/defaults/role`,
								schemaPath: `#/properties/defaults/properties/role/maxLength`,
								keyword: `maxLength`,
								params: { limit: 50 },
								message: `must NOT have more than 50 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
						if (r(e) < 1) {
							let e = {
								instancePath: t + `/defaults/role`,
								schemaPath: `#/properties/defaults/properties/role/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
					}
				}
				if (i.timezone !== void 0) {
					let e = i.timezone;
					if (typeof e != `string`) {
						let n = typeof e, r;
						if (r === void 0) {
							if (n == `number` || n == `boolean`) r = `` + e;
							else if (e === null) r = ``;
							else {
								let e = {
									instancePath: t + `/defaults/timezone`,
									schemaPath: `#/properties/defaults/properties/timezone/type`,
									keyword: `type`,
									params: { type: `string` },
									message: `must be string`
								};
								l === null ? l = [e] : l.push(e), f++;
							}
						}
						r !== void 0 && (e = r, i !== void 0 && (i.timezone = r));
					}
					if (typeof e == `string`) {
						if (r(e) > 100) {
							let e = {
								instancePath: t + `/defaults/timezone`,
								schemaPath: `#/properties/defaults/properties/timezone/maxLength`,
								keyword: `maxLength`,
								params: { limit: 100 },
								message: `must NOT have more than 100 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
						if (r(e) < 1) {
							let e = {
								instancePath: t + `/defaults/timezone`,
								schemaPath: `#/properties/defaults/properties/timezone/minLength`,
								keyword: `minLength`,
								params: { limit: 1 },
								message: `must NOT have fewer than 1 characters`
							};
							l === null ? l = [e] : l.push(e), f++;
						}
					}
				}
			} else {
				let e = {
					instancePath: t + `/defaults`,
					schemaPath: `#/properties/defaults/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				l === null ? l = [e] : l.push(e), f++;
			}
		}
		if (e.people !== void 0) {
			let n = e.people;
			if (n && typeof n == `object` && !Array.isArray(n)) {
				for (let e in n) {
					let n = f;
					if (typeof e == `string`) {
						if (r(e) > 64) {
							let n = {
								instancePath: t + `/people`,
								schemaPath: `#/properties/people/propertyNames/maxLength`,
								keyword: `maxLength`,
								params: { limit: 64 },
								message: `must NOT have more than 64 characters`,
								propertyName: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
						if (!i.test(e)) {
							let n = {
								instancePath: t + `/people`,
								schemaPath: `#/properties/people/propertyNames/pattern`,
								keyword: `pattern`,
								params: { pattern: `^[a-z0-9]+(?:[._-][a-z0-9]+)*$` },
								message: `must match pattern "^[a-z0-9]+(?:[._-][a-z0-9]+)*$"`,
								propertyName: e
							};
							l === null ? l = [n] : l.push(n), f++;
						}
					}
					if (n !== f) {
						let n = {
							instancePath: t + `/people`,
							schemaPath: `#/properties/people/propertyNames`,
							keyword: `propertyNames`,
							params: { propertyName: e },
							message: `property name must be valid`
						};
						l === null ? l = [n] : l.push(n), f++;
					}
				}
				for (let e in n) u(n[e], {
					instancePath: t + `/people/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
					parentData: n,
					parentDataProperty: e,
					rootData: s,
					dynamicAnchors: c
				}) || (l = l === null ? u.errors : l.concat(u.errors), f = l.length);
			} else {
				let e = {
					instancePath: t + `/people`,
					schemaPath: `#/properties/people/type`,
					keyword: `type`,
					params: { type: `object` },
					message: `must be object`
				};
				l === null ? l = [e] : l.push(e), f++;
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
		l === null ? l = [e] : l.push(e), f++;
	}
	return d.errors = l, f === 0;
}
d.evaluated = {
	props: !0,
	dynamicProps: !1,
	dynamicItems: !1
};
const f = u;

export { t as n, f as t };