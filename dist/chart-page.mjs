import { f as invisible, l as sink, p as visible } from "./start.mjs";
import { j as e } from "./desired.mjs";
import "./session.mjs";
import "./planning.mjs";
import { I as groupBy, O as byText, o as fieldFacts, s as fields } from "./base.mjs";
import "./words.mjs";
import { a as outsideId, h as toolOf } from "./rewrites.mjs";
import { O as chartFolder, T as liveValue, g as pairUp } from "./file-findings.mjs";
import { o as loadDays } from "./likeness.mjs";
import "./snapshot.mjs";
import { o as fullName } from "./findings.mjs";
import "./plan.mjs";
import { a as markMeanings, c as advanceSeats, d as lineAbove, f as marksOn, h as treeOf, i as sharing, l as baseSeats, m as seatsOn, o as markOrder, p as peopleCount, s as markWords, u as changeMark } from "./files-only.mjs";
import "./chart-diff.mjs";

// src/plan/chart-days.ts
function knownOn(days, { asOf, staying }) {
	const known = /* @__PURE__ */ new Map();
	for (const { on, values } of days) if (on <= asOf) tell(known, values);
	for (const [key, values] of known) if (staying.has(key)) known.set(key, {
		...values,
		active: true
	});
	return known;
}
function tell(known, fresh) {
	for (const [key, values] of fresh) if (values === null) known.delete(key);
	else known.set(key, values);
}
function chartDays(days, drawn) {
	const known = /* @__PURE__ */ new Map();
	const seats = /* @__PURE__ */ new Map();
	let above = /* @__PURE__ */ new Map();
	let after = /* @__PURE__ */ new Set();
	return days.map(({ on, values }) => {
		tell(known, values);
		const last = on === drawn.asOf ? drawn.staying : /* @__PURE__ */ new Set();
		const fresh = [];
		const gone = [];
		for (const key of /* @__PURE__ */ new Set([
			...values.keys(),
			...last,
			...after
		])) {
			const stated = known.get(key);
			const own = stated !== void 0 && last.has(key) ? {
				...stated,
				active: true
			} : stated;
			const [old, seat] = [seats.get(key), own === void 0 ? null : drawn.seatFrom(key, own)];
			if (seat === null) {
				if (seats.delete(key)) gone.push(key);
			} else if (!isSame(seat, old)) {
				seats.set(key, seat);
				fresh.push(seat);
			}
		}
		after = last;
		const now = drawn.outside(seats.values());
		fresh.push(...[...now.values()].filter(({ key }) => !above.has(key)));
		gone.push(...[...above.keys()].filter((key) => !now.has(key)));
		above = now;
		return {
			on,
			seats: seatsInOrder(fresh),
			gone: gone.toSorted(byText)
		};
	});
}
function isSame(one, other) {
	return other !== void 0 && [
		"name",
		"email",
		"department",
		"role",
		"manager"
	].every((part) => one[part] === other[part]);
}
function seatsInOrder(seats) {
	return seats.toSorted((a, b) => byText(a.key, b.key));
}

// src/plan/org-chart.ts
function orgChartOf(sources) {
	const { desired, days, plan, tool } = sources;
	const { asOf } = desired;
	const staying = onLastDay(desired, plan);
	const now = knownOn(days, {
		asOf,
		staying
	});
	const makes = whatApplies(now, sources);
	const outside = outsideOf(sources);
	const before = plan === null ? [] : seatsBefore(plan, now, makes);
	const seatFrom = (key, values) => seatIfActive(key, makes(key, values));
	const drawn = {
		format: 1,
		tool,
		company: desired.settings.company,
		asOf,
		base: plan === null ? null : baseOf(plan),
		before: seatsInOrder([...before, ...outside(before).values()]),
		days: chartDays(days, {
			asOf,
			staying,
			seatFrom,
			outside
		}),
		notes: plan === null ? returns(desired) : notesOf(plan, new Set(before.map(({ key }) => key)))
	};
	const unseen = plan === null ? 0 : unseenIn(plan, drawn);
	return drawn.base === null || unseen === 0 ? drawn : {
		...drawn,
		base: {
			...drawn.base,
			unseen
		}
	};
}
function unseenIn({ changes, held, drift }, chart) {
	const writes = [...changes, ...held.map(({ change }) => change)].filter(({ action }) => action !== "adopt");
	const named = new Set([...writes, ...drift].map(({ key }) => key));
	const [before, after] = [baseSeats(chart), seatsOn(chart, chart.asOf)];
	return [...named].filter((key) => !before.has(key) && !after.has(key)).length;
}
function baseOf({ against, fingerprint }) {
	const plan = fingerprint.replace(/^sha256:/, "").slice(0, 10);
	return against === void 0 ? {
		kind: "live",
		name: "Small Improvements",
		plan
	} : {
		kind: "chart",
		name: against.name,
		plan
	};
}
function onLastDay({ asOf, people }, plan) {
	const staying = [...people.values()].filter((one) => one.onLastDay === true);
	const planned = (plan?.scheduled ?? []).filter(({ on, verb }) => verb === "leave" && on <= asOf);
	return new Set([...staying, ...planned].map(({ key }) => key));
}
function whatApplies(now, { desired, plan, shown }) {
	const { manage } = desired.settings;
	const sent = new Set((plan?.changes ?? []).flatMap(({ key, after: to }) => Object.keys(to).map((field) => `${field} ${key}`)));
	const kept = groupBy((plan?.drift ?? []).filter(({ key, field }) => !sent.has(`${field} ${key}`)), ({ key }) => key);
	const stays = new Set((plan?.held ?? []).flatMap(({ change }) => change.action === "deactivate" ? [change.key] : []));
	return (key, values) => {
		const applied = { ...values };
		const live = shown(key);
		if (live !== null) {
			for (const field of fields) if ((values[field] === void 0 || !manage.has(field)) && live[field] !== void 0) applied[field] = live[field];
		}
		for (const { field, live: value } of kept.get(key) ?? []) if (values[field] === now.get(key)?.[field] && !isOff(field, value)) applied[field] = value;
		return stays.has(key) && applied.active === false ? {
			...applied,
			active: true
		} : applied;
	};
}
function isOff(field, live) {
	return field === "active" && live !== true;
}
function seatOf(key, values) {
	const { email, manager } = values;
	const seat = {
		key,
		name: fullName(values) || key,
		email: textOf(email) ?? "",
		department: textOf(values.department),
		role: textOf(values.role)
	};
	return manager === void 0 ? seat : {
		...seat,
		manager: textOf(manager)
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function seatIfActive(key, values) {
	return values.active === true ? seatOf(key, values) : null;
}
function seatsBefore({ changes, held, drift }, now, makes) {
	const planned = groupBy([...changes, ...held.map(({ change }) => change)], ({ key }) => key);
	const off = new Set(drift.flatMap(({ key, field, live }) => isOff(field, live) ? [key] : []));
	return [...now].flatMap(([key, stated]) => {
		const values = (planned.get(key) ?? []).reduce(undone, makes(key, stated));
		const seat = off.has(key) ? null : seatIfActive(key, values);
		return seat === null ? [] : [seat];
	});
}
function undone(values, { action, before, stands }) {
	if (action === "create") return {
		...values,
		active: false
	};
	const placed = stands === void 0 ? {} : {
		department: stands.department,
		manager: stands.manager
	};
	const active = action === "reactivate" ? { active: false } : action === "deactivate" ? { active: true } : {};
	return {
		...values,
		...placed,
		...before,
		...active
	};
}
function outsideOf({ plan, shown }) {
	const strangers = new Map((plan?.unmanaged ?? []).map((one) => [`#${one.id}`, one]));
	const made = /* @__PURE__ */ new Map();
	const seatAt = (node) => {
		const live = shown(node);
		const stranger = strangers.get(node);
		const name = (live === null ? stranger?.name : fullName(live)) || (plan?.names[node] ?? node);
		const seat = {
			...seatOf(node, live ?? { email: stranger?.email ?? null }),
			name
		};
		made.set(node, seat);
		return seat;
	};
	return (seats) => {
		const found = /* @__PURE__ */ new Map();
		for (const { manager } of seats) for (let node = manager; typeof node === "string" && outsideId(node) !== null && !found.has(node);) {
			const seat = made.get(node) ?? seatAt(node);
			found.set(node, seat);
			node = seat.manager;
		}
		return found;
	};
}
function returns({ upcoming }) {
	const keysOf = (wanted) => upcoming.flatMap(({ kind, key }) => kind === wanted ? [key] : []);
	const back = new Set(keysOf("return"));
	for (const key of keysOf("hire")) back.delete(key);
	return [...back].map((key) => ({
		kind: "back",
		key
	}));
}
function namesOnly({ key, before, after }) {
	const [was, is] = [partsOfName$1(before), partsOfName$1(after)];
	return fullName(before) === fullName(after) && is.some((part, at) => part !== was[at]) ? [{
		kind: "names",
		key,
		before: was,
		after: is
	}] : [];
}
function partsOfName$1({ firstName, lastName }) {
	return [textOf(firstName) ?? "", textOf(lastName) ?? ""];
}
function notesOf({ changes, held, drift, access, scheduled }, before) {
	const all = [...changes, ...held.map(({ change }) => change)];
	const now = all.filter(({ action }) => action === "reactivate");
	const later = scheduled.filter(({ key, verb }) => verb === "rehire" && !before.has(key));
	const back = new Set([...now, ...later].map(({ key }) => key));
	for (const { key, verb } of [...all, ...scheduled]) if (verb === "hire") back.delete(key);
	return [
		...[...back].map((key) => ({
			kind: "back",
			key
		})),
		...changes.flatMap(namesOnly),
		...held.map(({ change: { key, verb }, because }) => ({
			kind: "held",
			key,
			verb,
			because
		})),
		...drift.map(({ kind, key, field, applied, desired, live }) => ({
			kind,
			key,
			field,
			applied,
			desired,
			live
		})),
		...access.map(({ manager, people }) => ({
			kind: "access",
			key: manager,
			people
		}))
	];
}

// build/validators/plan.mjs
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

// src/engine/org-chart.ts
async function drawnChart(desired, plan, args, host, shown = () => null) {
	const days = await loadDays(await chartFolder(args, host), desired.asOf);
	return orgChartOf({
		desired,
		days,
		plan,
		shown,
		tool: toolOf(host)
	});
}
function liveValuesOf(desired, live, state, witness) {
	const { pairs, keyOf } = pairUp(desired, live, state, witness);
	return (node) => {
		const id = outsideId(node);
		const user = id === null ? pairs.get(node)?.user : live.users.get(id);
		if (user === void 0) return null;
		return Object.fromEntries(fields.map((field) => [field, liveValue(user, field, keyOf)]));
	};
}

// src/model/packed-chart.ts
function packChart({ before, days, notes, ...rest }) {
	const texts = numbering();
	const seats = numbering();
	const rows = [];
	const seatNumber = ({ key, name, email, department, role, manager }) => {
		const row = [
			texts.of(key),
			texts.of(name),
			texts.of(email),
			department === null ? none : texts.of(department),
			role === null ? none : texts.of(role),
			manager === void 0 ? leftOut : manager === null ? none : texts.of(manager)
		];
		const number = seats.of(row.join(" "));
		rows[number] ??= row;
		return number;
	};
	const packed = {
		before: before.map(seatNumber),
		days: days.map(({ on, seats: fresh, gone }) => [
			on,
			fresh.map(seatNumber),
			gone.map(texts.of)
		]),
		notes: notes.map((note) => note.kind === "access" ? {
			...note,
			people: note.people.map(texts.of)
		} : note)
	};
	return {
		...rest,
		...packed,
		texts: [...texts.all.keys()],
		seats: rows
	};
}
const [none, leftOut] = [-1, -2];
function numbering() {
	const all = /* @__PURE__ */ new Map();
	const of = (one) => {
		const number = all.get(one) ?? all.size;
		all.set(one, number);
		return number;
	};
	return {
		all,
		of
	};
}

// src/render/escaping/data-block.ts
const { made: made$1 } = sink({
	kind: "data-block",
	takes: [],
	harmless: JSON.stringify,
	between: () => ""
});
function dataBlock(value) {
	const text = JSON.stringify(value).replaceAll(/[<>&]/g, codeUnits);
	return made$1(text.replaceAll(invisible, codeUnits).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, codeUnits));
}
function codeUnits(text) {
	return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// build/page/assets.mjs
const pageScript = "(function(){let[e,t]=[-1,-2];function n({texts:n,seats:r,before:i,days:a,notes:o,...s}){let c=e=>n[e]??``,l=r.map(([n,r,i,a,o,s])=>{let l={key:c(n),name:c(r),email:c(i),department:a===e?null:c(a),role:o===e?null:c(o)};return s===t?l:{...l,manager:s===e?null:c(s)}}),u=e=>e.flatMap(e=>l[e]??[]);return{...s,before:u(i),days:a.map(([e,t,n])=>({on:e,seats:u(t),gone:n.map(c)})),notes:o.map(e=>e.kind===`access`?{...e,people:e.people.map(c)}:e)}}function r(e,t){let n=/* @__PURE__ */ new Map;for(let r of e){let e=t(r),i=n.get(e);i===void 0?n.set(e,[r]):i.push(r)}return n}function i(e){return e.startsWith(`#`)?e.slice(1):null}function a(e,t){return e<t?-1:+(e>t)}function o({before:e,days:t},n){if(n===`before`)return new Map(e.map(e=>[e.key,e]));let r=/* @__PURE__ */ new Map;for(let e of t){if(e.on>n)break;s(r,e)}return r}function s(e,{seats:t,gone:n}){for(let t of n)e.delete(t);for(let n of t)e.set(n.key,n)}function c(e){return[...e.keys()].filter(e=>i(e)===null).length}function l(e){return o(e,e.base===null?e.asOf:`before`)}function u(e,t){let n=/* @__PURE__ */ new Map;if(t<e.asOf)return n;let[a,s]=[l(e),o(e,t)],c=r(e.notes,({key:e})=>e);for(let e of/* @__PURE__ */ new Set([...a.keys(),...s.keys()])){if(i(e)!==null)continue;let t=d(a.get(e),s.get(e),c.get(e)??[]);t!==null&&n.set(e,t)}return n}function d(e,t,n){if(n.some(({kind:e})=>e===`held`))return`held`;if(t===void 0)return`leaving`;let r=n.filter(e=>`field`in e);if(e!==void 0){let i=n.some(({kind:e})=>e===`names`)?`changed`:null;return f(e,t)??i??(r.length>0?`drifted`:null)}return r.some(({field:e})=>e===`active`)?`drifted`:n.some(({kind:e})=>e===`back`)?`back`:`hired`}function f(e,t){return e.manager!==void 0&&t.manager!==void 0&&e.manager!==t.manager?`moved`:[`name`,`email`,`department`,`role`].some(n=>e[n]!==t[n])?`changed`:null}function p(e,t){return typeof e?.manager!=`string`||t?.manager===void 0||e.manager===t.manager?null:e.manager}function m(e){let t=[...e.values()].toSorted((e,t)=>a(e.name,t.name)||a(e.key,t.key)),n=_(e),r=[],i=/* @__PURE__ */ new Map;for(let{key:a,manager:o}of t){let t=typeof o!=`string`||!e.has(o)||n.has(a)?r:i.get(o);t===void 0?i.set(o,[a]):t.push(a)}let o=g({tops:r,reports:i});return{tops:r.toSorted((e,t)=>(o.get(t)??0)-(o.get(e)??0)),reports:i}}function h({tops:e,reports:t}){let n=[],r=e.toReversed();for(let e=r.pop();e!==void 0;e=r.pop()){n.push(e);for(let n of(t.get(e)??[]).toReversed())r.push(n)}return n}function g(e){let t=/* @__PURE__ */ new Map;for(let n of h(e).toReversed()){let r=e.reports.get(n);r!==void 0&&t.set(n,r.reduce((e,n)=>e+1+(t.get(n)??0),0))}return t}function _(e){let t=/* @__PURE__ */ new Set,n=/* @__PURE__ */ new Set;for(let r of e.keys()){let i=/* @__PURE__ */ new Set,o=r;for(;typeof o==`string`&&e.has(o)&&!n.has(o)&&!i.has(o);)i.add(o),o=e.get(o)?.manager;if(typeof o==`string`&&i.has(o)){let e=[...i];t.add(e.slice(e.indexOf(o)).toSorted(a)[0])}for(let e of i)n.add(e)}return t}function v(e,t){let n=/* @__PURE__ */ new Set([t]),r=e.get(t)?.manager;for(;typeof r==`string`&&e.has(r)&&!n.has(r);r=e.get(r)?.manager)n.add(r);let i=[...n];if(typeof r!=`string`||!n.has(r))return i.slice(1);let[o=r]=i.slice(i.indexOf(r)).toSorted(a);return i.slice(1,i.indexOf(o)+1)}let y=/[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}]/gu;function b(e){return e.search(y)===-1?e:e.replaceAll(y,ee)}function ee(e){return e===`	`?String.raw`\\t`:`\\\\u{${(e.codePointAt(0)??0).toString(16)}}`}let x=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`];function S(e){return`${Number(e.slice(8))} ${x[Number(e.slice(5,7))-1]??`?`} ${e.slice(0,4)}`}function C(e,...t){return e.flatMap((e,n)=>[...e===``?[]:[e],...n<t.length?te(t[n]):[]])}function te(e){return e===void 0?[]:typeof e==`number`?[T(e)]:typeof e==`string`?[{foreign:e}]:e}function ne(e,t){return e.flatMap((e,n)=>n===0?e:[t,...e])}function w(e,t,n=`${t}s`){return[`${T(e)} ${e===1?t:n}`]}function re(e){return`The plan also has ${e===1?`1 person who is`:`${T(e)} people who are`} not active, and so not in this chart.`}function T(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,`,`)}function ie(e){return e.map(e=>typeof e==`string`?e:e.foreign).join(``)}let ae={before:`Before the plan`,after:`After the plan`,both:`Before and after`};function oe({shown:e},t,n){let r=ie(w(c(e.seats),`person`,`people`));if(t.day!==n.day)return`${S(t.day)}: ${r} in the chart.`;if(t.view!==n.view)return`${ae[t.view]}: ${r} in the chart.`;if(t.chosen!==null&&t.chosen!==n.chosen)return b(`The card of ${e.seats.get(t.chosen)?.name??t.chosen} is open.`);if(t.open===n.open)return null;let i=[...t.open].filter(e=>!n.open.has(e)),a=[...n.open].filter(e=>!t.open.has(e)),[o,s]=i.length>0?[i[0],`shown`]:[a[0],`hidden`];if(o===void 0)return null;if(i.length+a.length>1)return`Reports of ${i.length+a.length} people ${s}.`;let l=e.tree.reports.get(o)?.length??0;return b(`${e.seats.get(o)?.name??o}: ${ie(w(l,`direct report`))} ${s}.`)}function se(e){let t=/* @__PURE__ */ new Map,n=new Set(Array.from({length:24},(e,t)=>t));for(let r of[...new Set(e)].toSorted(a)){let e=ce(ue(r)%24,n);t.set(r,e),n.delete(e)}return t}function ce(e,t){for(let n=0;n<24;n++){let r=(e+n*le)%24;if(t.has(r))return r}return e}let le=7;function ue(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t}function de({before:e,days:t}){let n=/* @__PURE__ */ new Set;for(let r of[e,...t.map(e=>e.seats)])for(let{department:e}of r)e!==null&&e!==``&&n.add(e);return[...n].toSorted(a)}function E(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,b(n??``));return r.append(...n),r}function D(e){return E(`bdi`,{},b(e))}function fe(e){return e.kind===`access`}function pe(e,t,{before:n,after:r,marks:i}){let o=e.notes.filter(fe);if(t===e.asOf)return o;if(t<e.asOf)return[];let s=me(n,r,i),c=/* @__PURE__ */ new Map,l=(e,t)=>void c.set(e,(c.get(e)??/* @__PURE__ */ new Set).add(t));for(let e of he(s,i)){let t=new Set(v(n,e));if(n.has(e))for(let n of v(s,e))t.has(n)||l(n,e)}for(let{key:e,people:t}of o)for(let i of t)n.has(i)||r.has(i)&&!v(s,i).includes(e)||l(e,i);return[...c].map(([e,t])=>({kind:`access`,key:e,people:[...t].toSorted(a)})).toSorted((e,t)=>t.people.length-e.people.length||a(e.key,t.key))}function me(e,t,n){let r=new Map(e);for(let[i,a]of t){let t=e.get(i)?.manager,o=t!==void 0&&(a.manager===void 0||n.get(i)===`held`);r.set(i,o?{...a,manager:t}:a)}return r}function he(e,t){let n=r(e.values(),({manager:e})=>e),i=new Set([...t].flatMap(([e,t])=>t===`moved`?[e]:[]));for(let e of i)for(let{key:t}of n.get(e)??[])i.add(t);return i}function ge(e){return _e.test(e)?e.toLowerCase():e.normalize(`NFKC`).toUpperCase().toLowerCase().normalize(`NFKC`).replaceAll(/\\s+/g,` `).trim()}let _e=/^[!-~]+(?: [!-~]+)*$/,O={leaving:`LEAVES`,moved:`MOVES`,back:`BACK`,hired:`NEW`,changed:`CHANGES`,held:`HELD`,drifted:`DRIFT`},ve={leaving:`account deactivated`,moved:`another manager`,back:`account active again`,hired:`new account`,changed:`name, address, department or role`,held:`waits, is not part of this plan`,drifted:`changed in Small Improvements, and stays so`},ye=Object.keys(O),be=String.raw`[\\p{L}\\p{M}\\p{Nd}]`,xe=`(?<!${be})(?:${Object.values(O).join(`|`)})(?!${be})`,Se=[String.raw`(?:from|to|under|was|is|waits|new|reports to|role|account)(?!${be})`,String.raw`(?:name|e-mail|address|department|role) was(?!${be})`,String.raw`\\+? ?\\d+ (?:more |direct |of )?(?:reports?|people|person|others?|levels?|them)(?!${be})`],Ce=new RegExp(String.raw`${xe}|(?:^|[,;])\\s*(?:${Se.join(`|`)})|[\u00B7\u203A]`,`u`);function we(e){return Ce.test(e.normalize(`NFKC`))}function Te(e){return we(e)?`\"${e.replaceAll(/[\"\\\\]/g,String.raw`\\$&`)}\"`:e}function Ee({before:e,days:t}){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Set,i=/* @__PURE__ */ new Set;for(let{key:a,name:o}of[e,...t.map(({seats:e})=>e)].flat()){let e=ge(o),t=n.get(e);i.add(a),t===void 0?n.set(e,a):t!==a&&r.add(e)}return({key:e,name:t})=>{let n=/\\(([^()]*)\\)$/.exec(t.trimEnd())?.[1];return t!==e&&(r.has(ge(t))||n!==void 0&&i.has(n))}}function De(e,t){let[n,i,a]=[l(e),o(e,t),u(e,t)],s=[...e.notes.filter(e=>!fe(e)),...pe(e,t,{before:n,after:i,marks:a})];return{before:je(n),after:je(i),shares:Ae(e),marks:a,notes:r(s,({key:e})=>e),returns:Oe(e,t,a)}}function Oe({days:e},t,n){let r=/* @__PURE__ */ new Map;for(let{on:i,seats:a}of e)if(i>t)for(let{key:e}of a)n.get(e)===`leaving`&&!r.has(e)&&r.set(e,i);return r}let ke=/* @__PURE__ */ new WeakMap;function Ae(e){let t=ke.get(e)??Ee(e);return ke.set(e,t),t}function je(e){return{seats:e,tree:m(e)}}function Me({before:e,after:t,shares:n},r){let i=t.seats.get(r)??e.seats.get(r);return i===void 0?r:Ne(n,i)}function Ne(e,t){return e(t)?`${t.name} (${t.key})`:t.name}let Pe={email:{label:`e-mail`,part:`profile`,privileged:!1},firstName:{label:`first name`,part:`profile`,privileged:!1},lastName:{label:`last name`,part:`profile`,privileged:!1},department:{label:`department`,part:`profile`,privileged:!1},role:{label:`role`,part:`profile`,privileged:!0},manager:{label:`manager`,part:`manager`,privileged:!1},active:{label:`active`,part:`active`,privileged:!1}};Object.keys(Pe);function Fe(e,t,n=e.marks.get(t)){return n===void 0?[]:ne(Ie[n](e,t),` \u00B7 `)}let Ie={hired:(e,t)=>Ke(e,t),back:(e,t)=>[C`account active again, same history`,...Ge(e,t),...e.before.seats.has(t)?[]:Je(e,t)],moved:(e,t)=>[...Ge(e,t),...Ye(e,t)],leaving:({before:e,returns:t},n)=>{let r=e.tree.reports.get(n)?.length??0,i=t.get(n);return[...i===void 0?[]:[C`back on ${[S(i)]}`],C`account deactivated (history kept, reversible)`,r===0?C`no direct reports`:C`${w(r,`direct report`)} until now`]},changed:(e,t)=>Ge(e,t),held:(e,t)=>[...Le(e,t),...Ge(e,t)],drifted:(e,t)=>Re(e,t)};function Le({notes:e},t){return(e.get(t)??[]).flatMap(e=>e.kind===`held`?[C`waits (${[e.verb]}): ${e.because}`]:[])}function Re(e,t){return(e.notes.get(t)??[]).filter(ze).map(({kind:t,field:n,applied:r,desired:i,live:a})=>{let o=t=>Be(n,t,e),s=t===`conflict`?[`. Decide in the chart; nothing is written`]:[];return C`${[Pe[n].label]}: last applied ${o(r)}, chart ${o(i)}, Small Improvements ${o(a)}${s}`})}function ze(e){return e.kind===`drift`||e.kind===`conflict`}function Be(e,t,n){return typeof t==`boolean`?[t?`yes`:`no`]:t==null||t===``?[e===`manager`?`none`:`(none)`]:C`${e===`manager`?Me(n,t):t}`}let Ve=[`email`,`name`,`department`,`role`,`manager`];function He(e,t){let[n,r]=[e.before.seats.get(t),e.after.seats.get(t)];if(n===void 0||r===void 0)return[];let i=Ve.filter(e=>We(e,n,r)).map(t=>({label:t===`name`?`name`:Pe[t].label,from:Be(t,n[t],e),to:Be(t,r[t],e)}));return n.name===r.name?[...i,...Ue(e,t)]:i}function Ue(e,t){return(e.notes?.get(t)??[]).flatMap(t=>t.kind===`names`?[`firstName`,`lastName`].map((n,r)=>({label:Pe[n].label,from:Be(n,t.before[r],e),to:Be(n,t.after[r],e)})):[])}function We(e,t,n){return e===`manager`&&(t.manager===void 0||n.manager===void 0)?!1:(t[e]??``)!==(n[e]??``)}function Ge(e,t){return He(e,t).map(({label:e,from:t,to:n})=>{let r=e===Pe.email.label?[` (signs in with the new one)`]:[];return C`${[e]} ${t} \u2192 ${n}${r}`})}function Ke(e,t){let{email:n,department:r,role:i}=e.after.seats.get(t)??{email:``,department:null,role:null};return[n===``?C`new account`:C`new account ${n}`,...qe(r)?[]:[C`${r}`],...Je(e,t),...qe(i)?[]:[C`role ${i}`]]}function qe(e){return e===null||e===``}function Je(e,t){let n=e.after.seats.get(t)?.manager;return n===void 0?[]:[n===null?C`no manager`:C`reports to ${Me(e,n)}`]}function Ye({before:e,after:t},n){let r=(t.tree.reports.get(n)??[]).filter(t=>e.seats.get(t)?.manager===n).length;return r===0?[]:[w(r,`report moves along`,`reports move along`)]}function Xe(e,t,n){let{before:r,after:i,marks:a}=e,[o,s]=n===`before`?[r,i]:[i,r],c=o.seats.has(t)?o:s,l=c.seats.get(t);if(l===void 0)return null;let u=v(c.seats,t).toReversed(),d=t=>({key:t,name:Me(e,t),hasCard:r.seats.has(t)||i.seats.has(t)}),f=[...e.notes.values()].flat();return{seat:l,mark:a.get(t)??null,isGone:!i.seats.has(t),path:u.map(d),...l.manager===void 0?{}:{manager:l.manager===null?null:d(l.manager)},reports:(c.tree.reports.get(t)??[]).map(d),below:g(c.tree).get(t)??0,level:u.length+1,differences:He(e,t),held:Le(e,t),drift:Re(e,t),gains:Ze(e,t,d),othersGained:Qe(e,t).reduce((e,{others:t=0})=>e+t,0),readers:f.flatMap(e=>fe(e)&&e.people.includes(t)?[d(e.key)]:[])}}function Ze(e,t,n){let r=Qe(e,t).flatMap(e=>e.people),i=/* @__PURE__ */ new Map;for(let a of r){let r=$e(e,a,t);i.set(r,[...i.get(r)??[],n(a)])}return[...i].map(([e,t])=>({people:t,mover:e===null?null:n(e)}))}function Qe({notes:e},t){return(e.get(t)??[]).filter(fe)}function $e({after:e,marks:t},n,r){let i=[n,...v(e.seats,n)],a=i.indexOf(r);return i.slice(0,Math.max(0,a)).find(e=>t.get(e)===`moved`)??null}function et({part:e,before:t,days:n}){if(e===void 0)return[];let{around:r,levels:i}=e;return[C`A part: ${[...n.flatMap(({seats:e})=>e),...t].find(({key:e})=>e===r)?.name??r}, the line to the top, and ${w(i,`level`)} below. Others are neither shown nor counted.`]}function tt(e){return e===0?[]:[w(e,`person who is not in this part`,`people who are not in this part`)]}function nt(e){return e.map(e=>typeof e==`string`?e:D(e.foreign))}function rt(e,{choose:t,close:n}){let{seat:r,mark:i,isGone:a}=e,o=E(`button`,{type:`button`,class:`card-close`,\"aria-label\":`Close the card`},`\u00D7`);o.addEventListener(`click`,n);let s=E(`h2`,{id:`card-name`,tabindex:`-1`},D(r.name)),c=i===null?[]:[E(`p`,{},E(`span`,{class:`mark mark-${i}`},O[i]),` ${ve[i]}`)],l=a&&i!==`leaving`?[E(`p`,{},`Not in the chart on this day.`)]:[];return E(`article`,{class:`card`,\"aria-labelledby\":s.id},E(`header`,{},s,o),...c,...l,...ot(e,t),ut([...it(e),...at(e,t)]))}function it({seat:e}){return[[`Key`,D(e.key)],[`E-mail`,dt(e.email,`(none)`)],[`Department`,dt(e.department,`no department`)],[`Role`,dt(e.role,`(none)`)]]}function at({path:e,manager:t,reports:n,below:r,level:i},a){return[[`Path to the top`,e.length===0?`at the top`:ft([...e].toReversed(),a,`ol`)],[`Reports to`,t===void 0?`not known`:t===null?`no manager`:pt(t,a)],[`Direct reports`,T(n.length),...n.length===0?[]:[ft(n,a)]],[`People below`,T(r)],[`Level`,`${i}${i===1?` (the top)`:``}`]]}function ot({differences:e,held:t,drift:n,gains:r,othersGained:i,readers:a},o){let s=e.map(({label:e,from:t,to:n})=>[e,...nt(t),` \u2192 `,E(`strong`,{},...nt(n))]);return[...st(`What changes`,s.length===0?[]:[ut(s)]),...st(`Held`,ct(t)),...st(`Changed in Small Improvements`,ct(n)),...st(`Gains access to past reviews of`,[...r.flatMap(e=>lt(e,o)),...ct(tt(i))]),...st(`Past reviews become readable for`,a.length===0?[]:[ft(a,o)])]}function st(e,t){return t.length===0?[]:[E(`section`,{},E(`h3`,{},e),...t)]}function ct(e){return e.map(e=>E(`p`,{},...nt(e)))}function lt({people:e,mover:t},n){return[...t===null?[]:[E(`p`,{},`because `,D(t.name),` moves here:`)],ft(e,n)]}function ut(e){return E(`dl`,{},...e.flatMap(([e,...t])=>[E(`dt`,{},e),E(`dd`,{},...t)]))}function dt(e,t){return e===null||e===``?t:D(e)}function ft(e,t,n=`ul`){let r=e=>e.map(e=>E(`li`,{},pt(e,t))),i=E(n,{class:`people`},...r(e.slice(0,30)));if(e.length<=30)return i;let a=E(`button`,{type:`button`},`Show all ${T(e.length)}`),o=E(`li`,{},a);return a.addEventListener(`click`,()=>{let[t,...n]=r(e.slice(30));t!==void 0&&(o.replaceWith(t,...n),t.querySelector(`button`)?.focus())}),i.append(o),i}function pt({key:e,name:t,hasCard:n},r){if(!n)return E(`span`,{},D(t),` (account not active)`);let i=E(`button`,{type:`button`,class:`person`},D(t));return i.addEventListener(`click`,()=>r(e)),i}function mt(e){let t=new Map(ye.map(e=>[e,[]]));for(let[n,r]of e.marks)t.get(r)?.push(n);for(let[n,r]of e.notes)r.some(ze)&&e.marks.get(n)!==`drifted`&&t.get(`drifted`)?.push(n);return[...t].flatMap(([t,n])=>n.length===0?[]:[{mark:t,changes:gt(e,t,n)}])}function ht(e){return[...e.notes.values()].flat().filter(fe).map(({key:e,people:t,others:n=0})=>({key:e,count:t.length+n})).toSorted((e,t)=>t.count-e.count||a(e.key,t.key)).map(({key:t,count:n})=>({key:t,name:Me(e,t),says:()=>C`of ${w(n,`person`,`people`)}`}))}function gt(e,t,n){return n.map(n=>({key:n,name:Me(e,n),says:()=>Fe(e,n,t)})).toSorted((e,t)=>a(e.name,t.name)||a(e.key,t.key))}function _t(e,t){let n=mt(e);return n.length===0?[E(`p`,{},`Nothing changes.`)]:[...bt(n),...n.map(e=>xt(e,t))]}function vt(e,t){let n=ht(e);if(n.length===0)return[];let r=E(`ul`,{},...n.slice(0,100).map(e=>Ct(e,t,[`by `]))),i=E(`h2`,{id:`access-name`},`Access to past reviews gained`),a=E(`section`,{class:`access`,\"aria-labelledby\":i.id},i,r);return n.length>100&&a.append(St(n,r,t,[`by `])),[a]}let yt={besideCard:5,alone:20};function bt(e){let t=e.reduce((e,{changes:t})=>e+t.length,0);if(t<=yt.besideCard)return[];let n=`${T(t)} changes: the page lists all of them, this sheet those for which it has room.`;return[E(`p`,{class:t>yt.alone?`sheet-note is-long`:`sheet-note`},n)]}function xt({mark:e,changes:t},n){let r=E(`ul`,{},...t.slice(0,100).map(e=>Ct(e,n))),i=E(`section`,{},E(`h3`,{},E(`span`,{class:`mark mark-${e}`},O[e]),` ${T(t.length)}`),r);return t.length>100&&i.append(St(t,r,n)),i}function St(e,t,n,r=[]){let i=E(`button`,{type:`button`},`Show all ${T(e.length)}`);return i.addEventListener(`click`,()=>{t.append(...e.slice(100).map(e=>Ct(e,n,r))),i.remove(),t.children[100]?.querySelector(`button`)?.focus()}),i}function Ct({key:e,name:t,says:n},r,i=[]){let a=n(),o=E(`button`,{type:`button`,class:`change`},...i,E(`strong`,{},D(t)));return a.length>0&&o.append(` `,E(`span`,{},...nt(a))),o.addEventListener(`click`,()=>r(e)),E(`li`,{},o)}function*wt(e){let{before:t,days:n,notes:r}=e,a=Ae(e),[o,c]=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Map],l=new Set(t.map(({key:e})=>e));for(let{kind:e,key:t}of r)e===`back`&&l.add(t);for(let[e,t]of n.entries()){let n=t.gone.flatMap(e=>o.get(e)??[]);if(s(c,t),e>0){let e=[...n.map(e=>({mark:`leaving`,seat:e})),...t.seats.map(e=>({mark:Tt(o.get(e.key),e,l),seat:e}))].filter(({seat:e})=>i(e.key)===null);yield{on:t.on,before:{seats:o},after:{seats:c},shares:a,changes:e}}s(o,t);for(let{key:e}of t.seats)l.add(e)}}function Tt(e,t,n){return e===void 0?n.has(t.key)?`back`:`hired`:f(e,t)??`changed`}function Et(e){let t=/* @__PURE__ */ new Map;for(let{on:n,changes:r}of wt(e))t.set(n,Ot(r));return t}let Dt=[[`leaving`,`leaver`],[`moved`,`move`],[`back`,`rehire`],[`hired`,`hire`],[`changed`,`profile change`]];function Ot(e){let t=Dt.flatMap(([t,n])=>{let r=e.filter(e=>e.mark===t).length;return r===0?[]:[ie(w(r,n))]});return t.length===0?`nothing changes in the picture`:t.join(`, `)}function kt(e,t){let n=e.days.map(({on:e})=>e),r=Et(e),i=E(`output`,{for:`day`,class:`day`}),a=E(`input`,{id:`day`,type:`range`,min:`0`,max:String(n.length-1),step:`1`,list:`days`}),o=e=>{let r=n[e];r!==void 0&&t(r)};a.addEventListener(`input`,()=>o(a.valueAsNumber));let[s,c]=[At(`\u2039`,`Previous day`),At(`\u203A`,`Next day`)];s.addEventListener(`click`,()=>o(a.valueAsNumber-1)),c.addEventListener(`click`,()=>o(a.valueAsNumber+1));let l=E(`datalist`,{id:`days`},...n.map((e,t)=>E(`option`,{value:String(t)}))),u=n.length>1?[s,a,c,l]:[];return{element:E(`div`,{class:`days`},E(`label`,{for:`day`},`Day`),...u,i),show:e=>{let t=n.indexOf(e),o=r.get(e);a.value=String(t),a.setAttribute(`aria-valuetext`,S(e)),s.setAttribute(`aria-disabled`,String(t<=0)),c.setAttribute(`aria-disabled`,String(t>=n.length-1)),i.textContent=o===void 0?S(e):`${S(e)}: ${o}`}}}function At(e,t){return E(`button`,{type:`button`,\"aria-label\":t},e)}function jt(e,t,n){let r=[...e.keys()],i=r.slice(0,60).map(t=>Mt(t,e.get(t)??0));for(let[e,t]of i.entries())t.addEventListener(`click`,()=>{let a=t.getAttribute(`aria-pressed`)!==`true`;for(let e of i)e.setAttribute(`aria-pressed`,String(a&&e===t));n(a?r[e]??null:null)});let a=r.length-i.length;return E(`details`,{class:`legend`},E(`summary`,{},`Legend`),...t?[Nt()]:[],E(`ul`,{class:`departments`,\"aria-label\":`Departments`},...i.map(e=>E(`li`,{},e))),...a>0?[E(`p`,{},`and ${a} more departments`)]:[])}function Mt(e,t){return E(`button`,{type:`button`,\"aria-pressed\":`false`},E(`span`,{class:`sample department-${t}`,\"aria-hidden\":`true`}),D(e))}function Nt(){return E(`dl`,{class:`marks`},...ye.flatMap(e=>[E(`dt`,{},E(`span`,{class:`mark mark-${e}`},O[e])),E(`dd`,{},ve[e])]))}function Pt(e){return e.includes(`e`)?e.replaceAll(/(?<=[aou])e/g,``):e}function Ft(e){let t=e.toLowerCase().replaceAll(It,``);return/[^ -~]/.test(t)?Rt(t.normalize(`NFKD`).replaceAll(Lt,``).replaceAll(/\\p{Cf}/gu,``)):t}let It=/['`\u00B4\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02C8\u2032\uFF07]/g,Lt=/(?=\\p{M})(?![\\u3099\\u309a])[\\p{Script=Inherited}\\p{Script=Hebrew}\\p{Script=Arabic}]/gu;function Rt(e){return e.replaceAll(/[\u00DF\u00E6\u0153\u00F8\u0111\u00F0\u0127\u0131\u0142\u00FE\u03C2]/g,e=>zt[e]??e)}let zt={\u00DF:`ss`,\u00E6:`ae`,\u0153:`oe`,\u00F8:`o`,\u0111:`d`,\u00F0:`d`,\u0127:`h`,\u0131:`i`,\u0142:`l`,\u00FE:`th`,\u03C2:`\u03C3`};function Bt({before:e,days:t}){let n=e.map(e=>Vt(e,-1,0)),r=/* @__PURE__ */ new Map;for(let[e,{seats:i,gone:a}]of t.entries()){for(let t of[...a,...i.map(e=>e.key)]){let n=r.get(t);n!==void 0&&(n.until=e),r.delete(t)}for(let a of i){let i=Vt(a,e,t.length);n.push(i),r.set(a.key,i)}}return{days:t.map(({on:e})=>e),entries:n}}function Vt(e,t,n){let r=Ht(e.name);return{seat:e,from:t,until:n,name:r,text:`${r} ${Ht(`${e.key} ${e.email} ${e.department??``}`)}`}}function Ht(e){let t=Ft(e).replaceAll(/[\\s,;()/-]+/g,` `),n=Pt(t);return n===t?` ${t}`:` ${t} ${n}`}function Ut({days:e,entries:t},n,r,i){let a=Wt(n);if(a.length===0)return{found:[],total:0};let o=r.map(t=>t===`before`?-1:e.indexOf(t)),s=/* @__PURE__ */ new Map;for(let e of t){let t=Gt(e,a);if(t===null)continue;let n={entry:e,rank:t,far:qt(e,o)},r=s.get(e.seat.key);(r===void 0||n.far<r.far||n.far===r.far&&t<r.rank)&&s.set(e.seat.key,n)}return{found:[...s.values()].toSorted(Jt).slice(0,i).map(({entry:t,far:n})=>Yt(t,n,e)),total:s.size}}function Wt(e){return Ft(e).split(/[\\s,;()/-]+/).filter(e=>e!==``).map(e=>[e,e.length<4?e:Pt(e)])}function Gt({text:e,name:t},n){let r=0;for(let[i,a]of n){if(!e.includes(i)&&!e.includes(a))return null;let n=e=>e.includes(` ${i}`)||e.includes(` ${a}`);n(t)||(r=Math.max(r,n(e)?1:2))}return r}let Kt=1e6;function qt({from:e,until:t},n){if(n.some(n=>e<=n&&n<t))return 0;let r=Math.max(...n);return e>r?e-r:e===-1?Kt:Kt+r-t+1}function Jt(e,t){return Number(e.far>0)-Number(t.far>0)||e.rank-t.rank||a(e.entry.name,t.entry.name)||a(e.entry.seat.key,t.entry.seat.key)}function Yt({seat:e,from:t,until:n},r,i){if(r===0)return{seat:e,elsewhere:null};let a=r<Kt?t:n-1;return{seat:e,elsewhere:t===-1?`before`:i[a]??null}}function Xt(e,{shown:t,nameOf:n,choose:r}){let i=null,a=[],o=-1,s=E(`ul`,{id:`search-results`,role:`listbox`,\"aria-label\":`People found`,hidden:``}),c=E(`p`,{role:`status`,class:`search-status`}),l=E(`input`,{id:`search`,type:`search`,role:`combobox`,placeholder:`Name, key, address or department`,\"aria-autocomplete\":`list`,\"aria-expanded\":`false`,\"aria-controls\":s.id});l.autocomplete=`off`,l.spellcheck=!1;let u=e=>{s.children[o]?.setAttribute(`aria-selected`,`false`),o=e;let t=s.children[e];t?.setAttribute(`aria-selected`,`true`),t?.scrollIntoView({block:`nearest`}),t===void 0?l.removeAttribute(`aria-activedescendant`):l.setAttribute(`aria-activedescendant`,t.id)},d=e=>{s.hidden=!e,l.setAttribute(`aria-expanded`,String(e)),e||u(-1)},f=()=>{i??=Bt(e);let r=Ut(i,l.value,t(),50);a=r.found,s.replaceChildren(...a.map((t,r)=>Zt(t,r,Ne(Ae(e),t.seat),n))),o=-1,d(a.length>0),u(a.length>0?0:-1),c.textContent=l.value.trim()===``?``:$t(r.total)},p=e=>{let t=a[e];t!==void 0&&(d(!1),c.textContent=``,r(t.seat.key,t.elsewhere))},m={ArrowDown:()=>s.hidden?f():u((o+1)%a.length),ArrowUp:()=>s.hidden?f():u((o+a.length-1)%a.length),Enter:()=>p(s.hidden?-1:o),Escape:()=>{s.hidden&&(l.value=``),c.textContent=``,d(!1)}};return l.addEventListener(`focus`,()=>i??=Bt(e)),l.addEventListener(`input`,f),l.addEventListener(`blur`,()=>d(!1)),l.addEventListener(`keydown`,e=>{let t=e.isComposing?void 0:m[e.key];t!==void 0&&(e.preventDefault(),t())}),s.addEventListener(`pointerdown`,e=>e.preventDefault()),s.addEventListener(`mousedown`,e=>e.preventDefault()),s.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`[role=\"option\"]`):null;t!==null&&p([...s.children].indexOf(t))}),E(`search`,{class:`search`},E(`label`,{for:l.id},`Search`),l,s,c)}function Zt({seat:e,elsewhere:t},n,r,i){let{department:a,manager:o}=e,s=[a===null||a===``?`no department`:D(a),...typeof o==`string`?[` \u00B7 reports to `,D(i(o))]:[],...t===null?[]:[` \u00B7 ${Qt(t)}`]];return E(`li`,{id:`search-result-${n}`,role:`option`,\"aria-selected\":`false`},E(`strong`,{},D(r)),E(`span`,{},...s))}function Qt(e){return e===`before`?`before the plan`:`on ${S(e)}`}function $t(e){return e===0?`No person matches.`:e===1?`1 person`:`${T(e)} people${e>50?`, the first 50 are listed`:``}`}let en={before:`Before`,after:`After`,both:`Both`};function tn(e){let t=/* @__PURE__ */ new Map,n=Object.keys(en).map(n=>{let r=E(`input`,{type:`radio`,name:`times`,value:n});return r.addEventListener(`change`,()=>e(n)),t.set(n,r),E(`label`,{},r,en[n])});return{element:E(`fieldset`,{class:`times`},E(`legend`,{},`Show`),...n),show:e=>{let n=t.get(e);n!==void 0&&(n.checked=!0)}}}function nn(e){let{company:t,asOf:n,base:r}=e,i=r?.unseen===void 0?[]:[E(`p`,{},re(r.unseen))],a=r===null?[]:[E(`p`,{},`Compared with `,D(r.name),` \u00B7 plan `,E(`code`,{},D(r.plan))),...i];return E(`div`,{class:`title`},E(`h1`,{},D(t)),E(`p`,{},`As of ${S(n)}`),...a,...et(e).map(e=>E(`p`,{},...nt(e))))}function rn(e,t){let{chooseDay:n,chooseTimes:r,choosePerson:i,close:a,highlight:o}=t,s={day:e.asOf,view:`after`,chosen:null},c=null,[l,u]=[tn(r),kt(e,n)],d=Xt(e,{shown:()=>an(s),nameOf:e=>c===null?e:Me(c,e),choose:i}),f=e=>i(e,null),[p,m,h]=[E(`div`,{}),E(`div`,{}),E(`div`,{})],g=E(`h2`,{id:`changes-name`}),_=se(de(e)),v=E(`aside`,{class:`side`,\"aria-label\":`Person and changes`},p,E(`section`,{class:`changes`,\"aria-labelledby\":g.id},g,m),h,jt(_,e.base!==null||e.days.length>1,o));return{head:E(`header`,{class:`head`},nn(e),d,...e.base===null?[]:[l.element],u.element),side:v,show:(e,t)=>{t!==c&&(c=t,g.textContent=`Changes until ${S(e.day)}`,m.replaceChildren(..._t(c,f)),h.replaceChildren(...vt(c,f)));let n=e.chosen!==s.chosen;s=e,u.show(e.day),l.show(e.view);let r=e.chosen===null?null:Xe(c,e.chosen,e.view===`before`?`before`:`after`),i=p.contains(document.activeElement);p.replaceChildren(...r===null?[]:[rt(r,{choose:f,close:a})]),i&&p.querySelector(`h2`)?.focus();let o=[m,h].some(e=>e.contains(document.activeElement));n&&!o&&(v.scrollTop=0)}}}function an({day:e,view:t}){return t===`both`?[e,`before`]:[t===`before`?`before`:e]}function on(e,t,n,r){let i=e.seats.get(t.key),a=i?.department??``;return{name:i?.name??t.key,department:a===``?`no department`:a,colour:n.get(a)??null,mark:e.marks.get(t.key)??null,from:r,row:t}}function sn(e,t){let{row:n,...r}=e;return Object.keys(r).every(n=>e[n]===t[n])&&Object.keys(n).every(e=>n[e]===t.row[e])}function cn({name:e,department:t,mark:n,from:r,row:i}){let a=r===null?``:`, ${n===`held`?`is`:`was`} below ${Te(r)}`,o=i.reports===0?[]:[ie(w(i.reports,`direct report`))];return[Te(e),Te(t),...n===null?[]:[`${O[n]}${a}`],...o].join(`, `)}function ln(e,t){let{row:n,mark:r,colour:i}=t;e.className=`box${i===null?``:` department-${i}`}${r===null?``:` mark-${r}`}`,e.setAttribute(`aria-label`,b(cn(t))),e.setAttribute(`aria-level`,String(n.level)),e.setAttribute(`aria-posinset`,String(n.place)),e.setAttribute(`aria-setsize`,String(n.size)),n.isOpen===null?e.removeAttribute(`aria-expanded`):e.setAttribute(`aria-expanded`,String(n.isOpen))}function un({name:e,department:t,mark:n,row:r}){let i=r.isOpen===!0?`\u2212`:`+`,a={class:`box-toggle`,\"aria-hidden\":`true`,\"data-count\":`${r.reports} ${i}`};return[E(`span`,{class:`box-name`},D(e)),` `,E(`span`,{class:`box-line`},D(t),...fn(n)),...r.isOpen===null?[]:[E(`span`,a)]]}function dn(e,t){let n=t===`held`?`is here`:`was here`;return[E(`span`,{class:`box-name`},D(e)),` `,E(`span`,{class:`box-line`},n,...fn(t))]}function fn(e){return e===null?[]:[` `,E(`span`,{class:`mark mark-${e}`},O[e])]}function pn(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function mn(){return this.eachAfter(pn)}function hn(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function gn(e,t){for(var n=this,r=[n],i,a,o=-1;n=r.pop();)if(e.call(t,n,++o,this),i=n.children)for(a=i.length-1;a>=0;--a)r.push(i[a]);return this}function _n(e,t){for(var n=this,r=[n],i=[],a,o,s,c=-1;n=r.pop();)if(i.push(n),a=n.children)for(o=0,s=a.length;o<s;++o)r.push(a[o]);for(;n=i.pop();)e.call(t,n,++c,this);return this}function vn(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function yn(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,i=r&&r.length;--i>=0;)n+=r[i].value;t.value=n})}function bn(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function xn(e){for(var t=this,n=Sn(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var i=r.length;e!==n;)r.splice(i,0,e),e=e.parent;return r}function Sn(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),i=null;for(e=n.pop(),t=r.pop();e===t;)i=e,e=n.pop(),t=r.pop();return i}function Cn(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function wn(){return Array.from(this)}function Tn(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function En(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*Dn(){var e=this,t,n=[e],r,i,a;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(i=0,a=r.length;i<a;++i)n.push(r[i]);while(n.length)}function On(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=jn)):t===void 0&&(t=An);for(var n=new Pn(e),r,i=[n],a,o,s,c;r=i.pop();)if((o=t(r.data))&&(c=(o=Array.from(o)).length))for(r.children=o,s=c-1;s>=0;--s)i.push(a=o[s]=new Pn(o[s])),a.parent=r,a.depth=r.depth+1;return n.eachBefore(Nn)}function kn(){return On(this).eachBefore(Mn)}function An(e){return e.children}function jn(e){return Array.isArray(e)?e[1]:null}function Mn(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function Nn(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function Pn(e){this.data=e,this.depth=this.height=0,this.parent=null}Pn.prototype=On.prototype={constructor:Pn,count:mn,each:hn,eachAfter:_n,eachBefore:gn,find:vn,sum:yn,sort:bn,path:xn,ancestors:Cn,descendants:wn,leaves:Tn,links:En,copy:kn,[Symbol.iterator]:Dn};function Fn(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(r-t)/e.value;++s<c;)o=a[s],o.y0=n,o.y1=i,o.x0=t,o.x1=t+=o.value*l}Object.create(Pn.prototype);function In(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(i-n)/e.value;++s<c;)o=a[s],o.x0=t,o.x1=r,o.y0=n,o.y1=n+=o.value*l}var Ln=(1+Math.sqrt(5))/2;function Rn(e,t,n,r,i,a){for(var o=[],s=t.children,c,l,u=0,d=0,f=s.length,p,m,h=t.value,g,_,v,y,b,ee,x;u<f;){p=i-n,m=a-r;do g=s[d++].value;while(!g&&d<f);for(_=v=g,ee=Math.max(m/p,p/m)/(h*e),x=g*g*ee,b=Math.max(v/x,x/_);d<f;++d){if(g+=l=s[d].value,l<_&&(_=l),l>v&&(v=l),x=g*g*ee,y=Math.max(v/x,x/_),y>b){g-=l;break}b=y}o.push(c={value:g,dice:p<m,children:s.slice(u,d)}),c.dice?Fn(c,n,r,i,h?r+=m*g/h:a):In(c,n,r,h?n+=p*g/h:i,a),h-=g,u=d}return o}(function e(t){function n(e,n,r,i,a){Rn(t,e,n,r,i,a)}return n.ratio=function(t){return e((t=+t)>1?t:1)},n})(Ln),(function e(t){function n(e,n,r,i,a){if((o=e._squarify)&&o.ratio===t)for(var o,s,c,l,u=-1,d,f=o.length,p=e.value;++u<f;){for(s=o[u],c=s.children,l=s.value=0,d=c.length;l<d;++l)s.value+=c[l].value;s.dice?Fn(s,n,r,i,p?r+=(a-r)*s.value/p:a):In(s,n,r,p?n+=(i-n)*s.value/p:i,a),p-=s.value}else e._squarify=o=Rn(t,e,n,r,i,a),o.ratio=t}return n.ratio=function(t){return e((t=+t)>1?t:1)},n})(Ln);let[k,A,zn]=[216,44,264];function Bn(e,t){let n={key:``,isGhost:!1,children:[]},r=/* @__PURE__ */ new Map;for(let{key:t,parent:i}of e){let e={key:t,isGhost:!1,children:[]};r.set(t,e),(i===null?n:r.get(i))?.children.push(e)}let i=new Map(e.map(e=>[e.key,e.isOpen]));for(let[e,n]of t)(i.get(e)===!1?void 0:r.get(e))?.children.push(...n.map(e=>({key:e,isGhost:!0,children:[]})));return Vn(n)}function Vn(e){let t=On(e),n=Hn(t),r=/* @__PURE__ */ new Map,i=[],[a,o]=[0,0];return t.eachBefore(e=>{let{data:t,parent:s,depth:c}=e;if(s===null)return;let l={x:(c-1)*zn,y:(n.get(e)??0)*54};t.isGhost?i.push({...l,key:t.key,manager:s.data.key}):r.set(t.key,l),a=Math.max(a,l.y),o=Math.max(o,l.x)}),{places:r,ghosts:i,extent:{x:0,y:0,width:o+(i.length===0?k:zn),height:a+A}}}function Hn(e){let t=/* @__PURE__ */ new Map,n=[];return e.eachBefore(e=>{let r=0;if(e.parent?.children?.[0]===e)r=t.get(e.parent)??0;else for(let t=e;t!==void 0;t=t.children?.[0])r=Math.max(r,n[t.depth]??0);t.set(e,r),n[e.depth]=r+1}),t}function j({x:e,y:t},n){return e+k>=n.x&&e<=n.x+n.width&&t+A>=n.y&&t<=n.y+n.height}function Un(e,t){return e.x<=t.x&&e.y<=t.y&&e.x+e.width>=t.x+t.width&&e.y+e.height>=t.y+t.height}function Wn({x:e,y:t,width:n,height:r}){return{x:e-n/2,y:t-r/2,width:n*2,height:r*2}}function Gn(e,t){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new WeakMap,i=[];return{place:(t,r,o,s)=>{let c=new Map(o.ghosts.map(e=>[e.key,e.manager])),l=e=>t.seats.get(e)?.name??e;for(let e of Kn(n,r))n.get(e)?.element.remove(),n.delete(e);let u=e.firstElementChild;for(let i of r){let r=c.get(i.key),d=on(t,i,s,r===void 0?null:l(r)),f=n.get(i.key)??a(i,d);qn(f,d,o.places.get(i.key)??f.place),f.element===u?u=u.nextElementSibling:e.insertBefore(f.element,u)}i=o.ghosts.map(e=>({...e,name:l(e.key),mark:t.marks.get(e.key)??null}))},draw:(e,a)=>{for(let t of n.values()){let n=j(t.place,e)?a?`whole`:`small`:`far`;(n!==t.looks||t.isStale&&n!==`far`)&&Jn(t,n)}t.replaceChildren(...i.filter(t=>j(t,e)).map(e=>Yn(e,a,r)))},elementOf:e=>n.get(e)?.element,keyOf:e=>{let t=e instanceof Element?e.closest(`.box`):null;return t===null?void 0:r.get(t)}};function a(e,t){let i=E(`div`,{role:`treeitem`,tabindex:`-1`,\"aria-selected\":`false`,\"data-looks\":`far`});ln(i,t),r.set(i,e.key);let a={x:0,y:0};Xn(i,a);let o={element:i,facts:t,place:a,looks:`far`,isStale:!0};return n.set(e.key,o),o}}function Kn(e,t){let n=new Set(t.map(({key:e})=>e));return[...e.keys()].filter(e=>!n.has(e))}function qn(e,t,n){let r=n.x!==e.place.x||n.y!==e.place.y,i=!sn(t,e.facts);r&&(e.place=n),i&&(e.facts=t,ln(e.element,t)),e.isStale||=r||i}function Jn(e,t){e.looks=t,e.element.dataset.looks=t,t!==`far`&&Xn(e.element,e.place),e.element.replaceChildren(...t===`whole`?un(e.facts):[]),e.isStale=t===`far`}function Yn(e,t,n){let r=E(`div`,{class:`box ghost`},...t?dn(e.name,e.mark):[]);return n.set(r,e.key),Xn(r,e),r}function Xn(e,{x:t,y:n}){e.style.left=`${t}px`,e.style.top=`${n}px`}var Zn={svg:`http://www.w3.org/2000/svg`,xhtml:`http://www.w3.org/1999/xhtml`,xlink:`http://www.w3.org/1999/xlink`,xml:`http://www.w3.org/XML/1998/namespace`,xmlns:`http://www.w3.org/2000/xmlns/`};function Qn(e){var t=e+=``,n=t.indexOf(`:`);return n>=0&&(t=e.slice(0,n))!==`xmlns`&&(e=e.slice(n+1)),Zn.hasOwnProperty(t)?{space:Zn[t],local:e}:e}function $n(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===`http://www.w3.org/1999/xhtml`&&t.documentElement.namespaceURI===`http://www.w3.org/1999/xhtml`?t.createElement(e):t.createElementNS(n,e)}}function er(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function tr(e){var t=Qn(e);return(t.local?er:$n)(t)}function nr(){}function rr(e){return e==null?nr:function(){return this.querySelector(e)}}function ir(e){typeof e!=`function`&&(e=rr(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=Array(o),c,l,u=0;u<o;++u)(c=a[u])&&(l=e.call(c,c.__data__,u,a))&&(`__data__`in c&&(l.__data__=c.__data__),s[u]=l);return new N(r,this._parents)}function ar(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function or(){return[]}function sr(e){return e==null?or:function(){return this.querySelectorAll(e)}}function cr(e){return function(){return ar(e.apply(this,arguments))}}function lr(e){e=typeof e==`function`?cr(e):sr(e);for(var t=this._groups,n=t.length,r=[],i=[],a=0;a<n;++a)for(var o=t[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&(r.push(e.call(c,c.__data__,l,o)),i.push(c));return new N(r,i)}function ur(e){return function(){return this.matches(e)}}function dr(e){return function(t){return t.matches(e)}}var fr=Array.prototype.find;function pr(e){return function(){return fr.call(this.children,e)}}function mr(){return this.firstElementChild}function hr(e){return this.select(e==null?mr:pr(typeof e==`function`?e:dr(e)))}var gr=Array.prototype.filter;function _r(){return Array.from(this.children)}function vr(e){return function(){return gr.call(this.children,e)}}function yr(e){return this.selectAll(e==null?_r:vr(typeof e==`function`?e:dr(e)))}function br(e){typeof e!=`function`&&(e=ur(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new N(r,this._parents)}function xr(e){return Array(e.length)}function Sr(){return new N(this._enter||this._groups.map(xr),this._parents)}function Cr(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Cr.prototype={constructor:Cr,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function wr(e){return function(){return e}}function Tr(e,t,n,r,i,a){for(var o=0,s,c=t.length,l=a.length;o<l;++o)(s=t[o])?(s.__data__=a[o],r[o]=s):n[o]=new Cr(e,a[o]);for(;o<c;++o)(s=t[o])&&(i[o]=s)}function Er(e,t,n,r,i,a,o){var s,c,l=/* @__PURE__ */ new Map,u=t.length,d=a.length,f=Array(u),p;for(s=0;s<u;++s)(c=t[s])&&(f[s]=p=o.call(c,c.__data__,s,t)+``,l.has(p)?i[s]=c:l.set(p,c));for(s=0;s<d;++s)p=o.call(e,a[s],s,a)+``,(c=l.get(p))?(r[s]=c,c.__data__=a[s],l.delete(p)):n[s]=new Cr(e,a[s]);for(s=0;s<u;++s)(c=t[s])&&l.get(f[s])===c&&(i[s]=c)}function Dr(e){return e.__data__}function Or(e,t){if(!arguments.length)return Array.from(this,Dr);var n=t?Er:Tr,r=this._parents,i=this._groups;typeof e!=`function`&&(e=wr(e));for(var a=i.length,o=Array(a),s=Array(a),c=Array(a),l=0;l<a;++l){var u=r[l],d=i[l],f=d.length,p=kr(e.call(u,u&&u.__data__,l,r)),m=p.length,h=s[l]=Array(m),g=o[l]=Array(m);n(u,d,h,g,c[l]=Array(f),p,t);for(var _=0,v=0,y,b;_<m;++_)if(y=h[_]){for(_>=v&&(v=_+1);!(b=g[v])&&++v<m;);y._next=b||null}}return o=new N(o,r),o._enter=s,o._exit=c,o}function kr(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function Ar(){return new N(this._exit||this._groups.map(xr),this._parents)}function jr(e,t,n){var r=this.enter(),i=this,a=this.exit();return typeof e==`function`?(r=e(r),r&&=r.selection()):r=r.append(e+``),t!=null&&(i=t(i),i&&=i.selection()),n==null?a.remove():n(a),r&&i?r.merge(i).order():i}function Mr(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,a=r.length,o=Math.min(i,a),s=Array(i),c=0;c<o;++c)for(var l=n[c],u=r[c],d=l.length,f=s[c]=Array(d),p,m=0;m<d;++m)(p=l[m]||u[m])&&(f[m]=p);for(;c<i;++c)s[c]=n[c];return new N(s,this._parents)}function Nr(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,a=r[i],o;--i>=0;)(o=r[i])&&(a&&o.compareDocumentPosition(a)^4&&a.parentNode.insertBefore(o,a),a=o);return this}function Pr(e){e||=Fr;function t(t,n){return t&&n?e(t.__data__,n.__data__):!t-!n}for(var n=this._groups,r=n.length,i=Array(r),a=0;a<r;++a){for(var o=n[a],s=o.length,c=i[a]=Array(s),l,u=0;u<s;++u)(l=o[u])&&(c[u]=l);c.sort(t)}return new N(i,this._parents).order()}function Fr(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function Ir(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Lr(){return Array.from(this)}function Rr(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length;i<a;++i){var o=r[i];if(o)return o}return null}function zr(){let e=0;for(let t of this)++e;return e}function Br(){return!this.node()}function Vr(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],a=0,o=i.length,s;a<o;++a)(s=i[a])&&e.call(s,s.__data__,a,i);return this}function Hr(e){return function(){this.removeAttribute(e)}}function Ur(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Wr(e,t){return function(){this.setAttribute(e,t)}}function Gr(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function Kr(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function qr(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function Jr(e,t){var n=Qn(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?Ur:Hr:typeof t==`function`?n.local?qr:Kr:n.local?Gr:Wr)(n,t))}function Yr(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Xr(e){return function(){this.style.removeProperty(e)}}function Zr(e,t,n){return function(){this.style.setProperty(e,t,n)}}function Qr(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function $r(e,t,n){return arguments.length>1?this.each((t==null?Xr:typeof t==`function`?Qr:Zr)(e,t,n??``)):M(this.node(),e)}function M(e,t){return e.style.getPropertyValue(t)||Yr(e).getComputedStyle(e,null).getPropertyValue(t)}function ei(e){return function(){delete this[e]}}function ti(e,t){return function(){this[e]=t}}function ni(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function ri(e,t){return arguments.length>1?this.each((t==null?ei:typeof t==`function`?ni:ti)(e,t)):this.node()[e]}function ii(e){return e.trim().split(/^|\\s+/)}function ai(e){return e.classList||new oi(e)}function oi(e){this._node=e,this._names=ii(e.getAttribute(`class`)||``)}oi.prototype={add:function(e){this._names.indexOf(e)<0&&(this._names.push(e),this._node.setAttribute(`class`,this._names.join(` `)))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute(`class`,this._names.join(` `)))},contains:function(e){return this._names.indexOf(e)>=0}};function si(e,t){for(var n=ai(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function ci(e,t){for(var n=ai(e),r=-1,i=t.length;++r<i;)n.remove(t[r])}function li(e){return function(){si(this,e)}}function ui(e){return function(){ci(this,e)}}function di(e,t){return function(){(t.apply(this,arguments)?si:ci)(this,e)}}function fi(e,t){var n=ii(e+``);if(arguments.length<2){for(var r=ai(this.node()),i=-1,a=n.length;++i<a;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof t==`function`?di:t?li:ui)(n,t))}function pi(){this.textContent=``}function mi(e){return function(){this.textContent=e}}function hi(e){return function(){var t=e.apply(this,arguments);this.textContent=t??``}}function gi(e){return arguments.length?this.each(e==null?pi:(typeof e==`function`?hi:mi)(e)):this.node().textContent}function _i(){this.innerHTML=``}function vi(e){return function(){this.innerHTML=e}}function yi(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??``}}function bi(e){return arguments.length?this.each(e==null?_i:(typeof e==`function`?yi:vi)(e)):this.node().innerHTML}function xi(){this.nextSibling&&this.parentNode.appendChild(this)}function Si(){return this.each(xi)}function Ci(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function wi(){return this.each(Ci)}function Ti(e){var t=typeof e==`function`?e:tr(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ei(){return null}function Di(e,t){var n=typeof e==`function`?e:tr(e),r=t==null?Ei:typeof t==`function`?t:rr(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Oi(){var e=this.parentNode;e&&e.removeChild(this)}function ki(){return this.each(Oi)}function Ai(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function ji(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Mi(e){return this.select(e?ji:Ai)}function Ni(e){return arguments.length?this.property(`__data__`,e):this.node().__data__}function Pi(e){return function(t){e.call(this,t,this.__data__)}}function Fi(e){return e.trim().split(/^|\\s+/).map(function(e){var t=``,n=e.indexOf(`.`);return n>=0&&(t=e.slice(n+1),e=e.slice(0,n)),{type:e,name:t}})}function Ii(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,a;n<i;++n)a=t[n],(!e.type||a.type===e.type)&&a.name===e.name?this.removeEventListener(a.type,a.listener,a.options):t[++r]=a;++r?t.length=r:delete this.__on}}}function Li(e,t,n){return function(){var r=this.__on,i,a=Pi(t);if(r){for(var o=0,s=r.length;o<s;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=a,i.options=n),i.value=t;return}}this.addEventListener(e.type,a,n),i={type:e.type,name:e.name,value:t,listener:a,options:n},r?r.push(i):this.__on=[i]}}function Ri(e,t,n){var r=Fi(e+``),i,a=r.length,o;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,l=s.length,u;c<l;++c)for(i=0,u=s[c];i<a;++i)if((o=r[i]).type===u.type&&o.name===u.name)return u.value}}else{for(s=t?Li:Ii,i=0;i<a;++i)this.each(s(r[i],t,n));return this}}function zi(e,t,n){var r=Yr(e),i=r.CustomEvent;typeof i==`function`?i=new i(t,n):(i=r.document.createEvent(`Event`),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),e.dispatchEvent(i)}function Bi(e,t){return function(){return zi(this,e,t)}}function Vi(e,t){return function(){return zi(this,e,t.apply(this,arguments))}}function Hi(e,t){return this.each((typeof t==`function`?Vi:Bi)(e,t))}function*Ui(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length,o;i<a;++i)(o=r[i])&&(yield o)}var Wi=[null];function N(e,t){this._groups=e,this._parents=t}function Gi(){return new N([[document.documentElement]],Wi)}function Ki(){return this}N.prototype=Gi.prototype={constructor:N,select:ir,selectAll:lr,selectChild:hr,selectChildren:yr,filter:br,data:Or,enter:Sr,exit:Ar,join:jr,merge:Mr,selection:Ki,order:Nr,sort:Pr,call:Ir,nodes:Lr,node:Rr,size:zr,empty:Br,each:Vr,attr:Jr,style:$r,property:ri,classed:fi,text:gi,html:bi,raise:Si,lower:wi,append:Ti,insert:Di,remove:ki,clone:Mi,datum:Ni,on:Ri,dispatch:Hi,[Symbol.iterator]:Ui};function P(e){return typeof e==`string`?new N([[document.querySelector(e)]],[document.documentElement]):new N([[e]],Wi)}function qi(e){let t;for(;t=e.sourceEvent;)e=t;return e}function F(e,t){if(e=qi(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=e.clientX,r.y=e.clientY,r=r.matrixTransform(t.getScreenCTM().inverse()),[r.x,r.y]}if(t.getBoundingClientRect){var i=t.getBoundingClientRect();return[e.clientX-i.left-t.clientLeft,e.clientY-i.top-t.clientTop]}}return[e.pageX,e.pageY]}var Ji={value:()=>{}};function Yi(){for(var e=0,t=arguments.length,n={},r;e<t;++e){if(!(r=arguments[e]+``)||r in n||/[\\s.]/.test(r))throw Error(`illegal type: `+r);n[r]=[]}return new Xi(n)}function Xi(e){this._=e}function Zi(e,t){return e.trim().split(/^|\\s+/).map(function(e){var n=``,r=e.indexOf(`.`);if(r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),e&&!t.hasOwnProperty(e))throw Error(`unknown type: `+e);return{type:e,name:n}})}Xi.prototype=Yi.prototype={constructor:Xi,on:function(e,t){var n=this._,r=Zi(e+``,n),i,a=-1,o=r.length;if(arguments.length<2){for(;++a<o;)if((i=(e=r[a]).type)&&(i=Qi(n[i],e.name)))return i}else{if(t!=null&&typeof t!=`function`)throw Error(`invalid callback: `+t);for(;++a<o;)if(i=(e=r[a]).type)n[i]=$i(n[i],e.name,t);else if(t==null)for(i in n)n[i]=$i(n[i],e.name,null);return this}},copy:function(){var e={},t=this._;for(var n in t)e[n]=t[n].slice();return new Xi(e)},call:function(e,t){if((i=arguments.length-2)>0)for(var n=Array(i),r=0,i,a;r<i;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(a=this._[e],r=0,i=a.length;r<i;++r)a[r].value.apply(t,n)},apply:function(e,t,n){if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(var r=this._[e],i=0,a=r.length;i<a;++i)r[i].value.apply(t,n)}};function Qi(e,t){for(var n=0,r=e.length,i;n<r;++n)if((i=e[n]).name===t)return i.value}function $i(e,t,n){for(var r=0,i=e.length;r<i;++r)if(e[r].name===t){e[r]=Ji,e=e.slice(0,r).concat(e.slice(r+1));break}return n!=null&&e.push({name:t,value:n}),e}let ea={capture:!0,passive:!1};function ta(e){e.preventDefault(),e.stopImmediatePropagation()}function na(e){var t=e.document.documentElement,n=P(e).on(`dragstart.drag`,ta,ea);`onselectstart`in t?n.on(`selectstart.drag`,ta,ea):(t.__noselect=t.style.MozUserSelect,t.style.MozUserSelect=`none`)}function ra(e,t){var n=e.document.documentElement,r=P(e).on(`dragstart.drag`,null);t&&(r.on(`click.drag`,ta,ea),setTimeout(function(){r.on(`click.drag`,null)},0)),`onselectstart`in n?r.on(`selectstart.drag`,null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function ia(e,{sourceEvent:t,subject:n,target:r,identifier:i,active:a,x:o,y:s,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,enumerable:!0,configurable:!0},active:{value:a,enumerable:!0,configurable:!0},x:{value:o,enumerable:!0,configurable:!0},y:{value:s,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}ia.prototype.on=function(){var e=this._.on.apply(this._,arguments);return e===this._?this:e};function I(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function aa(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function L(){}var R=.7,oa=1/R,sa=`\\\\s*([+-]?\\\\d+)\\\\s*`,ca=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*`,z=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*`,la=/^#([0-9a-f]{3,8})$/,ua=RegExp(`^rgb\\\\(${sa},${sa},${sa}\\\\)$`),da=RegExp(`^rgb\\\\(${z},${z},${z}\\\\)$`),fa=RegExp(`^rgba\\\\(${sa},${sa},${sa},${ca}\\\\)$`),pa=RegExp(`^rgba\\\\(${z},${z},${z},${ca}\\\\)$`),ma=RegExp(`^hsl\\\\(${ca},${z},${z}\\\\)$`),ha=RegExp(`^hsla\\\\(${ca},${z},${z},${ca}\\\\)$`),ga={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};I(L,xa,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:_a,formatHex:_a,formatHex8:va,formatHsl:ya,formatRgb:ba,toString:ba});function _a(){return this.rgb().formatHex()}function va(){return this.rgb().formatHex8()}function ya(){return ja(this).formatHsl()}function ba(){return this.rgb().formatRgb()}function xa(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=la.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Sa(t):n===3?new B(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ca(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ca(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ua.exec(e))?new B(t[1],t[2],t[3],1):(t=da.exec(e))?new B(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=fa.exec(e))?Ca(t[1],t[2],t[3],t[4]):(t=pa.exec(e))?Ca(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=ma.exec(e))?Aa(t[1],t[2]/100,t[3]/100,1):(t=ha.exec(e))?Aa(t[1],t[2]/100,t[3]/100,t[4]):ga.hasOwnProperty(e)?Sa(ga[e]):e===`transparent`?new B(NaN,NaN,NaN,0):null}function Sa(e){return new B(e>>16&255,e>>8&255,e&255,1)}function Ca(e,t,n,r){return r<=0&&(e=t=n=NaN),new B(e,t,n,r)}function wa(e){return e instanceof L||(e=xa(e)),e?(e=e.rgb(),new B(e.r,e.g,e.b,e.opacity)):new B}function Ta(e,t,n,r){return arguments.length===1?wa(e):new B(e,t,n,r??1)}function B(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}I(B,Ta,aa(L,{brighter(e){return e=e==null?oa:oa**+e,new B(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?R:R**+e,new B(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new B(V(this.r),V(this.g),V(this.b),ka(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Ea,formatHex:Ea,formatHex8:Da,formatRgb:Oa,toString:Oa}));function Ea(){return`#${H(this.r)}${H(this.g)}${H(this.b)}`}function Da(){return`#${H(this.r)}${H(this.g)}${H(this.b)}${H((isNaN(this.opacity)?1:this.opacity)*255)}`}function Oa(){let e=ka(this.opacity);return`${e===1?`rgb(`:`rgba(`}${V(this.r)}, ${V(this.g)}, ${V(this.b)}${e===1?`)`:`, ${e})`}`}function ka(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function V(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function H(e){return e=V(e),(e<16?`0`:``)+e.toString(16)}function Aa(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new U(e,t,n,r)}function ja(e){if(e instanceof U)return new U(e.h,e.s,e.l,e.opacity);if(e instanceof L||(e=xa(e)),!e)return new U;if(e instanceof U)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new U(o,s,c,e.opacity)}function Ma(e,t,n,r){return arguments.length===1?ja(e):new U(e,t,n,r??1)}function U(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}I(U,Ma,aa(L,{brighter(e){return e=e==null?oa:oa**+e,new U(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?R:R**+e,new U(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new B(Fa(e>=240?e-240:e+120,i,r),Fa(e,i,r),Fa(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new U(Na(this.h),Pa(this.s),Pa(this.l),ka(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ka(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Na(this.h)}, ${Pa(this.s)*100}%, ${Pa(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Na(e){return e=(e||0)%360,e<0?e+360:e}function Pa(e){return Math.max(0,Math.min(1,e||0))}function Fa(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}let Ia=Math.PI/180,La=180/Math.PI,Ra=.96422,za=.82521,Ba=4/29,Va=6/29,Ha=3*Va*Va;function Ua(e){if(e instanceof W)return new W(e.l,e.a,e.b,e.opacity);if(e instanceof G)return Za(e);e instanceof B||(e=wa(e));var t=Ja(e.r),n=Ja(e.g),r=Ja(e.b),i=Ga((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Ga((.4360747*t+.3850649*n+.1430804*r)/Ra),o=Ga((.0139322*t+.0971045*n+.7141733*r)/za)),new W(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Wa(e,t,n,r){return arguments.length===1?Ua(e):new W(e,t,n,r??1)}function W(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}I(W,Wa,aa(L,{brighter(e){return new W(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new W(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Ra*Ka(t),e=1*Ka(e),n=za*Ka(n),new B(qa(3.1338561*t-1.6168667*e-.4906146*n),qa(-.9787684*t+1.9161415*e+.033454*n),qa(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Ga(e){return e>.008856451679035631?e**(1/3):e/Ha+Ba}function Ka(e){return e>Va?e*e*e:Ha*(e-Ba)}function qa(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function Ja(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function Ya(e){if(e instanceof G)return new G(e.h,e.c,e.l,e.opacity);if(e instanceof W||(e=Ua(e)),e.a===0&&e.b===0)return new G(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*La;return new G(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Xa(e,t,n,r){return arguments.length===1?Ya(e):new G(e,t,n,r??1)}function G(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Za(e){if(isNaN(e.h))return new W(e.l,0,0,e.opacity);var t=e.h*Ia;return new W(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}I(G,Xa,aa(L,{brighter(e){return new G(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new G(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Za(this).rgb()}}));var Qa=-.14861,$a=1.78277,eo=-.29227,to=-.90649,no=1.97294,ro=no*to,io=no*$a,ao=$a*eo-to*Qa;function oo(e){if(e instanceof K)return new K(e.h,e.s,e.l,e.opacity);e instanceof B||(e=wa(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(ao*r+ro*t-io*n)/(ao+ro-io),a=r-i,o=(no*(n-i)-eo*a)/to,s=Math.sqrt(o*o+a*a)/(no*i*(1-i)),c=s?Math.atan2(o,a)*La-120:NaN;return new K(c<0?c+360:c,s,i,e.opacity)}function so(e,t,n,r){return arguments.length===1?oo(e):new K(e,t,n,r??1)}function K(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}I(K,so,aa(L,{brighter(e){return e=e==null?oa:oa**+e,new K(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?R:R**+e,new K(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Ia,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new B(255*(t+n*(Qa*r+$a*i)),255*(t+n*(eo*r+to*i)),255*(t+no*r*n),this.opacity)}}));var co=e=>()=>e;function lo(e,t){return function(n){return e+n*t}}function uo(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function fo(e,t){var n=t-e;return n?lo(e,n>180||n<-180?n-360*Math.round(n/360):n):co(isNaN(e)?t:e)}function po(e){return(e=+e)==1?mo:function(t,n){return n-t?uo(t,n,e):co(isNaN(t)?n:t)}}function mo(e,t){var n=t-e;return n?lo(e,n):co(isNaN(e)?t:e)}var ho=(function e(t){var n=po(t);function r(e,t){var r=n((e=Ta(e)).r,(t=Ta(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=mo(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function q(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var go=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,_o=new RegExp(go.source,`g`);function vo(e){return function(){return e}}function yo(e){return function(t){return e(t)+``}}function bo(e,t){var n=go.lastIndex=_o.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=go.exec(e))&&(i=_o.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:q(r,i)})),n=_o.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?yo(c[0].x):vo(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}var xo=180/Math.PI,So={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Co(e,t,n,r,i,a){var o,s,c;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,o=-o),{translateX:i,translateY:a,rotate:Math.atan2(t,e)*xo,skewX:Math.atan(c)*xo,scaleX:o,scaleY:s}}var wo;function To(e){let t=new(typeof DOMMatrix==`function`?DOMMatrix:WebKitCSSMatrix)(e+``);return t.isIdentity?So:Co(t.a,t.b,t.c,t.d,t.e,t.f)}function Eo(e){return e==null||(wo||=document.createElementNS(`http://www.w3.org/2000/svg`,`g`),wo.setAttribute(`transform`,e),!(e=wo.transform.baseVal.consolidate()))?So:(e=e.matrix,Co(e.a,e.b,e.c,e.d,e.e,e.f))}function Do(e,t,n,r){function i(e){return e.length?e.pop()+` `:``}function a(e,r,i,a,o,s){if(e!==i||r!==a){var c=o.push(`translate(`,null,t,null,n);s.push({i:c-4,x:q(e,i)},{i:c-2,x:q(r,a)})}else(i||a)&&o.push(`translate(`+i+t+a+n)}function o(e,t,n,a){e===t?t&&n.push(i(n)+`rotate(`+t+r):(e-t>180?t+=360:t-e>180&&(e+=360),a.push({i:n.push(i(n)+`rotate(`,null,r)-2,x:q(e,t)}))}function s(e,t,n,a){e===t?t&&n.push(i(n)+`skewX(`+t+r):a.push({i:n.push(i(n)+`skewX(`,null,r)-2,x:q(e,t)})}function c(e,t,n,r,a,o){if(e!==n||t!==r){var s=a.push(i(a)+`scale(`,null,`,`,null,`)`);o.push({i:s-4,x:q(e,n)},{i:s-2,x:q(t,r)})}else(n!==1||r!==1)&&a.push(i(a)+`scale(`+n+`,`+r+`)`)}return function(t,n){var r=[],i=[];return t=e(t),n=e(n),a(t.translateX,t.translateY,n.translateX,n.translateY,r,i),o(t.rotate,n.rotate,r,i),s(t.skewX,n.skewX,r,i),c(t.scaleX,t.scaleY,n.scaleX,n.scaleY,r,i),t=n=null,function(e){for(var t=-1,n=i.length,a;++t<n;)r[(a=i[t]).i]=a.x(e);return r.join(``)}}}var Oo=Do(To,`px, `,`px)`,`deg)`),ko=Do(Eo,`, `,`)`,`)`),Ao=1e-12;function jo(e){return((e=Math.exp(e))+1/e)/2}function Mo(e){return((e=Math.exp(e))-1/e)/2}function No(e){return((e=Math.exp(2*e))-1)/(e+1)}var Po=(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Ao)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=jo(y),c=s/(n*g)*(i*No(t*r+y)-Mo(y));return[a+c*d,o+c*f,s*i/jo(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Fo(e){return(function t(n){n=+n;function r(t,r){var i=e((t=so(t)).h,(r=so(r)).h),a=mo(t.s,r.s),o=mo(t.l,r.l),s=mo(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Fo(fo),Fo(mo);var Io=0,Lo=0,Ro=0,zo=1e3,Bo,Vo,Ho=0,Uo=0,Wo=0,Go=typeof performance==`object`&&performance.now?performance:Date,Ko=typeof window==`object`&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function qo(){return Uo||=(Ko(Jo),Go.now()+Wo)}function Jo(){Uo=0}function Yo(){this._call=this._time=this._next=null}Yo.prototype=Xo.prototype={constructor:Yo,restart:function(e,t,n){if(typeof e!=`function`)throw TypeError(`callback is not a function`);n=(n==null?qo():+n)+(t==null?0:+t),!this._next&&Vo!==this&&(Vo?Vo._next=this:Bo=this,Vo=this),this._call=e,this._time=n,ts()},stop:function(){this._call&&(this._call=null,this._time=1/0,ts())}};function Xo(e,t,n){var r=new Yo;return r.restart(e,t,n),r}function Zo(){qo(),++Io;for(var e=Bo,t;e;)(t=Uo-e._time)>=0&&e._call.call(void 0,t),e=e._next;--Io}function Qo(){Uo=(Ho=Go.now())+Wo,Io=Lo=0;try{Zo()}finally{Io=0,es(),Uo=0}}function $o(){var e=Go.now(),t=e-Ho;t>zo&&(Wo-=t,Ho=e)}function es(){for(var e,t=Bo,n,r=1/0;t;)t._call?(r>t._time&&(r=t._time),e=t,t=t._next):(n=t._next,t._next=null,t=e?e._next=n:Bo=n);Vo=e,ts(r)}function ts(e){Io||(Lo&&=clearTimeout(Lo),e-Uo>24?(e<1/0&&(Lo=setTimeout(Qo,Math.ceil(e-Go.now()-Wo)+1)),Ro&&=clearInterval(Ro)):(Ro||=(Ho=Go.now(),setInterval($o,zo)),Io=1,Ko(Qo)))}function ns(e,t,n){var r=new Yo;return t=t==null?0:+t,r.restart(n=>{r.stop(),e(n+t)},t,n),r}function rs(e){return((e*=2)<=1?e*e*e:(e-=2)*e*e+2)/2}var is=3;(function e(t){t=+t;function n(e){return e**+t}return n.exponent=e,n})(is),(function e(t){t=+t;function n(e){return 1-(1-e)**t}return n.exponent=e,n})(is),(function e(t){t=+t;function n(e){return((e*=2)<=1?e**+t:2-(2-e)**t)/2}return n.exponent=e,n})(is);function as(e){return(2**(-10*e)-.0009765625)*1.0009775171065494}var os=4/11;1/os/os;var ss=1.70158;(function e(t){t=+t;function n(e){return(e=+e)*e*(t*(e-1)+e)}return n.overshoot=e,n})(ss),(function e(t){t=+t;function n(e){return--e*e*((e+1)*t+e)+1}return n.overshoot=e,n})(ss),(function e(t){t=+t;function n(e){return((e*=2)<1?e*e*((t+1)*e-t):(e-=2)*e*((t+1)*e+t)+2)/2}return n.overshoot=e,n})(ss);var J=2*Math.PI,cs=1,ls=.3;(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=J);function i(e){return t*as(- --e)*Math.sin((r-e)/n)}return i.amplitude=function(t){return e(t,n*J)},i.period=function(n){return e(t,n)},i})(cs,ls),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=J);function i(e){return 1-t*as(e=+e)*Math.sin((e+r)/n)}return i.amplitude=function(t){return e(t,n*J)},i.period=function(n){return e(t,n)},i})(cs,ls),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=J);function i(e){return((e=e*2-1)<0?t*as(-e)*Math.sin((r-e)/n):2-t*as(e)*Math.sin((r+e)/n))/2}return i.amplitude=function(t){return e(t,n*J)},i.period=function(n){return e(t,n)},i})(cs,ls);var us=Yi(`start`,`end`,`cancel`,`interrupt`),ds=[],fs=0,ps=1,ms=2,hs=3,gs=4,_s=5,vs=6;function ys(e,t,n,r,i,a){var o=e.__transition;if(!o)e.__transition={};else if(n in o)return;xs(e,n,{name:t,index:r,group:i,on:us,tween:ds,time:a.time,delay:a.delay,duration:a.duration,ease:a.ease,timer:null,state:fs})}function bs(e,t){var n=X(e,t);if(n.state>fs)throw Error(`too late; already scheduled`);return n}function Y(e,t){var n=X(e,t);if(n.state>hs)throw Error(`too late; already running`);return n}function X(e,t){var n=e.__transition;if(!n||!(n=n[t]))throw Error(`transition not found`);return n}function xs(e,t,n){var r=e.__transition,i;r[t]=n,n.timer=Xo(a,0,n.time);function a(e){n.state=ps,n.timer.restart(o,n.delay,n.time),n.delay<=e&&o(e-n.delay)}function o(a){var l,u,d,f;if(n.state!==ps)return c();for(l in r)if(f=r[l],f.name===n.name){if(f.state===hs)return ns(o);f.state===gs?(f.state=vs,f.timer.stop(),f.on.call(`interrupt`,e,e.__data__,f.index,f.group),delete r[l]):+l<t&&(f.state=vs,f.timer.stop(),f.on.call(`cancel`,e,e.__data__,f.index,f.group),delete r[l])}if(ns(function(){n.state===hs&&(n.state=gs,n.timer.restart(s,n.delay,n.time),s(a))}),n.state=ms,n.on.call(`start`,e,e.__data__,n.index,n.group),n.state===ms){for(n.state=hs,i=Array(d=n.tween.length),l=0,u=-1;l<d;++l)(f=n.tween[l].value.call(e,e.__data__,n.index,n.group))&&(i[++u]=f);i.length=u+1}}function s(t){for(var r=t<n.duration?n.ease.call(null,t/n.duration):(n.timer.restart(c),n.state=_s,1),a=-1,o=i.length;++a<o;)i[a].call(e,r);n.state===_s&&(n.on.call(`end`,e,e.__data__,n.index,n.group),c())}function c(){for(var i in n.state=vs,n.timer.stop(),delete r[t],r)return;delete e.__transition}}function Ss(e,t){var n=e.__transition,r,i,a=!0,o;if(n){for(o in t=t==null?null:t+``,n)(r=n[o]).name===t?(i=r.state>ms&&r.state<_s,r.state=vs,r.timer.stop(),r.on.call(i?`interrupt`:`cancel`,e,e.__data__,r.index,r.group),delete n[o]):a=!1;a&&delete e.__transition}}function Cs(e){return this.each(function(){Ss(this,e)})}function ws(e,t){var n,r;return function(){var i=Y(this,e),a=i.tween;if(a!==n){r=n=a;for(var o=0,s=r.length;o<s;++o)if(r[o].name===t){r=r.slice(),r.splice(o,1);break}}i.tween=r}}function Ts(e,t,n){var r,i;if(typeof n!=`function`)throw Error();return function(){var a=Y(this,e),o=a.tween;if(o!==r){i=(r=o).slice();for(var s={name:t,value:n},c=0,l=i.length;c<l;++c)if(i[c].name===t){i[c]=s;break}c===l&&i.push(s)}a.tween=i}}function Es(e,t){var n=this._id;if(e+=``,arguments.length<2){for(var r=X(this.node(),n).tween,i=0,a=r.length,o;i<a;++i)if((o=r[i]).name===e)return o.value;return null}return this.each((t==null?ws:Ts)(n,e,t))}function Ds(e,t,n){var r=e._id;return e.each(function(){var e=Y(this,r);(e.value||={})[t]=n.apply(this,arguments)}),function(e){return X(e,r).value[t]}}function Os(e,t){var n;return(typeof t==`number`?q:t instanceof xa?ho:(n=xa(t))?(t=n,ho):bo)(e,t)}function ks(e){return function(){this.removeAttribute(e)}}function As(e){return function(){this.removeAttributeNS(e.space,e.local)}}function js(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttribute(e);return o===i?null:o===r?a:a=t(r=o,n)}}function Ms(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttributeNS(e.space,e.local);return o===i?null:o===r?a:a=t(r=o,n)}}function Ns(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttribute(e):(o=this.getAttribute(e),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Ps(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttributeNS(e.space,e.local):(o=this.getAttributeNS(e.space,e.local),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Fs(e,t){var n=Qn(e),r=n===`transform`?ko:Os;return this.attrTween(e,typeof t==`function`?(n.local?Ps:Ns)(n,r,Ds(this,`attr.`+e,t)):t==null?(n.local?As:ks)(n):(n.local?Ms:js)(n,r,t))}function Is(e,t){return function(n){this.setAttribute(e,t.call(this,n))}}function Ls(e,t){return function(n){this.setAttributeNS(e.space,e.local,t.call(this,n))}}function Rs(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Ls(e,i)),n}return i._value=t,i}function zs(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Is(e,i)),n}return i._value=t,i}function Bs(e,t){var n=`attr.`+e;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(t==null)return this.tween(n,null);if(typeof t!=`function`)throw Error();var r=Qn(e);return this.tween(n,(r.local?Rs:zs)(r,t))}function Vs(e,t){return function(){bs(this,e).delay=+t.apply(this,arguments)}}function Hs(e,t){return t=+t,function(){bs(this,e).delay=t}}function Us(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?Vs:Hs)(t,e)):X(this.node(),t).delay}function Ws(e,t){return function(){Y(this,e).duration=+t.apply(this,arguments)}}function Gs(e,t){return t=+t,function(){Y(this,e).duration=t}}function Ks(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?Ws:Gs)(t,e)):X(this.node(),t).duration}function qs(e,t){if(typeof t!=`function`)throw Error();return function(){Y(this,e).ease=t}}function Js(e){var t=this._id;return arguments.length?this.each(qs(t,e)):X(this.node(),t).ease}function Ys(e,t){return function(){var n=t.apply(this,arguments);if(typeof n!=`function`)throw Error();Y(this,e).ease=n}}function Xs(e){if(typeof e!=`function`)throw Error();return this.each(Ys(this._id,e))}function Zs(e){typeof e!=`function`&&(e=ur(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new Z(r,this._parents,this._name,this._id)}function Qs(e){if(e._id!==this._id)throw Error();for(var t=this._groups,n=e._groups,r=t.length,i=n.length,a=Math.min(r,i),o=Array(r),s=0;s<a;++s)for(var c=t[s],l=n[s],u=c.length,d=o[s]=Array(u),f,p=0;p<u;++p)(f=c[p]||l[p])&&(d[p]=f);for(;s<r;++s)o[s]=t[s];return new Z(o,this._parents,this._name,this._id)}function $s(e){return(e+``).trim().split(/^|\\s+/).every(function(e){var t=e.indexOf(`.`);return t>=0&&(e=e.slice(0,t)),!e||e===`start`})}function ec(e,t,n){var r,i,a=$s(t)?bs:Y;return function(){var o=a(this,e),s=o.on;s!==r&&(i=(r=s).copy()).on(t,n),o.on=i}}function tc(e,t){var n=this._id;return arguments.length<2?X(this.node(),n).on.on(e):this.each(ec(n,e,t))}function nc(e){return function(){var t=this.parentNode;for(var n in this.__transition)if(+n!==e)return;t&&t.removeChild(this)}}function rc(){return this.on(`end.remove`,nc(this._id))}function ic(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=rr(e));for(var r=this._groups,i=r.length,a=Array(i),o=0;o<i;++o)for(var s=r[o],c=s.length,l=a[o]=Array(c),u,d,f=0;f<c;++f)(u=s[f])&&(d=e.call(u,u.__data__,f,s))&&(`__data__`in u&&(d.__data__=u.__data__),l[f]=d,ys(l[f],t,n,f,l,X(u,n)));return new Z(a,this._parents,t,n)}function ac(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=sr(e));for(var r=this._groups,i=r.length,a=[],o=[],s=0;s<i;++s)for(var c=r[s],l=c.length,u,d=0;d<l;++d)if(u=c[d]){for(var f=e.call(u,u.__data__,d,c),p,m=X(u,n),h=0,g=f.length;h<g;++h)(p=f[h])&&ys(p,t,n,h,f,m);a.push(f),o.push(u)}return new Z(a,o,t,n)}var oc=Gi.prototype.constructor;function sc(){return new oc(this._groups,this._parents)}function cc(e,t){var n,r,i;return function(){var a=M(this,e),o=(this.style.removeProperty(e),M(this,e));return a===o?null:a===n&&o===r?i:i=t(n=a,r=o)}}function lc(e){return function(){this.style.removeProperty(e)}}function uc(e,t,n){var r,i=n+``,a;return function(){var o=M(this,e);return o===i?null:o===r?a:a=t(r=o,n)}}function dc(e,t,n){var r,i,a;return function(){var o=M(this,e),s=n(this),c=s+``;return s??(c=s=(this.style.removeProperty(e),M(this,e))),o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s))}}function fc(e,t){var n,r,i,a=`style.`+t,o=`end.`+a,s;return function(){var c=Y(this,e),l=c.on,u=c.value[a]==null?s||=lc(t):void 0;(l!==n||i!==u)&&(r=(n=l).copy()).on(o,i=u),c.on=r}}function pc(e,t,n){var r=(e+=``)==`transform`?Oo:Os;return t==null?this.styleTween(e,cc(e,r)).on(`end.style.`+e,lc(e)):typeof t==`function`?this.styleTween(e,dc(e,r,Ds(this,`style.`+e,t))).each(fc(this._id,e)):this.styleTween(e,uc(e,r,t),n).on(`end.style.`+e,null)}function mc(e,t,n){return function(r){this.style.setProperty(e,t.call(this,r),n)}}function hc(e,t,n){var r,i;function a(){var a=t.apply(this,arguments);return a!==i&&(r=(i=a)&&mc(e,a,n)),r}return a._value=t,a}function gc(e,t,n){var r=`style.`+(e+=``);if(arguments.length<2)return(r=this.tween(r))&&r._value;if(t==null)return this.tween(r,null);if(typeof t!=`function`)throw Error();return this.tween(r,hc(e,t,n??``))}function _c(e){return function(){this.textContent=e}}function vc(e){return function(){var t=e(this);this.textContent=t??``}}function yc(e){return this.tween(`text`,typeof e==`function`?vc(Ds(this,`text`,e)):_c(e==null?``:e+``))}function bc(e){return function(t){this.textContent=e.call(this,t)}}function xc(e){var t,n;function r(){var r=e.apply(this,arguments);return r!==n&&(t=(n=r)&&bc(r)),t}return r._value=e,r}function Sc(e){var t=`text`;if(arguments.length<1)return(t=this.tween(t))&&t._value;if(e==null)return this.tween(t,null);if(typeof e!=`function`)throw Error();return this.tween(t,xc(e))}function Cc(){for(var e=this._name,t=this._id,n=Ec(),r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)if(c=o[l]){var u=X(c,t);ys(c,e,n,l,o,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new Z(r,this._parents,e,n)}function wc(){var e,t,n=this,r=n._id,i=n.size();return new Promise(function(a,o){var s={value:o},c={value:function(){--i===0&&a()}};n.each(function(){var n=Y(this,r),i=n.on;i!==e&&(t=(e=i).copy(),t._.cancel.push(s),t._.interrupt.push(s),t._.end.push(c)),n.on=t}),i===0&&a()})}var Tc=0;function Z(e,t,n,r){this._groups=e,this._parents=t,this._name=n,this._id=r}function Ec(){return++Tc}var Q=Gi.prototype;Z.prototype={constructor:Z,select:ic,selectAll:ac,selectChild:Q.selectChild,selectChildren:Q.selectChildren,filter:Zs,merge:Qs,selection:sc,transition:Cc,call:Q.call,nodes:Q.nodes,node:Q.node,size:Q.size,empty:Q.empty,each:Q.each,on:tc,attr:Fs,attrTween:Bs,style:pc,styleTween:gc,text:yc,textTween:Sc,remove:rc,tween:Es,delay:Us,duration:Ks,ease:Js,easeVarying:Xs,end:wc,[Symbol.iterator]:Q[Symbol.iterator]};var Dc={time:null,delay:0,duration:250,ease:rs};function Oc(e,t){for(var n;!(n=e.__transition)||!(n=n[t]);)if(!(e=e.parentNode))throw Error(`transition ${t} not found`);return n}function kc(e){var t,n;e instanceof Z?(t=e._id,e=e._name):(t=Ec(),(n=Dc).time=qo(),e=e==null?null:e+``);for(var r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&ys(c,e,t,l,o,n||Oc(c,t));return new Z(r,this._parents,e,t)}Gi.prototype.interrupt=Cs,Gi.prototype.transition=kc;var Ac=e=>()=>e;function jc(e,{sourceEvent:t,target:n,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function $(e,t,n){this.k=e,this.x=t,this.y=n}$.prototype={constructor:$,scale:function(e){return e===1?this:new $(this.k*e,this.x,this.y)},translate:function(e,t){return e===0&t===0?this:new $(this.k,this.x+this.k*e,this.y+this.k*t)},apply:function(e){return[e[0]*this.k+this.x,e[1]*this.k+this.y]},applyX:function(e){return e*this.k+this.x},applyY:function(e){return e*this.k+this.y},invert:function(e){return[(e[0]-this.x)/this.k,(e[1]-this.y)/this.k]},invertX:function(e){return(e-this.x)/this.k},invertY:function(e){return(e-this.y)/this.k},rescaleX:function(e){return e.copy().domain(e.range().map(this.invertX,this).map(e.invert,e))},rescaleY:function(e){return e.copy().domain(e.range().map(this.invertY,this).map(e.invert,e))},toString:function(){return`translate(`+this.x+`,`+this.y+`) scale(`+this.k+`)`}};var Mc=new $(1,0,0);Nc.prototype=$.prototype;function Nc(e){for(;!e.__zoom;)if(!(e=e.parentNode))return Mc;return e.__zoom}function Pc(e){e.stopImmediatePropagation()}function Fc(e){e.preventDefault(),e.stopImmediatePropagation()}function Ic(e){return(!e.ctrlKey||e.type===`wheel`)&&!e.button}function Lc(){var e=this;return e instanceof SVGElement?(e=e.ownerSVGElement||e,e.hasAttribute(`viewBox`)?(e=e.viewBox.baseVal,[[e.x,e.y],[e.x+e.width,e.y+e.height]]):[[0,0],[e.width.baseVal.value,e.height.baseVal.value]]):[[0,0],[e.clientWidth,e.clientHeight]]}function Rc(){return this.__zoom||Mc}function zc(e){return-e.deltaY*(e.deltaMode===1?.05:e.deltaMode?1:.002)*(e.ctrlKey?10:1)}function Bc(){return navigator.maxTouchPoints||`ontouchstart`in this}function Vc(e,t,n){var r=e.invertX(t[0][0])-n[0][0],i=e.invertX(t[1][0])-n[1][0],a=e.invertY(t[0][1])-n[0][1],o=e.invertY(t[1][1])-n[1][1];return e.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),o>a?(a+o)/2:Math.min(0,a)||Math.max(0,o))}function Hc(){var e=Ic,t=Lc,n=Vc,r=zc,i=Bc,a=[0,1/0],o=[[-1/0,-1/0],[1/0,1/0]],s=250,c=Po,l=Yi(`start`,`zoom`,`end`),u,d,f,p=500,m=150,h=0,g=10;function _(e){e.property(`__zoom`,Rc).on(`wheel.zoom`,C,{passive:!1}).on(`mousedown.zoom`,te).on(`dblclick.zoom`,ne).filter(i).on(`touchstart.zoom`,w).on(`touchmove.zoom`,re).on(`touchend.zoom touchcancel.zoom`,T).style(`-webkit-tap-highlight-color`,`rgba(0,0,0,0)`)}_.transform=function(e,t,n,r){var i=e.selection?e.selection():e;i.property(`__zoom`,Rc),e===i?i.interrupt().each(function(){x(this,arguments).event(r).start().zoom(null,typeof t==`function`?t.apply(this,arguments):t).end()}):ee(e,t,n,r)},_.scaleBy=function(e,t,n,r){_.scaleTo(e,function(){return this.__zoom.k*(typeof t==`function`?t.apply(this,arguments):t)},n,r)},_.scaleTo=function(e,r,i,a){_.transform(e,function(){var e=t.apply(this,arguments),a=this.__zoom,s=i==null?b(e):typeof i==`function`?i.apply(this,arguments):i,c=a.invert(s),l=typeof r==`function`?r.apply(this,arguments):r;return n(y(v(a,l),s,c),e,o)},i,a)},_.translateBy=function(e,r,i,a){_.transform(e,function(){return n(this.__zoom.translate(typeof r==`function`?r.apply(this,arguments):r,typeof i==`function`?i.apply(this,arguments):i),t.apply(this,arguments),o)},null,a)},_.translateTo=function(e,r,i,a,s){_.transform(e,function(){var e=t.apply(this,arguments),s=this.__zoom,c=a==null?b(e):typeof a==`function`?a.apply(this,arguments):a;return n(Mc.translate(c[0],c[1]).scale(s.k).translate(typeof r==`function`?-r.apply(this,arguments):-r,typeof i==`function`?-i.apply(this,arguments):-i),e,o)},a,s)};function v(e,t){return t=Math.max(a[0],Math.min(a[1],t)),t===e.k?e:new $(t,e.x,e.y)}function y(e,t,n){var r=t[0]-n[0]*e.k,i=t[1]-n[1]*e.k;return r===e.x&&i===e.y?e:new $(e.k,r,i)}function b(e){return[(+e[0][0]+ +e[1][0])/2,(+e[0][1]+ +e[1][1])/2]}function ee(e,n,r,i){e.on(`start.zoom`,function(){x(this,arguments).event(i).start()}).on(`interrupt.zoom end.zoom`,function(){x(this,arguments).event(i).end()}).tween(`zoom`,function(){var e=this,a=arguments,o=x(e,a).event(i),s=t.apply(e,a),l=r==null?b(s):typeof r==`function`?r.apply(e,a):r,u=Math.max(s[1][0]-s[0][0],s[1][1]-s[0][1]),d=e.__zoom,f=typeof n==`function`?n.apply(e,a):n,p=c(d.invert(l).concat(u/d.k),f.invert(l).concat(u/f.k));return function(e){if(e===1)e=f;else{var t=p(e),n=u/t[2];e=new $(n,l[0]-t[0]*n,l[1]-t[1]*n)}o.zoom(null,e)}})}function x(e,t,n){return!n&&e.__zooming||new S(e,t)}function S(e,n){this.that=e,this.args=n,this.active=0,this.sourceEvent=null,this.extent=t.apply(e,n),this.taps=0}S.prototype={event:function(e){return e&&(this.sourceEvent=e),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit(`start`)),this},zoom:function(e,t){return this.mouse&&e!==`mouse`&&(this.mouse[1]=t.invert(this.mouse[0])),this.touch0&&e!==`touch`&&(this.touch0[1]=t.invert(this.touch0[0])),this.touch1&&e!==`touch`&&(this.touch1[1]=t.invert(this.touch1[0])),this.that.__zoom=t,this.emit(`zoom`),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit(`end`)),this},emit:function(e){var t=P(this.that).datum();l.call(e,this.that,new jc(e,{sourceEvent:this.sourceEvent,target:_,transform:this.that.__zoom,dispatch:l}),t)}};function C(t,...i){if(!e.apply(this,arguments))return;var s=x(this,i).event(t),c=this.__zoom,l=Math.max(a[0],Math.min(a[1],c.k*2**r.apply(this,arguments))),u=F(t);if(s.wheel)(s.mouse[0][0]!==u[0]||s.mouse[0][1]!==u[1])&&(s.mouse[1]=c.invert(s.mouse[0]=u)),clearTimeout(s.wheel);else if(c.k===l)return;else s.mouse=[u,c.invert(u)],Ss(this),s.start();Fc(t),s.wheel=setTimeout(d,m),s.zoom(`mouse`,n(y(v(c,l),s.mouse[0],s.mouse[1]),s.extent,o));function d(){s.wheel=null,s.end()}}function te(t,...r){if(f||!e.apply(this,arguments))return;var i=t.currentTarget,a=x(this,r,!0).event(t),s=P(t.view).on(`mousemove.zoom`,d,!0).on(`mouseup.zoom`,p,!0),c=F(t,i),l=t.clientX,u=t.clientY;na(t.view),Pc(t),a.mouse=[c,this.__zoom.invert(c)],Ss(this),a.start();function d(e){if(Fc(e),!a.moved){var t=e.clientX-l,r=e.clientY-u;a.moved=t*t+r*r>h}a.event(e).zoom(`mouse`,n(y(a.that.__zoom,a.mouse[0]=F(e,i),a.mouse[1]),a.extent,o))}function p(e){s.on(`mousemove.zoom mouseup.zoom`,null),ra(e.view,a.moved),Fc(e),a.event(e).end()}}function ne(r,...i){if(e.apply(this,arguments)){var a=this.__zoom,c=F(r.changedTouches?r.changedTouches[0]:r,this),l=a.invert(c),u=a.k*(r.shiftKey?.5:2),d=n(y(v(a,u),c,l),t.apply(this,i),o);Fc(r),s>0?P(this).transition().duration(s).call(ee,d,c,r):P(this).call(_.transform,d,c,r)}}function w(t,...n){if(e.apply(this,arguments)){var r=t.touches,i=r.length,a=x(this,n,t.changedTouches.length===i).event(t),o,s,c,l;for(Pc(t),s=0;s<i;++s)c=r[s],l=F(c,this),l=[l,this.__zoom.invert(l),c.identifier],a.touch0?!a.touch1&&a.touch0[2]!==l[2]&&(a.touch1=l,a.taps=0):(a.touch0=l,o=!0,a.taps=1+!!u);u&&=clearTimeout(u),o&&(a.taps<2&&(d=l[0],u=setTimeout(function(){u=null},p)),Ss(this),a.start())}}function re(e,...t){if(this.__zooming){var r=x(this,t).event(e),i=e.changedTouches,a=i.length,s,c,l,u;for(Fc(e),s=0;s<a;++s)c=i[s],l=F(c,this),r.touch0&&r.touch0[2]===c.identifier?r.touch0[0]=l:r.touch1&&r.touch1[2]===c.identifier&&(r.touch1[0]=l);if(c=r.that.__zoom,r.touch1){var d=r.touch0[0],f=r.touch0[1],p=r.touch1[0],m=r.touch1[1],h=(h=p[0]-d[0])*h+(h=p[1]-d[1])*h,g=(g=m[0]-f[0])*g+(g=m[1]-f[1])*g;c=v(c,Math.sqrt(h/g)),l=[(d[0]+p[0])/2,(d[1]+p[1])/2],u=[(f[0]+m[0])/2,(f[1]+m[1])/2]}else if(r.touch0)l=r.touch0[0],u=r.touch0[1];else return;r.zoom(`touch`,n(y(c,l,u),r.extent,o))}}function T(e,...t){if(this.__zooming){var n=x(this,t).event(e),r=e.changedTouches,i=r.length,a,o;for(Pc(e),f&&clearTimeout(f),f=setTimeout(function(){f=null},p),a=0;a<i;++a)o=r[a],n.touch0&&n.touch0[2]===o.identifier?delete n.touch0:n.touch1&&n.touch1[2]===o.identifier&&delete n.touch1;if(n.touch1&&!n.touch0&&(n.touch0=n.touch1,delete n.touch1),n.touch0)n.touch0[1]=this.__zoom.invert(n.touch0[0]);else if(n.end(),n.taps===2&&(o=F(o,this),Math.hypot(d[0]-o[0],d[1]-o[1])<g)){var s=P(this).on(`dblclick.zoom`);s&&s.apply(this,arguments)}}}return _.wheelDelta=function(e){return arguments.length?(r=typeof e==`function`?e:Ac(+e),_):r},_.filter=function(t){return arguments.length?(e=typeof t==`function`?t:Ac(!!t),_):e},_.touchable=function(e){return arguments.length?(i=typeof e==`function`?e:Ac(!!e),_):i},_.extent=function(e){return arguments.length?(t=typeof e==`function`?e:Ac([[+e[0][0],+e[0][1]],[+e[1][0],+e[1][1]]]),_):t},_.scaleExtent=function(e){return arguments.length?(a[0]=+e[0],a[1]=+e[1],_):[a[0],a[1]]},_.translateExtent=function(e){return arguments.length?(o[0][0]=+e[0][0],o[1][0]=+e[1][0],o[0][1]=+e[0][1],o[1][1]=+e[1][1],_):[[o[0][0],o[0][1]],[o[1][0],o[1][1]]]},_.constrain=function(e){return arguments.length?(n=e,_):n},_.duration=function(e){return arguments.length?(s=+e,_):s},_.interpolate=function(e){return arguments.length?(c=e,_):c},_.on=function(){var e=l.on.apply(l,arguments);return e===l?_:e},_.clickDistance=function(e){return arguments.length?(h=(e=+e)*e,_):Math.sqrt(h)},_.tapDistance=function(e){return arguments.length?(g=+e,_):g},_}let[Uc,Wc,Gc]=[.05,3,.8];function Kc(e,t,n){let r=Hc().scaleExtent([Uc,Wc]).clickDistance(4).on(`zoom`,({transform:e})=>{t.style.transform=`translate(${e.x}px,${e.y}px) scale(${e.k})`,n()}),i=P(e).call(r).on(`dblclick.zoom`,null),a=()=>Nc(e),o=e=>r.transform(i,e),s=e=>Math.min(Wc,Math.max(Uc,e));return{extent:()=>{let{x:t,y:n,k:r}=a();return{x:-t/r,y:-n/r,width:e.clientWidth/r,height:e.clientHeight/r}},scale:()=>a().k,fit:({x:t,y:n,width:r,height:i},a)=>{let[c,l]=[e.clientWidth-48,e.clientHeight-48],u=Math.min(1,c/r,l/i),d=s(a===void 0?u:Math.max(Math.min(1,c/r),Gc)),f=d===u||r*d<=c?(e.clientWidth-r*d)/2:24,p=i*d<=l||a===void 0?n+i/2:Math.max(a.y+A/2,n+l/d/2);o(Mc.translate(f-t*d,e.clientHeight/2-p*d).scale(d))},zoomBy:e=>r.scaleBy(i,e),keep:()=>{let e=a();return()=>o(e)},shift:(e,t)=>{(e!==0||t!==0)&&o(a().translate(e,t))},reveal:(t,n=!1)=>{let{x:r,y:i,k:s}=a(),[c,l]=[t.x*s+r,t.y*s+i],u=qc(c,k*s,e.clientWidth),d=qc(l,A*s,e.clientHeight);if(u===0&&d===0)return;if(!n)return o(a().translate(-u/s,-d/s));let f=Math.max(s,Gc);o(Mc.translate(e.clientWidth/2-(t.x+k/2)*f,e.clientHeight/2-(t.y+A/2)*f).scale(f))}}}function qc(e,t,n){return e<24?e-24:Math.max(0,Math.min(e-24,e+t+24-n))}function Jc({places:e,ghosts:t},n){let r=/* @__PURE__ */ new Map,i=(t,n)=>{let i=e.get(t);if(i===void 0||n===void 0)return;let a=r.get(t)??{from:i,ends:[]};r.set(t,a),a.ends.push(n)};for(let{key:t,parent:r}of n)r!==null&&i(r,e.get(t));for(let e of t)i(e.manager,e);return[...r.values()]}function Yc(e,{places:t,ghosts:n},r){let i=[],a=[];for(let[e,o]of n.entries()){let n=t.get(o.key);n!==void 0&&(j(o,r)||j(n,r))&&(i.push(el(Qc(o,n,e%3).map(e=>$c(e,r)))),a.push(`M${n.x+k},${n.y+Zc}l7,-4v8z`))}return{reports:e.map(e=>Xc(e,r)).join(``),moves:i.join(``),arrows:a.join(``)}}function Xc({from:e,ends:t},n){let r=e.y+A/2,[i,a]=[e.x+(k+zn)/2,e.x+zn],[o,s]=[r,r],c=j(e,n)?[`M${e.x+k},${r}H${i}`]:[];for(let e of t){let t=e.y+A/2;o=Math.min(o,t),s=Math.max(s,t),j(e,n)&&c.push(`M${i},${t}H${a}`)}return o=Math.max(o,n.y),s=Math.min(s,n.y+n.height),o<s&&i>=n.x&&i<=n.x+n.width&&c.push(`M${i},${o}V${s}`),c.join(``)}let Zc=11;function Qc(e,t,n){let[r,i]=[e.x+k,t.x+k],[a,o]=[9+n*4,t.y-3-n*2];return[[r,e.y+A/2],[r+a,e.y+A/2],...r===i?[]:[[r+a,o],[i+a,o]],[i+a,t.y+11],[i+7,t.y+11]]}function $c([e,t],n){return[e,Math.max(n.y,Math.min(t,n.y+n.height))]}function el(e){return e.map(([t,n],r)=>{let[i,a]=[e[r-1],e[r+1]];return i===void 0?`M${t},${n}`:a===void 0?`L${t},${n}`:`L${tl([t,n],i)}Q${t},${n} ${tl([t,n],a)}`}).join(``)}function tl([e,t],[n,r]){let[i,a]=[n-e,r-t],o=Math.hypot(i,a),s=o===0?0:Math.min(5,o/2)/o;return`${e+i*s},${t+a*s}`}function nl(){let e=rl(`svg`,`lines`);e.setAttribute(`aria-hidden`,`true`);let[t,n]=[rl(`path`,`line-reports`),rl(`path`,`line-moves`)],r=rl(`path`,`line-arrows`);e.append(t,n,r);let i=()=>{};return{element:e,place:(e,a)=>{let o=Jc(e,a);i=i=>{let a=Yc(o,e,i);t.setAttribute(`d`,a.reports),n.setAttribute(`d`,a.moves),r.setAttribute(`d`,a.arrows)}},draw:(t,n)=>{e.classList.toggle(`is-small`,!n),i(t)}}}function rl(e,t){let n=document.createElementNS(`http://www.w3.org/2000/svg`,e);return n.setAttribute(`class`,t),n}function il({fit:e,zoomBy:t,openAll:n,closeAll:r}){let i=(e,t,n=e)=>{let r=E(`button`,{type:`button`,\"aria-label\":n},e);return r.addEventListener(`click`,t),r};return E(`div`,{class:`picture-tools`,role:`group`,\"aria-label\":`Picture`},i(`+`,()=>t(1.4),`Zoom in`),i(`\u2212`,()=>t(1/1.4),`Zoom out`),i(`Fit`,e),i(`Expand all`,n),i(`Collapse`,r))}function al({tree:e},t){let n=[],r=[],i=(n,i,a)=>{for(let o=n.length-1;o>=0;--o){let s=n[o],c=e.reports.get(s)?.length??0,l=c===0?null:t.has(s);r.push({key:s,parent:i,level:a,place:o+1,size:n.length,reports:c,isOpen:l})}};i(e.tops,null,1);for(let t=r.pop();t!==void 0;t=r.pop())n.push(t),t.isOpen===!0&&i(e.reports.get(t.key)??[],t.key,t.level+1);return n}function ol(e,t,n){let r=e.findIndex(e=>e.key===t),i=e[r],a=sl.get(n);return i===void 0||a===void 0?null:a(e,r,i)}let sl=/* @__PURE__ */ new Map([[`ArrowDown`,(e,t)=>cl(e[t+1])],[`ArrowUp`,(e,t)=>cl(e[t-1])],[`Home`,e=>cl(e[0])],[`End`,e=>cl(e.at(-1))],[`ArrowRight`,(e,t,{key:n,isOpen:r})=>r===!1?{opens:[n]}:r===!0?cl(e[t+1]):{}],[`ArrowLeft`,(e,t,{key:n,parent:r,isOpen:i})=>i===!0?{closes:n}:r===null?{}:{focus:r}],[`Enter`,(e,t,{key:n})=>({chooses:n})],[` `,(e,t,{key:n})=>({chooses:n})],[`*`,(e,t,{parent:n})=>({opens:e.filter(e=>e.parent===n&&e.isOpen===!1).map(e=>e.key)})]]);function cl(e){return e===void 0?{}:{focus:e.key}}function ll(e,t,n,r){let i=Math.max(0,e.findIndex(e=>e.key===t)),a=ul(n)?i+1:i,o=dl(n);return[...e.slice(a),...e.slice(0,a)].find(({key:e})=>dl(r(e)).startsWith(o))?.key??null}function ul(e){return e!==``&&e.length===String.fromCodePoint(e.codePointAt(0)??0).length}function dl(e){return e.normalize(`NFKD`).replaceAll(/\\p{M}/gu,``).toLowerCase()}function fl(e,t,n){let r=null,i=/* @__PURE__ */ new Map,a={text:``,at:0};function o(e){r!==null&&t.elementOf(r)?.setAttribute(`tabindex`,`-1`),r=e,t.elementOf(e)?.setAttribute(`tabindex`,`0`)}function s(e){o(e),t.elementOf(e)?.focus({preventScroll:!0}),n.reveal(e)}function c(e,t){if(!ul(e)||e===` `||r===null)return!1;a={text:t-a.at<700?a.text+e:e,at:t};let i=ll(n.rows(),r,a.text,n.nameOf);return i!==null&&s(i),!0}return e.addEventListener(`focusin`,({target:e})=>{let i=t.keyOf(e);i!==void 0&&i!==r&&(o(i),n.reveal(i))}),e.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||r===null)return;let t=ol(n.rows(),r,e.key);t===null?c(e.key,e.timeStamp)&&e.preventDefault():(e.preventDefault(),t.focus!==void 0&&s(t.focus),t.closes!==void 0&&n.toggle(t.closes),t.opens!==void 0&&n.open(t.opens),t.chooses!==void 0&&n.choose(t.chooses))}),{key:()=>r,set:o,to:s,refresh:()=>{let e=n.rows(),t=new Map(e.map(({key:e,parent:t})=>[e,t])),a=r!==null&&!t.has(r)&&document.activeElement===document.body,c=r;for(;c!==null&&!t.has(c);)c=i.get(c)??null;i=t;let l=c??e[0]?.key;l===void 0?r=null:a?s(l):o(l)}}}function pl(e,t){let n=E(`div`,{role:`tree`,\"aria-label\":`Org chart`}),r=E(`div`,{\"aria-hidden\":`true`}),i=nl(),a=E(`div`,{class:`world`},i.element,r,n),o=E(`div`,{class:`frame`},a),s=Gn(n,r),c=[],l=Bn([],/* @__PURE__ */ new Map),u=null,d=null,f,p=Kc(o,a,()=>h(!1)),m=fl(n,s,{rows:()=>c,nameOf:e=>d?.derived.shown.seats.get(e)?.name??e,reveal:g,...t});function h(e){let t=p.extent(),n=p.scale()>=.3;(e||u===null||u.isReadable!==n||!Un(u.extent,t))&&(u={extent:Wn(t),isReadable:n},s.draw(u.extent,n),i.draw(u.extent,n))}function g(e,t=!1){let n=l.places.get(e);n!==void 0&&p.reveal(n,t)}function _(){for(let e of n.children)e.classList.toggle(`is-faded`,f!==void 0&&!e.classList.contains(`department-${f}`))}return addEventListener(`beforeprint`,()=>{let e=p.keep();o.classList.add(`on-paper`),p.fit(l.extent),s.draw(l.extent,!0),i.draw(l.extent,!0),addEventListener(`afterprint`,()=>{o.classList.remove(`on-paper`),e(),h(!0)},{once:!0})}),a.addEventListener(`click`,({target:e})=>{let n=s.keyOf(e);if(n===void 0)return;let r=e instanceof Element&&e.closest(`.box-toggle`)!==null;m.to(n),r?t.toggle(n):t.choose(n)}),{element:E(`main`,{class:`picture`},o,il({fit:()=>p.fit(l.extent),zoomBy:p.zoomBy,openAll:t.openAll,closeAll:t.closeAll})),show:(t,n)=>{let r=d;if(d={state:t,derived:n},r===null||r.derived.shown!==n.shown||r.state.open!==t.open){let a=m.key(),o=a===null?void 0:l.places.get(a);c=al(n.shown,t.open),l=Bn(c,n.shown.were),s.place(n.shown,c,l,e),i.place(l,c),m.refresh();let u=a===null?void 0:l.places.get(a);r===null?p.fit(l.extent,l.places.get(c[0]?.key??``)):o!==void 0&&u!==void 0&&p.shift(o.x-u.x,o.y-u.y),h(!0),f!==void 0&&_()}if(t.chosen!==r?.state.chosen){for(let e of[r?.state.chosen,t.chosen])typeof e==`string`&&s.elementOf(e)?.setAttribute(`aria-selected`,String(e===t.chosen));t.chosen!==null&&(m.set(t.chosen),g(t.chosen,!0))}},focus:()=>{let e=m.key();e!==null&&m.to(e)},highlight:t=>{f=t===null?void 0:e.get(t),_();let n=d?.derived.shown.seats,r=c.find(({key:e})=>t!==null&&n?.get(e)?.department===t);r!==void 0&&g(r.key)}}}function ml({before:e,after:t,marks:n},r){if(r!==`both`){let{seats:i,tree:a}=r===`before`?e:t;return{seats:i,tree:a,marks:n,were:/* @__PURE__ */ new Map}}let i=new Map([...e.seats,...t.seats]);return{seats:i,tree:m(i),marks:n,were:hl(e.seats,t.seats)}}function hl(e,t){let n=/* @__PURE__ */ new Map;for(let[r,i]of e){let a=p(i,t.get(r));if(a===null||!e.has(a))continue;let o=n.get(a);o===void 0?n.set(a,[r]):o.push(r)}return n}function gl(e){let t;return({day:n,view:r})=>{if(t?.day===n&&t.view===r)return t;let i=t?.day===n?t.compared:De(e,n);return t={day:n,view:r,compared:i,shown:ml(i,r)},t}}function _l({seats:e,tree:t,marks:n,were:r}){let i=/* @__PURE__ */ new Set,a=n.size>40?[]:[...n.keys()],o=[...r].flatMap(([e,t])=>t.some(e=>a.includes(e))?[e]:[]);for(let t of a)for(let n of v(e,t))i.add(n);for(let t of o)for(let n of[t,...v(e,t)])i.add(n);let s=t.tops.length;for(let e of i)s+=t.reports.get(e)?.length??0;let c=[...t.tops];for(let e of c){let n=t.reports.get(e)??[],r=t.tops.length===1&&e===t.tops[0];if(!i.has(e)){if(n.length===0||s+n.length>60&&!r)continue;i.add(e),s+=n.length}c.push(...n)}return i}function vl(e,t){let[n,r]=[e.asOf,e.base===null?`after`:`both`];return{day:n,view:r,open:_l(t({day:n,view:r}).shown),chosen:null}}let yl=e=>t=>({...t,day:e}),bl=e=>t=>({...t,view:e}),xl=e=>t=>({...t,open:e}),Sl=e=>t=>({...t,open:/* @__PURE__ */ new Set([...t.open,...e])}),Cl=e=>t=>{let n=new Set(t.open);return n.delete(e)||n.add(e),{...t,open:n}},wl=(e,t)=>n=>({...Sl(t)(n),chosen:e});function Tl(e){let t=e,n=[];return{state:()=>t,update:e=>{let r=t,i=e(r);t=i;for(let e of n)e(i,r)},subscribe:e=>void n.push(e)}}function El(e,t){let n=gl(e),r=Tl(vl(e,n)),i=()=>n(r.state()).shown,a=e=>{r.update(wl(e,v(i().seats,e))),o.element.scrollIntoView({block:`nearest`})},o=pl(se(de(e)),{choose:a,toggle:e=>r.update(Cl(e)),open:e=>r.update(Sl(e)),openAll:()=>r.update(xl(new Set(i().tree.reports.keys()))),closeAll:()=>r.update(xl(new Set(i().tree.tops.length===1?i().tree.tops:[])))}),s=rn(e,{chooseDay:e=>r.update(yl(e)),chooseTimes:e=>r.update(bl(e)),choosePerson:(e,t)=>{t!==null&&r.update(t===`before`?bl(`before`):yl(t)),a(e)},close:()=>{r.update(wl(null,[])),o.focus()},highlight:o.highlight}),c=E(`p`,{role:`status`,class:`unseen`});r.subscribe((e,t)=>{let r=n(e);s.show(e,r.compared),o.show(e,r);let i=oe(r,e,t);i!==null&&(c.textContent=i)}),t.append(E(`div`,{class:`page`},s.head,o.element,s.side,c));let l=n(r.state());s.show(r.state(),l.compared),o.show(r.state(),l)}let Dl=document.querySelector(`#chart`)?.textContent??``;El(n(JSON.parse(Dl)),document.body)})();";
const pageScriptHash = "8uj1xjIK75uuTlKcXPUUm71Didq9BpCn5tDUxmkJzcQ=";
const pageStyle = ":root {\n  color-scheme: light dark;\n  --ground: light-dark(#ffffff, #0d1117);\n  --text: light-dark(#1f2328, #e6edf3);\n  --line: light-dark(#8c959f, #6e7681);\n  --soft: light-dark(#d1d9e0, #30363d);\n  --box: light-dark(#f6f8fa, #161b22);\n  --chosen: light-dark(#dbeafe, #12304f);\n  --quiet: light-dark(#59636e, #9198a1);\n  --accent: light-dark(#0550ae, #79c0ff);\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font:\n    14px/1.4 system-ui,\n    sans-serif;\n}\n\n.list {\n  padding: 1rem;\n}\n.list ul {\n  padding-inline-start: 1.5rem;\n}\n\n.page {\n  display: grid;\n  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(16rem, 26vw, 22rem);\n  height: 100dvh;\n}\n\n.page .head {\n  grid-column: 1 / -1;\n  border-bottom: 1px solid var(--soft);\n}\n\n.page .side {\n  overflow-y: auto;\n  border-inline-start: 1px solid var(--soft);\n}\n\n@media (max-width: 50rem) {\n  .page {\n    grid-template: auto 58dvh auto / minmax(0, 1fr);\n    height: auto;\n  }\n\n  .page .side {\n    border-inline-start: 0;\n    border-top: 1px solid var(--soft);\n  }\n}\n\n\n@media print {\n  :root {\n    color-scheme: light;\n  }\n\n  @page {\n    size: A3 landscape;\n    margin: 10mm;\n  }\n\n  .page {\n    grid-template: 20mm 254mm / 290mm 108mm;\n    height: auto;\n  }\n\n  .page .head {\n    overflow: clip;\n  }\n\n  .page .side {\n    display: grid;\n    grid-template-rows: auto minmax(0, 1fr) auto auto;\n    padding: 0 0 0 4mm;\n    overflow: clip;\n    border: 0;\n    font-size: 0.72em;\n  }\n\n  \n  .side .card,\n  .side .legend {\n    max-height: 95mm;\n    overflow: clip;\n  }\n\n  .side .card,\n  .side .changes,\n  .side .access ul {\n    columns: 2;\n    column-gap: 5mm;\n  }\n\n  .side .changes {\n    column-fill: auto;\n    overflow: clip;\n  }\n\n  .side .access {\n    max-height: 40mm;\n    overflow: clip;\n  }\n\n  .page .side .change {\n    padding-block: 0.2rem;\n  }\n\n  .side .legend .marks {\n    grid-template-columns: repeat(2, max-content 1fr);\n  }\n\n  .page .side h2 {\n    font-size: 1.3em;\n  }\n\n  .page .side h3 {\n    margin: 0.7em 0 0.2em;\n    font-size: 1.1em;\n    break-after: avoid-column;\n  }\n\n  .side li {\n    break-inside: avoid-column;\n  }\n}\n\n.department-0 {\n  --department: light-dark(#d04a69, #fd9ead);\n}\n.department-1 {\n  --department: light-dark(#900338, #cf5971);\n}\n.department-2 {\n  --department: light-dark(#d05320, #ffa383);\n}\n.department-3 {\n  --department: light-dark(#842b02, #cf6139);\n}\n.department-4 {\n  --department: light-dark(#b17000, #faab3f);\n}\n.department-5 {\n  --department: light-dark(#6c4302, #b87501);\n}\n.department-6 {\n  --department: light-dark(#92810b, #d5bf36);\n}\n.department-7 {\n  --department: light-dark(#584e03, #98870c);\n}\n.department-8 {\n  --department: light-dark(#60920b, #9dd163);\n}\n.department-9 {\n  --department: light-dark(#385805, #679725);\n}\n.department-10 {\n  --department: light-dark(#099864, #52db9c);\n}\n.department-11 {\n  --department: light-dark(#025c3b, #0c9f69);\n}\n.department-12 {\n  --department: light-dark(#0a938e, #02d9d1);\n}\n.department-13 {\n  --department: light-dark(#085955, #079a94);\n}\n.department-14 {\n  --department: light-dark(#128eac, #1cd2fc);\n}\n.department-15 {\n  --department: light-dark(#075669, #1195b4);\n}\n.department-16 {\n  --department: light-dark(#0d83de, #8ac3fd);\n}\n.department-17 {\n  --department: light-dark(#014f8a, #2f8adc);\n}\n.department-18 {\n  --department: light-dark(#6f6fe2, #b0b7ff);\n}\n.department-19 {\n  --department: light-dark(#4137a6, #7679de);\n}\n.department-20 {\n  --department: light-dark(#9f5dcb, #d8a5fe);\n}\n.department-21 {\n  --department: light-dark(#692590, #a269c9);\n}\n.department-22 {\n  --department: light-dark(#bf50a0, #fd95dc);\n}\n.department-23 {\n  --department: light-dark(#831169, #bf5da2);\n}\n\n\n.mark-hired {\n  --mark: light-dark(#116329, #7ee787);\n}\n\n.mark-back {\n  --mark: light-dark(#116329, #7ee787);\n}\n\n.mark-moved {\n  --mark: light-dark(#0550ae, #79c0ff);\n}\n\n.mark-leaving {\n  --mark: light-dark(#a40e26, #ffa198);\n}\n\n.mark-changed {\n  --mark: light-dark(#6639ba, #d2a8ff);\n}\n\n.mark-held {\n  --mark: light-dark(#7d4e00, #e3b341);\n}\n\n.mark-drifted {\n  --mark: light-dark(#953800, #ffb077);\n}\n.head {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.5rem;\n  align-items: center;\n  padding: 0.6rem 1rem;\n}\n\n.title {\n  max-width: 20rem;\n}\n\n.title h1,\n.title p {\n  margin: 0;\n}\n\n.title h1 {\n  font-size: 1.15rem;\n  line-height: 1.2;\n}\n\n.title p {\n  display: inline;\n  color: var(--quiet);\n  font-size: 0.8rem;\n}\n\n.title p + p::before {\n  content: '\\00a0\u00B7 ';\n}\n\n.search {\n  position: relative;\n  flex: 1 1 17rem;\n  max-width: 30rem;\n}\n\n.search input {\n  width: 100%;\n  box-sizing: border-box;\n  padding: 0.5rem 0.75rem;\n  font: inherit;\n  color: inherit;\n  background: var(--box);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n}\n\n.search input::placeholder {\n  color: var(--quiet);\n  opacity: 1;\n}\n\n.search-status {\n  position: absolute;\n  z-index: 1;\n  inset-inline: 0;\n  margin: 0.25rem 0 0;\n  padding: 0.4rem 0.75rem;\n  background: var(--ground);\n  border: 1px solid var(--soft);\n  border-radius: 8px;\n}\n\n.search:not(:focus-within) .search-status {\n  display: none;\n}\n\n.search-status:empty {\n  border: 0;\n  padding: 0;\n}\n\n[role='listbox'] {\n  position: absolute;\n  z-index: 2;\n  inset-inline: 0;\n  max-height: 60vh;\n  margin: 0.25rem 0 0;\n  padding: 0.25rem;\n  overflow-y: auto;\n  list-style: none;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  box-shadow: 0 8px 24px #0003;\n}\n\n[role='option'] {\n  display: grid;\n  padding: 0.4rem 0.6rem;\n  border-radius: 6px;\n  overflow-wrap: anywhere;\n  cursor: pointer;\n}\n\n[role='option'] span {\n  color: var(--quiet);\n  font-size: 0.9em;\n}\n\n[role='option']:hover {\n  background: var(--box);\n}\n\n[role='option'][aria-selected='true'] {\n  background: var(--chosen);\n}\n\n.times {\n  display: flex;\n  margin: 0;\n  padding: 2px;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-radius: 8px;\n}\n\n.times label {\n  position: relative;\n  padding: 0.3rem 0.8rem;\n  border-radius: 6px;\n}\n\n.times label:has(:checked) {\n  font-weight: 600;\n  background: var(--chosen);\n}\n\n.times label:has(:focus-visible),\n.side :focus-visible,\n.head :focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n\n.times input {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  margin: 0;\n  opacity: 0;\n  cursor: pointer;\n}\n\n.days {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n}\n\n.days label {\n  color: var(--quiet);\n}\n\n.days input {\n  width: 9rem;\n  accent-color: var(--accent);\n}\n\n.days button {\n  min-width: 1.9rem;\n  min-height: 1.9rem;\n  font: inherit;\n  color: inherit;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-radius: 6px;\n  cursor: pointer;\n}\n\n.days button[aria-disabled='true'] {\n  color: var(--line);\n  cursor: default;\n}\n\n.day {\n  min-width: 6.5rem;\n  font-weight: 600;\n}\n\n\n@media (forced-colors: active) {\n  .times label:has(:checked),\n  [role='option'][aria-selected='true'] {\n    outline: 2px solid Highlight;\n  }\n}\n\n@media (max-width: 50rem) {\n  .head {\n    gap: 0.5rem 0.75rem;\n  }\n\n  .title,\n  .search {\n    flex-basis: 100%;\n    max-width: none;\n  }\n}\n\n@media print {\n  .search,\n  .times,\n  .days button,\n  .days input {\n    display: none;\n  }\n}\n.side {\n  padding: 0 1rem;\n  overflow-wrap: anywhere;\n}\n\n.side h2 {\n  margin: 1rem 0 0.5rem;\n  font-size: 1.05rem;\n}\n\n.side h3 {\n  margin: 1rem 0 0.25rem;\n  font-size: 0.95rem;\n}\n\n.side p {\n  margin: 0.25rem 0;\n}\n\n.side dl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.3rem 0.75rem;\n  align-items: baseline;\n  margin: 0.5rem 0;\n}\n\n.side dt {\n  color: var(--quiet);\n}\n\n.side dd {\n  margin: 0;\n}\n\n.side ul,\n.side ol {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.side button {\n  padding: 0;\n  font: inherit;\n  color: inherit;\n  text-align: start;\n  background: none;\n  border: 1px solid transparent;\n  border-radius: 6px;\n  cursor: pointer;\n}\n\n.side .change {\n  display: block;\n  width: calc(100% + 1rem);\n  margin-inline: -0.5rem;\n  padding: 0.35rem calc(0.5rem - 1px);\n}\n\n.side .change:hover {\n  background: var(--box);\n}\n\n.sheet-note {\n  display: none;\n}\n\n.change > span {\n  display: block;\n  color: var(--quiet);\n  font-size: 0.92em;\n}\n\n.side .person {\n  min-height: 1.5rem;\n  border: 0;\n  color: var(--accent);\n}\n\n.side .person:hover {\n  text-decoration: underline;\n}\n\n.card {\n  margin: 1rem -0.25rem;\n  padding: 0.25rem 1rem 0.75rem;\n  border: 1px solid var(--soft);\n  border-radius: 10px;\n  background: var(--box);\n}\n\n.card header {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n}\n\n.card header h2 {\n  margin: 0.5rem 0;\n  font-size: 1.15rem;\n}\n\n.side .card-close {\n  min-width: 1.9rem;\n  min-height: 1.9rem;\n  font-size: 1.2rem;\n  text-align: center;\n}\n\n.side .card-close:hover {\n  background: var(--chosen);\n}\n\n.card section + dl {\n  margin-top: 0.75rem;\n  padding-top: 0.75rem;\n  border-top: 1px solid var(--soft);\n}\n\n.mark {\n  padding: 0.05em 0.4em;\n  color: var(--mark);\n  font-weight: 700;\n  font-size: 0.8em;\n  border: 1px solid;\n  border-radius: 4px;\n}\n\n.legend {\n  position: sticky;\n  bottom: 0;\n  max-height: 60vh;\n  margin: 1rem -1rem 0;\n  padding: 0.6rem 1rem;\n  overflow-y: auto;\n  background: var(--ground);\n  border-top: 1px solid var(--soft);\n}\n\n.legend summary {\n  font-weight: 600;\n  cursor: pointer;\n}\n\n.departments {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem;\n}\n\n.side .departments button {\n  padding: 0.2rem 0.6rem;\n  border-color: var(--soft);\n  border-radius: 999px;\n}\n\n.side .departments button:hover {\n  border-color: currentColor;\n}\n\n.side .departments button[aria-pressed='true'] {\n  background: var(--chosen);\n  border-color: currentColor;\n}\n\n.sample {\n  display: inline-block;\n  width: 0.7em;\n  height: 0.7em;\n  margin-inline-end: 0.4em;\n  border-radius: 2px;\n  background: var(--department);\n}\n\n@media (max-width: 50rem) {\n  .legend {\n    position: static;\n    max-height: none;\n  }\n}\n\n@media print {\n  .side button.card-close {\n    display: none;\n  }\n\n  .sheet-note.is-long,\n  .side:has(.card) .sheet-note {\n    display: block;\n  }\n\n  .legend {\n    position: static;\n    max-height: none;\n    margin: 1rem 0 0;\n    padding-inline: 0;\n  }\n\n  .legend::details-content {\n    content-visibility: visible;\n  }\n}\n.picture {\n  position: relative;\n  min-height: 0;\n}\n\n.frame {\n  position: absolute;\n  inset: 0;\n  overflow: clip;\n  touch-action: none;\n  user-select: none;\n  cursor: grab;\n}\n\n.frame:active {\n  cursor: grabbing;\n}\n\n.world {\n  position: absolute;\n  top: 0;\n  left: 0;\n  width: 0;\n  height: 0;\n  transform-origin: 0 0;\n}\n\n.lines {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: visible;\n  fill: none;\n  stroke: var(--line);\n  stroke-width: 1.5;\n}\n\n.line-arrows {\n  fill: var(--accent);\n  stroke: none;\n}\n\n.line-moves {\n  stroke: var(--accent);\n  stroke-width: 2;\n  stroke-dasharray: 1 5;\n  stroke-linecap: round;\n}\n\n.is-small .line-moves {\n  stroke-dasharray: none;\n}\n\n.box {\n  position: absolute;\n  box-sizing: border-box;\n  display: grid;\n  grid-template: auto auto / minmax(0, 1fr) auto;\n  column-gap: 6px;\n  align-content: center;\n  width: 216px;\n  height: 44px;\n  padding: 0 0 0 8px;\n  contain: layout size style;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-inline-start: 6px solid var(--department, var(--line));\n  border-radius: 6px;\n  line-height: 1.3;\n  cursor: pointer;\n}\n\n.box-name,\n.box-line {\n  grid-column: 1;\n  overflow: hidden;\n  white-space: nowrap;\n  text-overflow: ellipsis;\n}\n\n.box-name {\n  font-weight: 600;\n}\n\n.box-line {\n  display: flex;\n  gap: 0.4em;\n  align-items: center;\n  color: var(--quiet);\n  font-size: 12.5px;\n}\n\n.box-line bdi {\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n\n.box-line .mark {\n  flex: none;\n  order: -1;\n  padding: 0 0.3em;\n  font-size: 10.5px;\n  line-height: 1.35;\n}\n\n.box-toggle {\n  grid-area: 1 / 2 / 3 / 3;\n  display: grid;\n  place-items: center;\n  min-width: 32px;\n  padding: 0 4px;\n  color: var(--quiet);\n  font-size: 12.5px;\n  border-inline-start: 1px solid var(--soft);\n}\n\n.box-toggle::before {\n  content: attr(data-count);\n}\n\n.box-toggle:hover {\n  background: light-dark(#dde3ea, #30363d);\n}\n\n.box.mark-leaving .box-name {\n  text-decoration: line-through;\n}\n\n.box[class*='mark-'] {\n  border-block-color: var(--mark);\n  border-inline-end-color: var(--mark);\n}\n\n\n.box.is-faded {\n  background: var(--ground);\n  border-color: transparent;\n  border-inline-start-color: var(--line);\n  color: light-dark(#59636e, #9198a1);\n}\n\n.box.is-faded .box-name {\n  font-weight: 400;\n}\n\n.box[aria-selected='true'] {\n  background: var(--chosen);\n  outline: 2px solid var(--accent);\n  outline-offset: -1px;\n}\n\n.box:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: -1px;\n}\n\n\n.box[data-looks='far'] {\n  background: none;\n  border: 0;\n  outline: none;\n  pointer-events: none;\n}\n\n.ghost {\n  padding-inline-start: 13px;\n  background: none;\n  border: 1px dashed var(--line);\n}\n\n.ghost .mark {\n  order: 0;\n}\n\n.ghost .box-name {\n  font-weight: 400;\n}\n\n.picture-tools {\n  position: absolute;\n  inset-block-end: 0.75rem;\n  inset-inline-start: 0.75rem;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem;\n  background: var(--ground);\n  border-radius: 6px;\n}\n\n.picture-tools button {\n  min-width: 2rem;\n  min-height: 2rem;\n  font: inherit;\n  color: inherit;\n  padding: 0 0.6rem;\n  background: var(--ground);\n  border: 1px solid var(--soft);\n  border-radius: 6px;\n  box-shadow: 0 1px 3px #0002;\n  cursor: pointer;\n}\n\n.picture-tools button:hover {\n  background: var(--chosen);\n}\n\n.unseen,\n.search label,\n.times legend {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n\n\n.frame.on-paper {\n  inset: auto;\n  width: 288mm;\n  height: 252mm;\n}\n\n@media print {\n  .picture-tools,\n  .unseen {\n    display: none;\n  }\n}\n";
const pageStyleHash = "lWWMeuyguQXMbz+u5bK/Hiq6NYUPJfwYDSQXCam+EEY=";

// src/render/escaping/html.ts
const { tag, made } = sink({
	kind: "html",
	takes: ["html"],
	harmless: escaped,
	between: () => ""
});
const html = tag;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;",
	"[": "&#91;"
};
function escaped(text) {
	return visible(text).replaceAll(/[&<>"'`[]/g, (character) => entities[character] ?? character);
}
const styleElement = made(`<style>${pageStyle}</style>`);
const scriptElement = made(`<script>${pageScript}<\/script>`);
const policyElement = made(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${pageScriptHash}'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'">`);
function dataElement(data) {
	return made(`<script type="application/json" id="chart">${data.text}<\/script>`);
}

// src/model/access-on.ts
function isAccess(note) {
	return note.kind === "access";
}
function accessOn(chart, day, { before, after, marks }) {
	const said = chart.notes.filter(isAccess);
	if (day === chart.asOf) return said;
	if (day < chart.asOf) return [];
	const stands = standing(before, after, marks);
	const gained = /* @__PURE__ */ new Map();
	const gain = (key, person) => void gained.set(key, (gained.get(key) ?? /* @__PURE__ */ new Set()).add(person));
	for (const person of comingAlong(stands, marks)) {
		const was = new Set(lineAbove(before, person));
		if (before.has(person)) {
			for (const key of lineAbove(stands, person)) if (!was.has(key)) gain(key, person);
		}
	}
	for (const { key, people } of said) for (const person of people) if (!before.has(person) && (!after.has(person) || lineAbove(stands, person).includes(key))) gain(key, person);
	return [...gained].map(([key, people]) => ({
		kind: "access",
		key,
		people: [...people].toSorted(byText)
	})).toSorted((a, b) => b.people.length - a.people.length || byText(a.key, b.key));
}
function standing(before, after, marks) {
	const stands = new Map(before);
	for (const [key, seat] of after) {
		const manager = before.get(key)?.manager;
		const stays = manager !== void 0 && (seat.manager === void 0 || marks.get(key) === "held");
		stands.set(key, stays ? {
			...seat,
			manager
		} : seat);
	}
	return stands;
}
function comingAlong(stands, marks) {
	const reports = groupBy(stands.values(), ({ manager }) => manager);
	const found = new Set([...marks].flatMap(([key, mark]) => mark === "moved" ? [key] : []));
	for (const one of found) for (const { key } of reports.get(one) ?? []) found.add(key);
	return found;
}

// src/page/compared.ts
function comparedOn(chart, day) {
	const [before, after, marks] = [
		baseSeats(chart),
		seatsOn(chart, day),
		marksOn(chart, day)
	];
	const notes = [...chart.notes.filter((note) => !isAccess(note)), ...accessOn(chart, day, {
		before,
		after,
		marks
	})];
	return {
		before: sideOf(before),
		after: sideOf(after),
		shares: sharingIn(chart),
		marks,
		notes: groupBy(notes, ({ key }) => key),
		returns: returnsAfter(chart, day, marks)
	};
}
function returnsAfter({ days }, day, marks) {
	const returns = /* @__PURE__ */ new Map();
	for (const { on, seats } of days) if (on > day) {
		for (const { key } of seats) if (marks.get(key) === "leaving" && !returns.has(key)) returns.set(key, on);
	}
	return returns;
}
const known = /* @__PURE__ */ new WeakMap();
function sharingIn(chart) {
	const shares = known.get(chart) ?? sharing(chart);
	known.set(chart, shares);
	return shares;
}
function sideOf(seats) {
	return {
		seats,
		tree: treeOf(seats)
	};
}
function nameIn({ before, after, shares }, key) {
	const seat = after.seats.get(key) ?? before.seats.get(key);
	if (seat === void 0) return key;
	return calledBy(shares, seat);
}
function calledBy(shares, seat) {
	return shares(seat) ? `${seat.name} (${seat.key})` : seat.name;
}

// src/page/day-text.ts
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dayText(day) {
	return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? "?"} ${day.slice(0, 4)}`;
}

// src/page/phrase.ts
function phrase(ours, ...values) {
	return ours.flatMap((words, at) => [...words === "" ? [] : [words], ...at < values.length ? partsOf(values[at]) : []]);
}
function partsOf(value) {
	if (value === void 0) return [];
	if (typeof value === "number") return [numberWords(value)];
	return typeof value === "string" ? [{ foreign: value }] : value;
}
function joined(phrases, between) {
	return phrases.flatMap((one, at) => at === 0 ? one : [between, ...one]);
}
function numbered(count, one, many = `${one}s`) {
	return [`${numberWords(count)} ${count === 1 ? one : many}`];
}
function unseenText(count) {
	return `The plan also has ${count === 1 ? "1 person who is" : `${numberWords(count)} people who are`} not active, and so not in this chart.`;
}
function numberWords(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/page/seat-changes.ts
function changePhrase(compared, key, mark = compared.marks.get(key)) {
	return mark === void 0 ? [] : joined(saysOf$1[mark](compared, key), " \u00B7 ");
}
const saysOf$1 = {
	hired: (compared, key) => hirePhrases(compared, key),
	back: (compared, key) => [
		phrase`account active again, same history`,
		...differencePhrases(compared, key),
		...compared.before.seats.has(key) ? [] : reportsTo(compared, key)
	],
	moved: (compared, key) => [...differencePhrases(compared, key), ...companions(compared, key)],
	leaving: ({ before, returns }, key) => {
		const reports = before.tree.reports.get(key)?.length ?? 0;
		const back = returns.get(key);
		return [
			...back === void 0 ? [] : [phrase`back on ${[dayText(back)]}`],
			phrase`account deactivated (history kept, reversible)`,
			reports === 0 ? phrase`no direct reports` : phrase`${numbered(reports, "direct report")} until now`
		];
	},
	changed: (compared, key) => differencePhrases(compared, key),
	held: (compared, key) => [...heldPhrases(compared, key), ...differencePhrases(compared, key)],
	drifted: (compared, key) => driftPhrases(compared, key)
};
function heldPhrases({ notes }, key) {
	return (notes.get(key) ?? []).flatMap((note) => note.kind === "held" ? [phrase`waits (${[note.verb]}): ${note.because}`] : []);
}
function driftPhrases(compared, key) {
	return (compared.notes.get(key) ?? []).filter(isDrift).map(({ kind, field, applied, desired, live }) => {
		const value = (one) => valuePhrase(field, one, compared);
		const call = kind === "conflict" ? [". Decide in the chart; nothing is written"] : [];
		return phrase`${[fieldFacts[field].label]}: last applied ${value(applied)}, chart ${value(desired)}, Small Improvements ${value(live)}${call}`;
	});
}
function isDrift(note) {
	return note.kind === "drift" || note.kind === "conflict";
}
function valuePhrase(field, value, compared) {
	if (typeof value === "boolean") return [value ? "yes" : "no"];
	if (value === void 0 || value === null || value === "") return [field === "manager" ? "none" : "(none)"];
	return phrase`${field === "manager" ? nameIn(compared, value) : value}`;
}
const shown = [
	"email",
	"name",
	"department",
	"role",
	"manager"
];
function differences(compared, key) {
	const [before, after] = [compared.before.seats.get(key), compared.after.seats.get(key)];
	if (before === void 0 || after === void 0) return [];
	const seen = shown.filter((field) => differs(field, before, after)).map((field) => ({
		label: field === "name" ? "name" : fieldFacts[field].label,
		from: valuePhrase(field, before[field], compared),
		to: valuePhrase(field, after[field], compared)
	}));
	return before.name === after.name ? [...seen, ...partsOfName(compared, key)] : seen;
}
function partsOfName(compared, key) {
	return (compared.notes?.get(key) ?? []).flatMap((note) => note.kind === "names" ? ["firstName", "lastName"].map((field, at) => ({
		label: fieldFacts[field].label,
		from: valuePhrase(field, note.before[at], compared),
		to: valuePhrase(field, note.after[at], compared)
	})) : []);
}
function differs(field, before, after) {
	if (field === "manager" && (before.manager === void 0 || after.manager === void 0)) return false;
	return (before[field] ?? "") !== (after[field] ?? "");
}
function differencePhrases(compared, key) {
	return differences(compared, key).map(({ label, from, to }) => {
		const note = label === fieldFacts.email.label ? [" (signs in with the new one)"] : [];
		return phrase`${[label]} ${from} → ${to}${note}`;
	});
}
function hirePhrases(compared, key) {
	const { email, department, role } = compared.after.seats.get(key) ?? {
		email: "",
		department: null,
		role: null
	};
	return [
		email === "" ? phrase`new account` : phrase`new account ${email}`,
		...isEmpty(department) ? [] : [phrase`${department}`],
		...reportsTo(compared, key),
		...isEmpty(role) ? [] : [phrase`role ${role}`]
	];
}
function isEmpty(value) {
	return value === null || value === "";
}
function reportsTo(compared, key) {
	const manager = compared.after.seats.get(key)?.manager;
	if (manager === void 0) return [];
	return [manager === null ? phrase`no manager` : phrase`reports to ${nameIn(compared, manager)}`];
}
function companions({ before, after }, key) {
	const along = (after.tree.reports.get(key) ?? []).filter((one) => before.seats.get(one)?.manager === key).length;
	return along === 0 ? [] : [numbered(along, "report moves along", "reports move along")];
}

// src/page/change-groups.ts
function changeGroups(compared) {
	const keys = new Map(markOrder.map((mark) => [mark, []]));
	for (const [key, mark] of compared.marks) keys.get(mark)?.push(key);
	for (const [key, notes] of compared.notes) if (notes.some(isDrift) && compared.marks.get(key) !== "drifted") keys.get("drifted")?.push(key);
	return [...keys].flatMap(([mark, some]) => some.length === 0 ? [] : [{
		mark,
		changes: listed(compared, mark, some)
	}]);
}
function listed(compared, mark, keys) {
	return keys.map((key) => ({
		key,
		name: nameIn(compared, key),
		says: () => changePhrase(compared, key, mark)
	})).toSorted((a, b) => byText(a.name, b.name) || byText(a.key, b.key));
}

// src/page/part-words.ts
function partPhrases({ part, before, days }) {
	if (part === void 0) return [];
	const { around, levels } = part;
	const seat = [...days.flatMap(({ seats }) => seats), ...before].find(({ key }) => key === around);
	return [phrase`A part: ${seat?.name ?? around}, the line to the top, and ${numbered(levels, "level")} below. Others are neither shown nor counted.`];
}
function othersPhrases(others) {
	if (others === 0) return [];
	return [numbered(others, "person who is not in this part", "people who are not in this part")];
}

// src/page/day-steps.ts
function* daySteps(chart) {
	const { before, days, notes } = chart;
	const shares = sharingIn(chart);
	const [was, now] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const known = new Set(before.map(({ key }) => key));
	for (const { kind, key } of notes) if (kind === "back") known.add(key);
	for (const [at, day] of days.entries()) {
		const leavers = day.gone.flatMap((key) => was.get(key) ?? []);
		advanceSeats(now, day);
		if (at > 0) {
			const own = [...leavers.map((seat) => ({
				mark: "leaving",
				seat
			})), ...day.seats.map((seat) => ({
				mark: markOf(was.get(seat.key), seat, known),
				seat
			}))].filter(({ seat }) => outsideId(seat.key) === null);
			yield {
				on: day.on,
				before: { seats: was },
				after: { seats: now },
				shares,
				changes: own
			};
		}
		advanceSeats(was, day);
		for (const { key } of day.seats) known.add(key);
	}
}
function markOf(before, seat, known) {
	if (before === void 0) return known.has(seat.key) ? "back" : "hired";
	return changeMark(before, seat) ?? "changed";
}

// src/render/chart-page/person-words.ts
function person({ name, department, email, role }) {
	const more = [
		...isBlank(department) ? [] : [html`<bdi>${department}</bdi>`],
		...isBlank(email) ? [] : [html`<bdi>${email}</bdi>`],
		...isBlank(role) ? [] : [html`role <bdi>${role}</bdi>`]
	];
	return html.join([html`<bdi>${name}</bdi>`, ...more], " \u00B7 ");
}
function isBlank(text) {
	return text === null || text === "";
}
function phraseHtml(said) {
	return html.join(said.map((part) => typeof part === "string" ? html`${part}` : html`<bdi>${part.foreign}</bdi>`), "");
}

// src/render/chart-page/other-days.ts
function otherDays(chart) {
	const parts = [];
	for (const step of daySteps(chart)) parts.push(dayList(step));
	return parts.length === 0 ? html`` : html`<h2>Day by day</h2>\n${html.join(parts, "")}`;
}
function dayList(step) {
	const items = step.changes.map((change) => item$1(change, step));
	const body = items.length === 0 ? html`<p>Nothing changes in the picture.</p>` : html`<ul>\n${html.join(items, "")}</ul>`;
	return html`<h3>${dayText(step.on)}</h3>\n${body}\n`;
}
function item$1({ mark, seat }, step) {
	const phrases = saysOf[mark](step, seat.key);
	const says = phrases.length === 0 ? html`` : html`: ${phraseHtml(joined(phrases, " \u00B7 "))}`;
	return html`<li><strong>${markWords[mark]}</strong> ${person(seat)}${says}</li>\n`;
}
const saysOf = {
	leaving: () => [],
	hired: hirePhrases,
	back: (step, key) => [phrase`account active again, same history`, ...reportsTo(step, key)],
	moved: differencePhrases,
	changed: differencePhrases
};

// src/render/chart-page/person-tree.ts
function personTree(compared) {
	const { tops, reports } = compared.after.tree;
	const parts = [html`<ul>\n`];
	const open = [tops.values()];
	for (let last = open.at(-1); last !== void 0; last = open.at(-1)) {
		const { value: key, done } = last.next();
		if (done === true) {
			open.pop();
			parts.push(open.length === 0 ? html`</ul>\n` : html`</ul></li>\n`);
			continue;
		}
		const below = reports.get(key);
		parts.push(html`<li>${item(key, compared)}${below === void 0 ? html`</li>` : html`<ul>`}\n`);
		if (below !== void 0) open.push(below.values());
	}
	return html.join(parts, "");
}
function item(key, compared) {
	const [seat, mark] = [compared.after.seats.get(key), compared.marks.get(key)];
	const who = seat === void 0 ? html`<bdi>${key}</bdi>` : person(seat);
	const says = mark === void 0 ? html`` : html` <strong>${markWords[mark]}</strong> ${phraseHtml(changePhrase(compared, key))}`;
	return html`${who}${says}${access(key, compared)}`;
}
function access(key, compared) {
	const count = (compared.notes.get(key) ?? []).filter(isAccess).reduce((sum, { people, others = 0 }) => sum + people.length + others, 0);
	return count === 0 ? html`` : html` · gains access to past reviews of ${phraseHtml(numbered(count, "person", "people"))}`;
}

// src/render/chart-page/chart-list.ts
function chartList(chart) {
	const { company, asOf, base } = chart;
	const compared = comparedOn(chart, asOf);
	const against = base === null ? html`` : html`<p>Compared with <bdi>${base.name}</bdi> · plan <code>${base.plan}</code></p>\n${base.unseen === void 0 ? html`` : html`<p>${unseenText(base.unseen)}</p>\n`}`;
	return html`<main class="list">
<h1><bdi>${company}</bdi></h1>
<p>As of ${dayText(asOf)}: ${phraseHtml(numbered(peopleCount(compared.after.seats), "person", "people"))}</p>
${against}${html.join(partPhrases(chart).map((said) => html`<p>${phraseHtml(said)}</p>\n`), "")}${base === null ? html`` : changes(compared)}<h2>Everyone</h2>
${personTree(compared)}${otherDays(chart)}</main>
`;
}
function changes(compared) {
	const groups = [...changeGroups(compared).map((group) => groupList(group, compared)), ...accessList(compared)];
	const body = groups.length === 0 ? html`<p>Nothing changes.</p>\n` : html.join(groups, "");
	return html`<h2>Changes</h2>\n${body}`;
}
function groupList({ mark, changes: some }, { before, after }) {
	const items = some.map(({ key, name, says }) => {
		const left = after.seats.has(key) ? void 0 : before.seats.get(key);
		return html`<li>${left === void 0 ? html`<bdi>${name}</bdi>` : person(left)}: ${phraseHtml(says())}</li>\n`;
	});
	return html`<h3>${markWords[mark]} (${markMeanings[mark]}): ${numberWords(some.length)}</h3>\n<ul>\n${html.join(items, "")}</ul>\n`;
}
function accessList(compared) {
	const items = [...compared.notes.values()].flat().flatMap((note) => {
		if (note.kind !== "access") return [];
		const people = [...note.people.map((key) => html`<bdi>${nameIn(compared, key)}</bdi>`), ...othersPhrases(note.others ?? 0).map(phraseHtml)];
		return [html`<li><bdi>${nameIn(compared, note.key)}</bdi>: ${html.join(people, ", ")}</li>\n`];
	});
	return items.length === 0 ? [] : [html`<h3>Who gains access to past reviews of whom</h3>\n<ul>\n${html.join(items, "")}</ul>\n`];
}

// src/render/chart-page/chart-page.ts
function chartPage(chart) {
	const { company, asOf } = chart;
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyElement}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${company}: org chart of ${asOf}</title>
${styleElement}
</head>
<body>
<noscript>
${chartList(chart)}</noscript>
${dataElement(dataBlock(packChart(chart)))}
${scriptElement}
</body>
</html>
`;
}

export { drawnChart as n, liveValuesOf as r, chartPage as t };