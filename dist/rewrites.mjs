import { _ as ExitError } from "./start.mjs";
import { I as apiAddress, L as headersOf, R as responseBytes } from "./context.mjs";

// src/state/lock.ts
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
function hasEnded(lock, self, { isAlive }) {
	return lock.machine === self.machine && (lock.pid === self.pid || !isAlive(lock.pid));
}
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
function lockHeld(lock, standing, where) {
	const what = standing === "alive" ? "Wait until that run has ended, and run the command again." : `Whether that run goes on cannot be seen from here. Wait for it; if it has certainly ended, run "espalier state unlock ${lock.id}".`;
	return new ExitError(7, `The state ${where} is held by ${lock.by} since ${lock.since}. ${what}`);
}

// src/github/runs.ts
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
const longest = 1048576;
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
function randomName({ random }) {
	return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}
function toolOf({ version }) {
	return `espalier ${version}`;
}
async function requireFree(lock, where, host) {
	const found = await lockStatus(lock, host);
	if (lock !== null && (found === "alive" || found === "unknown")) throw lockHeld(lock, found, where);
}
async function lockStatus(lock, host) {
	if (lock === null) return "free";
	return await lockStatusOf(lock, selfOf(host), {
		isAlive: host.isAlive,
		isOver: async (run) => await isOver(run, host.env, host.fetch)
	});
}
function ownLock(host) {
	return newLock(randomName(host), selfOf(host), host.now().toISOString());
}
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
const texts = [
	"email",
	"firstName",
	"lastName",
	"department"
];
function isAlike(field, a, b) {
	return a === b || texts.includes(field) && isSameText(a, b);
}
function isSameText(a, b) {
	return typeof a === "string" && typeof b === "string" && formless(a) === formless(b);
}
function formless(text) {
	if (isPlain.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").replaceAll(/\s+/g, " ").trim();
}
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
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
function nodeOf(id, keyOf) {
	return keyOf.get(id) ?? `#${id}`;
}
function accountOf(node, idOf) {
	return outsideId(node) ?? idOf(node);
}
function outsideId(node) {
	return node.startsWith("#") ? node.slice(1) : null;
}

// src/model/rewrites.ts
const ways = {
	nfc: (text) => text.normalize("NFC"),
	collapse: (text) => text.replaceAll(/\s+/g, " "),
	trim: (text) => text.trim(),
	lower: (text) => text.toLowerCase(),
	title: (text) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
};
const forms = Object.keys(ways);
function rewritten(rewrites, field, value) {
	const known = rewrites[field];
	if (known === void 0 || typeof value !== "string") return value;
	return forms.filter((one) => known.includes(one)).reduce((text, one) => ways[one](text), value);
}
function shownAs(rewrites, wanted, shows) {
	const kept = Object.keys(rewrites).filter((field) => wanted[field] !== shows[field] && rewritten(rewrites, field, wanted[field]) === shows[field]);
	return Object.fromEntries(kept.map((field) => [field, shows[field] ?? null]));
}
function rewritesWith(known, texts) {
	const fields = new Set(texts.filter(({ field, sent, shown }) => rewritten(known, field, sent) !== shown).map(({ field }) => field));
	const found = rewritesIn(texts.filter(({ field }) => fields.has(field)));
	return Object.keys(found).length === 0 ? null : {
		...known,
		...found
	};
}
function rewritesIn(texts) {
	const found = [...new Set(texts.map(({ field }) => field))].toSorted().flatMap((field) => {
		const seen = texts.filter((one) => one.field === field);
		const fit = candidates.find((some) => seen.every(({ sent, shown }) => rewritten({ [field]: some }, field, sent) === shown));
		return fit === void 0 || fit.length === 0 ? [] : [[field, fit]];
	});
	return Object.fromEntries(found);
}
const candidates = Array.from({ length: 2 ** forms.length }, (_, bits) => forms.filter((_form, at) => (bits & 2 ** at) !== 0)).toSorted((a, b) => a.length - b.length);

export { outsideId as a, isAlike as c, ownLock as d, randomName as f, toolOf as h, nodeOf as i, isSameText as l, runner as m, shownAs as n, formless as o, requireFree as p, accountOf as r, formsKept as s, rewritesWith as t, lockStatus as u };