import { B as checkOwner, Q as contractIn, _t as operationName, a as stateStore, ct as problemsOf, dt as shownKey, et as connect, i as serviceOptions, it as describe, mt as fieldValue, o as warnOfHost, ot as isRecord, pt as unshownNames, rt as openPool, s as withService, ut as isPlainName, y as sealedState, yt as reads } from "./session.mjs";
import { o as readSettingsFile } from "./issues.mjs";
import { S as tipOf, o as settingsAt, t as contractAt } from "./chart-at-revision.mjs";
import { r as today, t as isTimezone } from "./day.mjs";
import { F as isUserId, f as withFacts, l as assumedFacts, s as fields, u as factNames } from "./base.mjs";
import { _ as ExitError, c as printed, m as requireSafe, y as orExitError } from "./start.mjs";
import { n as words } from "./words.mjs";
import { t as rewritesWith } from "./rewrites.mjs";
import { ht as digest } from "./planning.mjs";
import { a as serviceIssue, i as speakerOf, n as reviewedBranch, r as showWatched, s as factsText, t as requireWatch } from "./watch.mjs";
import { i as orgOf, t as argsOf } from "./context.mjs";

// src/live/probe/finding.ts
function factsFound(findings, at) {
	const rows = findings.map(({ name, value, by }) => [name, {
		value,
		evidence: "probed",
		at,
		by
	}]);
	return Object.fromEntries(rows);
}

// src/live/probe/compare.ts
function compared(contract, before, findings, fields, at) {
	const known = before?.contract === contract ? before : null;
	const old = withFacts(assumedFacts(contract), known?.facts ?? {});
	const found = factsFound(findings, at);
	const fresh = factNames.filter((name) => found[name] !== void 0 && !agrees(name, old, found));
	const facts = {
		...old,
		...Object.fromEntries(fresh.map((name) => [name, found[name]]))
	};
	const differences = [
		...before !== null && known === null ? [{
			what: "contract",
			before: before.contract,
			after: contract
		}] : [],
		...fresh.filter((name) => old[name].evidence === "probed" && name !== "lag").map((name) => ({
			what: name,
			before: old[name].value,
			after: found[name]?.value
		})),
		...known === null ? [] : [...shapeChanges("list", known.fields, fields), ...shapeChanges("one", known.fields, fields)]
	];
	return {
		file: {
			contract,
			facts,
			fields: settled(known?.fields, fields)
		},
		differences
	};
}
function agrees(name, old, found) {
	const [before, after] = [old[name], found[name]];
	if (before.evidence === "assumed") return false;
	if (name === "lag") return Number(after?.value ?? 0) <= Number(before.value ?? 0);
	if (name === "idPattern") return isWithin(String(old.idPattern.value), String(found.idPattern?.value));
	return JSON.stringify(before.value) === JSON.stringify(after?.value);
}
function isWithin(wide, narrow) {
	return narrow === "^[0-9]+$" || narrow.split("").every((sign) => wide.includes(sign));
}
function shapeChanges(part, before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before[part]), ...Object.keys(after[part])])].flatMap((name) => {
		const [old, now] = [typeIn(before[part], name), typeIn(after[part], name)];
		const chance = part === "one" && isChance(name, old, now, after);
		return old === now || chance ? [] : [{
			what: `${part}.${name}`,
			before: old,
			after: now
		}];
	});
}
function typeIn(types, name) {
	return Object.hasOwn(types, name) ? types[name] ?? null : null;
}
function isChance(name, old, now, { list }) {
	return typeIn(list, name) === null && old !== null && now !== null && [old, now].includes("nothing");
}
function settled(before, after) {
	const one = Object.entries(after.one).map(([name, now]) => {
		const old = before === void 0 ? null : typeIn(before.one, name);
		return [name, now === "nothing" && isChance(name, old, now, after) ? old : now];
	});
	return {
		list: after.list,
		one: Object.fromEntries(one)
	};
}

// src/live/probe/identity.ts
function idsOf(records, by) {
	const ids = records.map((raw) => raw["id"]).filter((id) => typeof id === "string" || typeof id === "number");
	if (ids.length === 0) return [];
	return [{
		name: "idPattern",
		value: patternOf(ids.map(String).join("")),
		by
	}];
}
function patternOf(signs) {
	const others = [
		"=",
		"~",
		"."
	].filter((sign) => signs.includes(sign)).join("");
	return /^[0-9]+$/.test(signs) ? "^[0-9]+$" : `^[A-Za-z0-9*_${others}-]+$`;
}
const profile = [
	"email",
	"firstName",
	"lastName",
	"department",
	"active"
];
async function ownerOf({ ask, connection }) {
	if (connection.contract.operations.me === void 0) return [];
	const { status, body, by } = await ask({ operation: "me" });
	if (status !== 200 || !isRecord(body)) return [];
	const { id, company } = body;
	const settings = isRecord(company) && isRecord(company["companySettings"]) ? company["companySettings"] : {};
	const owned = /* @__PURE__ */ new Set([...settings["synchronizedFromExternalSystem"] === true ? profile : [], ...settings["managerSynchronizedFromExternalSystem"] === true ? ["manager"] : []]);
	return [...typeof id === "string" && isUserId(id) ? [{
		name: "owner",
		value: id,
		by
	}] : [], {
		name: "syncOwned",
		value: fields.filter((field) => owned.has(field)),
		by
	}];
}

// src/live/probe/shapes.ts
const deepest = 3;
function listIn(body) {
	if (isList(body)) return {
		records: body,
		under: null
	};
	const path = pathToList(body, deepest, isList) ?? pathToList(body, deepest, Array.isArray);
	return path === null ? null : {
		records: at(body, path),
		under: shownPath(body, path).join(".")
	};
}
function oneIn(body, id) {
	const path = pathToRecord(body, id, deepest);
	if (path === null) return null;
	const shown = shownPath(body, path);
	const under = path.map((name, depth) => name === id ? "(its id)" : shown[depth]).join(".");
	return {
		record: at(body, path),
		under: path.length === 0 ? null : under
	};
}
function typesOf(records) {
	const types = /* @__PURE__ */ new Map();
	for (const record of records.filter((one) => !Object.values(one).every(isObject))) for (const [name, value] of Object.entries(record)) {
		if (!isPlainName(name)) continue;
		const seen = types.get(name) ?? /* @__PURE__ */ new Set();
		types.set(name, seen.add(typeOf(value)));
	}
	const rows = [...types].map(([name, seen]) => [name, joined(seen)]);
	return Object.fromEntries(rows.toSorted(([a], [b]) => a < b ? -1 : 1));
}
function unshownIn(records) {
	return unshownNames(new Set(records.flatMap((record) => Object.keys(record))));
}
function joined(seen) {
	const known = [...seen].filter((type) => type !== "nothing").toSorted();
	return known.length === 0 ? "nothing" : known.join(" or ");
}
function typeOf(value) {
	if (value === null || value === void 0 || value === "") return "nothing";
	if (Array.isArray(value)) return "list";
	return {
		string: "text",
		number: "number",
		boolean: "boolean"
	}[typeof value] ?? "object";
}
function isList(value) {
	return Array.isArray(value) && value.every(isObject);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pathToList(value, depth, is) {
	if (!isObject(value) || depth === 0) return null;
	for (const [name, inner] of Object.entries(value)) if (is(inner)) return [name];
	for (const [name, inner] of Object.entries(value)) {
		const rest = pathToList(inner, depth - 1, is);
		if (rest !== null) return [name, ...rest];
	}
	return null;
}
function pathToRecord(value, id, depth) {
	if (typeof value !== "object" || value === null || depth < 0) return null;
	if (isObject(value) && Object.values(value).some((inner) => String(inner) === id)) return [];
	for (const [name, inner] of Object.entries(value)) {
		const rest = pathToRecord(inner, id, depth - 1);
		if (rest !== null) return [name, ...rest];
	}
	return null;
}
function shownPath(body, path) {
	return path.map((name, depth) => shownKey(at(body, path.slice(0, depth)), name));
}
function at(value, path) {
	return path.reduce((inner, name) => inner[name], value);
}

// src/live/probe/paging.ts
async function pageOf({ ask }, query) {
	const heard = await ask({
		operation: "list",
		query
	});
	return {
		heard,
		records: listIn(heard.body)?.records ?? []
	};
}
async function pagingOf(client, base, first) {
	if (first.records.length < 2) return [];
	const alone = await pageOf(client, {
		...base,
		limit: "1"
	});
	const limited = alone.records.length === 1;
	const from = limited ? alone : first;
	const size = limited ? { limit: "1" } : {};
	for (const [value, query] of moves) {
		const next = await pageOf(client, {
			...base,
			...size,
			...query
		});
		if (isNext(from.records, next)) return [{
			name: "paging",
			value,
			by: next.heard.by
		}];
	}
	return [{
		name: "paging",
		value: nextOf(from) !== null ? "cursor" : limited ? "unknown" : "none",
		by: from.heard.by
	}];
}
const moves = [["offset", { offset: "1" }], ["page", { page: "2" }]];
function isNext(before, { heard, records }) {
	return heard.status === 200 && records[0]?.["id"] !== before[0]?.["id"];
}
function nextOf({ heard: { headers, body } }) {
	const { link } = headers;
	const linked = typeof link === "string" ? /[?&]cursor=([^&>]+)[^>]*>;\s*rel="?next/.exec(link)?.[1] : void 0;
	if (linked !== void 0) return decodeURIComponent(linked);
	const beside = typeof body === "object" && body !== null && !Array.isArray(body) ? Object.entries(body) : [];
	const [, text] = [...Object.entries(headers), ...beside].filter(([name]) => /next|cursor/i.test(name)).find(([, value]) => typeof value === "string" && value !== "") ?? [];
	return typeof text === "string" ? text : null;
}
const mostPages = 1e4;
async function wholeList(client, base, paging) {
	const size = paging === "none" || paging === "unknown" ? {} : { limit: "1000" };
	const asked = await pageOf(client, {
		...base,
		...size
	});
	const refused = asked.heard.status !== 200;
	const query = refused ? base : {
		...base,
		...size
	};
	const first = refused ? await pageOf(client, query) : asked;
	const seen = new Map(first.records.map((raw) => [keyOf(raw), raw]));
	let [page, pages] = [first, 1];
	for (; pages < mostPages; pages += 1) {
		const next = nextQuery(paging, pages, seen.size, page);
		page = next === null ? {
			...page,
			records: []
		} : await pageOf(client, {
			...query,
			...next
		});
		const fresh = page.records.filter((raw) => !seen.has(keyOf(raw)));
		if (fresh.length === 0) break;
		for (const raw of fresh) seen.set(keyOf(raw), raw);
	}
	return {
		records: [...seen.values()],
		first,
		pages
	};
}
function keyOf(raw) {
	return raw["id"] ?? JSON.stringify(raw);
}
function nextQuery(paging, pages, seen, page) {
	if (paging === "page") return { page: String(pages + 1) };
	const cursor = paging === "cursor" ? nextOf(page) : null;
	if (cursor !== null) return { cursor };
	return paging === "offset" ? { offset: String(seen) } : null;
}
function pageSizeOf({ first, pages }) {
	return pages > 1 ? [{
		name: "pageSize",
		value: first.records.length,
		by: first.heard.by
	}] : [];
}

// src/live/probe/people.ts
const namesOfInactive = {
	v1: ["includeInactive", "showLocked"],
	v2: ["showLocked"]
};
const mostAsked = 5;
async function inactiveListed(client, all, paging) {
	const { contract } = client.connection;
	const [asks, plain] = [contract.listQuery["showLocked"] === "true", without(contract.listQuery)];
	const finding = (value, heard) => [{
		name: "inactiveListed",
		value,
		by: heard.by
	}];
	const inactive = inactiveIn(contract, all.records);
	if (inactive > 0 && !asks) return finding("always", all.first.heard);
	if (asks && inactive > 0) return finding(inactiveIn(contract, (await wholeList(client, plain, paging)).records) > 0 ? "always" : "onRequest", all.first.heard);
	for (const name of asks ? [] : namesOfInactive[contract.name]) {
		const other = await wholeList(client, {
			...plain,
			[name]: "true"
		}, paging);
		if (inactiveIn(contract, other.records) > 0) return finding("onRequest", other.first.heard);
	}
	const hidden = await hiddenManager(client, all.records);
	return hidden === null ? [] : finding("never", hidden);
}
function without(query) {
	return Object.fromEntries(Object.entries(query).filter(([name]) => name !== "showLocked"));
}
function inactiveIn(contract, records) {
	return records.filter((raw) => fieldValue(contract, raw, "active") === false).length;
}
async function hiddenManager({ ask, connection: { contract } }, records) {
	const listed = new Set(records.map((raw) => raw["id"]));
	const missing = [...new Set(records.map((raw) => fieldValue(contract, raw, "manager")))].filter((id) => typeof id === "string" && isUserId(id) && !listed.has(id));
	for (const id of missing.slice(0, mostAsked)) {
		const heard = await ask({
			operation: "one",
			id: String(id)
		});
		const record = oneIn(heard.body, String(id))?.record;
		if (record !== void 0 && fieldValue(contract, record, "active") === false) return heard;
	}
	return null;
}
const unusedAddress = "nobody@espalier.invalid";
async function emailFilter(client, first) {
	const { contract } = client.connection;
	const person = first.filter((raw) => addressOf(contract, raw) !== null)[Math.floor(first.length / 2)] ?? first[0];
	const address = person === void 0 ? null : addressOf(contract, person);
	if (person === void 0 || address === null) return [];
	const whole = await lookUp(client, address, person["id"]);
	const finding = (value) => [{
		name: "emailFilter",
		value,
		by: whole.heard.by
	}];
	if (whole.heard.status !== 200) return finding("none");
	const ignored = async () => (await lookUp(client, unusedAddress, person["id"])).some;
	if (!whole.found) return await ignored() ? finding("ignored") : [];
	if (!(await lookUp(client, address.slice(0, -1), person["id"])).found) return finding("exact");
	return finding(await ignored() ? "ignored" : "prefix");
}
function addressOf({ names }, raw) {
	const value = raw["loginname"] ?? raw[names.email];
	return typeof value === "string" && value.length > 3 ? value : null;
}
async function lookUp(client, email, id) {
	if (client.connection.contract.operations.byLogin === void 0) {
		const { heard, records } = await pageOf(client, { email });
		return {
			heard,
			found: records.some((raw) => raw["id"] === id),
			some: records.length > 0
		};
	}
	const heard = await client.ask({
		operation: "byLogin",
		query: { loginname: email }
	});
	const records = listIn(heard.body)?.records ?? (heard.body === null ? [] : [heard.body]);
	return {
		heard,
		found: records.some((raw) => raw["id"] === id) || oneIn(heard.body, String(id)) !== null,
		some: records.length > 0
	};
}

// src/live/probe/look.ts
const alone = 3;
async function observeService(client, onRequest) {
	const heard = counted(client, onRequest);
	const { contract } = client.connection;
	const base = contract.listQuery;
	const assumed = assumedFacts(contract.name).paging.value;
	const first = await pageOf(heard, base);
	requireAnswer(contract, first.heard);
	const single = await aloneOf(heard, first.records);
	const problems = [
		...listProblems(contract, first.heard.body),
		...recordProblems(contract, first.records),
		...single.problems
	];
	if (problems.length > 0) return {
		findings: [],
		...seen(first.records, single.records),
		problems,
		users: [],
		paging: assumed
	};
	const ways = await pagingOf(heard, base, first);
	const paging = ways.flatMap((found) => found.name === "paging" ? [found.value] : [])[0] ?? assumed;
	const all = await wholeList(heard, base, paging);
	return {
		findings: [...ways, ...await findingsOf(heard, first, all, paging)],
		...seen(all.records, single.records),
		problems: recordProblems(contract, all.records),
		users: all.records,
		paging
	};
}
function counted(client, onRequest) {
	return {
		...client,
		async ask(call) {
			onRequest();
			return await client.ask(call);
		}
	};
}
async function findingsOf(client, first, all, paging) {
	return [
		...pageSizeOf(all),
		...await inactiveListed(client, all, paging),
		...await emailFilter(client, first.records),
		...idsOf(all.records, first.heard.by),
		...await ownerOf(client)
	];
}
function seen(users, single) {
	return {
		fields: shapesOf(users, single),
		unshown: unshownIn([...users, ...single])
	};
}
function shapesOf(users, single) {
	const [list, one] = [typesOf(users), typesOf(single)];
	const same = typesOf(users.filter((raw) => single.some((other) => other["id"] === raw["id"])));
	const rows = Object.entries(one).map(([name, type]) => [name, type === "nothing" && same[name] === "nothing" ? list[name] : type]);
	return {
		list,
		one: Object.fromEntries(rows)
	};
}
function requireAnswer(contract, { status, kind, by }) {
	if (status === 200) return;
	throw new ExitError(status === 403 ? 6 : 1, `Contract ${contract.name} does not answer here: ${by} returns HTTP ${status ?? "nothing"} (${kind}). Check the rights of the key.`);
}
async function aloneOf({ ask, connection: { contract } }, users) {
	const records = [];
	const problems = /* @__PURE__ */ new Set();
	const richest = users.toSorted((a, b) => filled(b) - filled(a)).slice(0, alone);
	for (const id of richest.map((raw) => String(raw["id"]))) {
		const heard = /^[\w*~=.-]{1,128}$/.test(id) ? await ask({
			operation: "one",
			id
		}) : null;
		const found = heard === null ? null : oneIn(heard.body, id);
		if (found !== null) records.push(found.record);
		const where = operationName(contract, "one");
		if (heard !== null && found === null) problems.add(`${where} does not return the user that was asked for`);
		else if (found !== null && found.under !== null) problems.add(`the user is under "${found.under}" (${where})`);
		else if (found !== null && found.record["id"] !== id) problems.add(`"id" is missing, or is not what it is in the list (${where})`);
	}
	return {
		records,
		problems: [...problems]
	};
}
function kindOf$1(body) {
	if (Array.isArray(body)) return "a list";
	return typeof body === "object" ? "an object" : "a text or a number";
}
function filled(raw) {
	return Object.values(raw).filter((value) => value !== null && value !== "").length;
}
function listProblems(contract, body) {
	const found = listIn(body);
	const where = operationName(contract, "list");
	if (found === null) return [`a bare list of users is expected, but ${kindOf$1(body)} without one came (${where})`];
	return found.under === null ? [] : [`the users are under "${found.under}", where a bare list is expected (${where})`];
}
function recordProblems(contract, records) {
	const counts = /* @__PURE__ */ new Map();
	for (const raw of records) for (const one of problemsOf(contract, raw)) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].map(([one, count]) => `${one} in ${count} of ${records.length} users (${operationName(contract, "list")})`);
}

// src/live/probe/recording-client.ts
function openRecordingClient(options) {
	const answers = [];
	let through = () => Promise.reject(/* @__PURE__ */ new TypeError("no listener yet"));
	const exchange = async (request) => {
		const response = await through(request);
		answers[0] = response;
		return response;
	};
	const connection = connect({
		...options,
		exchange
	});
	const pool = openPool(new URL(options.baseUrl).origin, options);
	through = options.exchange ?? pool.exchange;
	return {
		connection,
		close: async () => {
			await connection.close();
			await pool.close();
		},
		async ask(call) {
			answers.length = 0;
			const answer = await connection.send(call);
			const by = templateOf(connection, call);
			if (answer.kind !== "answer" && reads(call.operation)) throw unanswered(answer);
			const head = answers[0];
			const body = answer.kind === "answer" && answer.status < 300 ? answer.body : null;
			return {
				status: head?.status ?? null,
				body,
				kind: kindOf(head),
				headers: head?.headers ?? {},
				by
			};
		}
	};
}
const ours = /* @__PURE__ */ new Set([
	"limit",
	"offset",
	"page",
	"showLocked",
	"includeGuests",
	"includeInactive"
]);
function templateOf({ contract }, { operation, query = {} }) {
	const shown = Object.entries(query).map(([name, value]) => `${name}=${ours.has(name) ? value : "\u2026"}`);
	return operationName(contract, operation) + (shown.length === 0 ? "" : `?${shown.join("&")}`);
}
function kindOf(response) {
	if (response === void 0) return "unknown";
	const text = new TextDecoder().decode(response.body).trim();
	if (text === "") return "empty";
	if (text.startsWith("<")) return "page";
	try {
		JSON.parse(text);
		return "json";
	} catch {
		return "text";
	}
}
function unanswered(answer) {
	return answer.kind === "unsent" ? new ExitError(1, `The service cannot be reached: ${describe(answer)}. Check the base URL.`) : new ExitError(8, `The answer of the service does not match its contract: ${describe(answer)}. Nothing was written.`);
}

// src/engine/known-forms.ts
async function formsInState(known, { company, baseUrl }, host) {
	const state = await orExitError((async () => {
		const found = await sealedState(stateStore(host), host);
		if (found !== null) checkOwner(found, company, baseUrl);
		return found;
	})());
	if (state === null || state instanceof ExitError) return [];
	const value = rewritesWith(known, textsIn(state));
	return value === null ? [] : [{
		name: "rewrites",
		value,
		by: "espalier apply"
	}];
}
function textsIn({ bindings }) {
	return Object.values(bindings).flatMap(({ applied, shown = {} }) => Object.entries(shown).flatMap(([field, text]) => {
		const sent = applied[field];
		return typeof sent === "string" && typeof text === "string" ? [{
			field,
			sent,
			shown: text
		}] : [];
	}));
}

// src/engine/probe.ts
async function probeWith(settings, before, args, host, trial) {
	const { contract, baseUrl } = settings;
	const client = openRecordingClient({
		...serviceOptions(baseUrl, args, host),
		contract
	});
	warnOfHost(baseUrl, host);
	try {
		const looked = await observeService(client, counting(host));
		const tried = trial === null || looked.problems.length > 0 ? [] : await trial(client, looked);
		const day = today(host.now(), isTimezone(settings.timezone) ? settings.timezone : "UTC");
		const { fields, unshown, problems } = looked;
		const forms = await formsInState(before?.facts.rewrites?.value ?? {}, settings, host);
		return {
			service: baseUrl,
			...compared(contract, before, [
				...looked.findings,
				...tried,
				...forms
			], fields, day),
			unshown,
			problems
		};
	} finally {
		host.terminal.progress(null);
		await client.close();
	}
}
function counting({ terminal }) {
	let requests = 0;
	return () => terminal.progress(words`asking: ${requests += 1} requests`);
}

// src/action/commands/probe.ts
async function probeRun(job) {
	requireSafe(job.host);
	await requireWatch(job, "probe");
	const probed = await probedAt(job, await tipOf(job.git, await reviewedBranch(job)));
	const { problems, differences } = probed;
	const page = problems.length + differences.length === 0 ? null : serviceIssue(probed, digest({
		problems,
		differences
	}), speakerOf(job));
	const warning = printed`The service does not behave as org/contract.yaml says: an issue lists what has changed.`;
	return await showWatched(job, "service", page, factsText(probed, false), warning);
}
async function probedAt(job, tip) {
	const { host } = job;
	const org = orgOf(job);
	const shown = `${org}/contract.yaml`;
	const source = await settingsAt(tip, org, host);
	const settings = source === null ? null : (await readSettingsFile(source)).settings;
	if (settings === null) throw new ExitError(1, `${org}/espalier.yaml of the default branch cannot be used: "espalier validate" shows why.`);
	const contract = await contractAt(tip, org, host);
	const known = contract === null ? null : (await contractIn(contract, shown)).value;
	return await probeWith(withService(settings, host), known, argsOf(job, {}), host, null);
}

export { probeRun };