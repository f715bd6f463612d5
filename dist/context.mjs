import { l as storedText } from "./desired.mjs";
import { i as repositoryGit, p as pathIn } from "./chart-at-revision.mjs";
import { _ as ExitError, x as isThisMachine } from "./start.mjs";
import { b as readMarker, i as overgrown, r as fetchErrorCode, t as readGiven } from "./base.mjs";

// src/github/wire.ts
function apiAddress(api, path) {
	const base = URL.canParse(api) ? new URL(api) : null;
	if (base === null || base.username !== "" || base.search !== "" || base.hash !== "") return null;
	const local = base.protocol === "http:" && isThisMachine(base.hostname);
	if (base.protocol !== "https:" && !local) return null;
	const whole = `${base.pathname.replace(/\/$/, "")}${path}`;
	const url = URL.canParse(whole, base.origin) ? new URL(whole, base.origin) : null;
	return url?.origin === base.origin && url.pathname === whole ? url : null;
}
function headersOf(token, userAgent) {
	return {
		accept: "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		"user-agent": userAgent,
		...token === "" ? {} : { authorization: `Bearer ${token}` }
	};
}
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

// src/github/exchange.ts
function onlyAsks({ method, path }) {
	return method === "GET" || path === "/graphql";
}
const graphql = "/graphql";
function targetOf({ api, repository }, call) {
	const path = call.path.replace(/\{(\w+)\}/g, (_, name) => name === "repo" ? repository : encodeURIComponent(call.values?.[name] ?? ""));
	const url = apiAddress(path === "/graphql" ? api.replace(/\/v3\/?$/, "") : api, path);
	if (url !== null) url.search = new URLSearchParams(call.query).toString();
	return url;
}
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
const patience = 3e4;
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
function parsed$1(bytes) {
	try {
		return overgrown(bytes) === null ? JSON.parse(bytes.toString("utf8")) : void 0;
	} catch {
		return;
	}
}
function saidIn(body) {
	const { message, errors } = body ?? {};
	return [message, ...(Array.isArray(errors) ? errors.slice(0, 3) : []).map((part) => part?.message ?? part)].filter((word) => typeof word === "string").join(": ").slice(0, 2e3).replace(/[\p{C}\p{Zl}\p{Zp}\s"]+/gu, " ").trim().slice(0, 200).replace(/\p{Surrogate}/gu, "");
}
function limitedBy(status, headers, said) {
	if (status !== 429 && status !== 403) return null;
	const [seconds, over] = [headers.get("retry-after") ?? "", headers.get("x-ratelimit-remaining") === "0"];
	if (/^\d{1,6}$/.test(seconds)) return { pause: Number(seconds) * 1e3 };
	const left = Number(headers.get("x-ratelimit-reset") ?? NaN) * 1e3 - Date.parse(headers.get("date") ?? "");
	if (over && Number.isFinite(left)) return { pause: Math.max(0, left) + 1e3 };
	return status === 429 || over || /\brate limit\b/i.test(said) ? { pause: null } : null;
}

// src/github/refused.ts
function requestName({ method, path }) {
	return `${method} ${path}`;
}
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
async function got(github, call) {
	return goodAnswer(call, await github.ask(call));
}
async function gotIfAllowed(github, call) {
	const reply = await github.ask(call);
	return isHidden(reply) ? null : goodAnswer(call, reply);
}
function isHidden(reply) {
	return reply.kind === "answer" && reply.limited === null && (reply.status === 403 || reply.status === 404);
}
async function wrote(github, call, read, look) {
	const first = await github.ask(call);
	if (first.kind === "answer") return read(goodAnswer(call, first));
	await github.sleep(lookAfter);
	return (look === null ? null : await look()) ?? read(goodAnswer(call, await github.ask(call)));
}
const lookAfter = 3e3;
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
function inside(part, path) {
	let { value } = part;
	for (const key of path.split(".")) value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	return {
		...part,
		value,
		name: part.name === "" ? path : `${part.name}.${path}`
	};
}
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
function numberIn(part) {
	if (typeof part.value === "number" && Number.isSafeInteger(part.value) && part.value >= 0) return part.value;
	throw part.odd(part.name, "a whole number");
}
function flagOf(part) {
	if (typeof part.value === "boolean") return part.value;
	throw part.odd(part.name, "true or false");
}
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
const loginOf = matching(/^[\w-]{1,100}(?:\[bot\])?$/, "a login");
const timeOf = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, "a time");
function msOf(part) {
	return Date.parse(timeOf(part));
}
function isBot(account) {
	return (orNull(inside(account, "login"), loginOf) ?? "").endsWith("[bot]") || inside(account, "type").value === "Bot";
}
const branchOf = matching(/^(?![-/.@]$)(?![-/])(?!.*(?:\.\.|\/\/|@\{|\/$|\.$|\.lock$))[^\p{C}\p{Zl}\p{Zp}\s~^:?*[\\]{1,255}$/u, "the name of a branch");
function placeOf(part) {
	const url = typeof part.value === "string" && URL.canParse(part.value) ? new URL(part.value) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.href.length > 1e3) throw part.odd(part.name, "an address");
	return url.href;
}

// src/github/ours.ts
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
function appsOf(author) {
	const own = /^(.+)\[bot\]$/.exec(author)?.[1];
	return new Set(own === void 0 ? [actions] : [actions, own]);
}
function oursIn(part, author) {
	const [by, body] = [inside(part, "user.login"), orNull(inside(part, "body"), textIn) ?? ""];
	const marker = by.value === author ? readMarker(body) : null;
	return marker === null ? null : {
		marker,
		body
	};
}
function sameMarker(one, other) {
	const line = (text) => text.split(/\r?\n/, 1)[0] ?? "";
	return readMarker(one) !== null && line(one) === line(other);
}
function isSameAuthor(repo, repository) {
	return (orNull(inside(repo, "full_name"), textIn) ?? "").toLowerCase() === repository.toLowerCase();
}

// src/git/token.ts
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
const tries = 5;
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
const unsaid = 6e4;
function pauseAfter(reply, call, usual) {
	if (reply.kind === "answer") return reply.limited === null ? null : Math.max(reply.limited.pause ?? unsaid, usual);
	return reply.again && onlyAsks(call) ? usual : null;
}
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
function orgOf({ input }) {
	return input("org") === "" ? "org" : input("org");
}
async function pathOf({ git, host, input }) {
	return await pathIn(git, host.folder, orgOf({ input }));
}
function placeIn(path, org, file) {
	const below = file.slice(org.length).replace(/^\/+/, "");
	return path === "" ? below : `${path}/${below}`;
}
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
function notFor(command, { kind }, wanted) {
	return new ExitError(64, `The command "${command}" is for ${wanted}, and this run was started by ${starters[kind]}. Correct "on" of the workflow; "espalier init" writes correct workflows. Nothing was done.`);
}

export { got as A, numberIn as C, textIn as D, placeOf as E, graphql as F, apiAddress as I, headersOf as L, isHidden as M, wrote as N, timeOf as O, requestName as P, responseBytes as R, msOf as S, orNull as T, flagOf as _, pathOf as a, listOf as b, githubOf as c, isSameAuthor as d, login as f, commitOf as g, branchOf as h, orgOf as i, gotIfAllowed as j, goodAnswer as k, withToken as l, sameMarker as m, jobOf as n, placeIn as o, oursIn as p, notFor as r, textsFromTop as s, argsOf as t, appsOf as u, inside as v, oneOf as w, loginOf as x, isBot as y };