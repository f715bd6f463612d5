import "./rolldown-runtime.mjs";
import { R as isDay, b as storedText, i as repositoryGit, p as pathIn } from "./chart-at-revision.mjs";
import { t as ExitError } from "./exit-error.mjs";
import { n as isThisMachine } from "./hosts.mjs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";

// src/model/pull.ts
/** How the branches begin on which an event of an identity provider is proposed. */
const eventBranches = "espalier/event-";
function isMerged(pull) {
	return pull.merged !== null;
}
/**
* The risk of a plan, by its gravest change, for a person who did not read it: a new comment is written if it rises.
*/
const risks = [
	"nothing",
	"changes",
	"leavers",
	"privileged",
	"blocked"
];

// src/model/marker.ts
const kinds = [
	"plan",
	"apply",
	"reply",
	"drift",
	"failure",
	"pushed",
	"service",
	"setup",
	"proposal",
	"event",
	"form",
	"hr-file"
];
const start = "<!-- espalier:v1 ";
const end = " -->";
/** The line that holds a marker. */
function markerLine({ kind, state, pull, risk, shows }) {
	return `${start}${JSON.stringify({
		kind,
		state,
		pull,
		risk,
		shows
	})}${end}`;
}
/** The marker on the first line of a text; null if there is none, or if it is not exactly as we write it. */
function readMarker(text) {
	const [line = ""] = text.slice(0, longest$1).split(/\r?\n/, 1);
	if (!line.startsWith(start) || !line.endsWith(end)) return null;
	try {
		const marker = judged(JSON.parse(line.slice(17, -4)));
		return marker !== null && markerLine(marker) === line ? marker : null;
	} catch {
		return null;
	}
}
const longest$1 = 1e3;
function judged(value) {
	if (typeof value !== "object" || value === null) return null;
	const { kind, state, pull, risk, shows } = value;
	const known = kinds.find((one) => one === kind);
	if (known === void 0 || state !== "open" && state !== "frozen" || typeof pull !== "number" || !Number.isSafeInteger(pull) || pull < 0) return null;
	const rank = risks.find((one) => one === risk);
	if (rank === void 0 || typeof shows !== "string" || !/^[0-9a-f]{0,64}$/.test(shows)) return null;
	return {
		kind: known,
		state,
		pull,
		risk: rank,
		shows
	};
}
const seenStart = "<!-- espalier:seen ";
/** The line that remembers since when something has drifted: days by the 32 hex digits that name it. */
function seenLine(seen) {
	return `${seenStart}${JSON.stringify(Object.fromEntries(seen))}${end}`;
}
/** What such a line anywhere in a text remembers; empty if there is none, or if it is not as we write it. */
function readSeen(text) {
	const line = text.split(/\r?\n/).find((one) => one.startsWith(seenStart) && one.endsWith(end));
	if (line === void 0) return /* @__PURE__ */ new Map();
	try {
		const known = Object.entries(JSON.parse(line.slice(19, -4)));
		return new Map(known.flatMap(([name, day]) => isName(name) && typeof day === "string" && isDay(day) ? [[name, day]] : []));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function isName(text) {
	return /^[0-9a-f]{32}$/.test(text);
}
const toldStart = "<!-- espalier:told ";
/** The line of an issue that remembers what a chat was told of it last: 32 hex digits. */
function toldLine(name) {
	return `\n${toldStart}${name}${end}\n`;
}
/** What such a line anywhere in a text remembers; '' if there is none. */
function readTold(text) {
	const [, name = ""] = new RegExp(`^${toldStart}([0-9a-f]{32})${end}\\r?$`, "m").exec(text) ?? [];
	return name;
}
/**
* The line in the comment of a plan where the address of its org chart page goes, once that is uploaded. It names the
* attempt of the run, so that a page never gets into the comment of another plan.
*/
function pagePlace({ id, attempt }) {
	return `<!-- espalier:page ${digitsIn(id)}.${digitsIn(attempt)}${end}`;
}
function digitsIn(text) {
	return text.replaceAll(/\D/g, "");
}
/** The check that holds what was approved. Apply looks for it by this name. */
const checkName = "espalier / plan";

// src/model/json.ts
const [mostLevels, mostGroups, mostNames, mostCommas] = [
	64,
	15e4,
	1e5,
	75e4
];
/**
* Why a text of JSON is not even parsed, in a few words; null if it may be. Looks at each byte once and keeps next to
* nothing: to parse 8 MiB of brackets takes a second and half a gibibyte, and 8 MiB of names nearly as much. The plan of
* 20,000 changes has 100,000 lists and objects, 20,000 names and 420,000 commas.
*/
function overgrown(json) {
	if (isUtf16(json)) return "it is in UTF-16: save it as UTF-8";
	const seen = new Uint8Array(slots);
	let [levels, groups, names, commas, start, end] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (byte === quote) {
			start = at;
			at = end = endOfText(json, at);
		} else if (byte === comma) commas += 1;
		else if (byte === colon) names += newIn(seen, slotOf(json, start, end));
		else if (byte === closedList || byte === closedObject) levels -= 1;
		else if (byte === openList || byte === openObject) {
			levels += 1;
			groups += 1;
		}
		if (levels > mostLevels) return `it is nested deeper than ${mostLevels} levels`;
		if (groups > mostGroups) return `it has more than ${mostGroups} lists and objects`;
		if (names > mostNames) return `it has more than ${mostNames} names`;
		if (commas > mostCommas) return `it has more than ${mostCommas} values`;
	}
	return null;
}
/** The text of bytes in UTF-8, without the byte order mark that an editor may have put before it. */
function withoutMark(bytes) {
	const text = bytes.toString("utf8");
	return text.startsWith("﻿") ? text.slice(1) : text;
}
/** Some editors and shells write UTF-16: it begins with a mark, or has a zero in its first two bytes. */
function isUtf16([first, second]) {
	return first === 0 || second === 0 || first === 255 && second === 254 || first === 254 && second === 255;
}
const [quote, backslash, comma, colon] = [
	34,
	92,
	44,
	58
];
const [openList, closedList, openObject, closedObject] = [
	91,
	93,
	123,
	125
];
/** Where the text that begins at a quote ends. */
function endOfText(json, start) {
	let at = start + 1;
	while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
	return at;
}
/** A hash tells names apart: a few collide and count as one. */
const slots = 2 ** 20;
function slotOf(json, start, end) {
	let hash = 2166136261;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (json[at] ?? 0), 16777619);
	return hash >>> 12;
}
function newIn(seen, slot) {
	if (seen[slot] === 1) return 0;
	seen[slot] = 1;
	return 1;
}

// src/host/input-file.ts
/** A plan of 20,000 changes has 13 MiB, a company of 60,000 users 14. */
const mostMebibytes = 24;
/**
* The bytes of a file that the command line names. It may be a pipe, such as `<(command)`, and is read no further than
* `most` MiB. Throws an Error whose message is the reason, in a few words.
*/
async function readGivenBytes(file, folder, most) {
	const parts = [];
	let size = 0;
	try {
		const handle = await open(resolve(folder, file));
		try {
			for (let read = -1; read !== 0 && size <= most * 1024 * 1024; size += read) {
				const { bytesRead, buffer } = await handle.read(Buffer.alloc(65536));
				parts.push(buffer.subarray(0, bytesRead));
				read = bytesRead;
			}
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new Error(`it cannot be read (${error.code ?? "no reason given"})`, { cause: error });
	}
	if (size > most * 1024 * 1024) throw new Error(`it is larger than ${most} MiB`);
	return Buffer.concat(parts);
}
/** The text of a JSON file that the command line names, no larger than the largest plan. Throws as `readGivenBytes`. */
async function readGiven(file, folder) {
	const bytes = await readGivenBytes(file, folder, mostMebibytes);
	const why = overgrown(bytes);
	if (why !== null) throw new Error(why);
	return withoutMark(bytes);
}

// src/github/wire.ts
/**
* The address of a path of an API of GitHub; null unless it is https or this machine, and exactly the address that was
* meant: no part of the path leads out of it.
*/
function apiAddress(api, path) {
	const base = URL.canParse(api) ? new URL(api) : null;
	if (base === null || base.username !== "" || base.search !== "" || base.hash !== "") return null;
	const local = base.protocol === "http:" && isThisMachine(base.hostname);
	if (base.protocol !== "https:" && !local) return null;
	const whole = `${base.pathname.replace(/\/$/, "")}${path}`;
	const url = URL.canParse(whole, base.origin) ? new URL(whole, base.origin) : null;
	return url?.origin === base.origin && url.pathname === whole ? url : null;
}
/** The headers of each request; without a token, it is anonymous. */
function headersOf(token, userAgent) {
	return {
		accept: "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		"user-agent": userAgent,
		...token === "" ? {} : { authorization: `Bearer ${token}` }
	};
}
/** The bytes of an answer; null if there are more than `longest`. */
async function responseBytes(response, longest) {
	const parts = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.length;
		if (length > longest) return null;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

// src/model/fetch-error.ts
/** What ended a request of `fetch`: the code or the name of an error alone, because its message may hold the address. */
function fetchErrorCode(error) {
	if (!(error instanceof Error)) return "unknown";
	const { cause } = error;
	const found = cause instanceof Error ? cause : error;
	return "code" in found && typeof found.code === "string" ? found.code : found.name;
}

// src/github/exchange.ts
/** Whether a call changes nothing, so that it may be sent again: GraphQL is used for queries only. */
function onlyAsks({ method, path }) {
	return method === "GET" || path === "/graphql";
}
/** The path of GraphQL. If the API of a server is below /api/v3, it is beside that: /api/graphql. */
const graphql = "/graphql";
/** The address of a call; null if it would leave the API. */
function targetOf({ api, repository }, call) {
	const path = call.path.replace(/\{(\w+)\}/g, (_, name) => name === "repo" ? repository : encodeURIComponent(call.values?.[name] ?? ""));
	const url = apiAddress(path === "/graphql" ? api.replace(/\/v3\/?$/, "") : api, path);
	if (url !== null) url.search = new URLSearchParams(call.query).toString();
	return url;
}
/**
* Sends one call to an address, once. Never rejects: only the code of an error is kept, because some errors hold the
* headers.
*/
async function exchange(wire, call, url) {
	const headers = headersOf(wire.token, wire.userAgent);
	const sent = call.body === void 0 ? {} : { body: JSON.stringify(call.body) };
	try {
		const { fetch } = wire;
		const response = await fetch(url, {
			method: call.method,
			headers: call.body === void 0 ? headers : {
				...headers,
				"content-type": "application/json"
			},
			...sent,
			redirect: "manual",
			signal: AbortSignal.timeout(patience)
		});
		const bytes = await responseBytes(response, longest);
		if (bytes === null) return {
			kind: "lost",
			why: "its answer is far too long",
			again: false
		};
		return replyOf(response, bytes, url, wire.token);
	} catch (error) {
		return {
			kind: "lost",
			why: fetchErrorCode(error),
			again: true
		};
	}
}
/** In milliseconds, for one request. */
const patience = 3e4;
/** In bytes: no page of 50 has more, even if the two longest texts of each are of 65,536 characters of four bytes. */
const longest = 33554432;
function replyOf({ status, headers }, bytes, url, token) {
	const body = parsed$1(bytes);
	const told = saidIn(body);
	const said = token === "" ? told : told.replaceAll(token, "(the token)");
	if (status >= 500) return {
		kind: "lost",
		why: `HTTP ${status}${said === "" ? "" : `, "${said}"`}`,
		again: true
	};
	if (status < 300 && body === void 0) return {
		kind: "lost",
		why: `HTTP ${status}, but no data that can be read`,
		again: true
	};
	return {
		kind: "answer",
		status,
		body,
		said,
		links: headers.get("link") ?? "",
		limited: limitedBy(status, headers, said),
		url
	};
}
/** Undefined if it is not JSON, or is JSON that GitHub never sends. */
function parsed$1(bytes) {
	try {
		return overgrown(bytes) === null ? JSON.parse(bytes.toString("utf8")) : void 0;
	} catch {
		return;
	}
}
/** The message of an error, and those of its parts: "Validation Failed" alone does not help. */
function saidIn(body) {
	const { message, errors } = body ?? {};
	return [message, ...(Array.isArray(errors) ? errors.slice(0, 3) : []).map((part) => part?.message ?? part)].filter((word) => typeof word === "string").join(": ").slice(0, 2e3).replace(/[\p{C}\p{Zl}\p{Zp}\s"]+/gu, " ").trim().slice(0, 200).replace(/\p{Surrogate}/gu, "");
}
/** A 403 is only a limit if GitHub says so; else a permission is missing. */
function limitedBy(status, headers, said) {
	if (status !== 429 && status !== 403) return null;
	const [seconds, over] = [headers.get("retry-after") ?? "", headers.get("x-ratelimit-remaining") === "0"];
	if (/^\d{1,6}$/.test(seconds)) return { pause: Number(seconds) * 1e3 };
	const left = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3 - Date.parse(headers.get("date") ?? "");
	if (over && Number.isFinite(left)) return { pause: Math.max(0, left) + 1e3 };
	return status === 429 || over || /\brate limit\b/i.test(said) ? { pause: null } : null;
}

// src/github/refused.ts
/** The name of a call for people: the path as it is documented, without values, of which some are foreign. */
function requestName({ method, path }) {
	return `${method} ${path}`;
}
/** Why a call did not do what it should, and what to do. */
function rejected(call, reply) {
	if (reply.kind === "lost") return lost(call, reply.why);
	const { status, said, limited } = reply;
	const what = `(${requestName(call)}: HTTP ${status}${said === "" ? "" : `, "${said}"`})`;
	if (limited !== null) return new ExitError(1, `GitHub accepts no more requests for now ${what}. Run it again in an hour.`);
	if (status === 401) return new ExitError(1, `GitHub rejected the token ${what}. Give the step the token of its job, \${{ github.token }}, or one that has not expired.`);
	if (status === 403 || status === 404) return new ExitError(1, `GitHub denied the request, or found nothing there ${what}. The job needs the permission "${call.needs}": check "permissions:" in its workflow, and that the repository is the right one.`);
	if (status >= 300 && status < 400) return new ExitError(1, `The repository has moved to another address ${what}. Correct its name: GITHUB_REPOSITORY, or the address of origin.`);
	if (status === 410) return new ExitError(1, `This is switched off on GitHub ${what}. Switch it on in the settings of the repository.`);
	return new ExitError(1, `GitHub rejected the request ${what}. If its message does not help, run it again, then report it.`);
}
function lost(call, why) {
	const [what, then] = onlyAsks(call) ? ["gave no answer", "Run it again; see https://www.githubstatus.com."] : ["gave no answer to a write, so it may be there or not", "Check on GitHub, then run it again."];
	return new ExitError(1, `GitHub ${what} (${requestName(call)}: ${why}). ${then}`);
}

// src/github/asking.ts
/** Asks; throws `ExitError` 1 if there is no good answer. */
async function got(github, call) {
	return goodAnswer(call, await github.ask(call));
}
/** Asks; null if the token may not know, or there is no such thing: GitHub answers both in the same way. */
async function gotIfAllowed(github, call) {
	const reply = await github.ask(call);
	return isHidden(reply) ? null : goodAnswer(call, reply);
}
/** Whether the token may not know, or there is no such thing. */
function isHidden(reply) {
	return reply.kind === "answer" && reply.limited === null && (reply.status === 403 || reply.status === 404);
}
/**
* Writes. If the answer is lost, it may have been done or not: `look` returns what is there then, and only if there is
* nothing, it is sent a second time. Without `look`, it is sent a second time: for writes that may be done twice.
*/
async function wrote(github, call, read, look) {
	const first = await github.ask(call);
	if (first.kind === "answer") return read(goodAnswer(call, first));
	await github.sleep(lookAfter);
	return (look === null ? null : await look()) ?? read(goodAnswer(call, await github.ask(call)));
}
const lookAfter = 3e3;
/** The body of a good answer. */
function goodAnswer(call, reply) {
	if (reply.kind === "lost" || reply.status >= 300) throw rejected(call, reply);
	return {
		value: reply.body,
		name: "",
		odd: (name, expected) => odd$1(call, name, expected)
	};
}
function odd$1(call, name, expected) {
	const what = name === "" ? "it" : `"${name}"`;
	return new ExitError(1, `The answer of GitHub to ${requestName(call)} is not valid: ${what} is not ${expected}. Check that GITHUB_API_URL is the API of GitHub; if it is, please report this.`);
}

// src/github/part.ts
/** The value inside an object: "head.sha". Undefined if there is no such thing. */
function inside(part, path) {
	let { value } = part;
	for (const key of path.split(".")) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return {
		...part,
		value,
		name: part.name === "" ? path : `${part.name}.${path}`
	};
}
/** The value inside, read; null if it is null or missing, such as for an account that was deleted. */
function orNull(part, read) {
	return part.value === null || part.value === void 0 ? null : read(part);
}
function listOf(part) {
	if (!Array.isArray(part.value)) throw part.odd(part.name, "a list");
	return part.value.map((value, at) => ({
		...part,
		value,
		name: `${part.name}[${at}]`
	}));
}
/** A whole number from 0 on. */
function numberIn(part) {
	if (typeof part.value === "number" && Number.isSafeInteger(part.value) && part.value >= 0) return part.value;
	throw part.odd(part.name, "a whole number");
}
function flagOf(part) {
	if (typeof part.value === "boolean") return part.value;
	throw part.odd(part.name, "true or false");
}
/** Any text: it stays foreign. */
function textIn(part) {
	if (typeof part.value === "string") return part.value;
	throw part.odd(part.name, "a text");
}
function oneOf(part, words) {
	const found = words.find((word) => word === part.value);
	if (found === void 0) throw part.odd(part.name, `one of ${words.join(", ")}`);
	return found;
}
const matching = (pattern, expected) => (part) => {
	if (typeof part.value === "string" && pattern.test(part.value)) return part.value;
	throw part.odd(part.name, expected);
};
const commitOf = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "the name of a commit");
/** The underscore is in the logins of users whom their company manages. */
const loginOf = matching(/^[\w-]{1,100}(?:\[bot\])?$/, "a login");
/** An ISO time in UTC. */
const timeOf = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, "a time");
/** A time in milliseconds. */
function msOf(part) {
	return Date.parse(timeOf(part));
}
/** Whether an account is not a person's. Some of those of GitHub itself have no "[bot]" in their logins. */
function isBot(account) {
	return (orNull(inside(account, "login"), loginOf) ?? "").endsWith("[bot]") || inside(account, "type").value === "Bot";
}
/** A branch without refs/heads/: what Git allows, and nothing that could be an option. */
const branchOf = matching(/^(?![-/.@]$)(?![-/])(?!.*(?:\.\.|\/\/|@\{|\/$|\.$|\.lock$))[^\p{C}\p{Zl}\p{Zp}\s~^:?*[\\]{1,255}$/u, "the name of a branch");
/** Its page. */
function placeOf(part) {
	const url = typeof part.value === "string" && URL.canParse(part.value) ? new URL(part.value) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.href.length > 1e3) throw part.odd(part.name, "an address");
	return url.href;
}

// src/github/ours.ts
/**
* The user of the token. GET /user is only for people; an app, also that of a job, learns it from GraphQL: NAME[bot],
* as REST names the author of what the app has written. If it does not, the token counts as that of a job.
*/
async function login(github) {
	const user = await gotIfAllowed(github, {
		method: "GET",
		path: "/user",
		needs: "none"
	});
	if (user !== null) return loginOf(inside(user, "login"));
	const viewer = await gotIfAllowed(github, {
		method: "POST",
		path: graphql,
		body: { query: "{viewer{login}}" },
		needs: "none"
	});
	return (viewer === null ? null : orNull(inside(viewer, "data.viewer.login"), loginOf)) ?? `${actions}[bot]`;
}
const actions = "github-actions";
/** The apps that make our checks: the app of `author`, and that of the jobs of GitHub Actions. */
function appsOf(author) {
	const own = /^(.+)\[bot\]$/.exec(author)?.[1];
	return new Set(own === void 0 ? [actions] : [actions, own]);
}
/**
* The text and the marker of what `author` has written; null for anything else. Others can write what looks like ours,
* or quote it: only the author together with our marker, as the first line and exactly as we write it, proves that it
* is.
*/
function oursIn(part, author) {
	const [by, body] = [inside(part, "user.login"), orNull(inside(part, "body"), textIn) ?? ""];
	const marker = by.value === author ? readMarker(body) : null;
	return marker === null ? null : {
		marker,
		body
	};
}
/** Whether two texts have the same marker. Texts without one never have. */
function sameMarker(one, other) {
	const line = (text) => text.split(/\r?\n/, 1)[0] ?? "";
	return readMarker(one) !== null && line(one) === line(other);
}
/** Whether it is this repository. A fork that was deleted is null, and is not. */
function isSameAuthor(repo, repository) {
	return (orNull(inside(repo, "full_name"), textIn) ?? "").toLowerCase() === repository.toLowerCase();
}

// src/git/token.ts
/**
* The environment with which Git sends a token of GitHub to one server (https://github.com), and to no other. The token
* is on no command line and in no file. Credentials that the clone itself has for that server, such as the token that
* actions/checkout leaves there, are not sent too: GitHub rejects two.
*/
function withToken(env, server, token) {
	const text = env["GIT_CONFIG_COUNT"] ?? "";
	const first = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	const name = `http.${new URL(server).origin}/.extraheader`;
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	return {
		...env,
		GIT_CONFIG_COUNT: String(first + 2),
		[`GIT_CONFIG_KEY_${first}`]: name,
		[`GIT_CONFIG_VALUE_${first}`]: "",
		[`GIT_CONFIG_KEY_${first + 1}`]: name,
		[`GIT_CONFIG_VALUE_${first + 1}`]: header
	};
}

// src/github/client.ts
/** `api` is https, or http to this machine; `token` may be empty, to ask anonymously. Nothing is sent yet. */
function openGithub(options) {
	const { repository, sleep } = options;
	const wire = {
		...options,
		api: options.api === "" ? "https://api.github.com" : options.api
	};
	requireSound(wire);
	return {
		repository,
		sleep,
		ask: async (call, page) => {
			const url = page ?? targetOf(wire, call);
			if (url === null) throw new TypeError(`${call.path} would leave the address`);
			return await patiently(() => exchange(wire, call, url), call, sleep);
		}
	};
}
function requireSound(wire) {
	if (!/^[\w-]{1,100}\/[\w.-]{1,100}$/.test(wire.repository)) throw new ExitError(1, "The repository on GitHub is named by its owner and its name: acme/people. Check GITHUB_REPOSITORY.");
	if (!/^[\x21-\x7e]*$/.test(wire.token)) throw new ExitError(1, "The token for GitHub has characters that no token has, such as a space or a line break. Give the step the token of its job, ${{ github.token }}.");
	if (targetOf(wire, {
		method: "GET",
		path: "/repos/{repo}",
		needs: ""
	}) === null) throw new ExitError(1, `The address of the API of GitHub cannot be used: it must be https://, with no more than a host and a path. Check GITHUB_API_URL.`);
}
/** How often a call is sent at most. */
const tries = 5;
/** The longest time that one call waits, in milliseconds. */
const longestWait = 18e4;
async function patiently(send, call, sleep) {
	let waited = 0;
	for (let sent = 1;; sent += 1) {
		const reply = await send();
		const pause = pauseAfter(reply, call, 1e3 * 2 ** (sent - 1));
		if (pause === null || sent === tries || waited + pause > longestWait) return reply;
		await sleep(pause);
		waited += pause;
	}
}
/** How long GitHub asks to wait, in milliseconds, if it does not say how long. */
const unsaid = 6e4;
/** How long to wait before it is sent again; null if it is not. */
function pauseAfter(reply, call, usual) {
	if (reply.kind === "answer") return reply.limited === null ? null : Math.max(reply.limited.pause ?? unsaid, usual);
	return reply.again && onlyAsks(call) ? usual : null;
}
/** The client for a repository on GitHub, by its owner and name. Throws as `openGithub` does. */
function githubOf(repository, token, { env, fetch, sleep, version }) {
	return openGithub({
		api: env["GITHUB_API_URL"] ?? "",
		token,
		repository,
		fetch,
		sleep,
		userAgent: `espalier/${version}`
	});
}

// src/github/event.ts
/**
* Reads an event: the text of the file GITHUB_EVENT_PATH, and GITHUB_EVENT_NAME. Throws `ExitError` 64 if Espalier does
* not know it, or if it is not as GitHub writes it.
*/
function eventOf(text, name) {
	const read = readers.get(name);
	if (read === void 0) throw unknown();
	return read({
		value: parsed(text),
		name: "",
		odd
	});
}
const readers = /* @__PURE__ */ new Map([
	["pull_request", (event) => pull(event, false)],
	["pull_request_target", (event) => pull(event, true)],
	["merge_group", queue],
	["issue_comment", comment],
	["issues", (event) => ({
		kind: "issue",
		number: numberIn(inside(event, "issue.number")),
		...common(event)
	})],
	["push", push],
	["schedule", (event) => ({
		kind: "schedule",
		...common(event)
	})],
	["repository_dispatch", sent],
	["workflow_dispatch", (event) => ({
		kind: "dispatch",
		...common(event)
	})]
]);
function pull(event, trusted) {
	const own = textIn(inside(event, "repository.full_name"));
	return {
		kind: "pull",
		trusted,
		number: numberIn(inside(event, "pull_request.number")),
		head: commitOf(inside(event, "pull_request.head.sha")),
		base: commitOf(inside(event, "pull_request.base.sha")),
		baseBranch: branchOf(inside(event, "pull_request.base.ref")),
		sameRepository: isSameAuthor(inside(event, "pull_request.head.repo"), own),
		private: flagOf(inside(event, "repository.private")),
		...common(event)
	};
}
function queue(event) {
	const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(textIn(inside(event, "merge_group.head_ref")))?.[1];
	const into = inside(event, "merge_group.base_ref");
	return {
		kind: "queue",
		number: number === void 0 ? null : Number(number),
		head: commitOf(inside(event, "merge_group.head_sha")),
		base: commitOf(inside(event, "merge_group.base_sha")),
		baseBranch: branchOf({
			...into,
			value: branchIn(into)
		}),
		private: flagOf(inside(event, "repository.private")),
		...common(event)
	};
}
/** What a person writes to have a pull request planned again. */
const command = "/espalier plan";
function comment(event) {
	const isNew = inside(event, "action").value === "created";
	const onPull = orNull(inside(event, "issue.pull_request"), () => true) ?? false;
	return {
		kind: "comment",
		number: onPull ? numberIn(inside(event, "issue.number")) : null,
		comment: numberIn(inside(event, "comment.id")),
		by: orNull(inside(event, "comment.user.login"), loginOf),
		asks: isNew && onPull && (orNull(inside(event, "comment.body"), textIn) ?? "").trim() === command,
		...common(event)
	};
}
function push(event) {
	const ref = inside(event, "ref");
	return {
		kind: "push",
		branch: orNull({
			...ref,
			value: branchIn(ref)
		}, branchOf),
		head: commitOf(inside(event, "after")),
		...common(event)
	};
}
function sent(event) {
	return {
		kind: "event",
		sender: orNull(inside(event, "sender"), (one) => ({
			login: loginOf(inside(one, "login")),
			id: numberIn(inside(one, "id"))
		})),
		payload: inside(event, "client_payload").value ?? null,
		...common(event)
	};
}
/** Null for a tag. */
function branchIn(ref) {
	const text = textIn(ref);
	return text.startsWith("refs/heads/") ? text.slice(11) : null;
}
function common(event) {
	return {
		actor: orNull(inside(event, "sender.login"), loginOf),
		defaultBranch: orNull(inside(event, "repository.default_branch"), branchOf)
	};
}
function parsed(text) {
	try {
		return overgrown(Buffer.from(text)) === null ? JSON.parse(text) : void 0;
	} catch {
		return;
	}
}
function odd(name, expected) {
	return new ExitError(64, `The event of this run is not valid: "${name}" is not ${expected}. Check GITHUB_EVENT_NAME and the file GITHUB_EVENT_PATH: GitHub sets both, a workflow must not.`);
}
function unknown() {
	return new ExitError(64, `Espalier does not handle the event of this run. Start it by one of these: ${[...readers.keys()].join(", ")}. Correct "on:" in the workflow.`);
}

// src/action/context.ts
/** Reads what the runner says of itself. Throws `ExitError` if it is not as GitHub has it. */
async function jobOf(input, outside) {
	const host = {
		...outside,
		...environments(input, outside.env)
	};
	const required = (name) => {
		const value = host.env[name] ?? "";
		if (value === "") throw new ExitError(1, `${name} is missing here: the action runs only in a job of GitHub Actions.`);
		return value;
	};
	const event = eventOf(await readEvent(required("GITHUB_EVENT_PATH"), host), required("GITHUB_EVENT_NAME"));
	const repository = required("GITHUB_REPOSITORY");
	const github = githubOf(repository, input("token"), host);
	const run = {
		repository,
		server: serverOf(host.env),
		id: required("GITHUB_RUN_ID"),
		attempt: required("GITHUB_RUN_ATTEMPT")
	};
	let known;
	const once = async () => known ??= await login(github);
	return {
		host,
		input,
		event,
		github,
		login: once,
		git: repositoryGit(host),
		run
	};
}
/**
* The environment with the inputs of the step: where the state is, and the token, for Git and for requests to GitHub.
* The token of the state, if there is one, is for the Git of the state alone.
*/
function environments(input, env) {
	const [token, stateToken, state] = [
		input("token"),
		input("state-token"),
		input("state")
	];
	const told = {
		...env,
		...state === "" ? {} : { ESPALIER_STATE: state }
	};
	const own = token === "" ? told : {
		...withToken(told, serverOf(env), token),
		GITHUB_TOKEN: token
	};
	return {
		env: own,
		stateEnv: stateToken === "" ? own : withToken(told, serverOf(env), stateToken)
	};
}
function serverOf(env) {
	const server = env["GITHUB_SERVER_URL"] ?? "";
	return server === "" ? "https://github.com" : server;
}
async function readEvent(file, { folder }) {
	try {
		return await readGiven(file, folder);
	} catch (error) {
		throw new ExitError(1, `The event of the run cannot be read: ${error.message}.`, { cause: error });
	}
}
/** The flags of the command line that a step stands for. `more`: those that it does not take from its inputs. */
function argsOf({ input }, more) {
	const flags = /* @__PURE__ */ new Map();
	for (const name of [
		"org",
		"as-of",
		"max-in-flight"
	]) if (input(name) !== "") flags.set(name, [input(name)]);
	for (const [name, value] of Object.entries(more)) flags.set(name, [value]);
	return {
		words: [],
		flags
	};
}
/** The folder of the chart, as shown to people. */
function orgOf({ input }) {
	return input("org") === "" ? "org" : input("org");
}
/** The folder of the chart, from the top of the repository. */
async function pathOf({ git, host, input }) {
	return await pathIn(git, host.folder, orgOf({ input }));
}
/**
* Where a file of the chart is, from the top of the repository. `path` is as `pathOf` has it: '' if all is the chart.
*/
function placeIn(path, org, file) {
	const below = file.slice(org.length).replace(/^\/+/, "");
	return path === "" ? below : `${path}/${below}`;
}
/** The texts of files of the chart, by their paths from the top of the repository. */
async function textsFromTop(job, files) {
	const [org, path] = [orgOf(job), await pathOf(job)];
	return new Map(files.map((source) => [placeIn(path, org, source.file), storedText(source)]));
}
const starters = {
	pull: "a pull request",
	queue: "a merge queue",
	comment: "a comment",
	issue: "an issue",
	push: "a push",
	schedule: "a schedule",
	dispatch: "hand",
	event: "an event that was sent"
};
/** Rejects a command that does not fit the event. */
function notFor(command, { kind }, wanted) {
	return new ExitError(64, `The command "${command}" is for ${wanted}, and this run was started by ${starters[kind]}. Correct "on" of the workflow; "espalier init" writes correct workflows. Nothing was done.`);
}

export { got as A, readGivenBytes as B, numberIn as C, textIn as D, placeOf as E, graphql as F, readMarker as G, checkName as H, fetchErrorCode as I, seenLine as J, readSeen as K, apiAddress as L, isHidden as M, wrote as N, timeOf as O, requestName as P, risks as Q, headersOf as R, msOf as S, orNull as T, markerLine as U, overgrown as V, pagePlace as W, eventBranches as X, toldLine as Y, isMerged as Z, flagOf as _, pathOf as a, listOf as b, githubOf as c, isSameAuthor as d, login as f, commitOf as g, branchOf as h, orgOf as i, gotIfAllowed as j, goodAnswer as k, withToken as l, sameMarker as m, jobOf as n, placeIn as o, oursIn as p, readTold as q, notFor as r, textsFromTop as s, argsOf as t, appsOf as u, inside as v, oneOf as w, loginOf as x, isBot as y, responseBytes as z };