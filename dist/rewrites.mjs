import { t as ExitError } from "./exit-error.mjs";
import { L as apiAddress, R as headersOf, z as responseBytes } from "./context2.mjs";

// src/state/lock.ts
/**
* What a lock means for this run: it is free, its holder has certainly ended, is certainly there, or that is unknown. A
* clock never decides: a holder that was only paused would come back and write.
*/
async function lockStatusOf(lock, self, liveness) {
	if (lock === null) return "free";
	if (lock.run !== null) return await standingOfRun(lock.run, lock, self, liveness);
	if (lock.machine !== self.machine) return "unknown";
	return hasEnded(lock, self, liveness) ? "over" : "alive";
}
async function standingOfRun(run, lock, self, liveness) {
	const ours = self.run;
	if (ours !== null && ours.repository === run.repository && ours.id === run.id) {
		if (Number(run.attempt) < Number(ours.attempt)) return "over";
		if (run.attempt === ours.attempt) return hasEnded(lock, self, liveness) ? "over" : "alive";
	}
	const over = await liveness.isOver(run);
	if (over === null) return "unknown";
	return over ? "over" : "alive";
}
/**
* Whether the process that took a lock has certainly ended. A lock with our process number that we did not take is
* older.
*/
function hasEnded(lock, self, { isAlive }) {
	return lock.machine === self.machine && (lock.pid === self.pid || !isAlive(lock.pid));
}
/** `id` is a name that no other lock has, `since` the time, for people. */
function newLock(id, { by, machine, pid, run }, since) {
	return {
		id,
		by,
		machine,
		pid,
		run,
		since
	};
}
/** The `ExitError` 7 about a state that another run holds; `where` is its place, for people. */
function lockHeld(lock, standing, where) {
	const what = standing === "alive" ? "Wait until that run has ended, and run the command again." : `Whether that run goes on cannot be seen from here. Wait for it; if it has certainly ended, run "espalier state unlock ${lock.id}".`;
	return new ExitError(7, `The state ${where} is held by ${lock.by} since ${lock.since}. ${what}`);
}

// src/github/runs.ts
/**
* Whether a run has ended, as GitHub says; null if it gives no clear answer within `patience` milliseconds. The token,
* if there is one, goes to the API of `env` alone: no redirect is followed.
*/
async function isOver(run, env, fetch, patience = 1e4) {
	const given = env["GITHUB_API_URL"] ?? "";
	const { repository, id, attempt } = run;
	const path = `/repos/${repository}/actions/runs/${id}/attempts/${attempt}`;
	const url = apiAddress(given === "" ? "https://api.github.com" : given, path);
	if (url === null) return null;
	try {
		const response = await fetch(url, {
			headers: headersOf((env["GITHUB_TOKEN"] ?? "").trim(), "espalier"),
			redirect: "manual",
			signal: AbortSignal.timeout(patience)
		});
		const bytes = await responseBytes(response, longest);
		return response.status === 200 && bytes !== null ? judge(JSON.parse(bytes.toString("utf8")), run) : null;
	} catch {
		return null;
	}
}
/** No true answer about a run is longer, in bytes. */
const longest = 1048576;
/** What an answer says about a run, if it is about that run. */
function judge(answer, run) {
	const { id, run_attempt: attempt, status } = answer ?? {};
	if (String(id) !== run.id || String(attempt) !== run.attempt) return null;
	if (status === "completed") return true;
	return typeof status === "string" && goingOn.has(status) ? false : null;
}
const goingOn = /* @__PURE__ */ new Set([
	"queued",
	"in_progress",
	"requested",
	"waiting",
	"pending"
]);

// src/engine/run.ts
/** 128 random bits as hex: no two states share a lineage, and no two runs a name. */
function randomName({ random }) {
	return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}
/** The tool and version that made a plan, as the plan says it. */
function toolOf({ version }) {
	return `espalier ${version}`;
}
/** Throws `ExitError` 7 if another run is making changes, or if it is unknown whether it still does. */
async function requireFree(lock, where, host) {
	const found = await lockStatus(lock, host);
	if (lock !== null && (found === "alive" || found === "unknown")) throw lockHeld(lock, found, where);
}
/** Whether a run holds the lock. */
async function lockStatus(lock, host) {
	if (lock === null) return "free";
	return await lockStatusOf(lock, selfOf(host), {
		isAlive: host.isAlive,
		isOver: async (run) => await isOver(run, host.env, host.fetch)
	});
}
/** A lock of this run. */
function ownLock(host) {
	return newLock(randomName(host), selfOf(host), host.now().toISOString());
}
/** The run of GitHub Actions, if this is one. */
function runOf({ env }) {
	const [repository, id, attempt] = [
		env["GITHUB_REPOSITORY"],
		env["GITHUB_RUN_ID"],
		env["GITHUB_RUN_ATTEMPT"]
	];
	return repository === void 0 || id === void 0 || attempt === void 0 ? null : {
		repository,
		id,
		attempt
	};
}
function selfOf(host) {
	const { pid, machine } = host;
	const run = runOf(host);
	const { name, user } = machine();
	return {
		by: run === null ? `${user}, process ${pid}` : `run ${run.id} of ${run.repository}, attempt ${run.attempt}`,
		machine: name,
		pid,
		run
	};
}
/** Who runs this: a login of GitHub, or a user of a machine. */
function runner(host) {
	const run = runOf(host);
	const { env, machine } = host;
	const login = env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"];
	return {
		run,
		by: (run === null || login === void 0 || login === "" ? machine().user : login).slice(0, 200)
	};
}

// src/model/alike.ts
/**
* The fields whose text a service may keep in another form: trimmed, say, or in small letters. A role gives rights, and
* an id is exact.
*/
const texts = [
	"email",
	"firstName",
	"lastName",
	"department"
];
/** Whether two values of a field are the same text but for capitals, blanks and the form of its characters. */
function isAlike(field, a, b) {
	return a === b || texts.includes(field) && isSameText(a, b);
}
/** Whether two values are texts that differ in form alone. */
function isSameText(a, b) {
	return typeof a === "string" && typeof b === "string" && formless(a) === formless(b);
}
/** A text without its form. Both ways, since some letters have no single capital: ß, ς. */
function formless(text) {
	return text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}
/**
* What the service makes of what it was sent, where it shows that in another form. `old`: what was known before, which
* counts for the fields that were not sent. For a binding: nothing is kept where nothing differs.
*/
function formsKept(old, sent, shows) {
	const shown = {};
	for (const field of texts) {
		const known = field in sent ? formOf(field, sent[field], shows[field]) : old?.[field];
		if (known !== void 0) shown[field] = known;
	}
	return Object.keys(shown).length === 0 ? {} : { shown };
}
function formOf(field, sent, shows) {
	return shows !== sent && isAlike(field, sent, shows) ? shows : void 0;
}

// src/model/manager.ts
/** The node of an account. */
function nodeOf(id, keyOf) {
	return keyOf.get(id) ?? `#${id}`;
}
/** The account of a node. `idOf`: the account that is bound to a key; null if none is. */
function accountOf(node, idOf) {
	return outsideId(node) ?? idOf(node);
}
/** The id of a node outside the chart; null for a key. */
function outsideId(node) {
	return node.startsWith("#") ? node.slice(1) : null;
}

// src/model/rewrites.ts
/** What a service may make of every text of a field, in the order in which it is tried. */
const ways = {
	nfc: (text) => text.normalize("NFC"),
	collapse: (text) => text.replaceAll(/\s+/g, " "),
	trim: (text) => text.trim(),
	lower: (text) => text.toLowerCase(),
	title: (text) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
};
const forms = Object.keys(ways);
/** What the service makes of a value, by what is known of it. */
function rewritten(rewrites, field, value) {
	const known = rewrites[field];
	if (known === void 0 || typeof value !== "string") return value;
	return forms.filter((one) => known.includes(one)).reduce((text, one) => ways[one](text), value);
}
/** The values that an account shows in place of those that were wanted, where they differ only as is known. */
function shownAs(rewrites, wanted, shows) {
	const kept = Object.keys(rewrites).filter((field) => wanted[field] !== shows[field] && rewritten(rewrites, field, wanted[field]) === shows[field]);
	return Object.fromEntries(kept.map((field) => [field, shows[field] ?? null]));
}
/** What is known, with what explains the texts that it does not; null if it explains all that can be explained. */
function rewritesWith(known, texts) {
	const fields = new Set(texts.filter(({ field, sent, shown }) => rewritten(known, field, sent) !== shown).map(({ field }) => field));
	const found = rewritesIn(texts.filter(({ field }) => fields.has(field)));
	return Object.keys(found).length === 0 ? null : {
		...known,
		...found
	};
}
/** The fewest forms that explain all that was seen of each field; none for a field that no form explains. */
function rewritesIn(texts) {
	const found = [...new Set(texts.map(({ field }) => field))].toSorted().flatMap((field) => {
		const seen = texts.filter((one) => one.field === field);
		const fit = candidates.find((some) => seen.every(({ sent, shown }) => rewritten({ [field]: some }, field, sent) === shown));
		return fit === void 0 || fit.length === 0 ? [] : [[field, fit]];
	});
	return Object.fromEntries(found);
}
/** Every choice of forms, the smallest first. */
const candidates = Array.from({ length: 2 ** forms.length }, (_, bits) => forms.filter((_form, at) => (bits & 2 ** at) !== 0)).toSorted((a, b) => a.length - b.length);

export { outsideId as a, isAlike as c, ownLock as d, randomName as f, toolOf as h, nodeOf as i, isSameText as l, runner as m, shownAs as n, formless as o, requireFree as p, accountOf as r, formsKept as s, rewritesWith as t, lockStatus as u };