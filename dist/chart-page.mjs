import { N as byText } from "./chart-at-revision.mjs";
import "./session.mjs";
import "./fingerprint.mjs";
import { A as fieldFacts, j as fields, q as groupBy } from "./page.mjs";
import { c as visible, l as sink, s as invisible } from "./printed.mjs";
import "./context.mjs";
import "./snapshot.mjs";
import { a as outsideId, h as toolOf } from "./rewrites.mjs";
import { S as match, T as liveValue, l as chartFolder } from "./file-findings.mjs";
import { o as fullName } from "./findings.mjs";
import { f as loadDays } from "./drift-words.mjs";
import "./plan.mjs";
import { a as markMeanings, c as advanceSeats, d as lineAbove, f as marksOn, h as treeOf, i as sharing, l as baseSeats, m as seatsOn, o as markOrder, p as peopleCount, s as markWords, u as changeMark } from "./files-only.mjs";
import "./chart-diff.mjs";

// src/plan/chart-days.ts
/** What the chart says of everyone who has started by a day. */
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
/**
* Each day with what differs from the one before. On a day, only those are drawn again of whom the files say something: a
* chart may have 20,000 people and 700 days.
*/
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
/** Seats in the order of their keys. */
function seatsInOrder(seats) {
	return seats.toSorted((a, b) => byText(a.key, b.key));
}

// src/plan/org-chart.ts
/** The chart on each day that its files name and, with a plan, what the plan does to it. */
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
/** How many people of a plan have no seat before it, and none after it. */
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
/** Those whose last day goes on where they are: their account is still active on the day of the chart. */
function onLastDay({ asOf, people }, plan) {
	const staying = [...people.values()].filter((one) => one.onLastDay === true);
	const planned = (plan?.scheduled ?? []).filter(({ on, verb }) => verb === "leave" && on <= asOf);
	return new Set([...staying, ...planned].map(({ key }) => key));
}
/** Fields that the chart leaves out or Git does not own, and drift that the plan leaves alone, stay as the service shows them. */
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
/** An account that the service switched off: its person still sits where the chart has them, else they would be lost. */
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
/** Who had an active account before the plan, and where. */
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
/** The accounts outside the chart to which some people report, and those above them. */
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
/** Those who come back after the day of the chart. Who is hired after it, too, has not been there before. */
function returns({ upcoming }) {
	const keysOf = (wanted) => upcoming.flatMap(({ kind, key }) => kind === wanted ? [key] : []);
	const back = new Set(keysOf("return"));
	for (const key of keysOf("hire")) back.delete(key);
	return [...back].map((key) => ({
		kind: "back",
		key
	}));
}
/** What no seat shows. */
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
/** `before`: who sat somewhere before the plan, and so does not come back; nor does who has no account yet. */
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

// src/engine/org-chart.ts
/** The org chart of a plan, and of the chart that it was made from. `shown`: as in `ChartSources`. */
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
/** What the service shows of a node: of a person who has an account, or of an account outside the chart. Managers are nodes. */
function liveValuesOf(desired, live, state, witness) {
	const { pairs, keyOf } = match(desired, live, state, witness);
	return (node) => {
		const id = outsideId(node);
		const user = id === null ? pairs.get(node)?.user : live.users.get(id);
		if (user === void 0) return null;
		return Object.fromEntries(fields.map((field) => [field, liveValue(user, field, keyOf)]));
	};
}

// src/model/packed-chart.ts
/** The chart in a form that takes little room in a page. */
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
/**
* JSON that parses to exactly `value`, in which no text can end the element around it, or begin one: outside of strings
* JSON has none of these characters, and inside they are written as escapes. So is the bracket of `##[command]`, which a
* runner obeys.
*/
function dataBlock(value) {
	const text = JSON.stringify(value).replaceAll(/[<>&]/g, codeUnits);
	return made$1(text.replaceAll(invisible, codeUnits).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, codeUnits));
}
function codeUnits(text) {
	return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// build/page/assets.js
const pageScript = "(function(){let[e,t]=[-1,-2];function n({texts:n,seats:r,before:i,days:a,notes:o,...s}){let c=e=>n[e]??``,l=r.map(([n,r,i,a,o,s])=>{let l={key:c(n),name:c(r),email:c(i),department:a===e?null:c(a),role:o===e?null:c(o)};return s===t?l:{...l,manager:s===e?null:c(s)}}),u=e=>e.flatMap(e=>l[e]??[]);return{...s,before:u(i),days:a.map(([e,t,n])=>({on:e,seats:u(t),gone:n.map(c)})),notes:o.map(e=>e.kind===`access`?{...e,people:e.people.map(c)}:e)}}function r(e,t){let n=/* @__PURE__ */ new Map;for(let r of e){let e=t(r),i=n.get(e);i===void 0?n.set(e,[r]):i.push(r)}return n}function i(e){return e.startsWith(`#`)?e.slice(1):null}function a(e,t){return e<t?-1:+(e>t)}function o({before:e,days:t},n){if(n===`before`)return new Map(e.map(e=>[e.key,e]));let r=/* @__PURE__ */ new Map;for(let e of t){if(e.on>n)break;s(r,e)}return r}function s(e,{seats:t,gone:n}){for(let t of n)e.delete(t);for(let n of t)e.set(n.key,n)}function c(e){return[...e.keys()].filter(e=>i(e)===null).length}function l(e){return o(e,e.base===null?e.asOf:`before`)}function u(e,t){let n=/* @__PURE__ */ new Map;if(t<e.asOf)return n;let[a,s]=[l(e),o(e,t)],c=r(e.notes,({key:e})=>e);for(let e of/* @__PURE__ */ new Set([...a.keys(),...s.keys()])){if(i(e)!==null)continue;let t=d(a.get(e),s.get(e),c.get(e)??[]);t!==null&&n.set(e,t)}return n}function d(e,t,n){if(n.some(({kind:e})=>e===`held`))return`held`;if(t===void 0)return`leaving`;let r=n.filter(e=>`field`in e);if(e!==void 0){let i=n.some(({kind:e})=>e===`names`)?`changed`:null;return f(e,t)??i??(r.length>0?`drifted`:null)}return r.some(({field:e})=>e===`active`)?`drifted`:n.some(({kind:e})=>e===`back`)?`back`:`hired`}function f(e,t){return e.manager!==void 0&&t.manager!==void 0&&e.manager!==t.manager?`moved`:[`name`,`email`,`department`,`role`].some(n=>e[n]!==t[n])?`changed`:null}function p(e,t){return typeof e?.manager!=`string`||t?.manager===void 0||e.manager===t.manager?null:e.manager}function m(e){let t=[...e.values()].toSorted((e,t)=>a(e.name,t.name)||a(e.key,t.key)),n=_(e),r=[],i=/* @__PURE__ */ new Map;for(let{key:a,manager:o}of t){let t=typeof o!=`string`||!e.has(o)||n.has(a)?r:i.get(o);t===void 0?i.set(o,[a]):t.push(a)}let o=g({tops:r,reports:i});return{tops:r.toSorted((e,t)=>(o.get(t)??0)-(o.get(e)??0)),reports:i}}function h({tops:e,reports:t}){let n=[],r=e.toReversed();for(let e=r.pop();e!==void 0;e=r.pop()){n.push(e);for(let n of(t.get(e)??[]).toReversed())r.push(n)}return n}function g(e){let t=/* @__PURE__ */ new Map;for(let n of h(e).toReversed()){let r=e.reports.get(n);r!==void 0&&t.set(n,r.reduce((e,n)=>e+1+(t.get(n)??0),0))}return t}function _(e){let t=/* @__PURE__ */ new Set,n=/* @__PURE__ */ new Set;for(let r of e.keys()){let i=/* @__PURE__ */ new Set,o=r;for(;typeof o==`string`&&e.has(o)&&!n.has(o)&&!i.has(o);)i.add(o),o=e.get(o)?.manager;if(typeof o==`string`&&i.has(o)){let e=[...i];t.add(e.slice(e.indexOf(o)).toSorted(a)[0])}for(let e of i)n.add(e)}return t}function v(e,t){let n=/* @__PURE__ */ new Set([t]),r=e.get(t)?.manager;for(;typeof r==`string`&&e.has(r)&&!n.has(r);r=e.get(r)?.manager)n.add(r);let i=[...n];if(typeof r!=`string`||!n.has(r))return i.slice(1);let[o=r]=i.slice(i.indexOf(r)).toSorted(a);return i.slice(1,i.indexOf(o)+1)}let y=/[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u{115f}\\u{1160}\\u{3164}\\u{ffa0}]/gu;function b(e){return e.search(y)===-1?e:e.replaceAll(y,x)}function x(e){return e===`	`?String.raw`\\t`:`\\\\u{${(e.codePointAt(0)??0).toString(16)}}`}let S=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`];function C(e){return`${Number(e.slice(8))} ${S[Number(e.slice(5,7))-1]??`?`} ${e.slice(0,4)}`}function w(e,...t){return e.flatMap((e,n)=>[...e===``?[]:[e],...n<t.length?ee(t[n]):[]])}function ee(e){return e===void 0?[]:typeof e==`number`?[E(e)]:typeof e==`string`?[{foreign:e}]:e}function te(e,t){return e.flatMap((e,n)=>n===0?e:[t,...e])}function T(e,t,n=`${t}s`){return[`${E(e)} ${e===1?t:n}`]}function ne(e){return`The plan also has ${e===1?`1 person who is`:`${E(e)} people who are`} not active, and so not in this chart.`}function E(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,`,`)}function re(e){return e.map(e=>typeof e==`string`?e:e.foreign).join(``)}let ie={before:`Before the plan`,after:`After the plan`,both:`Before and after`};function ae({shown:e},t,n){let r=re(T(c(e.seats),`person`,`people`));if(t.day!==n.day)return`${C(t.day)}: ${r} in the chart.`;if(t.view!==n.view)return`${ie[t.view]}: ${r} in the chart.`;if(t.chosen!==null&&t.chosen!==n.chosen)return b(`The card of ${e.seats.get(t.chosen)?.name??t.chosen} is open.`);if(t.open===n.open)return null;let i=[...t.open].filter(e=>!n.open.has(e)),a=[...n.open].filter(e=>!t.open.has(e)),[o,s]=i.length>0?[i[0],`shown`]:[a[0],`hidden`];if(o===void 0)return null;if(i.length+a.length>1)return`Reports of ${i.length+a.length} people ${s}.`;let l=e.tree.reports.get(o)?.length??0;return b(`${e.seats.get(o)?.name??o}: ${re(T(l,`direct report`))} ${s}.`)}function oe(e){let t=/* @__PURE__ */ new Map,n=new Set(Array.from({length:24},(e,t)=>t));for(let r of[...new Set(e)].toSorted(a)){let e=se(le(r)%24,n);t.set(r,e),n.delete(e)}return t}function se(e,t){for(let n=0;n<24;n++){let r=(e+n*ce)%24;if(t.has(r))return r}return e}let ce=7;function le(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t}function ue({before:e,days:t}){let n=/* @__PURE__ */ new Set;for(let r of[e,...t.map(e=>e.seats)])for(let{department:e}of r)e!==null&&e!==``&&n.add(e);return[...n].toSorted(a)}function D(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,b(n??``));return r.append(...n),r}function O(e){return D(`bdi`,{},b(e))}function de(e){return e.kind===`access`}function fe(e,t,{before:n,after:r,marks:i}){let o=e.notes.filter(de);if(t===e.asOf)return o;if(t<e.asOf)return[];let s=pe(n,r,i),c=/* @__PURE__ */ new Map,l=(e,t)=>void c.set(e,(c.get(e)??/* @__PURE__ */ new Set).add(t));for(let e of me(s,i)){let t=new Set(v(n,e));if(n.has(e))for(let n of v(s,e))t.has(n)||l(n,e)}for(let{key:e,people:t}of o)for(let i of t)n.has(i)||r.has(i)&&!v(s,i).includes(e)||l(e,i);return[...c].map(([e,t])=>({kind:`access`,key:e,people:[...t].toSorted(a)})).toSorted((e,t)=>t.people.length-e.people.length||a(e.key,t.key))}function pe(e,t,n){let r=new Map(e);for(let[i,a]of t){let t=e.get(i)?.manager,o=t!==void 0&&(a.manager===void 0||n.get(i)===`held`);r.set(i,o?{...a,manager:t}:a)}return r}function me(e,t){let n=r(e.values(),({manager:e})=>e),i=new Set([...t].flatMap(([e,t])=>t===`moved`?[e]:[]));for(let e of i)for(let{key:t}of n.get(e)??[])i.add(t);return i}function he(e){return e.normalize(`NFKC`).toUpperCase().toLowerCase().normalize(`NFKC`).replaceAll(/\\s+/g,` `).trim()}let k={leaving:`LEAVES`,moved:`MOVES`,back:`BACK`,hired:`NEW`,changed:`CHANGES`,held:`HELD`,drifted:`DRIFT`},ge={leaving:`account deactivated`,moved:`another manager`,back:`account active again`,hired:`new account`,changed:`name, address, department or role`,held:`waits, is not part of this plan`,drifted:`changed in Small Improvements, and stays so`},_e=Object.keys(k),ve=String.raw`[\\p{L}\\p{M}\\p{Nd}]`,ye=`(?<!${ve})(?:${Object.values(k).join(`|`)})(?!${ve})`,be=[String.raw`(?:from|to|under|was|is|waits|new|reports to|role|account)(?!${ve})`,String.raw`(?:name|e-mail|address|department|role) was(?!${ve})`,String.raw`\\+? ?\\d+ (?:more |direct |of )?(?:reports?|people|person|others?|levels?|them)(?!${ve})`],xe=new RegExp(String.raw`${ye}|(?:^|[,;])\\s*(?:${be.join(`|`)})|[·›]`,`u`);function Se(e){return xe.test(e.normalize(`NFKC`))}function Ce(e){return Se(e)?`\"${e.replaceAll(/[\"\\\\]/g,String.raw`\\$&`)}\"`:e}function we({before:e,days:t}){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Set,i=/* @__PURE__ */ new Set;for(let{key:a,name:o}of[e,...t.map(({seats:e})=>e)].flat()){let e=he(o),t=n.get(e);i.add(a),t===void 0?n.set(e,a):t!==a&&r.add(e)}return({key:e,name:t})=>{let n=/\\(([^()]*)\\)$/.exec(t.trimEnd())?.[1];return t!==e&&(r.has(he(t))||n!==void 0&&i.has(n))}}function Te(e,t){let[n,i,a]=[l(e),o(e,t),u(e,t)],s=[...e.notes.filter(e=>!de(e)),...fe(e,t,{before:n,after:i,marks:a})];return{before:ke(n),after:ke(i),shares:Oe(e),marks:a,notes:r(s,({key:e})=>e),returns:Ee(e,t,a)}}function Ee({days:e},t,n){let r=/* @__PURE__ */ new Map;for(let{on:i,seats:a}of e)if(i>t)for(let{key:e}of a)n.get(e)===`leaving`&&!r.has(e)&&r.set(e,i);return r}let De=/* @__PURE__ */ new WeakMap;function Oe(e){let t=De.get(e)??we(e);return De.set(e,t),t}function ke(e){return{seats:e,tree:m(e)}}function Ae({before:e,after:t,shares:n},r){let i=t.seats.get(r)??e.seats.get(r);return i===void 0?r:je(n,i)}function je(e,t){return e(t)?`${t.name} (${t.key})`:t.name}let Me={email:{label:`e-mail`,part:`profile`,privileged:!1},firstName:{label:`first name`,part:`profile`,privileged:!1},lastName:{label:`last name`,part:`profile`,privileged:!1},department:{label:`department`,part:`profile`,privileged:!1},role:{label:`role`,part:`profile`,privileged:!0},manager:{label:`manager`,part:`manager`,privileged:!1},active:{label:`active`,part:`active`,privileged:!1}};Object.keys(Me);function Ne(e,t,n=e.marks.get(t)){return n===void 0?[]:te(Pe[n](e,t),` · `)}let Pe={hired:(e,t)=>We(e,t),back:(e,t)=>[w`account active again, same history`,...Ue(e,t),...e.before.seats.has(t)?[]:Ke(e,t)],moved:(e,t)=>[...Ue(e,t),...qe(e,t)],leaving:({before:e,returns:t},n)=>{let r=e.tree.reports.get(n)?.length??0,i=t.get(n);return[...i===void 0?[]:[w`back on ${[C(i)]}`],w`account deactivated (history kept, reversible)`,r===0?w`no direct reports`:w`${T(r,`direct report`)} until now`]},changed:(e,t)=>Ue(e,t),held:(e,t)=>[...Fe(e,t),...Ue(e,t)],drifted:(e,t)=>Ie(e,t)};function Fe({notes:e},t){return(e.get(t)??[]).flatMap(e=>e.kind===`held`?[w`waits (${[e.verb]}): ${e.because}`]:[])}function Ie(e,t){return(e.notes.get(t)??[]).filter(Le).map(({kind:t,field:n,applied:r,desired:i,live:a})=>{let o=t=>Re(n,t,e),s=t===`conflict`?[`. Decide in the chart; nothing is written`]:[];return w`${[Me[n].label]}: last applied ${o(r)}, chart ${o(i)}, Small Improvements ${o(a)}${s}`})}function Le(e){return e.kind===`drift`||e.kind===`conflict`}function Re(e,t,n){return typeof t==`boolean`?[t?`yes`:`no`]:t==null||t===``?[e===`manager`?`none`:`(none)`]:w`${e===`manager`?Ae(n,t):t}`}let ze=[`email`,`name`,`department`,`role`,`manager`];function Be(e,t){let[n,r]=[e.before.seats.get(t),e.after.seats.get(t)];if(n===void 0||r===void 0)return[];let i=ze.filter(e=>He(e,n,r)).map(t=>({label:t===`name`?`name`:Me[t].label,from:Re(t,n[t],e),to:Re(t,r[t],e)}));return n.name===r.name?[...i,...Ve(e,t)]:i}function Ve(e,t){return(e.notes?.get(t)??[]).flatMap(t=>t.kind===`names`?[`firstName`,`lastName`].map((n,r)=>({label:Me[n].label,from:Re(n,t.before[r],e),to:Re(n,t.after[r],e)})):[])}function He(e,t,n){return e===`manager`&&(t.manager===void 0||n.manager===void 0)?!1:(t[e]??``)!==(n[e]??``)}function Ue(e,t){return Be(e,t).map(({label:e,from:t,to:n})=>{let r=e===Me.email.label?[` (signs in with the new one)`]:[];return w`${[e]} ${t} → ${n}${r}`})}function We(e,t){let{email:n,department:r,role:i}=e.after.seats.get(t)??{email:``,department:null,role:null};return[n===``?w`new account`:w`new account ${n}`,...Ge(r)?[]:[w`${r}`],...Ke(e,t),...Ge(i)?[]:[w`role ${i}`]]}function Ge(e){return e===null||e===``}function Ke(e,t){let n=e.after.seats.get(t)?.manager;return n===void 0?[]:[n===null?w`no manager`:w`reports to ${Ae(e,n)}`]}function qe({before:e,after:t},n){let r=(t.tree.reports.get(n)??[]).filter(t=>e.seats.get(t)?.manager===n).length;return r===0?[]:[T(r,`report moves along`,`reports move along`)]}function Je(e,t,n){let{before:r,after:i,marks:a}=e,[o,s]=n===`before`?[r,i]:[i,r],c=o.seats.has(t)?o:s,l=c.seats.get(t);if(l===void 0)return null;let u=v(c.seats,t).toReversed(),d=t=>({key:t,name:Ae(e,t),hasCard:r.seats.has(t)||i.seats.has(t)}),f=[...e.notes.values()].flat();return{seat:l,mark:a.get(t)??null,isGone:!i.seats.has(t),path:u.map(d),...l.manager===void 0?{}:{manager:l.manager===null?null:d(l.manager)},reports:(c.tree.reports.get(t)??[]).map(d),below:g(c.tree).get(t)??0,level:u.length+1,differences:Be(e,t),held:Fe(e,t),drift:Ie(e,t),gains:Ye(e,t,d),othersGained:Xe(e,t).reduce((e,{others:t=0})=>e+t,0),readers:f.flatMap(e=>de(e)&&e.people.includes(t)?[d(e.key)]:[])}}function Ye(e,t,n){let r=Xe(e,t).flatMap(e=>e.people),i=/* @__PURE__ */ new Map;for(let a of r){let r=Ze(e,a,t);i.set(r,[...i.get(r)??[],n(a)])}return[...i].map(([e,t])=>({people:t,mover:e===null?null:n(e)}))}function Xe({notes:e},t){return(e.get(t)??[]).filter(de)}function Ze({after:e,marks:t},n,r){let i=[n,...v(e.seats,n)],a=i.indexOf(r);return i.slice(0,Math.max(0,a)).find(e=>t.get(e)===`moved`)??null}function Qe({part:e,before:t,days:n}){if(e===void 0)return[];let{around:r,levels:i}=e;return[w`A part: ${[...n.flatMap(({seats:e})=>e),...t].find(({key:e})=>e===r)?.name??r}, the line to the top, and ${T(i,`level`)} below. Others are neither shown nor counted.`]}function $e(e){return e===0?[]:[T(e,`person who is not in this part`,`people who are not in this part`)]}function et(e){return e.map(e=>typeof e==`string`?e:O(e.foreign))}function tt(e,{choose:t,close:n}){let{seat:r,mark:i,isGone:a}=e,o=D(`button`,{type:`button`,class:`card-close`,\"aria-label\":`Close the card`},`×`);o.addEventListener(`click`,n);let s=D(`h2`,{id:`card-name`,tabindex:`-1`},O(r.name)),c=i===null?[]:[D(`p`,{},D(`span`,{class:`mark mark-${i}`},k[i]),` ${ge[i]}`)],l=a&&i!==`leaving`?[D(`p`,{},`Not in the chart on this day.`)]:[];return D(`article`,{class:`card`,\"aria-labelledby\":s.id},D(`header`,{},s,o),...c,...l,...it(e,t),ct([...nt(e),...rt(e,t)]))}function nt({seat:e}){return[[`Key`,O(e.key)],[`E-mail`,lt(e.email,`(none)`)],[`Department`,lt(e.department,`no department`)],[`Role`,lt(e.role,`(none)`)]]}function rt({path:e,manager:t,reports:n,below:r,level:i},a){return[[`Path to the top`,e.length===0?`at the top`:ut([...e].toReversed(),a,`ol`)],[`Reports to`,t===void 0?`not known`:t===null?`no manager`:dt(t,a)],[`Direct reports`,E(n.length),...n.length===0?[]:[ut(n,a)]],[`People below`,E(r)],[`Level`,`${i}${i===1?` (the top)`:``}`]]}function it({differences:e,held:t,drift:n,gains:r,othersGained:i,readers:a},o){let s=e.map(({label:e,from:t,to:n})=>[e,...et(t),` → `,D(`strong`,{},...et(n))]);return[...at(`What changes`,s.length===0?[]:[ct(s)]),...at(`Held`,ot(t)),...at(`Changed in Small Improvements`,ot(n)),...at(`Gains access to past reviews of`,[...r.flatMap(e=>st(e,o)),...ot($e(i))]),...at(`Past reviews become readable for`,a.length===0?[]:[ut(a,o)])]}function at(e,t){return t.length===0?[]:[D(`section`,{},D(`h3`,{},e),...t)]}function ot(e){return e.map(e=>D(`p`,{},...et(e)))}function st({people:e,mover:t},n){return[...t===null?[]:[D(`p`,{},`because `,O(t.name),` moves here:`)],ut(e,n)]}function ct(e){return D(`dl`,{},...e.flatMap(([e,...t])=>[D(`dt`,{},e),D(`dd`,{},...t)]))}function lt(e,t){return e===null||e===``?t:O(e)}function ut(e,t,n=`ul`){let r=e=>e.map(e=>D(`li`,{},dt(e,t))),i=D(n,{class:`people`},...r(e.slice(0,30)));if(e.length<=30)return i;let a=D(`button`,{type:`button`},`Show all ${E(e.length)}`),o=D(`li`,{},a);return a.addEventListener(`click`,()=>{let[t,...n]=r(e.slice(30));t!==void 0&&(o.replaceWith(t,...n),t.querySelector(`button`)?.focus())}),i.append(o),i}function dt({key:e,name:t,hasCard:n},r){if(!n)return D(`span`,{},O(t),` (account not active)`);let i=D(`button`,{type:`button`,class:`person`},O(t));return i.addEventListener(`click`,()=>r(e)),i}function ft(e){let t=new Map(_e.map(e=>[e,[]]));for(let[n,r]of e.marks)t.get(r)?.push(n);for(let[n,r]of e.notes)r.some(Le)&&e.marks.get(n)!==`drifted`&&t.get(`drifted`)?.push(n);return[...t].flatMap(([t,n])=>n.length===0?[]:[{mark:t,changes:mt(e,t,n)}])}function pt(e){return[...e.notes.values()].flat().filter(de).map(({key:e,people:t,others:n=0})=>({key:e,count:t.length+n})).toSorted((e,t)=>t.count-e.count||a(e.key,t.key)).map(({key:t,count:n})=>({key:t,name:Ae(e,t),says:()=>w`of ${T(n,`person`,`people`)}`}))}function mt(e,t,n){return n.map(n=>({key:n,name:Ae(e,n),says:()=>Ne(e,n,t)})).toSorted((e,t)=>a(e.name,t.name)||a(e.key,t.key))}function ht(e,t){let n=ft(e);return n.length===0?[D(`p`,{},`Nothing changes.`)]:[...vt(n),...n.map(e=>yt(e,t))]}function gt(e,t){let n=pt(e);if(n.length===0)return[];let r=D(`ul`,{},...n.slice(0,100).map(e=>xt(e,t,[`by `]))),i=D(`h2`,{id:`access-name`},`Access to past reviews gained`),a=D(`section`,{class:`access`,\"aria-labelledby\":i.id},i,r);return n.length>100&&a.append(bt(n,r,t,[`by `])),[a]}let _t={besideCard:5,alone:20};function vt(e){let t=e.reduce((e,{changes:t})=>e+t.length,0);if(t<=_t.besideCard)return[];let n=`${E(t)} changes: the page lists all of them, this sheet those for which it has room.`;return[D(`p`,{class:t>_t.alone?`sheet-note is-long`:`sheet-note`},n)]}function yt({mark:e,changes:t},n){let r=D(`ul`,{},...t.slice(0,100).map(e=>xt(e,n))),i=D(`section`,{},D(`h3`,{},D(`span`,{class:`mark mark-${e}`},k[e]),` ${E(t.length)}`),r);return t.length>100&&i.append(bt(t,r,n)),i}function bt(e,t,n,r=[]){let i=D(`button`,{type:`button`},`Show all ${E(e.length)}`);return i.addEventListener(`click`,()=>{t.append(...e.slice(100).map(e=>xt(e,n,r))),i.remove(),t.children[100]?.querySelector(`button`)?.focus()}),i}function xt({key:e,name:t,says:n},r,i=[]){let a=n(),o=D(`button`,{type:`button`,class:`change`},...i,D(`strong`,{},O(t)));return a.length>0&&o.append(` `,D(`span`,{},...et(a))),o.addEventListener(`click`,()=>r(e)),D(`li`,{},o)}function*St(e){let{before:t,days:n,notes:r}=e,a=Oe(e),[o,c]=[/* @__PURE__ */ new Map,/* @__PURE__ */ new Map],l=new Set(t.map(({key:e})=>e));for(let{kind:e,key:t}of r)e===`back`&&l.add(t);for(let[e,t]of n.entries()){let n=t.gone.flatMap(e=>o.get(e)??[]);if(s(c,t),e>0){let e=[...n.map(e=>({mark:`leaving`,seat:e})),...t.seats.map(e=>({mark:Ct(o.get(e.key),e,l),seat:e}))].filter(({seat:e})=>i(e.key)===null);yield{on:t.on,before:{seats:o},after:{seats:c},shares:a,changes:e}}s(o,t);for(let{key:e}of t.seats)l.add(e)}}function Ct(e,t,n){return e===void 0?n.has(t.key)?`back`:`hired`:f(e,t)??`changed`}function wt(e){let t=/* @__PURE__ */ new Map;for(let{on:n,changes:r}of St(e))t.set(n,Et(r));return t}let Tt=[[`leaving`,`leaver`],[`moved`,`move`],[`back`,`rehire`],[`hired`,`hire`],[`changed`,`profile change`]];function Et(e){let t=Tt.flatMap(([t,n])=>{let r=e.filter(e=>e.mark===t).length;return r===0?[]:[re(T(r,n))]});return t.length===0?`nothing changes in the picture`:t.join(`, `)}function Dt(e,t){let n=e.days.map(({on:e})=>e),r=wt(e),i=D(`output`,{for:`day`,class:`day`}),a=D(`input`,{id:`day`,type:`range`,min:`0`,max:String(n.length-1),step:`1`,list:`days`}),o=e=>{let r=n[e];r!==void 0&&t(r)};a.addEventListener(`input`,()=>o(a.valueAsNumber));let[s,c]=[Ot(`‹`,`Previous day`),Ot(`›`,`Next day`)];s.addEventListener(`click`,()=>o(a.valueAsNumber-1)),c.addEventListener(`click`,()=>o(a.valueAsNumber+1));let l=D(`datalist`,{id:`days`},...n.map((e,t)=>D(`option`,{value:String(t)}))),u=n.length>1?[s,a,c,l]:[];return{element:D(`div`,{class:`days`},D(`label`,{for:`day`},`Day`),...u,i),show:e=>{let t=n.indexOf(e),o=r.get(e);a.value=String(t),a.setAttribute(`aria-valuetext`,C(e)),s.setAttribute(`aria-disabled`,String(t<=0)),c.setAttribute(`aria-disabled`,String(t>=n.length-1)),i.textContent=o===void 0?C(e):`${C(e)}: ${o}`}}}function Ot(e,t){return D(`button`,{type:`button`,\"aria-label\":t},e)}function kt(e,t,n){let r=[...e.keys()],i=r.slice(0,60).map(t=>At(t,e.get(t)??0));for(let[e,t]of i.entries())t.addEventListener(`click`,()=>{let a=t.getAttribute(`aria-pressed`)!==`true`;for(let e of i)e.setAttribute(`aria-pressed`,String(a&&e===t));n(a?r[e]??null:null)});let a=r.length-i.length;return D(`details`,{class:`legend`},D(`summary`,{},`Legend`),...t?[jt()]:[],D(`ul`,{class:`departments`,\"aria-label\":`Departments`},...i.map(e=>D(`li`,{},e))),...a>0?[D(`p`,{},`and ${a} more departments`)]:[])}function At(e,t){return D(`button`,{type:`button`,\"aria-pressed\":`false`},D(`span`,{class:`sample department-${t}`,\"aria-hidden\":`true`}),O(e))}function jt(){return D(`dl`,{class:`marks`},..._e.flatMap(e=>[D(`dt`,{},D(`span`,{class:`mark mark-${e}`},k[e])),D(`dd`,{},ge[e])]))}function Mt(e){return e.replaceAll(/(?<=[aou])e/g,``)}function Nt(e){let t=e.toLowerCase().replaceAll(Pt,``);return/[^ -~]/.test(t)?It(t.normalize(`NFKD`).replaceAll(Ft,``).replaceAll(/\\p{Cf}/gu,``)):t}let Pt=/['`´‘’‛ʹʻʼʽˈ′＇]/g,Ft=/(?=\\p{M})(?![\\u3099\\u309a])[\\p{Script=Inherited}\\p{Script=Hebrew}\\p{Script=Arabic}]/gu;function It(e){return e.replaceAll(/[ßæœøđðħıłþς]/g,e=>Lt[e]??e)}let Lt={ß:`ss`,æ:`ae`,œ:`oe`,ø:`o`,đ:`d`,ð:`d`,ħ:`h`,ı:`i`,ł:`l`,þ:`th`,ς:`σ`};function Rt({before:e,days:t}){let n=e.map(e=>zt(e,-1,0)),r=/* @__PURE__ */ new Map;for(let[e,{seats:i,gone:a}]of t.entries()){for(let t of[...a,...i.map(e=>e.key)]){let n=r.get(t);n!==void 0&&(n.until=e),r.delete(t)}for(let a of i){let i=zt(a,e,t.length);n.push(i),r.set(a.key,i)}}return{days:t.map(({on:e})=>e),entries:n}}function zt(e,t,n){let r=Bt(e.name);return{seat:e,from:t,until:n,name:r,text:`${r} ${Bt(`${e.key} ${e.email} ${e.department??``}`)}`}}function Bt(e){let t=Nt(e).replaceAll(/[\\s,;()/-]+/g,` `),n=Mt(t);return n===t?` ${t}`:` ${t} ${n}`}function Vt({days:e,entries:t},n,r,i){let a=Ht(n);if(a.length===0)return{found:[],total:0};let o=r.map(t=>t===`before`?-1:e.indexOf(t)),s=/* @__PURE__ */ new Map;for(let e of t){let t=Ut(e,a);if(t===null)continue;let n={entry:e,rank:t,far:Gt(e,o)},r=s.get(e.seat.key);(r===void 0||n.far<r.far||n.far===r.far&&t<r.rank)&&s.set(e.seat.key,n)}return{found:[...s.values()].toSorted(Kt).slice(0,i).map(({entry:t,far:n})=>qt(t,n,e)),total:s.size}}function Ht(e){return Nt(e).split(/[\\s,;()/-]+/).filter(e=>e!==``).map(e=>[e,e.length<4?e:Mt(e)])}function Ut({text:e,name:t},n){let r=0;for(let[i,a]of n){if(!e.includes(i)&&!e.includes(a))return null;let n=e=>e.includes(` ${i}`)||e.includes(` ${a}`);n(t)||(r=Math.max(r,n(e)?1:2))}return r}let Wt=1e6;function Gt({from:e,until:t},n){if(n.some(n=>e<=n&&n<t))return 0;let r=Math.max(...n);return e>r?e-r:e===-1?Wt:Wt+r-t+1}function Kt(e,t){return Number(e.far>0)-Number(t.far>0)||e.rank-t.rank||a(e.entry.name,t.entry.name)||a(e.entry.seat.key,t.entry.seat.key)}function qt({seat:e,from:t,until:n},r,i){if(r===0)return{seat:e,elsewhere:null};let a=r<Wt?t:n-1;return{seat:e,elsewhere:t===-1?`before`:i[a]??null}}function Jt(e,{shown:t,nameOf:n,choose:r}){let i=null,a=[],o=-1,s=D(`ul`,{id:`search-results`,role:`listbox`,\"aria-label\":`People found`,hidden:``}),c=D(`p`,{role:`status`,class:`search-status`}),l=D(`input`,{id:`search`,type:`search`,role:`combobox`,placeholder:`Name, key, address or department`,\"aria-autocomplete\":`list`,\"aria-expanded\":`false`,\"aria-controls\":s.id});l.autocomplete=`off`,l.spellcheck=!1;let u=e=>{s.children[o]?.setAttribute(`aria-selected`,`false`),o=e;let t=s.children[e];t?.setAttribute(`aria-selected`,`true`),t?.scrollIntoView({block:`nearest`}),t===void 0?l.removeAttribute(`aria-activedescendant`):l.setAttribute(`aria-activedescendant`,t.id)},d=e=>{s.hidden=!e,l.setAttribute(`aria-expanded`,String(e)),e||u(-1)},f=()=>{i??=Rt(e);let r=Vt(i,l.value,t(),50);a=r.found,s.replaceChildren(...a.map((t,r)=>Yt(t,r,je(Oe(e),t.seat),n))),o=-1,d(a.length>0),u(a.length>0?0:-1),c.textContent=l.value.trim()===``?``:Zt(r.total)},p=e=>{let t=a[e];t!==void 0&&(d(!1),c.textContent=``,r(t.seat.key,t.elsewhere))},m={ArrowDown:()=>s.hidden?f():u((o+1)%a.length),ArrowUp:()=>s.hidden?f():u((o+a.length-1)%a.length),Enter:()=>p(s.hidden?-1:o),Escape:()=>{s.hidden&&(l.value=``),c.textContent=``,d(!1)}};return l.addEventListener(`focus`,()=>i??=Rt(e)),l.addEventListener(`input`,f),l.addEventListener(`blur`,()=>d(!1)),l.addEventListener(`keydown`,e=>{let t=e.isComposing?void 0:m[e.key];t!==void 0&&(e.preventDefault(),t())}),s.addEventListener(`pointerdown`,e=>e.preventDefault()),s.addEventListener(`mousedown`,e=>e.preventDefault()),s.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`[role=\"option\"]`):null;t!==null&&p([...s.children].indexOf(t))}),D(`search`,{class:`search`},D(`label`,{for:l.id},`Search`),l,s,c)}function Yt({seat:e,elsewhere:t},n,r,i){let{department:a,manager:o}=e,s=[a===null||a===``?`no department`:O(a),...typeof o==`string`?[` · reports to `,O(i(o))]:[],...t===null?[]:[` · ${Xt(t)}`]];return D(`li`,{id:`search-result-${n}`,role:`option`,\"aria-selected\":`false`},D(`strong`,{},O(r)),D(`span`,{},...s))}function Xt(e){return e===`before`?`before the plan`:`on ${C(e)}`}function Zt(e){return e===0?`No person matches.`:e===1?`1 person`:`${E(e)} people${e>50?`, the first 50 are listed`:``}`}let Qt={before:`Before`,after:`After`,both:`Both`};function $t(e){let t=/* @__PURE__ */ new Map,n=Object.keys(Qt).map(n=>{let r=D(`input`,{type:`radio`,name:`times`,value:n});return r.addEventListener(`change`,()=>e(n)),t.set(n,r),D(`label`,{},r,Qt[n])});return{element:D(`fieldset`,{class:`times`},D(`legend`,{},`Show`),...n),show:e=>{let n=t.get(e);n!==void 0&&(n.checked=!0)}}}function en(e){let{company:t,asOf:n,base:r}=e,i=r?.unseen===void 0?[]:[D(`p`,{},ne(r.unseen))],a=r===null?[]:[D(`p`,{},`Compared with `,O(r.name),` · plan `,D(`code`,{},O(r.plan))),...i];return D(`div`,{class:`title`},D(`h1`,{},O(t)),D(`p`,{},`As of ${C(n)}`),...a,...Qe(e).map(e=>D(`p`,{},...et(e))))}function tn(e,t){let{chooseDay:n,chooseTimes:r,choosePerson:i,close:a,highlight:o}=t,s={day:e.asOf,view:`after`,chosen:null},c=null,[l,u]=[$t(r),Dt(e,n)],d=Jt(e,{shown:()=>nn(s),nameOf:e=>c===null?e:Ae(c,e),choose:i}),f=e=>i(e,null),[p,m,h]=[D(`div`,{}),D(`div`,{}),D(`div`,{})],g=D(`h2`,{id:`changes-name`}),_=oe(ue(e)),v=D(`aside`,{class:`side`,\"aria-label\":`Person and changes`},p,D(`section`,{class:`changes`,\"aria-labelledby\":g.id},g,m),h,kt(_,e.base!==null||e.days.length>1,o));return{head:D(`header`,{class:`head`},en(e),d,...e.base===null?[]:[l.element],u.element),side:v,show:(e,t)=>{t!==c&&(c=t,g.textContent=`Changes until ${C(e.day)}`,m.replaceChildren(...ht(c,f)),h.replaceChildren(...gt(c,f)));let n=e.chosen!==s.chosen;s=e,u.show(e.day),l.show(e.view);let r=e.chosen===null?null:Je(c,e.chosen,e.view===`before`?`before`:`after`),i=p.contains(document.activeElement);p.replaceChildren(...r===null?[]:[tt(r,{choose:f,close:a})]),i&&p.querySelector(`h2`)?.focus();let o=[m,h].some(e=>e.contains(document.activeElement));n&&!o&&(v.scrollTop=0)}}}function nn({day:e,view:t}){return t===`both`?[e,`before`]:[t===`before`?`before`:e]}function rn(e,t,n,r){let i=e.seats.get(t.key),a=i?.department??``;return{name:i?.name??t.key,department:a===``?`no department`:a,colour:n.get(a)??null,mark:e.marks.get(t.key)??null,from:r,row:t}}function an(e,t){let{row:n,...r}=e;return Object.keys(r).every(n=>e[n]===t[n])&&Object.keys(n).every(e=>n[e]===t.row[e])}function on({name:e,department:t,mark:n,from:r,row:i}){let a=r===null?``:`, ${n===`held`?`is`:`was`} below ${Ce(r)}`,o=i.reports===0?[]:[re(T(i.reports,`direct report`))];return[Ce(e),Ce(t),...n===null?[]:[`${k[n]}${a}`],...o].join(`, `)}function sn(e,t){let{row:n,mark:r,colour:i}=t;e.className=`box${i===null?``:` department-${i}`}${r===null?``:` mark-${r}`}`,e.setAttribute(`aria-label`,b(on(t))),e.setAttribute(`aria-level`,String(n.level)),e.setAttribute(`aria-posinset`,String(n.place)),e.setAttribute(`aria-setsize`,String(n.size)),n.isOpen===null?e.removeAttribute(`aria-expanded`):e.setAttribute(`aria-expanded`,String(n.isOpen))}function cn({name:e,department:t,mark:n,row:r}){let i=r.isOpen===!0?`−`:`+`,a={class:`box-toggle`,\"aria-hidden\":`true`,\"data-count\":`${r.reports} ${i}`};return[D(`span`,{class:`box-name`},O(e)),` `,D(`span`,{class:`box-line`},O(t),...un(n)),...r.isOpen===null?[]:[D(`span`,a)]]}function ln(e,t){let n=t===`held`?`is here`:`was here`;return[D(`span`,{class:`box-name`},O(e)),` `,D(`span`,{class:`box-line`},n,...un(t))]}function un(e){return e===null?[]:[` `,D(`span`,{class:`mark mark-${e}`},k[e])]}function dn(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function fn(){return this.eachAfter(dn)}function pn(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function mn(e,t){for(var n=this,r=[n],i,a,o=-1;n=r.pop();)if(e.call(t,n,++o,this),i=n.children)for(a=i.length-1;a>=0;--a)r.push(i[a]);return this}function hn(e,t){for(var n=this,r=[n],i=[],a,o,s,c=-1;n=r.pop();)if(i.push(n),a=n.children)for(o=0,s=a.length;o<s;++o)r.push(a[o]);for(;n=i.pop();)e.call(t,n,++c,this);return this}function gn(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function _n(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,i=r&&r.length;--i>=0;)n+=r[i].value;t.value=n})}function vn(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function yn(e){for(var t=this,n=bn(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var i=r.length;e!==n;)r.splice(i,0,e),e=e.parent;return r}function bn(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),i=null;for(e=n.pop(),t=r.pop();e===t;)i=e,e=n.pop(),t=r.pop();return i}function xn(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function Sn(){return Array.from(this)}function Cn(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function wn(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*Tn(){var e=this,t,n=[e],r,i,a;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(i=0,a=r.length;i<a;++i)n.push(r[i]);while(n.length)}function En(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=kn)):t===void 0&&(t=On);for(var n=new Mn(e),r,i=[n],a,o,s,c;r=i.pop();)if((o=t(r.data))&&(c=(o=Array.from(o)).length))for(r.children=o,s=c-1;s>=0;--s)i.push(a=o[s]=new Mn(o[s])),a.parent=r,a.depth=r.depth+1;return n.eachBefore(jn)}function Dn(){return En(this).eachBefore(An)}function On(e){return e.children}function kn(e){return Array.isArray(e)?e[1]:null}function An(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function jn(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function Mn(e){this.data=e,this.depth=this.height=0,this.parent=null}Mn.prototype=En.prototype={constructor:Mn,count:fn,each:pn,eachAfter:hn,eachBefore:mn,find:gn,sum:_n,sort:vn,path:yn,ancestors:xn,descendants:Sn,leaves:Cn,links:wn,copy:Dn,[Symbol.iterator]:Tn};function Nn(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(r-t)/e.value;++s<c;)o=a[s],o.y0=n,o.y1=i,o.x0=t,o.x1=t+=o.value*l}Object.create(Mn.prototype);function Pn(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(i-n)/e.value;++s<c;)o=a[s],o.x0=t,o.x1=r,o.y0=n,o.y1=n+=o.value*l}var Fn=(1+Math.sqrt(5))/2;function In(e,t,n,r,i,a){for(var o=[],s=t.children,c,l,u=0,d=0,f=s.length,p,m,h=t.value,g,_,v,y,b,x,S;u<f;){p=i-n,m=a-r;do g=s[d++].value;while(!g&&d<f);for(_=v=g,x=Math.max(m/p,p/m)/(h*e),S=g*g*x,b=Math.max(v/S,S/_);d<f;++d){if(g+=l=s[d].value,l<_&&(_=l),l>v&&(v=l),S=g*g*x,y=Math.max(v/S,S/_),y>b){g-=l;break}b=y}o.push(c={value:g,dice:p<m,children:s.slice(u,d)}),c.dice?Nn(c,n,r,i,h?r+=m*g/h:a):Pn(c,n,r,h?n+=p*g/h:i,a),h-=g,u=d}return o}(function e(t){function n(e,n,r,i,a){In(t,e,n,r,i,a)}return n.ratio=function(t){return e((t=+t)>1?t:1)},n})(Fn),(function e(t){function n(e,n,r,i,a){if((o=e._squarify)&&o.ratio===t)for(var o,s,c,l,u=-1,d,f=o.length,p=e.value;++u<f;){for(s=o[u],c=s.children,l=s.value=0,d=c.length;l<d;++l)s.value+=c[l].value;s.dice?Nn(s,n,r,i,p?r+=(a-r)*s.value/p:a):Pn(s,n,r,p?n+=(i-n)*s.value/p:i,a),p-=s.value}else e._squarify=o=In(t,e,n,r,i,a),o.ratio=t}return n.ratio=function(t){return e((t=+t)>1?t:1)},n})(Fn);let[A,j,Ln]=[216,44,264];function Rn(e,t){let n={key:``,isGhost:!1,children:[]},r=/* @__PURE__ */ new Map;for(let{key:t,parent:i}of e){let e={key:t,isGhost:!1,children:[]};r.set(t,e),(i===null?n:r.get(i))?.children.push(e)}let i=new Map(e.map(e=>[e.key,e.isOpen]));for(let[e,n]of t)(i.get(e)===!1?void 0:r.get(e))?.children.push(...n.map(e=>({key:e,isGhost:!0,children:[]})));return zn(n)}function zn(e){let t=En(e),n=Bn(t),r=/* @__PURE__ */ new Map,i=[],[a,o]=[0,0];return t.eachBefore(e=>{let{data:t,parent:s,depth:c}=e;if(s===null)return;let l={x:(c-1)*Ln,y:(n.get(e)??0)*54};t.isGhost?i.push({...l,key:t.key,manager:s.data.key}):r.set(t.key,l),a=Math.max(a,l.y),o=Math.max(o,l.x)}),{places:r,ghosts:i,extent:{x:0,y:0,width:o+(i.length===0?A:Ln),height:a+j}}}function Bn(e){let t=/* @__PURE__ */ new Map,n=[];return e.eachBefore(e=>{let r=0;if(e.parent?.children?.[0]===e)r=t.get(e.parent)??0;else for(let t=e;t!==void 0;t=t.children?.[0])r=Math.max(r,n[t.depth]??0);t.set(e,r),n[e.depth]=r+1}),t}function M({x:e,y:t},n){return e+A>=n.x&&e<=n.x+n.width&&t+j>=n.y&&t<=n.y+n.height}function Vn(e,t){return e.x<=t.x&&e.y<=t.y&&e.x+e.width>=t.x+t.width&&e.y+e.height>=t.y+t.height}function Hn({x:e,y:t,width:n,height:r}){return{x:e-n/2,y:t-r/2,width:n*2,height:r*2}}function Un(e,t){let n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new WeakMap,i=[];return{place:(t,r,o,s)=>{let c=new Map(o.ghosts.map(e=>[e.key,e.manager])),l=e=>t.seats.get(e)?.name??e;for(let e of Wn(n,r))n.get(e)?.element.remove(),n.delete(e);let u=e.firstElementChild;for(let i of r){let r=c.get(i.key),d=rn(t,i,s,r===void 0?null:l(r)),f=n.get(i.key)??a(i,d);Gn(f,d,o.places.get(i.key)??f.place),f.element===u?u=u.nextElementSibling:e.insertBefore(f.element,u)}i=o.ghosts.map(e=>({...e,name:l(e.key),mark:t.marks.get(e.key)??null}))},draw:(e,a)=>{for(let t of n.values()){let n=M(t.place,e)?a?`whole`:`small`:`far`;(n!==t.looks||t.isStale&&n!==`far`)&&Kn(t,n)}t.replaceChildren(...i.filter(t=>M(t,e)).map(e=>qn(e,a,r)))},elementOf:e=>n.get(e)?.element,keyOf:e=>{let t=e instanceof Element?e.closest(`.box`):null;return t===null?void 0:r.get(t)}};function a(e,t){let i=D(`div`,{role:`treeitem`,tabindex:`-1`,\"aria-selected\":`false`,\"data-looks\":`far`});sn(i,t),r.set(i,e.key);let a={x:0,y:0};Jn(i,a);let o={element:i,facts:t,place:a,looks:`far`,isStale:!0};return n.set(e.key,o),o}}function Wn(e,t){let n=new Set(t.map(({key:e})=>e));return[...e.keys()].filter(e=>!n.has(e))}function Gn(e,t,n){let r=n.x!==e.place.x||n.y!==e.place.y,i=!an(t,e.facts);r&&(e.place=n),i&&(e.facts=t,sn(e.element,t)),e.isStale||=r||i}function Kn(e,t){e.looks=t,e.element.dataset.looks=t,t!==`far`&&Jn(e.element,e.place),e.element.replaceChildren(...t===`whole`?cn(e.facts):[]),e.isStale=t===`far`}function qn(e,t,n){let r=D(`div`,{class:`box ghost`},...t?ln(e.name,e.mark):[]);return n.set(r,e.key),Jn(r,e),r}function Jn(e,{x:t,y:n}){e.style.left=`${t}px`,e.style.top=`${n}px`}var Yn={svg:`http://www.w3.org/2000/svg`,xhtml:`http://www.w3.org/1999/xhtml`,xlink:`http://www.w3.org/1999/xlink`,xml:`http://www.w3.org/XML/1998/namespace`,xmlns:`http://www.w3.org/2000/xmlns/`};function Xn(e){var t=e+=``,n=t.indexOf(`:`);return n>=0&&(t=e.slice(0,n))!==`xmlns`&&(e=e.slice(n+1)),Yn.hasOwnProperty(t)?{space:Yn[t],local:e}:e}function Zn(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===`http://www.w3.org/1999/xhtml`&&t.documentElement.namespaceURI===`http://www.w3.org/1999/xhtml`?t.createElement(e):t.createElementNS(n,e)}}function Qn(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function $n(e){var t=Xn(e);return(t.local?Qn:Zn)(t)}function er(){}function tr(e){return e==null?er:function(){return this.querySelector(e)}}function nr(e){typeof e!=`function`&&(e=tr(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=Array(o),c,l,u=0;u<o;++u)(c=a[u])&&(l=e.call(c,c.__data__,u,a))&&(`__data__`in c&&(l.__data__=c.__data__),s[u]=l);return new P(r,this._parents)}function rr(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function ir(){return[]}function ar(e){return e==null?ir:function(){return this.querySelectorAll(e)}}function or(e){return function(){return rr(e.apply(this,arguments))}}function sr(e){e=typeof e==`function`?or(e):ar(e);for(var t=this._groups,n=t.length,r=[],i=[],a=0;a<n;++a)for(var o=t[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&(r.push(e.call(c,c.__data__,l,o)),i.push(c));return new P(r,i)}function cr(e){return function(){return this.matches(e)}}function lr(e){return function(t){return t.matches(e)}}var ur=Array.prototype.find;function dr(e){return function(){return ur.call(this.children,e)}}function fr(){return this.firstElementChild}function pr(e){return this.select(e==null?fr:dr(typeof e==`function`?e:lr(e)))}var mr=Array.prototype.filter;function hr(){return Array.from(this.children)}function gr(e){return function(){return mr.call(this.children,e)}}function _r(e){return this.selectAll(e==null?hr:gr(typeof e==`function`?e:lr(e)))}function vr(e){typeof e!=`function`&&(e=cr(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new P(r,this._parents)}function yr(e){return Array(e.length)}function br(){return new P(this._enter||this._groups.map(yr),this._parents)}function xr(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}xr.prototype={constructor:xr,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function Sr(e){return function(){return e}}function Cr(e,t,n,r,i,a){for(var o=0,s,c=t.length,l=a.length;o<l;++o)(s=t[o])?(s.__data__=a[o],r[o]=s):n[o]=new xr(e,a[o]);for(;o<c;++o)(s=t[o])&&(i[o]=s)}function wr(e,t,n,r,i,a,o){var s,c,l=/* @__PURE__ */ new Map,u=t.length,d=a.length,f=Array(u),p;for(s=0;s<u;++s)(c=t[s])&&(f[s]=p=o.call(c,c.__data__,s,t)+``,l.has(p)?i[s]=c:l.set(p,c));for(s=0;s<d;++s)p=o.call(e,a[s],s,a)+``,(c=l.get(p))?(r[s]=c,c.__data__=a[s],l.delete(p)):n[s]=new xr(e,a[s]);for(s=0;s<u;++s)(c=t[s])&&l.get(f[s])===c&&(i[s]=c)}function Tr(e){return e.__data__}function Er(e,t){if(!arguments.length)return Array.from(this,Tr);var n=t?wr:Cr,r=this._parents,i=this._groups;typeof e!=`function`&&(e=Sr(e));for(var a=i.length,o=Array(a),s=Array(a),c=Array(a),l=0;l<a;++l){var u=r[l],d=i[l],f=d.length,p=Dr(e.call(u,u&&u.__data__,l,r)),m=p.length,h=s[l]=Array(m),g=o[l]=Array(m);n(u,d,h,g,c[l]=Array(f),p,t);for(var _=0,v=0,y,b;_<m;++_)if(y=h[_]){for(_>=v&&(v=_+1);!(b=g[v])&&++v<m;);y._next=b||null}}return o=new P(o,r),o._enter=s,o._exit=c,o}function Dr(e){return typeof e==`object`&&`length`in e?e:Array.from(e)}function Or(){return new P(this._exit||this._groups.map(yr),this._parents)}function kr(e,t,n){var r=this.enter(),i=this,a=this.exit();return typeof e==`function`?(r=e(r),r&&=r.selection()):r=r.append(e+``),t!=null&&(i=t(i),i&&=i.selection()),n==null?a.remove():n(a),r&&i?r.merge(i).order():i}function Ar(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,a=r.length,o=Math.min(i,a),s=Array(i),c=0;c<o;++c)for(var l=n[c],u=r[c],d=l.length,f=s[c]=Array(d),p,m=0;m<d;++m)(p=l[m]||u[m])&&(f[m]=p);for(;c<i;++c)s[c]=n[c];return new P(s,this._parents)}function jr(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,a=r[i],o;--i>=0;)(o=r[i])&&(a&&o.compareDocumentPosition(a)^4&&a.parentNode.insertBefore(o,a),a=o);return this}function Mr(e){e||=Nr;function t(t,n){return t&&n?e(t.__data__,n.__data__):!t-!n}for(var n=this._groups,r=n.length,i=Array(r),a=0;a<r;++a){for(var o=n[a],s=o.length,c=i[a]=Array(s),l,u=0;u<s;++u)(l=o[u])&&(c[u]=l);c.sort(t)}return new P(i,this._parents).order()}function Nr(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function Pr(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Fr(){return Array.from(this)}function Ir(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length;i<a;++i){var o=r[i];if(o)return o}return null}function Lr(){let e=0;for(let t of this)++e;return e}function Rr(){return!this.node()}function zr(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],a=0,o=i.length,s;a<o;++a)(s=i[a])&&e.call(s,s.__data__,a,i);return this}function Br(e){return function(){this.removeAttribute(e)}}function Vr(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Hr(e,t){return function(){this.setAttribute(e,t)}}function Ur(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function Wr(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function Gr(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function Kr(e,t){var n=Xn(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?Vr:Br:typeof t==`function`?n.local?Gr:Wr:n.local?Ur:Hr)(n,t))}function qr(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Jr(e){return function(){this.style.removeProperty(e)}}function Yr(e,t,n){return function(){this.style.setProperty(e,t,n)}}function Xr(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function Zr(e,t,n){return arguments.length>1?this.each((t==null?Jr:typeof t==`function`?Xr:Yr)(e,t,n??``)):N(this.node(),e)}function N(e,t){return e.style.getPropertyValue(t)||qr(e).getComputedStyle(e,null).getPropertyValue(t)}function Qr(e){return function(){delete this[e]}}function $r(e,t){return function(){this[e]=t}}function ei(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function ti(e,t){return arguments.length>1?this.each((t==null?Qr:typeof t==`function`?ei:$r)(e,t)):this.node()[e]}function ni(e){return e.trim().split(/^|\\s+/)}function ri(e){return e.classList||new ii(e)}function ii(e){this._node=e,this._names=ni(e.getAttribute(`class`)||``)}ii.prototype={add:function(e){this._names.indexOf(e)<0&&(this._names.push(e),this._node.setAttribute(`class`,this._names.join(` `)))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute(`class`,this._names.join(` `)))},contains:function(e){return this._names.indexOf(e)>=0}};function ai(e,t){for(var n=ri(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function oi(e,t){for(var n=ri(e),r=-1,i=t.length;++r<i;)n.remove(t[r])}function si(e){return function(){ai(this,e)}}function ci(e){return function(){oi(this,e)}}function li(e,t){return function(){(t.apply(this,arguments)?ai:oi)(this,e)}}function ui(e,t){var n=ni(e+``);if(arguments.length<2){for(var r=ri(this.node()),i=-1,a=n.length;++i<a;)if(!r.contains(n[i]))return!1;return!0}return this.each((typeof t==`function`?li:t?si:ci)(n,t))}function di(){this.textContent=``}function fi(e){return function(){this.textContent=e}}function pi(e){return function(){var t=e.apply(this,arguments);this.textContent=t??``}}function mi(e){return arguments.length?this.each(e==null?di:(typeof e==`function`?pi:fi)(e)):this.node().textContent}function hi(){this.innerHTML=``}function gi(e){return function(){this.innerHTML=e}}function _i(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??``}}function vi(e){return arguments.length?this.each(e==null?hi:(typeof e==`function`?_i:gi)(e)):this.node().innerHTML}function yi(){this.nextSibling&&this.parentNode.appendChild(this)}function bi(){return this.each(yi)}function xi(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Si(){return this.each(xi)}function Ci(e){var t=typeof e==`function`?e:$n(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function wi(){return null}function Ti(e,t){var n=typeof e==`function`?e:$n(e),r=t==null?wi:typeof t==`function`?t:tr(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Ei(){var e=this.parentNode;e&&e.removeChild(this)}function Di(){return this.each(Ei)}function Oi(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function ki(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Ai(e){return this.select(e?ki:Oi)}function ji(e){return arguments.length?this.property(`__data__`,e):this.node().__data__}function Mi(e){return function(t){e.call(this,t,this.__data__)}}function Ni(e){return e.trim().split(/^|\\s+/).map(function(e){var t=``,n=e.indexOf(`.`);return n>=0&&(t=e.slice(n+1),e=e.slice(0,n)),{type:e,name:t}})}function Pi(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,a;n<i;++n)a=t[n],(!e.type||a.type===e.type)&&a.name===e.name?this.removeEventListener(a.type,a.listener,a.options):t[++r]=a;++r?t.length=r:delete this.__on}}}function Fi(e,t,n){return function(){var r=this.__on,i,a=Mi(t);if(r){for(var o=0,s=r.length;o<s;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=a,i.options=n),i.value=t;return}}this.addEventListener(e.type,a,n),i={type:e.type,name:e.name,value:t,listener:a,options:n},r?r.push(i):this.__on=[i]}}function Ii(e,t,n){var r=Ni(e+``),i,a=r.length,o;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,l=s.length,u;c<l;++c)for(i=0,u=s[c];i<a;++i)if((o=r[i]).type===u.type&&o.name===u.name)return u.value}}else{for(s=t?Fi:Pi,i=0;i<a;++i)this.each(s(r[i],t,n));return this}}function Li(e,t,n){var r=qr(e),i=r.CustomEvent;typeof i==`function`?i=new i(t,n):(i=r.document.createEvent(`Event`),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),e.dispatchEvent(i)}function Ri(e,t){return function(){return Li(this,e,t)}}function zi(e,t){return function(){return Li(this,e,t.apply(this,arguments))}}function Bi(e,t){return this.each((typeof t==`function`?zi:Ri)(e,t))}function*Vi(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,a=r.length,o;i<a;++i)(o=r[i])&&(yield o)}var Hi=[null];function P(e,t){this._groups=e,this._parents=t}function Ui(){return new P([[document.documentElement]],Hi)}function Wi(){return this}P.prototype=Ui.prototype={constructor:P,select:nr,selectAll:sr,selectChild:pr,selectChildren:_r,filter:vr,data:Er,enter:br,exit:Or,join:kr,merge:Ar,selection:Wi,order:jr,sort:Mr,call:Pr,nodes:Fr,node:Ir,size:Lr,empty:Rr,each:zr,attr:Kr,style:Zr,property:ti,classed:ui,text:mi,html:vi,raise:bi,lower:Si,append:Ci,insert:Ti,remove:Di,clone:Ai,datum:ji,on:Ii,dispatch:Bi,[Symbol.iterator]:Vi};function F(e){return typeof e==`string`?new P([[document.querySelector(e)]],[document.documentElement]):new P([[e]],Hi)}function Gi(e){let t;for(;t=e.sourceEvent;)e=t;return e}function I(e,t){if(e=Gi(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=e.clientX,r.y=e.clientY,r=r.matrixTransform(t.getScreenCTM().inverse()),[r.x,r.y]}if(t.getBoundingClientRect){var i=t.getBoundingClientRect();return[e.clientX-i.left-t.clientLeft,e.clientY-i.top-t.clientTop]}}return[e.pageX,e.pageY]}var Ki={value:()=>{}};function qi(){for(var e=0,t=arguments.length,n={},r;e<t;++e){if(!(r=arguments[e]+``)||r in n||/[\\s.]/.test(r))throw Error(`illegal type: `+r);n[r]=[]}return new Ji(n)}function Ji(e){this._=e}function Yi(e,t){return e.trim().split(/^|\\s+/).map(function(e){var n=``,r=e.indexOf(`.`);if(r>=0&&(n=e.slice(r+1),e=e.slice(0,r)),e&&!t.hasOwnProperty(e))throw Error(`unknown type: `+e);return{type:e,name:n}})}Ji.prototype=qi.prototype={constructor:Ji,on:function(e,t){var n=this._,r=Yi(e+``,n),i,a=-1,o=r.length;if(arguments.length<2){for(;++a<o;)if((i=(e=r[a]).type)&&(i=Xi(n[i],e.name)))return i}else{if(t!=null&&typeof t!=`function`)throw Error(`invalid callback: `+t);for(;++a<o;)if(i=(e=r[a]).type)n[i]=Zi(n[i],e.name,t);else if(t==null)for(i in n)n[i]=Zi(n[i],e.name,null);return this}},copy:function(){var e={},t=this._;for(var n in t)e[n]=t[n].slice();return new Ji(e)},call:function(e,t){if((i=arguments.length-2)>0)for(var n=Array(i),r=0,i,a;r<i;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(a=this._[e],r=0,i=a.length;r<i;++r)a[r].value.apply(t,n)},apply:function(e,t,n){if(!this._.hasOwnProperty(e))throw Error(`unknown type: `+e);for(var r=this._[e],i=0,a=r.length;i<a;++i)r[i].value.apply(t,n)}};function Xi(e,t){for(var n=0,r=e.length,i;n<r;++n)if((i=e[n]).name===t)return i.value}function Zi(e,t,n){for(var r=0,i=e.length;r<i;++r)if(e[r].name===t){e[r]=Ki,e=e.slice(0,r).concat(e.slice(r+1));break}return n!=null&&e.push({name:t,value:n}),e}let Qi={capture:!0,passive:!1};function $i(e){e.preventDefault(),e.stopImmediatePropagation()}function ea(e){var t=e.document.documentElement,n=F(e).on(`dragstart.drag`,$i,Qi);`onselectstart`in t?n.on(`selectstart.drag`,$i,Qi):(t.__noselect=t.style.MozUserSelect,t.style.MozUserSelect=`none`)}function ta(e,t){var n=e.document.documentElement,r=F(e).on(`dragstart.drag`,null);t&&(r.on(`click.drag`,$i,Qi),setTimeout(function(){r.on(`click.drag`,null)},0)),`onselectstart`in n?r.on(`selectstart.drag`,null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function na(e,{sourceEvent:t,subject:n,target:r,identifier:i,active:a,x:o,y:s,dx:c,dy:l,dispatch:u}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:i,enumerable:!0,configurable:!0},active:{value:a,enumerable:!0,configurable:!0},x:{value:o,enumerable:!0,configurable:!0},y:{value:s,enumerable:!0,configurable:!0},dx:{value:c,enumerable:!0,configurable:!0},dy:{value:l,enumerable:!0,configurable:!0},_:{value:u}})}na.prototype.on=function(){var e=this._.on.apply(this._,arguments);return e===this._?this:e};function L(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ra(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function R(){}var z=.7,ia=1/z,aa=`\\\\s*([+-]?\\\\d+)\\\\s*`,oa=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*`,B=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*`,sa=/^#([0-9a-f]{3,8})$/,ca=RegExp(`^rgb\\\\(${aa},${aa},${aa}\\\\)$`),la=RegExp(`^rgb\\\\(${B},${B},${B}\\\\)$`),ua=RegExp(`^rgba\\\\(${aa},${aa},${aa},${oa}\\\\)$`),da=RegExp(`^rgba\\\\(${B},${B},${B},${oa}\\\\)$`),fa=RegExp(`^hsl\\\\(${oa},${B},${B}\\\\)$`),pa=RegExp(`^hsla\\\\(${oa},${B},${B},${oa}\\\\)$`),ma={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};L(R,ya,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ha,formatHex:ha,formatHex8:ga,formatHsl:_a,formatRgb:va,toString:va});function ha(){return this.rgb().formatHex()}function ga(){return this.rgb().formatHex8()}function _a(){return ka(this).formatHsl()}function va(){return this.rgb().formatRgb()}function ya(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=sa.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ba(t):n===3?new V(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?xa(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?xa(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ca.exec(e))?new V(t[1],t[2],t[3],1):(t=la.exec(e))?new V(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=ua.exec(e))?xa(t[1],t[2],t[3],t[4]):(t=da.exec(e))?xa(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=fa.exec(e))?Oa(t[1],t[2]/100,t[3]/100,1):(t=pa.exec(e))?Oa(t[1],t[2]/100,t[3]/100,t[4]):ma.hasOwnProperty(e)?ba(ma[e]):e===`transparent`?new V(NaN,NaN,NaN,0):null}function ba(e){return new V(e>>16&255,e>>8&255,e&255,1)}function xa(e,t,n,r){return r<=0&&(e=t=n=NaN),new V(e,t,n,r)}function Sa(e){return e instanceof R||(e=ya(e)),e?(e=e.rgb(),new V(e.r,e.g,e.b,e.opacity)):new V}function Ca(e,t,n,r){return arguments.length===1?Sa(e):new V(e,t,n,r??1)}function V(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}L(V,Ca,ra(R,{brighter(e){return e=e==null?ia:ia**+e,new V(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?z:z**+e,new V(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new V(H(this.r),H(this.g),H(this.b),Da(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:wa,formatHex:wa,formatHex8:Ta,formatRgb:Ea,toString:Ea}));function wa(){return`#${U(this.r)}${U(this.g)}${U(this.b)}`}function Ta(){return`#${U(this.r)}${U(this.g)}${U(this.b)}${U((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ea(){let e=Da(this.opacity);return`${e===1?`rgb(`:`rgba(`}${H(this.r)}, ${H(this.g)}, ${H(this.b)}${e===1?`)`:`, ${e})`}`}function Da(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function H(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function U(e){return e=H(e),(e<16?`0`:``)+e.toString(16)}function Oa(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new W(e,t,n,r)}function ka(e){if(e instanceof W)return new W(e.h,e.s,e.l,e.opacity);if(e instanceof R||(e=ya(e)),!e)return new W;if(e instanceof W)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new W(o,s,c,e.opacity)}function Aa(e,t,n,r){return arguments.length===1?ka(e):new W(e,t,n,r??1)}function W(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}L(W,Aa,ra(R,{brighter(e){return e=e==null?ia:ia**+e,new W(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?z:z**+e,new W(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new V(Na(e>=240?e-240:e+120,i,r),Na(e,i,r),Na(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new W(ja(this.h),Ma(this.s),Ma(this.l),Da(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Da(this.opacity);return`${e===1?`hsl(`:`hsla(`}${ja(this.h)}, ${Ma(this.s)*100}%, ${Ma(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function ja(e){return e=(e||0)%360,e<0?e+360:e}function Ma(e){return Math.max(0,Math.min(1,e||0))}function Na(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}let Pa=Math.PI/180,Fa=180/Math.PI,Ia=.96422,La=.82521,Ra=4/29,za=6/29,Ba=3*za*za;function Va(e){if(e instanceof G)return new G(e.l,e.a,e.b,e.opacity);if(e instanceof K)return Ya(e);e instanceof V||(e=Sa(e));var t=Ka(e.r),n=Ka(e.g),r=Ka(e.b),i=Ua((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Ua((.4360747*t+.3850649*n+.1430804*r)/Ia),o=Ua((.0139322*t+.0971045*n+.7141733*r)/La)),new G(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Ha(e,t,n,r){return arguments.length===1?Va(e):new G(e,t,n,r??1)}function G(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}L(G,Ha,ra(R,{brighter(e){return new G(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new G(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Ia*Wa(t),e=1*Wa(e),n=La*Wa(n),new V(Ga(3.1338561*t-1.6168667*e-.4906146*n),Ga(-.9787684*t+1.9161415*e+.033454*n),Ga(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Ua(e){return e>.008856451679035631?e**(1/3):e/Ba+Ra}function Wa(e){return e>za?e*e*e:Ba*(e-Ra)}function Ga(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function Ka(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function qa(e){if(e instanceof K)return new K(e.h,e.c,e.l,e.opacity);if(e instanceof G||(e=Va(e)),e.a===0&&e.b===0)return new K(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Fa;return new K(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Ja(e,t,n,r){return arguments.length===1?qa(e):new K(e,t,n,r??1)}function K(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ya(e){if(isNaN(e.h))return new G(e.l,0,0,e.opacity);var t=e.h*Pa;return new G(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}L(K,Ja,ra(R,{brighter(e){return new K(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new K(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Ya(this).rgb()}}));var Xa=-.14861,Za=1.78277,Qa=-.29227,$a=-.90649,eo=1.97294,to=eo*$a,no=eo*Za,ro=Za*Qa-$a*Xa;function io(e){if(e instanceof q)return new q(e.h,e.s,e.l,e.opacity);e instanceof V||(e=Sa(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(ro*r+to*t-no*n)/(ro+to-no),a=r-i,o=(eo*(n-i)-Qa*a)/$a,s=Math.sqrt(o*o+a*a)/(eo*i*(1-i)),c=s?Math.atan2(o,a)*Fa-120:NaN;return new q(c<0?c+360:c,s,i,e.opacity)}function ao(e,t,n,r){return arguments.length===1?io(e):new q(e,t,n,r??1)}function q(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}L(q,ao,ra(R,{brighter(e){return e=e==null?ia:ia**+e,new q(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?z:z**+e,new q(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Pa,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new V(255*(t+n*(Xa*r+Za*i)),255*(t+n*(Qa*r+$a*i)),255*(t+eo*r*n),this.opacity)}}));var oo=e=>()=>e;function so(e,t){return function(n){return e+n*t}}function co(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function lo(e,t){var n=t-e;return n?so(e,n>180||n<-180?n-360*Math.round(n/360):n):oo(isNaN(e)?t:e)}function uo(e){return(e=+e)==1?fo:function(t,n){return n-t?co(t,n,e):oo(isNaN(t)?n:t)}}function fo(e,t){var n=t-e;return n?so(e,n):oo(isNaN(e)?t:e)}var po=(function e(t){var n=uo(t);function r(e,t){var r=n((e=Ca(e)).r,(t=Ca(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=fo(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function J(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var mo=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,ho=new RegExp(mo.source,`g`);function go(e){return function(){return e}}function _o(e){return function(t){return e(t)+``}}function vo(e,t){var n=mo.lastIndex=ho.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=mo.exec(e))&&(i=ho.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:J(r,i)})),n=ho.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?_o(c[0].x):go(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}var yo=180/Math.PI,bo={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function xo(e,t,n,r,i,a){var o,s,c;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,o=-o),{translateX:i,translateY:a,rotate:Math.atan2(t,e)*yo,skewX:Math.atan(c)*yo,scaleX:o,scaleY:s}}var So;function Co(e){let t=new(typeof DOMMatrix==`function`?DOMMatrix:WebKitCSSMatrix)(e+``);return t.isIdentity?bo:xo(t.a,t.b,t.c,t.d,t.e,t.f)}function wo(e){return e==null||(So||=document.createElementNS(`http://www.w3.org/2000/svg`,`g`),So.setAttribute(`transform`,e),!(e=So.transform.baseVal.consolidate()))?bo:(e=e.matrix,xo(e.a,e.b,e.c,e.d,e.e,e.f))}function To(e,t,n,r){function i(e){return e.length?e.pop()+` `:``}function a(e,r,i,a,o,s){if(e!==i||r!==a){var c=o.push(`translate(`,null,t,null,n);s.push({i:c-4,x:J(e,i)},{i:c-2,x:J(r,a)})}else(i||a)&&o.push(`translate(`+i+t+a+n)}function o(e,t,n,a){e===t?t&&n.push(i(n)+`rotate(`+t+r):(e-t>180?t+=360:t-e>180&&(e+=360),a.push({i:n.push(i(n)+`rotate(`,null,r)-2,x:J(e,t)}))}function s(e,t,n,a){e===t?t&&n.push(i(n)+`skewX(`+t+r):a.push({i:n.push(i(n)+`skewX(`,null,r)-2,x:J(e,t)})}function c(e,t,n,r,a,o){if(e!==n||t!==r){var s=a.push(i(a)+`scale(`,null,`,`,null,`)`);o.push({i:s-4,x:J(e,n)},{i:s-2,x:J(t,r)})}else(n!==1||r!==1)&&a.push(i(a)+`scale(`+n+`,`+r+`)`)}return function(t,n){var r=[],i=[];return t=e(t),n=e(n),a(t.translateX,t.translateY,n.translateX,n.translateY,r,i),o(t.rotate,n.rotate,r,i),s(t.skewX,n.skewX,r,i),c(t.scaleX,t.scaleY,n.scaleX,n.scaleY,r,i),t=n=null,function(e){for(var t=-1,n=i.length,a;++t<n;)r[(a=i[t]).i]=a.x(e);return r.join(``)}}}var Eo=To(Co,`px, `,`px)`,`deg)`),Do=To(wo,`, `,`)`,`)`),Oo=1e-12;function ko(e){return((e=Math.exp(e))+1/e)/2}function Ao(e){return((e=Math.exp(e))-1/e)/2}function jo(e){return((e=Math.exp(2*e))-1)/(e+1)}var Mo=(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Oo)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=ko(y),c=s/(n*g)*(i*jo(t*r+y)-Ao(y));return[a+c*d,o+c*f,s*i/ko(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function No(e){return(function t(n){n=+n;function r(t,r){var i=e((t=ao(t)).h,(r=ao(r)).h),a=fo(t.s,r.s),o=fo(t.l,r.l),s=fo(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}No(lo),No(fo);var Po=0,Fo=0,Io=0,Lo=1e3,Ro,zo,Bo=0,Vo=0,Ho=0,Uo=typeof performance==`object`&&performance.now?performance:Date,Wo=typeof window==`object`&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function Go(){return Vo||=(Wo(Ko),Uo.now()+Ho)}function Ko(){Vo=0}function qo(){this._call=this._time=this._next=null}qo.prototype=Jo.prototype={constructor:qo,restart:function(e,t,n){if(typeof e!=`function`)throw TypeError(`callback is not a function`);n=(n==null?Go():+n)+(t==null?0:+t),!this._next&&zo!==this&&(zo?zo._next=this:Ro=this,zo=this),this._call=e,this._time=n,$o()},stop:function(){this._call&&(this._call=null,this._time=1/0,$o())}};function Jo(e,t,n){var r=new qo;return r.restart(e,t,n),r}function Yo(){Go(),++Po;for(var e=Ro,t;e;)(t=Vo-e._time)>=0&&e._call.call(void 0,t),e=e._next;--Po}function Xo(){Vo=(Bo=Uo.now())+Ho,Po=Fo=0;try{Yo()}finally{Po=0,Qo(),Vo=0}}function Zo(){var e=Uo.now(),t=e-Bo;t>Lo&&(Ho-=t,Bo=e)}function Qo(){for(var e,t=Ro,n,r=1/0;t;)t._call?(r>t._time&&(r=t._time),e=t,t=t._next):(n=t._next,t._next=null,t=e?e._next=n:Ro=n);zo=e,$o(r)}function $o(e){Po||(Fo&&=clearTimeout(Fo),e-Vo>24?(e<1/0&&(Fo=setTimeout(Xo,Math.ceil(e-Uo.now()-Ho)+1)),Io&&=clearInterval(Io)):(Io||=(Bo=Uo.now(),setInterval(Zo,Lo)),Po=1,Wo(Xo)))}function es(e,t,n){var r=new qo;return t=t==null?0:+t,r.restart(n=>{r.stop(),e(n+t)},t,n),r}function ts(e){return((e*=2)<=1?e*e*e:(e-=2)*e*e+2)/2}var ns=3;(function e(t){t=+t;function n(e){return e**+t}return n.exponent=e,n})(ns),(function e(t){t=+t;function n(e){return 1-(1-e)**t}return n.exponent=e,n})(ns),(function e(t){t=+t;function n(e){return((e*=2)<=1?e**+t:2-(2-e)**t)/2}return n.exponent=e,n})(ns);function rs(e){return(2**(-10*e)-.0009765625)*1.0009775171065494}var is=4/11;1/is/is;var as=1.70158;(function e(t){t=+t;function n(e){return(e=+e)*e*(t*(e-1)+e)}return n.overshoot=e,n})(as),(function e(t){t=+t;function n(e){return--e*e*((e+1)*t+e)+1}return n.overshoot=e,n})(as),(function e(t){t=+t;function n(e){return((e*=2)<1?e*e*((t+1)*e-t):(e-=2)*e*((t+1)*e+t)+2)/2}return n.overshoot=e,n})(as);var os=2*Math.PI,ss=1,cs=.3;(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=os);function i(e){return t*rs(- --e)*Math.sin((r-e)/n)}return i.amplitude=function(t){return e(t,n*os)},i.period=function(n){return e(t,n)},i})(ss,cs),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=os);function i(e){return 1-t*rs(e=+e)*Math.sin((e+r)/n)}return i.amplitude=function(t){return e(t,n*os)},i.period=function(n){return e(t,n)},i})(ss,cs),(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=os);function i(e){return((e=e*2-1)<0?t*rs(-e)*Math.sin((r-e)/n):2-t*rs(e)*Math.sin((r+e)/n))/2}return i.amplitude=function(t){return e(t,n*os)},i.period=function(n){return e(t,n)},i})(ss,cs);var ls=qi(`start`,`end`,`cancel`,`interrupt`),us=[],ds=0,fs=1,ps=2,ms=3,hs=4,gs=5,_s=6;function vs(e,t,n,r,i,a){var o=e.__transition;if(!o)e.__transition={};else if(n in o)return;bs(e,n,{name:t,index:r,group:i,on:ls,tween:us,time:a.time,delay:a.delay,duration:a.duration,ease:a.ease,timer:null,state:ds})}function ys(e,t){var n=X(e,t);if(n.state>ds)throw Error(`too late; already scheduled`);return n}function Y(e,t){var n=X(e,t);if(n.state>ms)throw Error(`too late; already running`);return n}function X(e,t){var n=e.__transition;if(!n||!(n=n[t]))throw Error(`transition not found`);return n}function bs(e,t,n){var r=e.__transition,i;r[t]=n,n.timer=Jo(a,0,n.time);function a(e){n.state=fs,n.timer.restart(o,n.delay,n.time),n.delay<=e&&o(e-n.delay)}function o(a){var l,u,d,f;if(n.state!==fs)return c();for(l in r)if(f=r[l],f.name===n.name){if(f.state===ms)return es(o);f.state===hs?(f.state=_s,f.timer.stop(),f.on.call(`interrupt`,e,e.__data__,f.index,f.group),delete r[l]):+l<t&&(f.state=_s,f.timer.stop(),f.on.call(`cancel`,e,e.__data__,f.index,f.group),delete r[l])}if(es(function(){n.state===ms&&(n.state=hs,n.timer.restart(s,n.delay,n.time),s(a))}),n.state=ps,n.on.call(`start`,e,e.__data__,n.index,n.group),n.state===ps){for(n.state=ms,i=Array(d=n.tween.length),l=0,u=-1;l<d;++l)(f=n.tween[l].value.call(e,e.__data__,n.index,n.group))&&(i[++u]=f);i.length=u+1}}function s(t){for(var r=t<n.duration?n.ease.call(null,t/n.duration):(n.timer.restart(c),n.state=gs,1),a=-1,o=i.length;++a<o;)i[a].call(e,r);n.state===gs&&(n.on.call(`end`,e,e.__data__,n.index,n.group),c())}function c(){for(var i in n.state=_s,n.timer.stop(),delete r[t],r)return;delete e.__transition}}function xs(e,t){var n=e.__transition,r,i,a=!0,o;if(n){for(o in t=t==null?null:t+``,n)(r=n[o]).name===t?(i=r.state>ps&&r.state<gs,r.state=_s,r.timer.stop(),r.on.call(i?`interrupt`:`cancel`,e,e.__data__,r.index,r.group),delete n[o]):a=!1;a&&delete e.__transition}}function Ss(e){return this.each(function(){xs(this,e)})}function Cs(e,t){var n,r;return function(){var i=Y(this,e),a=i.tween;if(a!==n){r=n=a;for(var o=0,s=r.length;o<s;++o)if(r[o].name===t){r=r.slice(),r.splice(o,1);break}}i.tween=r}}function ws(e,t,n){var r,i;if(typeof n!=`function`)throw Error();return function(){var a=Y(this,e),o=a.tween;if(o!==r){i=(r=o).slice();for(var s={name:t,value:n},c=0,l=i.length;c<l;++c)if(i[c].name===t){i[c]=s;break}c===l&&i.push(s)}a.tween=i}}function Ts(e,t){var n=this._id;if(e+=``,arguments.length<2){for(var r=X(this.node(),n).tween,i=0,a=r.length,o;i<a;++i)if((o=r[i]).name===e)return o.value;return null}return this.each((t==null?Cs:ws)(n,e,t))}function Es(e,t,n){var r=e._id;return e.each(function(){var e=Y(this,r);(e.value||={})[t]=n.apply(this,arguments)}),function(e){return X(e,r).value[t]}}function Ds(e,t){var n;return(typeof t==`number`?J:t instanceof ya?po:(n=ya(t))?(t=n,po):vo)(e,t)}function Os(e){return function(){this.removeAttribute(e)}}function ks(e){return function(){this.removeAttributeNS(e.space,e.local)}}function As(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttribute(e);return o===i?null:o===r?a:a=t(r=o,n)}}function js(e,t,n){var r,i=n+``,a;return function(){var o=this.getAttributeNS(e.space,e.local);return o===i?null:o===r?a:a=t(r=o,n)}}function Ms(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttribute(e):(o=this.getAttribute(e),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Ns(e,t,n){var r,i,a;return function(){var o,s=n(this),c;return s==null?void this.removeAttributeNS(e.space,e.local):(o=this.getAttributeNS(e.space,e.local),c=s+``,o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s)))}}function Ps(e,t){var n=Xn(e),r=n===`transform`?Do:Ds;return this.attrTween(e,typeof t==`function`?(n.local?Ns:Ms)(n,r,Es(this,`attr.`+e,t)):t==null?(n.local?ks:Os)(n):(n.local?js:As)(n,r,t))}function Fs(e,t){return function(n){this.setAttribute(e,t.call(this,n))}}function Is(e,t){return function(n){this.setAttributeNS(e.space,e.local,t.call(this,n))}}function Ls(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Is(e,i)),n}return i._value=t,i}function Rs(e,t){var n,r;function i(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Fs(e,i)),n}return i._value=t,i}function zs(e,t){var n=`attr.`+e;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(t==null)return this.tween(n,null);if(typeof t!=`function`)throw Error();var r=Xn(e);return this.tween(n,(r.local?Ls:Rs)(r,t))}function Bs(e,t){return function(){ys(this,e).delay=+t.apply(this,arguments)}}function Vs(e,t){return t=+t,function(){ys(this,e).delay=t}}function Hs(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?Bs:Vs)(t,e)):X(this.node(),t).delay}function Us(e,t){return function(){Y(this,e).duration=+t.apply(this,arguments)}}function Ws(e,t){return t=+t,function(){Y(this,e).duration=t}}function Gs(e){var t=this._id;return arguments.length?this.each((typeof e==`function`?Us:Ws)(t,e)):X(this.node(),t).duration}function Ks(e,t){if(typeof t!=`function`)throw Error();return function(){Y(this,e).ease=t}}function qs(e){var t=this._id;return arguments.length?this.each(Ks(t,e)):X(this.node(),t).ease}function Js(e,t){return function(){var n=t.apply(this,arguments);if(typeof n!=`function`)throw Error();Y(this,e).ease=n}}function Ys(e){if(typeof e!=`function`)throw Error();return this.each(Js(this._id,e))}function Xs(e){typeof e!=`function`&&(e=cr(e));for(var t=this._groups,n=t.length,r=Array(n),i=0;i<n;++i)for(var a=t[i],o=a.length,s=r[i]=[],c,l=0;l<o;++l)(c=a[l])&&e.call(c,c.__data__,l,a)&&s.push(c);return new Z(r,this._parents,this._name,this._id)}function Zs(e){if(e._id!==this._id)throw Error();for(var t=this._groups,n=e._groups,r=t.length,i=n.length,a=Math.min(r,i),o=Array(r),s=0;s<a;++s)for(var c=t[s],l=n[s],u=c.length,d=o[s]=Array(u),f,p=0;p<u;++p)(f=c[p]||l[p])&&(d[p]=f);for(;s<r;++s)o[s]=t[s];return new Z(o,this._parents,this._name,this._id)}function Qs(e){return(e+``).trim().split(/^|\\s+/).every(function(e){var t=e.indexOf(`.`);return t>=0&&(e=e.slice(0,t)),!e||e===`start`})}function $s(e,t,n){var r,i,a=Qs(t)?ys:Y;return function(){var o=a(this,e),s=o.on;s!==r&&(i=(r=s).copy()).on(t,n),o.on=i}}function ec(e,t){var n=this._id;return arguments.length<2?X(this.node(),n).on.on(e):this.each($s(n,e,t))}function tc(e){return function(){var t=this.parentNode;for(var n in this.__transition)if(+n!==e)return;t&&t.removeChild(this)}}function nc(){return this.on(`end.remove`,tc(this._id))}function rc(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=tr(e));for(var r=this._groups,i=r.length,a=Array(i),o=0;o<i;++o)for(var s=r[o],c=s.length,l=a[o]=Array(c),u,d,f=0;f<c;++f)(u=s[f])&&(d=e.call(u,u.__data__,f,s))&&(`__data__`in u&&(d.__data__=u.__data__),l[f]=d,vs(l[f],t,n,f,l,X(u,n)));return new Z(a,this._parents,t,n)}function ic(e){var t=this._name,n=this._id;typeof e!=`function`&&(e=ar(e));for(var r=this._groups,i=r.length,a=[],o=[],s=0;s<i;++s)for(var c=r[s],l=c.length,u,d=0;d<l;++d)if(u=c[d]){for(var f=e.call(u,u.__data__,d,c),p,m=X(u,n),h=0,g=f.length;h<g;++h)(p=f[h])&&vs(p,t,n,h,f,m);a.push(f),o.push(u)}return new Z(a,o,t,n)}var ac=Ui.prototype.constructor;function oc(){return new ac(this._groups,this._parents)}function sc(e,t){var n,r,i;return function(){var a=N(this,e),o=(this.style.removeProperty(e),N(this,e));return a===o?null:a===n&&o===r?i:i=t(n=a,r=o)}}function cc(e){return function(){this.style.removeProperty(e)}}function lc(e,t,n){var r,i=n+``,a;return function(){var o=N(this,e);return o===i?null:o===r?a:a=t(r=o,n)}}function uc(e,t,n){var r,i,a;return function(){var o=N(this,e),s=n(this),c=s+``;return s??(c=s=(this.style.removeProperty(e),N(this,e))),o===c?null:o===r&&c===i?a:(i=c,a=t(r=o,s))}}function dc(e,t){var n,r,i,a=`style.`+t,o=`end.`+a,s;return function(){var c=Y(this,e),l=c.on,u=c.value[a]==null?s||=cc(t):void 0;(l!==n||i!==u)&&(r=(n=l).copy()).on(o,i=u),c.on=r}}function fc(e,t,n){var r=(e+=``)==`transform`?Eo:Ds;return t==null?this.styleTween(e,sc(e,r)).on(`end.style.`+e,cc(e)):typeof t==`function`?this.styleTween(e,uc(e,r,Es(this,`style.`+e,t))).each(dc(this._id,e)):this.styleTween(e,lc(e,r,t),n).on(`end.style.`+e,null)}function pc(e,t,n){return function(r){this.style.setProperty(e,t.call(this,r),n)}}function mc(e,t,n){var r,i;function a(){var a=t.apply(this,arguments);return a!==i&&(r=(i=a)&&pc(e,a,n)),r}return a._value=t,a}function hc(e,t,n){var r=`style.`+(e+=``);if(arguments.length<2)return(r=this.tween(r))&&r._value;if(t==null)return this.tween(r,null);if(typeof t!=`function`)throw Error();return this.tween(r,mc(e,t,n??``))}function gc(e){return function(){this.textContent=e}}function _c(e){return function(){var t=e(this);this.textContent=t??``}}function vc(e){return this.tween(`text`,typeof e==`function`?_c(Es(this,`text`,e)):gc(e==null?``:e+``))}function yc(e){return function(t){this.textContent=e.call(this,t)}}function bc(e){var t,n;function r(){var r=e.apply(this,arguments);return r!==n&&(t=(n=r)&&yc(r)),t}return r._value=e,r}function xc(e){var t=`text`;if(arguments.length<1)return(t=this.tween(t))&&t._value;if(e==null)return this.tween(t,null);if(typeof e!=`function`)throw Error();return this.tween(t,bc(e))}function Sc(){for(var e=this._name,t=this._id,n=Tc(),r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)if(c=o[l]){var u=X(c,t);vs(c,e,n,l,o,{time:u.time+u.delay+u.duration,delay:0,duration:u.duration,ease:u.ease})}return new Z(r,this._parents,e,n)}function Cc(){var e,t,n=this,r=n._id,i=n.size();return new Promise(function(a,o){var s={value:o},c={value:function(){--i===0&&a()}};n.each(function(){var n=Y(this,r),i=n.on;i!==e&&(t=(e=i).copy(),t._.cancel.push(s),t._.interrupt.push(s),t._.end.push(c)),n.on=t}),i===0&&a()})}var wc=0;function Z(e,t,n,r){this._groups=e,this._parents=t,this._name=n,this._id=r}function Tc(){return++wc}var Q=Ui.prototype;Z.prototype={constructor:Z,select:rc,selectAll:ic,selectChild:Q.selectChild,selectChildren:Q.selectChildren,filter:Xs,merge:Zs,selection:oc,transition:Sc,call:Q.call,nodes:Q.nodes,node:Q.node,size:Q.size,empty:Q.empty,each:Q.each,on:ec,attr:Ps,attrTween:zs,style:fc,styleTween:hc,text:vc,textTween:xc,remove:nc,tween:Ts,delay:Hs,duration:Gs,ease:qs,easeVarying:Ys,end:Cc,[Symbol.iterator]:Q[Symbol.iterator]};var Ec={time:null,delay:0,duration:250,ease:ts};function Dc(e,t){for(var n;!(n=e.__transition)||!(n=n[t]);)if(!(e=e.parentNode))throw Error(`transition ${t} not found`);return n}function Oc(e){var t,n;e instanceof Z?(t=e._id,e=e._name):(t=Tc(),(n=Ec).time=Go(),e=e==null?null:e+``);for(var r=this._groups,i=r.length,a=0;a<i;++a)for(var o=r[a],s=o.length,c,l=0;l<s;++l)(c=o[l])&&vs(c,e,t,l,o,n||Dc(c,t));return new Z(r,this._parents,e,t)}Ui.prototype.interrupt=Ss,Ui.prototype.transition=Oc;var kc=e=>()=>e;function Ac(e,{sourceEvent:t,target:n,transform:r,dispatch:i}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:i}})}function $(e,t,n){this.k=e,this.x=t,this.y=n}$.prototype={constructor:$,scale:function(e){return e===1?this:new $(this.k*e,this.x,this.y)},translate:function(e,t){return e===0&t===0?this:new $(this.k,this.x+this.k*e,this.y+this.k*t)},apply:function(e){return[e[0]*this.k+this.x,e[1]*this.k+this.y]},applyX:function(e){return e*this.k+this.x},applyY:function(e){return e*this.k+this.y},invert:function(e){return[(e[0]-this.x)/this.k,(e[1]-this.y)/this.k]},invertX:function(e){return(e-this.x)/this.k},invertY:function(e){return(e-this.y)/this.k},rescaleX:function(e){return e.copy().domain(e.range().map(this.invertX,this).map(e.invert,e))},rescaleY:function(e){return e.copy().domain(e.range().map(this.invertY,this).map(e.invert,e))},toString:function(){return`translate(`+this.x+`,`+this.y+`) scale(`+this.k+`)`}};var jc=new $(1,0,0);Mc.prototype=$.prototype;function Mc(e){for(;!e.__zoom;)if(!(e=e.parentNode))return jc;return e.__zoom}function Nc(e){e.stopImmediatePropagation()}function Pc(e){e.preventDefault(),e.stopImmediatePropagation()}function Fc(e){return(!e.ctrlKey||e.type===`wheel`)&&!e.button}function Ic(){var e=this;return e instanceof SVGElement?(e=e.ownerSVGElement||e,e.hasAttribute(`viewBox`)?(e=e.viewBox.baseVal,[[e.x,e.y],[e.x+e.width,e.y+e.height]]):[[0,0],[e.width.baseVal.value,e.height.baseVal.value]]):[[0,0],[e.clientWidth,e.clientHeight]]}function Lc(){return this.__zoom||jc}function Rc(e){return-e.deltaY*(e.deltaMode===1?.05:e.deltaMode?1:.002)*(e.ctrlKey?10:1)}function zc(){return navigator.maxTouchPoints||`ontouchstart`in this}function Bc(e,t,n){var r=e.invertX(t[0][0])-n[0][0],i=e.invertX(t[1][0])-n[1][0],a=e.invertY(t[0][1])-n[0][1],o=e.invertY(t[1][1])-n[1][1];return e.translate(i>r?(r+i)/2:Math.min(0,r)||Math.max(0,i),o>a?(a+o)/2:Math.min(0,a)||Math.max(0,o))}function Vc(){var e=Fc,t=Ic,n=Bc,r=Rc,i=zc,a=[0,1/0],o=[[-1/0,-1/0],[1/0,1/0]],s=250,c=Mo,l=qi(`start`,`zoom`,`end`),u,d,f,p=500,m=150,h=0,g=10;function _(e){e.property(`__zoom`,Lc).on(`wheel.zoom`,w,{passive:!1}).on(`mousedown.zoom`,ee).on(`dblclick.zoom`,te).filter(i).on(`touchstart.zoom`,T).on(`touchmove.zoom`,ne).on(`touchend.zoom touchcancel.zoom`,E).style(`-webkit-tap-highlight-color`,`rgba(0,0,0,0)`)}_.transform=function(e,t,n,r){var i=e.selection?e.selection():e;i.property(`__zoom`,Lc),e===i?i.interrupt().each(function(){S(this,arguments).event(r).start().zoom(null,typeof t==`function`?t.apply(this,arguments):t).end()}):x(e,t,n,r)},_.scaleBy=function(e,t,n,r){_.scaleTo(e,function(){return this.__zoom.k*(typeof t==`function`?t.apply(this,arguments):t)},n,r)},_.scaleTo=function(e,r,i,a){_.transform(e,function(){var e=t.apply(this,arguments),a=this.__zoom,s=i==null?b(e):typeof i==`function`?i.apply(this,arguments):i,c=a.invert(s),l=typeof r==`function`?r.apply(this,arguments):r;return n(y(v(a,l),s,c),e,o)},i,a)},_.translateBy=function(e,r,i,a){_.transform(e,function(){return n(this.__zoom.translate(typeof r==`function`?r.apply(this,arguments):r,typeof i==`function`?i.apply(this,arguments):i),t.apply(this,arguments),o)},null,a)},_.translateTo=function(e,r,i,a,s){_.transform(e,function(){var e=t.apply(this,arguments),s=this.__zoom,c=a==null?b(e):typeof a==`function`?a.apply(this,arguments):a;return n(jc.translate(c[0],c[1]).scale(s.k).translate(typeof r==`function`?-r.apply(this,arguments):-r,typeof i==`function`?-i.apply(this,arguments):-i),e,o)},a,s)};function v(e,t){return t=Math.max(a[0],Math.min(a[1],t)),t===e.k?e:new $(t,e.x,e.y)}function y(e,t,n){var r=t[0]-n[0]*e.k,i=t[1]-n[1]*e.k;return r===e.x&&i===e.y?e:new $(e.k,r,i)}function b(e){return[(+e[0][0]+ +e[1][0])/2,(+e[0][1]+ +e[1][1])/2]}function x(e,n,r,i){e.on(`start.zoom`,function(){S(this,arguments).event(i).start()}).on(`interrupt.zoom end.zoom`,function(){S(this,arguments).event(i).end()}).tween(`zoom`,function(){var e=this,a=arguments,o=S(e,a).event(i),s=t.apply(e,a),l=r==null?b(s):typeof r==`function`?r.apply(e,a):r,u=Math.max(s[1][0]-s[0][0],s[1][1]-s[0][1]),d=e.__zoom,f=typeof n==`function`?n.apply(e,a):n,p=c(d.invert(l).concat(u/d.k),f.invert(l).concat(u/f.k));return function(e){if(e===1)e=f;else{var t=p(e),n=u/t[2];e=new $(n,l[0]-t[0]*n,l[1]-t[1]*n)}o.zoom(null,e)}})}function S(e,t,n){return!n&&e.__zooming||new C(e,t)}function C(e,n){this.that=e,this.args=n,this.active=0,this.sourceEvent=null,this.extent=t.apply(e,n),this.taps=0}C.prototype={event:function(e){return e&&(this.sourceEvent=e),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit(`start`)),this},zoom:function(e,t){return this.mouse&&e!==`mouse`&&(this.mouse[1]=t.invert(this.mouse[0])),this.touch0&&e!==`touch`&&(this.touch0[1]=t.invert(this.touch0[0])),this.touch1&&e!==`touch`&&(this.touch1[1]=t.invert(this.touch1[0])),this.that.__zoom=t,this.emit(`zoom`),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit(`end`)),this},emit:function(e){var t=F(this.that).datum();l.call(e,this.that,new Ac(e,{sourceEvent:this.sourceEvent,target:_,transform:this.that.__zoom,dispatch:l}),t)}};function w(t,...i){if(!e.apply(this,arguments))return;var s=S(this,i).event(t),c=this.__zoom,l=Math.max(a[0],Math.min(a[1],c.k*2**r.apply(this,arguments))),u=I(t);if(s.wheel)(s.mouse[0][0]!==u[0]||s.mouse[0][1]!==u[1])&&(s.mouse[1]=c.invert(s.mouse[0]=u)),clearTimeout(s.wheel);else if(c.k===l)return;else s.mouse=[u,c.invert(u)],xs(this),s.start();Pc(t),s.wheel=setTimeout(d,m),s.zoom(`mouse`,n(y(v(c,l),s.mouse[0],s.mouse[1]),s.extent,o));function d(){s.wheel=null,s.end()}}function ee(t,...r){if(f||!e.apply(this,arguments))return;var i=t.currentTarget,a=S(this,r,!0).event(t),s=F(t.view).on(`mousemove.zoom`,d,!0).on(`mouseup.zoom`,p,!0),c=I(t,i),l=t.clientX,u=t.clientY;ea(t.view),Nc(t),a.mouse=[c,this.__zoom.invert(c)],xs(this),a.start();function d(e){if(Pc(e),!a.moved){var t=e.clientX-l,r=e.clientY-u;a.moved=t*t+r*r>h}a.event(e).zoom(`mouse`,n(y(a.that.__zoom,a.mouse[0]=I(e,i),a.mouse[1]),a.extent,o))}function p(e){s.on(`mousemove.zoom mouseup.zoom`,null),ta(e.view,a.moved),Pc(e),a.event(e).end()}}function te(r,...i){if(e.apply(this,arguments)){var a=this.__zoom,c=I(r.changedTouches?r.changedTouches[0]:r,this),l=a.invert(c),u=a.k*(r.shiftKey?.5:2),d=n(y(v(a,u),c,l),t.apply(this,i),o);Pc(r),s>0?F(this).transition().duration(s).call(x,d,c,r):F(this).call(_.transform,d,c,r)}}function T(t,...n){if(e.apply(this,arguments)){var r=t.touches,i=r.length,a=S(this,n,t.changedTouches.length===i).event(t),o,s,c,l;for(Nc(t),s=0;s<i;++s)c=r[s],l=I(c,this),l=[l,this.__zoom.invert(l),c.identifier],a.touch0?!a.touch1&&a.touch0[2]!==l[2]&&(a.touch1=l,a.taps=0):(a.touch0=l,o=!0,a.taps=1+!!u);u&&=clearTimeout(u),o&&(a.taps<2&&(d=l[0],u=setTimeout(function(){u=null},p)),xs(this),a.start())}}function ne(e,...t){if(this.__zooming){var r=S(this,t).event(e),i=e.changedTouches,a=i.length,s,c,l,u;for(Pc(e),s=0;s<a;++s)c=i[s],l=I(c,this),r.touch0&&r.touch0[2]===c.identifier?r.touch0[0]=l:r.touch1&&r.touch1[2]===c.identifier&&(r.touch1[0]=l);if(c=r.that.__zoom,r.touch1){var d=r.touch0[0],f=r.touch0[1],p=r.touch1[0],m=r.touch1[1],h=(h=p[0]-d[0])*h+(h=p[1]-d[1])*h,g=(g=m[0]-f[0])*g+(g=m[1]-f[1])*g;c=v(c,Math.sqrt(h/g)),l=[(d[0]+p[0])/2,(d[1]+p[1])/2],u=[(f[0]+m[0])/2,(f[1]+m[1])/2]}else if(r.touch0)l=r.touch0[0],u=r.touch0[1];else return;r.zoom(`touch`,n(y(c,l,u),r.extent,o))}}function E(e,...t){if(this.__zooming){var n=S(this,t).event(e),r=e.changedTouches,i=r.length,a,o;for(Nc(e),f&&clearTimeout(f),f=setTimeout(function(){f=null},p),a=0;a<i;++a)o=r[a],n.touch0&&n.touch0[2]===o.identifier?delete n.touch0:n.touch1&&n.touch1[2]===o.identifier&&delete n.touch1;if(n.touch1&&!n.touch0&&(n.touch0=n.touch1,delete n.touch1),n.touch0)n.touch0[1]=this.__zoom.invert(n.touch0[0]);else if(n.end(),n.taps===2&&(o=I(o,this),Math.hypot(d[0]-o[0],d[1]-o[1])<g)){var s=F(this).on(`dblclick.zoom`);s&&s.apply(this,arguments)}}}return _.wheelDelta=function(e){return arguments.length?(r=typeof e==`function`?e:kc(+e),_):r},_.filter=function(t){return arguments.length?(e=typeof t==`function`?t:kc(!!t),_):e},_.touchable=function(e){return arguments.length?(i=typeof e==`function`?e:kc(!!e),_):i},_.extent=function(e){return arguments.length?(t=typeof e==`function`?e:kc([[+e[0][0],+e[0][1]],[+e[1][0],+e[1][1]]]),_):t},_.scaleExtent=function(e){return arguments.length?(a[0]=+e[0],a[1]=+e[1],_):[a[0],a[1]]},_.translateExtent=function(e){return arguments.length?(o[0][0]=+e[0][0],o[1][0]=+e[1][0],o[0][1]=+e[0][1],o[1][1]=+e[1][1],_):[[o[0][0],o[0][1]],[o[1][0],o[1][1]]]},_.constrain=function(e){return arguments.length?(n=e,_):n},_.duration=function(e){return arguments.length?(s=+e,_):s},_.interpolate=function(e){return arguments.length?(c=e,_):c},_.on=function(){var e=l.on.apply(l,arguments);return e===l?_:e},_.clickDistance=function(e){return arguments.length?(h=(e=+e)*e,_):Math.sqrt(h)},_.tapDistance=function(e){return arguments.length?(g=+e,_):g},_}let[Hc,Uc,Wc]=[.05,3,.8];function Gc(e,t,n){let r=Vc().scaleExtent([Hc,Uc]).clickDistance(4).on(`zoom`,({transform:e})=>{t.style.transform=`translate(${e.x}px,${e.y}px) scale(${e.k})`,n()}),i=F(e).call(r).on(`dblclick.zoom`,null),a=()=>Mc(e),o=e=>r.transform(i,e),s=e=>Math.min(Uc,Math.max(Hc,e));return{extent:()=>{let{x:t,y:n,k:r}=a();return{x:-t/r,y:-n/r,width:e.clientWidth/r,height:e.clientHeight/r}},scale:()=>a().k,fit:({x:t,y:n,width:r,height:i},a)=>{let[c,l]=[e.clientWidth-48,e.clientHeight-48],u=Math.min(1,c/r,l/i),d=s(a===void 0?u:Math.max(Math.min(1,c/r),Wc)),f=d===u||r*d<=c?(e.clientWidth-r*d)/2:24,p=i*d<=l||a===void 0?n+i/2:Math.max(a.y+j/2,n+l/d/2);o(jc.translate(f-t*d,e.clientHeight/2-p*d).scale(d))},zoomBy:e=>r.scaleBy(i,e),keep:()=>{let e=a();return()=>o(e)},shift:(e,t)=>{(e!==0||t!==0)&&o(a().translate(e,t))},reveal:(t,n=!1)=>{let{x:r,y:i,k:s}=a(),[c,l]=[t.x*s+r,t.y*s+i],u=Kc(c,A*s,e.clientWidth),d=Kc(l,j*s,e.clientHeight);if(u===0&&d===0)return;if(!n)return o(a().translate(-u/s,-d/s));let f=Math.max(s,Wc);o(jc.translate(e.clientWidth/2-(t.x+A/2)*f,e.clientHeight/2-(t.y+j/2)*f).scale(f))}}}function Kc(e,t,n){return e<24?e-24:Math.max(0,Math.min(e-24,e+t+24-n))}function qc({places:e,ghosts:t},n){let r=/* @__PURE__ */ new Map,i=(t,n)=>{let i=e.get(t);if(i===void 0||n===void 0)return;let a=r.get(t)??{from:i,ends:[]};r.set(t,a),a.ends.push(n)};for(let{key:t,parent:r}of n)r!==null&&i(r,e.get(t));for(let e of t)i(e.manager,e);return[...r.values()]}function Jc(e,{places:t,ghosts:n},r){let i=[],a=[];for(let[e,o]of n.entries()){let n=t.get(o.key);n!==void 0&&(M(o,r)||M(n,r))&&(i.push($c(Zc(o,n,e%3).map(e=>Qc(e,r)))),a.push(`M${n.x+A},${n.y+Xc}l7,-4v8z`))}return{reports:e.map(e=>Yc(e,r)).join(``),moves:i.join(``),arrows:a.join(``)}}function Yc({from:e,ends:t},n){let r=e.y+j/2,[i,a]=[e.x+(A+Ln)/2,e.x+Ln],[o,s]=[r,r],c=M(e,n)?[`M${e.x+A},${r}H${i}`]:[];for(let e of t){let t=e.y+j/2;o=Math.min(o,t),s=Math.max(s,t),M(e,n)&&c.push(`M${i},${t}H${a}`)}return o=Math.max(o,n.y),s=Math.min(s,n.y+n.height),o<s&&i>=n.x&&i<=n.x+n.width&&c.push(`M${i},${o}V${s}`),c.join(``)}let Xc=11;function Zc(e,t,n){let[r,i]=[e.x+A,t.x+A],[a,o]=[9+n*4,t.y-3-n*2];return[[r,e.y+j/2],[r+a,e.y+j/2],...r===i?[]:[[r+a,o],[i+a,o]],[i+a,t.y+11],[i+7,t.y+11]]}function Qc([e,t],n){return[e,Math.max(n.y,Math.min(t,n.y+n.height))]}function $c(e){return e.map(([t,n],r)=>{let[i,a]=[e[r-1],e[r+1]];return i===void 0?`M${t},${n}`:a===void 0?`L${t},${n}`:`L${el([t,n],i)}Q${t},${n} ${el([t,n],a)}`}).join(``)}function el([e,t],[n,r]){let[i,a]=[n-e,r-t],o=Math.hypot(i,a),s=o===0?0:Math.min(5,o/2)/o;return`${e+i*s},${t+a*s}`}function tl(){let e=nl(`svg`,`lines`);e.setAttribute(`aria-hidden`,`true`);let[t,n]=[nl(`path`,`line-reports`),nl(`path`,`line-moves`)],r=nl(`path`,`line-arrows`);e.append(t,n,r);let i=()=>{};return{element:e,place:(e,a)=>{let o=qc(e,a);i=i=>{let a=Jc(o,e,i);t.setAttribute(`d`,a.reports),n.setAttribute(`d`,a.moves),r.setAttribute(`d`,a.arrows)}},draw:(t,n)=>{e.classList.toggle(`is-small`,!n),i(t)}}}function nl(e,t){let n=document.createElementNS(`http://www.w3.org/2000/svg`,e);return n.setAttribute(`class`,t),n}function rl({fit:e,zoomBy:t,openAll:n,closeAll:r}){let i=(e,t,n=e)=>{let r=D(`button`,{type:`button`,\"aria-label\":n},e);return r.addEventListener(`click`,t),r};return D(`div`,{class:`picture-tools`,role:`group`,\"aria-label\":`Picture`},i(`+`,()=>t(1.4),`Zoom in`),i(`−`,()=>t(1/1.4),`Zoom out`),i(`Fit`,e),i(`Expand all`,n),i(`Collapse`,r))}function il({tree:e},t){let n=[],r=[],i=(n,i,a)=>{for(let o=n.length-1;o>=0;--o){let s=n[o],c=e.reports.get(s)?.length??0,l=c===0?null:t.has(s);r.push({key:s,parent:i,level:a,place:o+1,size:n.length,reports:c,isOpen:l})}};i(e.tops,null,1);for(let t=r.pop();t!==void 0;t=r.pop())n.push(t),t.isOpen===!0&&i(e.reports.get(t.key)??[],t.key,t.level+1);return n}function al(e,t,n){let r=e.findIndex(e=>e.key===t),i=e[r],a=ol.get(n);return i===void 0||a===void 0?null:a(e,r,i)}let ol=/* @__PURE__ */ new Map([[`ArrowDown`,(e,t)=>sl(e[t+1])],[`ArrowUp`,(e,t)=>sl(e[t-1])],[`Home`,e=>sl(e[0])],[`End`,e=>sl(e.at(-1))],[`ArrowRight`,(e,t,{key:n,isOpen:r})=>r===!1?{opens:[n]}:r===!0?sl(e[t+1]):{}],[`ArrowLeft`,(e,t,{key:n,parent:r,isOpen:i})=>i===!0?{closes:n}:r===null?{}:{focus:r}],[`Enter`,(e,t,{key:n})=>({chooses:n})],[` `,(e,t,{key:n})=>({chooses:n})],[`*`,(e,t,{parent:n})=>({opens:e.filter(e=>e.parent===n&&e.isOpen===!1).map(e=>e.key)})]]);function sl(e){return e===void 0?{}:{focus:e.key}}function cl(e,t,n,r){let i=Math.max(0,e.findIndex(e=>e.key===t)),a=ll(n)?i+1:i,o=ul(n);return[...e.slice(a),...e.slice(0,a)].find(({key:e})=>ul(r(e)).startsWith(o))?.key??null}function ll(e){return e!==``&&e.length===String.fromCodePoint(e.codePointAt(0)??0).length}function ul(e){return e.normalize(`NFKD`).replaceAll(/\\p{M}/gu,``).toLowerCase()}function dl(e,t,n){let r=null,i=/* @__PURE__ */ new Map,a={text:``,at:0};function o(e){r!==null&&t.elementOf(r)?.setAttribute(`tabindex`,`-1`),r=e,t.elementOf(e)?.setAttribute(`tabindex`,`0`)}function s(e){o(e),t.elementOf(e)?.focus({preventScroll:!0}),n.reveal(e)}function c(e,t){if(!ll(e)||e===` `||r===null)return!1;a={text:t-a.at<700?a.text+e:e,at:t};let i=cl(n.rows(),r,a.text,n.nameOf);return i!==null&&s(i),!0}return e.addEventListener(`focusin`,({target:e})=>{let i=t.keyOf(e);i!==void 0&&i!==r&&(o(i),n.reveal(i))}),e.addEventListener(`keydown`,e=>{if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing||r===null)return;let t=al(n.rows(),r,e.key);t===null?c(e.key,e.timeStamp)&&e.preventDefault():(e.preventDefault(),t.focus!==void 0&&s(t.focus),t.closes!==void 0&&n.toggle(t.closes),t.opens!==void 0&&n.open(t.opens),t.chooses!==void 0&&n.choose(t.chooses))}),{key:()=>r,set:o,to:s,refresh:()=>{let e=n.rows(),t=new Map(e.map(({key:e,parent:t})=>[e,t])),a=r!==null&&!t.has(r)&&document.activeElement===document.body,c=r;for(;c!==null&&!t.has(c);)c=i.get(c)??null;i=t;let l=c??e[0]?.key;l===void 0?r=null:a?s(l):o(l)}}}function fl(e,t){let n=D(`div`,{role:`tree`,\"aria-label\":`Org chart`}),r=D(`div`,{\"aria-hidden\":`true`}),i=tl(),a=D(`div`,{class:`world`},i.element,r,n),o=D(`div`,{class:`frame`},a),s=Un(n,r),c=[],l=Rn([],/* @__PURE__ */ new Map),u=null,d=null,f,p=Gc(o,a,()=>h(!1)),m=dl(n,s,{rows:()=>c,nameOf:e=>d?.derived.shown.seats.get(e)?.name??e,reveal:g,...t});function h(e){let t=p.extent(),n=p.scale()>=.3;(e||u===null||u.isReadable!==n||!Vn(u.extent,t))&&(u={extent:Hn(t),isReadable:n},s.draw(u.extent,n),i.draw(u.extent,n))}function g(e,t=!1){let n=l.places.get(e);n!==void 0&&p.reveal(n,t)}function _(){for(let e of n.children)e.classList.toggle(`is-faded`,f!==void 0&&!e.classList.contains(`department-${f}`))}return addEventListener(`beforeprint`,()=>{let e=p.keep();o.classList.add(`on-paper`),p.fit(l.extent),s.draw(l.extent,!0),i.draw(l.extent,!0),addEventListener(`afterprint`,()=>{o.classList.remove(`on-paper`),e(),h(!0)},{once:!0})}),a.addEventListener(`click`,({target:e})=>{let n=s.keyOf(e);if(n===void 0)return;let r=e instanceof Element&&e.closest(`.box-toggle`)!==null;m.to(n),r?t.toggle(n):t.choose(n)}),{element:D(`main`,{class:`picture`},o,rl({fit:()=>p.fit(l.extent),zoomBy:p.zoomBy,openAll:t.openAll,closeAll:t.closeAll})),show:(t,n)=>{let r=d;if(d={state:t,derived:n},r===null||r.derived.shown!==n.shown||r.state.open!==t.open){let a=m.key(),o=a===null?void 0:l.places.get(a);c=il(n.shown,t.open),l=Rn(c,n.shown.were),s.place(n.shown,c,l,e),i.place(l,c),m.refresh();let u=a===null?void 0:l.places.get(a);r===null?p.fit(l.extent,l.places.get(c[0]?.key??``)):o!==void 0&&u!==void 0&&p.shift(o.x-u.x,o.y-u.y),h(!0),f!==void 0&&_()}if(t.chosen!==r?.state.chosen){for(let e of[r?.state.chosen,t.chosen])typeof e==`string`&&s.elementOf(e)?.setAttribute(`aria-selected`,String(e===t.chosen));t.chosen!==null&&(m.set(t.chosen),g(t.chosen,!0))}},focus:()=>{let e=m.key();e!==null&&m.to(e)},highlight:t=>{f=t===null?void 0:e.get(t),_();let n=d?.derived.shown.seats,r=c.find(({key:e})=>t!==null&&n?.get(e)?.department===t);r!==void 0&&g(r.key)}}}function pl({before:e,after:t,marks:n},r){if(r!==`both`){let{seats:i,tree:a}=r===`before`?e:t;return{seats:i,tree:a,marks:n,were:/* @__PURE__ */ new Map}}let i=new Map([...e.seats,...t.seats]);return{seats:i,tree:m(i),marks:n,were:ml(e.seats,t.seats)}}function ml(e,t){let n=/* @__PURE__ */ new Map;for(let[r,i]of e){let a=p(i,t.get(r));if(a===null||!e.has(a))continue;let o=n.get(a);o===void 0?n.set(a,[r]):o.push(r)}return n}function hl(e){let t;return({day:n,view:r})=>{if(t?.day===n&&t.view===r)return t;let i=t?.day===n?t.compared:Te(e,n);return t={day:n,view:r,compared:i,shown:pl(i,r)},t}}function gl({seats:e,tree:t,marks:n,were:r}){let i=/* @__PURE__ */ new Set,a=n.size>40?[]:[...n.keys()],o=[...r].flatMap(([e,t])=>t.some(e=>a.includes(e))?[e]:[]);for(let t of a)for(let n of v(e,t))i.add(n);for(let t of o)for(let n of[t,...v(e,t)])i.add(n);let s=t.tops.length;for(let e of i)s+=t.reports.get(e)?.length??0;let c=[...t.tops];for(let e of c){let n=t.reports.get(e)??[],r=t.tops.length===1&&e===t.tops[0];if(!i.has(e)){if(n.length===0||s+n.length>60&&!r)continue;i.add(e),s+=n.length}c.push(...n)}return i}function _l(e,t){let[n,r]=[e.asOf,e.base===null?`after`:`both`];return{day:n,view:r,open:gl(t({day:n,view:r}).shown),chosen:null}}let vl=e=>t=>({...t,day:e}),yl=e=>t=>({...t,view:e}),bl=e=>t=>({...t,open:e}),xl=e=>t=>({...t,open:/* @__PURE__ */ new Set([...t.open,...e])}),Sl=e=>t=>{let n=new Set(t.open);return n.delete(e)||n.add(e),{...t,open:n}},Cl=(e,t)=>n=>({...xl(t)(n),chosen:e});function wl(e){let t=e,n=[];return{state:()=>t,update:e=>{let r=t,i=e(r);t=i;for(let e of n)e(i,r)},subscribe:e=>void n.push(e)}}function Tl(e,t){let n=hl(e),r=wl(_l(e,n)),i=()=>n(r.state()).shown,a=e=>{r.update(Cl(e,v(i().seats,e))),o.element.scrollIntoView({block:`nearest`})},o=fl(oe(ue(e)),{choose:a,toggle:e=>r.update(Sl(e)),open:e=>r.update(xl(e)),openAll:()=>r.update(bl(new Set(i().tree.reports.keys()))),closeAll:()=>r.update(bl(new Set(i().tree.tops.length===1?i().tree.tops:[])))}),s=tn(e,{chooseDay:e=>r.update(vl(e)),chooseTimes:e=>r.update(yl(e)),choosePerson:(e,t)=>{t!==null&&r.update(t===`before`?yl(`before`):vl(t)),a(e)},close:()=>{r.update(Cl(null,[])),o.focus()},highlight:o.highlight}),c=D(`p`,{role:`status`,class:`unseen`});r.subscribe((e,t)=>{let r=n(e);s.show(e,r.compared),o.show(e,r);let i=ae(r,e,t);i!==null&&(c.textContent=i)}),t.append(D(`div`,{class:`page`},s.head,o.element,s.side,c));let l=n(r.state());s.show(r.state(),l.compared),o.show(r.state(),l)}let El=document.querySelector(`#chart`)?.textContent??``;Tl(n(JSON.parse(El)),document.body)})();";
const pageScriptHash = "8Agzhbj/4frDeh02iM/OzRWf2eGvGhAuNh68ql4V8Do=";
const pageStyle = ":root {\n  color-scheme: light dark;\n  --ground: light-dark(#ffffff, #0d1117);\n  --text: light-dark(#1f2328, #e6edf3);\n  --line: light-dark(#8c959f, #6e7681);\n  --soft: light-dark(#d1d9e0, #30363d);\n  --box: light-dark(#f6f8fa, #161b22);\n  --chosen: light-dark(#dbeafe, #12304f);\n  --quiet: light-dark(#59636e, #9198a1);\n  --accent: light-dark(#0550ae, #79c0ff);\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--text);\n  font:\n    14px/1.4 system-ui,\n    sans-serif;\n}\n\n.list {\n  padding: 1rem;\n}\n.list ul {\n  padding-inline-start: 1.5rem;\n}\n\n.page {\n  display: grid;\n  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(16rem, 26vw, 22rem);\n  height: 100dvh;\n}\n\n.page .head {\n  grid-column: 1 / -1;\n  border-bottom: 1px solid var(--soft);\n}\n\n.page .side {\n  overflow-y: auto;\n  border-inline-start: 1px solid var(--soft);\n}\n\n@media (max-width: 50rem) {\n  .page {\n    grid-template: auto 58dvh auto / minmax(0, 1fr);\n    height: auto;\n  }\n\n  .page .side {\n    border-inline-start: 0;\n    border-top: 1px solid var(--soft);\n  }\n}\n\n\n@media print {\n  :root {\n    color-scheme: light;\n  }\n\n  @page {\n    size: A3 landscape;\n    margin: 10mm;\n  }\n\n  .page {\n    grid-template: 20mm 254mm / 290mm 108mm;\n    height: auto;\n  }\n\n  .page .head {\n    overflow: clip;\n  }\n\n  .page .side {\n    display: grid;\n    grid-template-rows: auto minmax(0, 1fr) auto auto;\n    padding: 0 0 0 4mm;\n    overflow: clip;\n    border: 0;\n    font-size: 0.72em;\n  }\n\n  \n  .side .card,\n  .side .legend {\n    max-height: 95mm;\n    overflow: clip;\n  }\n\n  .side .card,\n  .side .changes,\n  .side .access ul {\n    columns: 2;\n    column-gap: 5mm;\n  }\n\n  .side .changes {\n    column-fill: auto;\n    overflow: clip;\n  }\n\n  .side .access {\n    max-height: 40mm;\n    overflow: clip;\n  }\n\n  .page .side .change {\n    padding-block: 0.2rem;\n  }\n\n  .side .legend .marks {\n    grid-template-columns: repeat(2, max-content 1fr);\n  }\n\n  .page .side h2 {\n    font-size: 1.3em;\n  }\n\n  .page .side h3 {\n    margin: 0.7em 0 0.2em;\n    font-size: 1.1em;\n    break-after: avoid-column;\n  }\n\n  .side li {\n    break-inside: avoid-column;\n  }\n}\n\n.department-0 {\n  --department: light-dark(#d04a69, #fd9ead);\n}\n.department-1 {\n  --department: light-dark(#900338, #cf5971);\n}\n.department-2 {\n  --department: light-dark(#d05320, #ffa383);\n}\n.department-3 {\n  --department: light-dark(#842b02, #cf6139);\n}\n.department-4 {\n  --department: light-dark(#b17000, #faab3f);\n}\n.department-5 {\n  --department: light-dark(#6c4302, #b87501);\n}\n.department-6 {\n  --department: light-dark(#92810b, #d5bf36);\n}\n.department-7 {\n  --department: light-dark(#584e03, #98870c);\n}\n.department-8 {\n  --department: light-dark(#60920b, #9dd163);\n}\n.department-9 {\n  --department: light-dark(#385805, #679725);\n}\n.department-10 {\n  --department: light-dark(#099864, #52db9c);\n}\n.department-11 {\n  --department: light-dark(#025c3b, #0c9f69);\n}\n.department-12 {\n  --department: light-dark(#0a938e, #02d9d1);\n}\n.department-13 {\n  --department: light-dark(#085955, #079a94);\n}\n.department-14 {\n  --department: light-dark(#128eac, #1cd2fc);\n}\n.department-15 {\n  --department: light-dark(#075669, #1195b4);\n}\n.department-16 {\n  --department: light-dark(#0d83de, #8ac3fd);\n}\n.department-17 {\n  --department: light-dark(#014f8a, #2f8adc);\n}\n.department-18 {\n  --department: light-dark(#6f6fe2, #b0b7ff);\n}\n.department-19 {\n  --department: light-dark(#4137a6, #7679de);\n}\n.department-20 {\n  --department: light-dark(#9f5dcb, #d8a5fe);\n}\n.department-21 {\n  --department: light-dark(#692590, #a269c9);\n}\n.department-22 {\n  --department: light-dark(#bf50a0, #fd95dc);\n}\n.department-23 {\n  --department: light-dark(#831169, #bf5da2);\n}\n\n\n.mark-hired {\n  --mark: light-dark(#116329, #7ee787);\n}\n\n.mark-back {\n  --mark: light-dark(#116329, #7ee787);\n}\n\n.mark-moved {\n  --mark: light-dark(#0550ae, #79c0ff);\n}\n\n.mark-leaving {\n  --mark: light-dark(#a40e26, #ffa198);\n}\n\n.mark-changed {\n  --mark: light-dark(#6639ba, #d2a8ff);\n}\n\n.mark-held {\n  --mark: light-dark(#7d4e00, #e3b341);\n}\n\n.mark-drifted {\n  --mark: light-dark(#953800, #ffb077);\n}\n.head {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.5rem;\n  align-items: center;\n  padding: 0.6rem 1rem;\n}\n\n.title {\n  max-width: 20rem;\n}\n\n.title h1,\n.title p {\n  margin: 0;\n}\n\n.title h1 {\n  font-size: 1.15rem;\n  line-height: 1.2;\n}\n\n.title p {\n  display: inline;\n  color: var(--quiet);\n  font-size: 0.8rem;\n}\n\n.title p + p::before {\n  content: '\\00a0· ';\n}\n\n.search {\n  position: relative;\n  flex: 1 1 17rem;\n  max-width: 30rem;\n}\n\n.search input {\n  width: 100%;\n  box-sizing: border-box;\n  padding: 0.5rem 0.75rem;\n  font: inherit;\n  color: inherit;\n  background: var(--box);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n}\n\n.search input::placeholder {\n  color: var(--quiet);\n  opacity: 1;\n}\n\n.search-status {\n  position: absolute;\n  z-index: 1;\n  inset-inline: 0;\n  margin: 0.25rem 0 0;\n  padding: 0.4rem 0.75rem;\n  background: var(--ground);\n  border: 1px solid var(--soft);\n  border-radius: 8px;\n}\n\n.search:not(:focus-within) .search-status {\n  display: none;\n}\n\n.search-status:empty {\n  border: 0;\n  padding: 0;\n}\n\n[role='listbox'] {\n  position: absolute;\n  z-index: 2;\n  inset-inline: 0;\n  max-height: 60vh;\n  margin: 0.25rem 0 0;\n  padding: 0.25rem;\n  overflow-y: auto;\n  list-style: none;\n  background: var(--ground);\n  border: 1px solid var(--line);\n  border-radius: 8px;\n  box-shadow: 0 8px 24px #0003;\n}\n\n[role='option'] {\n  display: grid;\n  padding: 0.4rem 0.6rem;\n  border-radius: 6px;\n  overflow-wrap: anywhere;\n  cursor: pointer;\n}\n\n[role='option'] span {\n  color: var(--quiet);\n  font-size: 0.9em;\n}\n\n[role='option']:hover {\n  background: var(--box);\n}\n\n[role='option'][aria-selected='true'] {\n  background: var(--chosen);\n}\n\n.times {\n  display: flex;\n  margin: 0;\n  padding: 2px;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-radius: 8px;\n}\n\n.times label {\n  position: relative;\n  padding: 0.3rem 0.8rem;\n  border-radius: 6px;\n}\n\n.times label:has(:checked) {\n  font-weight: 600;\n  background: var(--chosen);\n}\n\n.times label:has(:focus-visible),\n.side :focus-visible,\n.head :focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\n\n.times input {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  margin: 0;\n  opacity: 0;\n  cursor: pointer;\n}\n\n.days {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n}\n\n.days label {\n  color: var(--quiet);\n}\n\n.days input {\n  width: 9rem;\n  accent-color: var(--accent);\n}\n\n.days button {\n  min-width: 1.9rem;\n  min-height: 1.9rem;\n  font: inherit;\n  color: inherit;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-radius: 6px;\n  cursor: pointer;\n}\n\n.days button[aria-disabled='true'] {\n  color: var(--line);\n  cursor: default;\n}\n\n.day {\n  min-width: 6.5rem;\n  font-weight: 600;\n}\n\n\n@media (forced-colors: active) {\n  .times label:has(:checked),\n  [role='option'][aria-selected='true'] {\n    outline: 2px solid Highlight;\n  }\n}\n\n@media (max-width: 50rem) {\n  .head {\n    gap: 0.5rem 0.75rem;\n  }\n\n  .title,\n  .search {\n    flex-basis: 100%;\n    max-width: none;\n  }\n}\n\n@media print {\n  .search,\n  .times,\n  .days button,\n  .days input {\n    display: none;\n  }\n}\n.side {\n  padding: 0 1rem;\n  overflow-wrap: anywhere;\n}\n\n.side h2 {\n  margin: 1rem 0 0.5rem;\n  font-size: 1.05rem;\n}\n\n.side h3 {\n  margin: 1rem 0 0.25rem;\n  font-size: 0.95rem;\n}\n\n.side p {\n  margin: 0.25rem 0;\n}\n\n.side dl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.3rem 0.75rem;\n  align-items: baseline;\n  margin: 0.5rem 0;\n}\n\n.side dt {\n  color: var(--quiet);\n}\n\n.side dd {\n  margin: 0;\n}\n\n.side ul,\n.side ol {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.side button {\n  padding: 0;\n  font: inherit;\n  color: inherit;\n  text-align: start;\n  background: none;\n  border: 1px solid transparent;\n  border-radius: 6px;\n  cursor: pointer;\n}\n\n.side .change {\n  display: block;\n  width: calc(100% + 1rem);\n  margin-inline: -0.5rem;\n  padding: 0.35rem calc(0.5rem - 1px);\n}\n\n.side .change:hover {\n  background: var(--box);\n}\n\n.sheet-note {\n  display: none;\n}\n\n.change > span {\n  display: block;\n  color: var(--quiet);\n  font-size: 0.92em;\n}\n\n.side .person {\n  min-height: 1.5rem;\n  border: 0;\n  color: var(--accent);\n}\n\n.side .person:hover {\n  text-decoration: underline;\n}\n\n.card {\n  margin: 1rem -0.25rem;\n  padding: 0.25rem 1rem 0.75rem;\n  border: 1px solid var(--soft);\n  border-radius: 10px;\n  background: var(--box);\n}\n\n.card header {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n}\n\n.card header h2 {\n  margin: 0.5rem 0;\n  font-size: 1.15rem;\n}\n\n.side .card-close {\n  min-width: 1.9rem;\n  min-height: 1.9rem;\n  font-size: 1.2rem;\n  text-align: center;\n}\n\n.side .card-close:hover {\n  background: var(--chosen);\n}\n\n.card section + dl {\n  margin-top: 0.75rem;\n  padding-top: 0.75rem;\n  border-top: 1px solid var(--soft);\n}\n\n.mark {\n  padding: 0.05em 0.4em;\n  color: var(--mark);\n  font-weight: 700;\n  font-size: 0.8em;\n  border: 1px solid;\n  border-radius: 4px;\n}\n\n.legend {\n  position: sticky;\n  bottom: 0;\n  max-height: 60vh;\n  margin: 1rem -1rem 0;\n  padding: 0.6rem 1rem;\n  overflow-y: auto;\n  background: var(--ground);\n  border-top: 1px solid var(--soft);\n}\n\n.legend summary {\n  font-weight: 600;\n  cursor: pointer;\n}\n\n.departments {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem;\n}\n\n.side .departments button {\n  padding: 0.2rem 0.6rem;\n  border-color: var(--soft);\n  border-radius: 999px;\n}\n\n.side .departments button:hover {\n  border-color: currentColor;\n}\n\n.side .departments button[aria-pressed='true'] {\n  background: var(--chosen);\n  border-color: currentColor;\n}\n\n.sample {\n  display: inline-block;\n  width: 0.7em;\n  height: 0.7em;\n  margin-inline-end: 0.4em;\n  border-radius: 2px;\n  background: var(--department);\n}\n\n@media (max-width: 50rem) {\n  .legend {\n    position: static;\n    max-height: none;\n  }\n}\n\n@media print {\n  .side button.card-close {\n    display: none;\n  }\n\n  .sheet-note.is-long,\n  .side:has(.card) .sheet-note {\n    display: block;\n  }\n\n  .legend {\n    position: static;\n    max-height: none;\n    margin: 1rem 0 0;\n    padding-inline: 0;\n  }\n\n  .legend::details-content {\n    content-visibility: visible;\n  }\n}\n.picture {\n  position: relative;\n  min-height: 0;\n}\n\n.frame {\n  position: absolute;\n  inset: 0;\n  overflow: clip;\n  touch-action: none;\n  user-select: none;\n  cursor: grab;\n}\n\n.frame:active {\n  cursor: grabbing;\n}\n\n.world {\n  position: absolute;\n  top: 0;\n  left: 0;\n  width: 0;\n  height: 0;\n  transform-origin: 0 0;\n}\n\n.lines {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: visible;\n  fill: none;\n  stroke: var(--line);\n  stroke-width: 1.5;\n}\n\n.line-arrows {\n  fill: var(--accent);\n  stroke: none;\n}\n\n.line-moves {\n  stroke: var(--accent);\n  stroke-width: 2;\n  stroke-dasharray: 1 5;\n  stroke-linecap: round;\n}\n\n.is-small .line-moves {\n  stroke-dasharray: none;\n}\n\n.box {\n  position: absolute;\n  box-sizing: border-box;\n  display: grid;\n  grid-template: auto auto / minmax(0, 1fr) auto;\n  column-gap: 6px;\n  align-content: center;\n  width: 216px;\n  height: 44px;\n  padding: 0 0 0 8px;\n  contain: layout size style;\n  background: var(--box);\n  border: 1px solid var(--soft);\n  border-inline-start: 6px solid var(--department, var(--line));\n  border-radius: 6px;\n  line-height: 1.3;\n  cursor: pointer;\n}\n\n.box-name,\n.box-line {\n  grid-column: 1;\n  overflow: hidden;\n  white-space: nowrap;\n  text-overflow: ellipsis;\n}\n\n.box-name {\n  font-weight: 600;\n}\n\n.box-line {\n  display: flex;\n  gap: 0.4em;\n  align-items: center;\n  color: var(--quiet);\n  font-size: 12.5px;\n}\n\n.box-line bdi {\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n\n.box-line .mark {\n  flex: none;\n  order: -1;\n  padding: 0 0.3em;\n  font-size: 10.5px;\n  line-height: 1.35;\n}\n\n.box-toggle {\n  grid-area: 1 / 2 / 3 / 3;\n  display: grid;\n  place-items: center;\n  min-width: 32px;\n  padding: 0 4px;\n  color: var(--quiet);\n  font-size: 12.5px;\n  border-inline-start: 1px solid var(--soft);\n}\n\n.box-toggle::before {\n  content: attr(data-count);\n}\n\n.box-toggle:hover {\n  background: light-dark(#dde3ea, #30363d);\n}\n\n.box.mark-leaving .box-name {\n  text-decoration: line-through;\n}\n\n.box[class*='mark-'] {\n  border-block-color: var(--mark);\n  border-inline-end-color: var(--mark);\n}\n\n\n.box.is-faded {\n  background: var(--ground);\n  border-color: transparent;\n  border-inline-start-color: var(--line);\n  color: light-dark(#59636e, #9198a1);\n}\n\n.box.is-faded .box-name {\n  font-weight: 400;\n}\n\n.box[aria-selected='true'] {\n  background: var(--chosen);\n  outline: 2px solid var(--accent);\n  outline-offset: -1px;\n}\n\n.box:focus-visible {\n  outline: 3px solid var(--accent);\n  outline-offset: -1px;\n}\n\n\n.box[data-looks='far'] {\n  background: none;\n  border: 0;\n  outline: none;\n  pointer-events: none;\n}\n\n.ghost {\n  padding-inline-start: 13px;\n  background: none;\n  border: 1px dashed var(--line);\n}\n\n.ghost .mark {\n  order: 0;\n}\n\n.ghost .box-name {\n  font-weight: 400;\n}\n\n.picture-tools {\n  position: absolute;\n  inset-block-end: 0.75rem;\n  inset-inline-start: 0.75rem;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem;\n  background: var(--ground);\n  border-radius: 6px;\n}\n\n.picture-tools button {\n  min-width: 2rem;\n  min-height: 2rem;\n  font: inherit;\n  color: inherit;\n  padding: 0 0.6rem;\n  background: var(--ground);\n  border: 1px solid var(--soft);\n  border-radius: 6px;\n  box-shadow: 0 1px 3px #0002;\n  cursor: pointer;\n}\n\n.picture-tools button:hover {\n  background: var(--chosen);\n}\n\n.unseen,\n.search label,\n.times legend {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n}\n\n\n.frame.on-paper {\n  inset: auto;\n  width: 288mm;\n  height: 252mm;\n}\n\n@media print {\n  .picture-tools,\n  .unseen {\n    display: none;\n  }\n}\n";
const pageStyleHash = "lWWMeuyguQXMbz+u5bK/Hiq6NYUPJfwYDSQXCam+EEY=";

// src/render/escaping/html.ts
const { tag, made } = sink({
	kind: "html",
	takes: ["html"],
	harmless: escaped,
	between: () => ""
});
/**
* A part of an HTML document. A foreign value may be in the text of an element and in an attribute in double quotes:
* html`<td title="${a}">${b}</td>`. Never in a script, a style or the name of anything, and an address only as a `Url`.
*/
const html = tag;
/** The bracket is among them because a runner obeys `##[command]`. */
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
/** The only style of a page, and its only script, which are ours. */
const styleElement = made(`<style>${pageStyle}</style>`);
const scriptElement = made(`<script>${pageScript}<\/script>`);
/** The policy of a page: its own script and style, by their hashes, and nothing else from anywhere. */
const policyElement = made(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${pageScriptHash}'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'">`);
/** The data of a page. Nothing runs it: the script reads it. */
function dataElement(data) {
	return made(`<script type="application/json" id="chart">${data.text}<\/script>`);
}

// src/model/access-on.ts
function isAccess(note) {
	return note.kind === "access";
}
/**
* Who gains access to past reviews from the base until a day. Of the day of the chart, the plan says so. On a later day, it
* follows from the seats, as it does in a plan for that day: a move opens all who come along to all who are above then.
* Of accounts that are off, it has those of the plan.
*/
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
/** Everyone's last place: leavers, what waits, and managers who are left out stay as they are. */
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
/** Those who move, and all below them. */
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
/** Asked for each day of one chart, which may have many people. */
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
/** The name of a person at either time, with the key if others share it; the key of one who is at none. */
function nameIn({ before, after, shares }, key) {
	const seat = after.seats.get(key) ?? before.seats.get(key);
	if (seat === void 0) return key;
	return calledBy(shares, seat);
}
/** The name of a seat, with the key if others share it. */
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
/** `15 Dec 2026`: day and month cannot be confused. */
function dayText(day) {
	return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? "?"} ${day.slice(0, 4)}`;
}

// src/page/phrase.ts
/** Our words with values in them: a text is foreign, a number is ours, a phrase stays what it is. */
function phrase(ours, ...values) {
	return ours.flatMap((words, at) => [...words === "" ? [] : [words], ...at < values.length ? partsOf(values[at]) : []]);
}
function partsOf(value) {
	if (value === void 0) return [];
	if (typeof value === "number") return [numberWords(value)];
	return typeof value === "string" ? [{ foreign: value }] : value;
}
/** `a · b`: phrases with our words between them. */
function joined(phrases, between) {
	return phrases.flatMap((one, at) => at === 0 ? one : [between, ...one]);
}
/** `1 person`, `1,204 people`. */
function numbered(count, one, many = `${one}s`) {
	return [`${numberWords(count)} ${count === 1 ? one : many}`];
}
/** What a page says of the people of a plan whom it cannot show. */
function unseenText(count) {
	return `The plan also has ${count === 1 ? "1 person who is" : `${numberWords(count)} people who are`} not active, and so not in this chart.`;
}
/** `12,345`: the same on every machine. */
function numberWords(count) {
	return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/page/seat-changes.ts
/** What happens to a person, after the name, in the words of a plan. Empty: nothing. */
function changePhrase(compared, key, mark = compared.marks.get(key)) {
	return mark === void 0 ? [] : joined(saysOf$1[mark](compared, key), " · ");
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
/** `waits (move): …`: what is held of one person, and why. */
function heldPhrases({ notes }, key) {
	return (notes.get(key) ?? []).flatMap((note) => note.kind === "held" ? [phrase`waits (${[note.verb]}): ${note.because}`] : []);
}
/** `department: last applied …, chart …, Small Improvements …`: what was changed in the service. */
function driftPhrases(compared, key) {
	return (compared.notes.get(key) ?? []).filter(isDrift).map(({ kind, field, applied, desired, live }) => {
		const value = (one) => valuePhrase(field, one, compared);
		const call = kind === "conflict" ? [". Decide in the chart; nothing is written"] : [];
		return phrase`${[fieldFacts[field].label]}: last applied ${value(applied)}, chart ${value(desired)}, Small Improvements ${value(live)}${call}`;
	});
}
/** Whether a note says that the service was changed. */
function isDrift(note) {
	return note.kind === "drift" || note.kind === "conflict";
}
/** A value in words: a manager by name, an empty value as a word. */
function valuePhrase(field, value, compared) {
	if (typeof value === "boolean") return [value ? "yes" : "no"];
	if (value === void 0 || value === null || value === "") return [field === "manager" ? "none" : "(none)"];
	return phrase`${field === "manager" ? nameIn(compared, value) : value}`;
}
/** What a seat shows, in the order in which it is read. */
const shown = [
	"email",
	"name",
	"department",
	"role",
	"manager"
];
/** The fields of a person that differ between the two times. */
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
/** The first and the last name, where the full name says nothing of their change. */
function partsOfName(compared, key) {
	return (compared.notes?.get(key) ?? []).flatMap((note) => note.kind === "names" ? ["firstName", "lastName"].map((field, at) => ({
		label: fieldFacts[field].label,
		from: valuePhrase(field, note.before[at], compared),
		to: valuePhrase(field, note.after[at], compared)
	})) : []);
}
/** A manager that one side leaves out is as it is: no difference. */
function differs(field, before, after) {
	if (field === "manager" && (before.manager === void 0 || after.manager === void 0)) return false;
	return (before[field] ?? "") !== (after[field] ?? "");
}
/** `department Engineering → Platform` */
function differencePhrases(compared, key) {
	return differences(compared, key).map(({ label, from, to }) => {
		const note = label === fieldFacts.email.label ? [" (signs in with the new one)"] : [];
		return phrase`${[label]} ${from} → ${to}${note}`;
	});
}
/** What a new person is. */
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
/** `reports to Ada King`; nothing if it is not known. */
function reportsTo(compared, key) {
	const manager = compared.after.seats.get(key)?.manager;
	if (manager === void 0) return [];
	return [manager === null ? phrase`no manager` : phrase`reports to ${nameIn(compared, manager)}`];
}
/** Who reports to a person at both times. */
function companions({ before, after }, key) {
	const along = (after.tree.reports.get(key) ?? []).filter((one) => before.seats.get(one)?.manager === key).length;
	return along === 0 ? [] : [numbered(along, "report moves along", "reports move along")];
}

// src/page/change-groups.ts
/** What happens until a day, by kind, and the people of each kind in the order of their names. */
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
/** Which part of a chart it is: its numbers are those of the part alone. Nothing for the whole. */
function partPhrases({ part, before, days }) {
	if (part === void 0) return [];
	const { around, levels } = part;
	const seat = [...days.flatMap(({ seats }) => seats), ...before].find(({ key }) => key === around);
	return [phrase`A part: ${seat?.name ?? around}, the line to the top, and ${numbered(levels, "level")} below. Others are neither shown nor counted.`];
}
/** Of how many more, whom a part does not name. */
function othersPhrases(others) {
	if (others === 0) return [];
	return [numbered(others, "person who is not in this part", "people who are not in this part")];
}

// src/page/day-steps.ts
/** What happens on each day of the chart but the first, which begins it. Who has been there before comes back. */
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
/** Name, department, address and role. What is foreign is isolated, so that its direction stays its own. */
function person({ name, department, email, role }) {
	const more = [
		...isBlank(department) ? [] : [html`<bdi>${department}</bdi>`],
		...isBlank(email) ? [] : [html`<bdi>${email}</bdi>`],
		...isBlank(role) ? [] : [html`role <bdi>${role}</bdi>`]
	];
	return html.join([html`<bdi>${name}</bdi>`, ...more], " · ");
}
function isBlank(text) {
	return text === null || text === "";
}
/** A sentence of the page. */
function phraseHtml(said) {
	return html.join(said.map((part) => typeof part === "string" ? html`${part}` : html`<bdi>${part.foreign}</bdi>`), "");
}

// src/render/chart-page/other-days.ts
/** What happens on each day that the files name, from the day before it. The first day begins it: nothing is said. */
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
	const says = phrases.length === 0 ? html`` : html`: ${phraseHtml(joined(phrases, " · "))}`;
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
/** Everyone of a day as a nested list. The service may have any number of levels, so no call is nested. */
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
/** The changes name the people. */
function access(key, compared) {
	const count = (compared.notes.get(key) ?? []).filter(isAccess).reduce((sum, { people, others = 0 }) => sum + people.length + others, 0);
	return count === 0 ? html`` : html` · gains access to past reviews of ${phraseHtml(numbered(count, "person", "people"))}`;
}

// src/render/chart-page/chart-list.ts
/**
* The whole chart as text, for a browser that runs no script: what changes, everyone as a nested list, and what happens on
* the other days. It says what the page says, in the same words.
*/
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
/** Who leaves is not in the list of everyone any more, and is shown whole. */
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
/**
* The page of an org chart: one document that asks for nothing else. Its script builds what is seen; without it, there is
* the whole chart as a list.
*/
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