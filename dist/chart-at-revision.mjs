import "./rolldown-runtime.mjs";
import { t as ExitError } from "./exit-error.mjs";
import { realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { execFile } from "node:child_process";
import { closeSync, constants as constants$1, fstatSync, lstatSync, openSync, readSync } from "node:fs";

// src/git/git.ts
/**
* Git in a folder. A command may write `largest` bytes, and take `patience` milliseconds before it is killed. What a
* partial clone lacks is not fetched if the environment has GIT_NO_LAZY_FETCH, for Git of 2.39.4 or newer.
*/
function gitIn(folder, env, largest, patience, committer = {
	name: ourName.NAME,
	email: ourName.EMAIL
}) {
	const environment = environmentOf(env, committer);
	const once = async (args, input) => await new Promise((settle) => {
		const child = execFile("git", [...settings, ...args], {
			cwd: folder,
			env: environment,
			encoding: "buffer",
			maxBuffer: largest,
			timeout: patience,
			killSignal: "SIGKILL"
		}, (error, out, err) => {
			const never = neverRan(error);
			const words = error === null ? "" : never === null ? lastWords(err) : neverWords[never];
			settle({
				ok: error === null,
				out,
				words,
				never,
				stopped: never === null && (error?.signal ?? null) !== null
			});
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(input);
	});
	return async (args, input = "") => {
		const ran = await once(args, input);
		return ran.stopped ? await once(args, input) : ran;
	};
}
/** The committer of all commits of ours. */
const ourName = {
	NAME: "Espalier",
	EMAIL: "espalier@espalier.invalid"
};
/** The settings that name the author of a commit: the last ones count. */
function authorSettings({ name, email }) {
	return [`author.name=${name}`, `author.email=${email}`];
}
/**
* Nothing else of the user's repository runs or is asked: no hooks, no signing, no garbage collection. Files that only
* look like a repository are not used as one.
*/
const settings = [
	"safe.bareRepository=explicit",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"commit.gpgSign=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"fetch.writeCommitGraph=false",
	...authorSettings({
		name: ourName.NAME,
		email: ourName.EMAIL
	})
].flatMap((setting) => ["-c", setting]);
/**
* The environment for git. What points git to another repository, index or object store is left out, and what
* credentials, certificates and settings need is kept. Objects are what they are: no replacement objects, and no
* grafted parents.
*/
function environmentOf(env, { name, email }) {
	const kept = Object.entries(env).filter(([variable]) => !keys.has(variable) && (!variable.startsWith("GIT_") || needed.test(variable)));
	const named = [["GIT_COMMITTER_NAME", name], ["GIT_COMMITTER_EMAIL", email]];
	const honest = {
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null/none"
	};
	return {
		...Object.fromEntries([...kept, ...named]),
		...honest,
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C",
		LANGUAGE: ""
	};
}
/** Secrets that git does not get. */
const keys = /* @__PURE__ */ new Set(["SMALL_IMPROVEMENTS_API_KEY", "ESPALIER_STATE_KEY"]);
const needed = /^GIT_(?:ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_\w+|CONFIG_\w+|ALLOW_PROTOCOL|NO_LAZY_FETCH)$/;
function neverRan(error) {
	if (error?.code === "ENOENT") return "missing";
	if (error?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "too much";
	return error?.killed === true ? "hung" : null;
}
const neverWords = {
	missing: "there is no command \"git\"",
	hung: "Git did not finish in time",
	"too much": "Git wrote more than can be read here"
};
/** The end of what git wrote: short, on one line, without credentials or queries in addresses. */
function lastWords(written) {
	const text = written.subarray(-mostWords).toString("utf8").replace(/[\p{Cc}\s]+/gu, " ");
	const clean = (written.length > mostWords ? text.replace(/^\S*/, "") : text).split(" ").map(withoutSecrets).join(" ").trim();
	return clean.length > 300 ? `… ${clean.slice(-300)}` : clean;
}
const mostWords = 4096;
/** A word without the parts of an address that may be secret: user and query. */
function withoutSecrets(word) {
	const plain = word.replace(/(\w:\/\/)[^/]*@/g, "$1");
	const address = plain.indexOf("://");
	const query = address < 0 ? -1 : plain.indexOf("?", address);
	return query < 0 ? plain : plain.slice(0, query);
}

// src/git/objects.ts
/**
* Whether a text is the full name of a commit, tree or text. It cannot be mistaken for anything else, such as an option
* of Git.
*/
function isId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Lists what is in a tree, or at the top of a commit: `entriesIn` reads the answer. */
function listing(treeish) {
	return [
		"ls-tree",
		"-z",
		"--full-tree",
		treeish
	];
}
function entriesIn(out) {
	return out.toString("latin1").split("\0").slice(0, -1).map((line) => {
		const [, mode = "", id = "", name = ""] = /^(\d{6}) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
		return {
			mode,
			id,
			name
		};
	});
}
/** The texts that `git cat-file --batch` printed for these ids, in their order; null if one is no text, or is missing. */
function textsIn(out, ids) {
	const texts = /* @__PURE__ */ new Map();
	let at = 0;
	for (const id of ids) {
		const end = out.indexOf("\n", at);
		const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString("latin1", at, end)) ?? [];
		if (size === void 0) return null;
		at = end + 1 + Number(size);
		texts.set(id, out.subarray(end + 1, at));
		at += 1;
	}
	return texts;
}
/** Each of these makes an object that is only in this repository, and returns its id. */
async function makeText(ask, text) {
	return idOf(await ask([
		"hash-object",
		"-w",
		"--stdin"
	], text));
}
async function makeTree(ask, entries) {
	const text = entries.map(({ mode, id, name }) => `${mode} ${kinds[mode] ?? "blob"} ${id}\t${name}\0`).join("");
	return idOf(await ask([
		"mktree",
		"-z",
		"--missing"
	], Buffer.from(text, "latin1")));
}
const kinds = {
	"040000": "tree",
	"160000": "commit"
};
/** `author`: null for us. */
async function makeCommit(ask, tree, parent, message, author = null) {
	return idOf(await ask([
		...author === null ? [] : authorSettings(author).flatMap((setting) => ["-c", setting]),
		"commit-tree",
		tree,
		...parent === null ? [] : ["-p", parent]
	], message));
}
function idOf(out) {
	return out.toString("utf8").trim();
}
/** What is in a folder, with more files at any depth below it: the ids of texts by paths. */
async function entriesWith(ask, entries, texts, clash) {
	const kept = new Map(entries.map((entry) => [entry.name, entry]));
	for (const [name, within] of byFirst(texts)) {
		const [old, id] = [kept.get(name), within.get("")];
		const fits = id === void 0 ? old?.mode === "040000" : clash.replace && old?.mode === "100644";
		if (old !== void 0 && !fits) throw clash.trouble(Buffer.from(name, "latin1").toString("utf8"));
		if (id !== void 0) kept.set(name, {
			mode: "100644",
			id,
			name
		});
		else {
			const inside = old === void 0 ? [] : entriesIn(await ask(listing(old.id)));
			kept.set(name, {
				mode: "040000",
				id: await makeTree(ask, await entriesWith(ask, inside, within, clash)),
				name
			});
		}
	}
	return [...kept.values()];
}
/** Files by the first part of their paths, and then by the rest of it; '' for a file itself. Names are bytes here. */
function byFirst(texts) {
	const parts = /* @__PURE__ */ new Map();
	for (const [path, id] of texts) {
		const at = path.indexOf("/");
		const name = Buffer.from(at < 0 ? path : path.slice(0, at)).toString("latin1");
		const within = parts.get(name) ?? /* @__PURE__ */ new Map();
		within.set(at < 0 ? "" : path.slice(at + 1), id);
		parts.set(name, within);
	}
	return parts;
}

// src/git/remote.ts
/** The commit that a ref of origin is at now; null if it has no such ref. */
async function remoteRef(ask, ref) {
	for (const line of (await ask([
		"ls-remote",
		"origin",
		ref
	])).toString("utf8").split("\n")) {
		const [id = "", name] = line.split("	");
		if (name === ref && isId(id)) return id;
	}
	return null;
}
/** Fetches a ref or a commit of origin, with these options; it leaves no other trace in the repository. */
async function fetchRef(ask, wanted, options = []) {
	await ask([
		"fetch",
		...quietFetch,
		...options,
		"origin",
		wanted
	]);
}
const quietFetch = [
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-recurse-submodules"
];
/** With these, a push sends what it is told to, whatever the user's settings are. */
const plainPush = [
	"--porcelain",
	"--no-signed",
	"--no-follow-tags",
	"--no-verify",
	"--recurse-submodules=no"
];
/** Why a push was rejected, from its `--porcelain` output; null if it does not say. */
function refusalIn({ out }) {
	return /\[(?:remote )?rejected\][^\n]*/.exec(out.toString("utf8"))?.[0] ?? null;
}
/** Pushes a commit onto a branch of origin, if that is still at `base`. null: it is done. */
async function pushOnto(git, branch, base, commit) {
	const folder = `refs/espalier-push/${commit}`;
	await git([
		"update-ref",
		`${folder}/${branch}`,
		commit
	]);
	const lease = `--force-with-lease=refs/heads/${branch}:${base ?? ""}`;
	const ran = await git([
		"push",
		...plainPush,
		lease,
		"origin",
		`${folder}/*:refs/heads/*`
	]);
	await git([
		"update-ref",
		"-d",
		`${folder}/${branch}`
	]);
	if (ran.ok) return null;
	const words = [refusalIn(ran) ?? "", ran.words].filter((part) => part !== "").join("; ");
	return {
		words,
		forGood: ran.never === "missing" || /\[remote rejected\]/.test(words) && !busy.test(words)
	};
}
/** Messages of a remote to which others are writing. */
const busy = /lock|failed to update ref|already exists|incorrect old value|unable to migrate/i;

// src/git/trouble.ts
/** What a job of GitHub Actions does to have all commits. */
const fetchAll = "in a job of GitHub Actions, let actions/checkout fetch all commits, with \"fetch-depth: 0\"";
/** Runs commands that must succeed: what `why` makes of a failure is thrown. */
function asking(git, why) {
	return async (args, input) => {
		const ran = await git(args, input);
		if (!ran.ok) throw await why(ran);
		return ran.out;
	};
}
/** How the room itself tells a failure. */
function telling(what) {
	return {
		what,
		exit: 1
	};
}
/** Why Git could not do something in this repository: it checks for the cause. */
async function notDone(git, ran, told) {
	const { what, exit } = told;
	return await unusable(git, ran, told) ?? new ExitError(exit, `${what} Git says: ${ran.words || "nothing"}.`);
}
/** Why an object could not be read from this repository. */
async function notRead$1(git, ran, told) {
	return /promisor/.test(ran.words) ? leftOut(told) : await notDone(git, ran, told);
}
/** A clone made with --filter fetches files when they are read: here that would be one by one. */
function leftOut({ what, exit }) {
	return new ExitError(exit, `${what} Some are not in this clone. If it was made with --filter, make one without; otherwise run "git fsck" here.`);
}
/** Why something could not be had from the remote `origin`, or not be sent there. */
async function notReached(git, ran, told) {
	const { what, exit } = told;
	if (ran.never === "hung") return new ExitError(exit, `${what} Git did not finish in time. Try "git ls-remote origin" here: if it asks for something, give Git the answer in advance.`);
	const unfit = await unusable(git, ran, told);
	if (unfit !== null) return unfit;
	if (!(await git([
		"config",
		"--get-regexp",
		String.raw`^remote\.origin\.(url|pushurl)$`
	])).ok) return new ExitError(1, `${what} This repository has no remote "origin". Add it with "git remote add origin ADDRESS".`);
	const how = denied.test(ran.words) ? `The remote "origin" gives no access (${ran.words}). Check that this user, or the token of this job, has access to it.` : `The remote "origin" says: ${ran.words}. If it could not be reached, run the command again when "git ls-remote origin" works here.`;
	return new ExitError(exit, `${what} ${how}`);
}
const denied = /denied|authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|host key verification/i;
/** Why no command could work here: Git is missing or too old, or there is no repository. */
async function unusable(git, ran, { what, exit, instead = "" }) {
	if (ran.never === "missing") return new ExitError(exit, `${what} Git is needed, and there is no command "git": install Git 2.38 or newer.`);
	const version = (await git(["version"])).out.toString("utf8").trim();
	if (isTooOld(version)) return new ExitError(exit, `${what} It needs Git ${oldest.join(".")} or newer, and this is ${version}.`);
	const around = await git(["rev-parse", "--git-dir"]);
	if (around.ok) return null;
	return new ExitError(1, `${what} Git finds no repository around this folder (${around.words}). Run the command inside a clone${instead}.`);
}
/** The first version that can fetch without leaving a trace in the user's repository. */
const oldest = [2, 29];
function isTooOld(version) {
	const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
	if (major === void 0) return false;
	return Number(major) < oldest[0] || Number(major) === oldest[0] && Number(minor) < oldest[1];
}

// src/git/commits.ts
/**
* The tree that a revision names: that of a commit, such as main or HEAD~1, or a tree by its id. Throws `ExitError` 1 if
* this clone knows none, or if the name is ambiguous.
*/
async function treeAt(git, revision) {
	if (!isId(revision)) await checkOne(git, revision);
	const ran = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{tree}`
	]);
	const id = ran.out.toString("utf8").trim();
	if (ran.ok && isId(id)) return id;
	const what = `There is no commit "${revision}" in this clone.`;
	if (ran.never !== null || !(await git(["rev-parse", "--git-dir"])).ok) throw await notDone(git, ran, telling(what));
	throw new ExitError(1, `${what} Check its name, or fetch it first, with "git fetch origin" and its branch; ${fetchAll}.`);
}
/** Git takes a tag before a branch of the same name, and anyone who may push can make a tag called origin/main. */
async function checkOne(git, revision) {
	const [name = ""] = revision.split(/[~^:]|@\{/, 1);
	const possible = [
		"tags",
		"heads",
		"remotes"
	].map((kind) => `refs/${kind}/${name}`);
	const found = (await git([
		"for-each-ref",
		"--format=%(refname)",
		"--",
		...possible
	])).out.toString("utf8").split("\n").filter((ref) => possible.includes(ref));
	if (found.length < 2) return;
	throw new ExitError(1, `"${name}" is the name of ${found.join(" and of ")} in this clone, and they may be different commits. Find out who made the wrong one, and give the full name of the right one.`);
}
/** The commit that a revision names; null if it names something else, such as a tree, or nothing. */
async function commitAt(git, revision) {
	return await idAt(git, ["--end-of-options", `${revision}^{commit}`]);
}
/** What a ref of this clone, by its full name, is at; null if there is none. */
async function refAt(git, ref) {
	return await idAt(git, [ref]);
}
async function idAt(git, named) {
	const ran = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		...named
	]);
	const id = ran.out.toString("utf8").trim();
	return ran.ok && isId(id) ? id : null;
}
/** The commit that a branch of origin is at now, fetched into this repository. Throws `ExitError` 1. */
async function tipOf(git, branch) {
	return await fetched(git, `refs/heads/${branch}`);
}
/**
* Fetches a commit of origin into this repository, and returns its id: one that is named by its id, or where a ref such
* as refs/pull/7/head is now. Touches no ref and no file of the clone. Throws `ExitError` 1.
*/
async function fetched(git, wanted) {
	const what = `The commit ${wanted} could not be fetched.`;
	if (!isId(wanted) && !await isRef(git, wanted)) throw new ExitError(1, `${what} That is not the id of a commit, and not the name of a branch or another ref.`);
	const ask = asking(git, async (ran) => await notReached(git, ran, telling(what)));
	for (let tries = 0; tries < 3; tries += 1) {
		const id = isId(wanted) ? wanted : await remoteRef(ask, wanted);
		if (id === null) throw new ExitError(1, `${what} The remote "origin" has no ${wanted}. Check whether it was deleted or renamed.`);
		if (await isHere(git, id)) return id;
		await fetchRef(ask, wanted, ["--refmap="]);
		if (await isHere(git, id)) return id;
	}
	throw new ExitError(1, `${what} It changes too fast to be read. Run the command again.`);
}
/**
* The tree that merging `head` into `base` would give; null on a conflict. Both are ids of commits that are here. Touches no
* file of the clone. Throws `ExitError` 1.
*/
async function merged(git, base, head) {
	const what = `The merge of ${head} into ${base} could not be computed.`;
	await checkWhole(git, what, [base, head]);
	const ran = await git([
		"merge-tree",
		"--write-tree",
		"--no-messages",
		base,
		head
	]);
	const [tree = ""] = ran.out.toString("utf8").split("\n");
	if (!isId(tree)) throw await notDone(git, ran, telling(what));
	return ran.ok ? tree : null;
}
/**
* The commits of the first-parent history after `from` (null: from the beginning) up to `to` that change something in a
* folder, newest first, at most `most`. `folder` is as `entriesAt` takes it. null: `from` is not in the history of
* `to`, so that history was rewritten. Throws `ExitError` 1.
*/
async function firstParents(git, from, to, folder, most) {
	const what = `The commits up to ${to} could not be listed.`;
	await checkWhole(git, what, from === null ? [to] : [from, to]);
	if (from !== null && !await isWithin(git, from, to)) return null;
	const range = from === null ? [to] : [to, `^${from}`];
	const paths = folder === "" ? [] : [`:(top,literal)${folder}`];
	const ran = await git([
		"rev-list",
		"--first-parent",
		`--max-count=${most}`,
		...range,
		"--",
		...paths
	]);
	if (!ran.ok) throw await notDone(git, ran, telling(what));
	return ran.out.toString("utf8").split("\n").filter((line) => line !== "");
}
/** Throws `ExitError` 1 unless these are ids, and this clone has the whole history. */
async function checkWhole(git, what, ids) {
	const strange = ids.find((id) => !isId(id));
	if (strange !== void 0) throw new ExitError(1, `${what} "${strange}" is not the id of a commit.`);
	const ran = await git(["rev-parse", "--is-shallow-repository"]);
	if (!ran.ok) throw await notDone(git, ran, telling(what));
	if (ran.out.toString("utf8").trim() !== "true") return;
	throw new ExitError(1, `${what} This clone holds only the newest commits. Fetch the others with "git fetch --unshallow"; ${fetchAll}.`);
}
/** Whether a commit is part of the history of another one. */
async function isWithin(git, from, to) {
	return await isHere(git, from) && await isAncestor(git, from, to);
}
/** The same for a commit that is surely here. */
async function isAncestor(git, from, to) {
	return (await git([
		"merge-base",
		"--is-ancestor",
		from,
		to
	])).ok;
}
/** Whether a commit is in this repository. */
async function isHere(git, id) {
	return (await git([
		"cat-file",
		"-e",
		`${id}^{commit}`
	])).ok;
}
async function isRef(git, name) {
	return name.startsWith("refs/") && (await git(["check-ref-format", name])).ok;
}
/**
* A commit and those that it follows on, each before those before it: at most `most`, after the first `skip`. A mark is
* what the message says after this key, such as Seal, as its trailer.
*/
async function historyOf(ask, tip, key, skip, most) {
	const format = `%H %P%x09%<(64,trunc)%(trailers:key=${key},valueonly,separator=%x2C)`;
	const range = [`--skip=${skip}`, `--max-count=${most}`];
	return (await ask([
		"log",
		"--topo-order",
		`--format=${format}`,
		...range,
		tip,
		"--"
	])).toString("utf8").split("\n").map((line) => line.split("	")).flatMap(([ids = "", mark = ""]) => {
		const [id, ...parents] = ids.split(" ").filter(isId);
		return id === void 0 ? [] : [{
			id,
			parents,
			mark: mark.trim()
		}];
	});
}

// src/render/plan/fingerprint-words.ts
/** The digits of a fingerprint, without the name of the hash. */
function digitsOf(fingerprint) {
	return fingerprint.replace(/^sha256:/, "");
}
/** Whether a fingerprint begins with the digits that approve it. No digits approve nothing. */
function isNamed(fingerprint, expect) {
	const digits = digitsOf(expect);
	return digits !== "" && digitsOf(fingerprint).startsWith(digits);
}
/**
* The name of a plan for people: its first ten digits. It is no approval: another plan with the same digits is found in
* seconds.
*/
function nameOfPlan(fingerprint) {
	return digitsOf(fingerprint).slice(0, 10);
}
/** This many hex digits approve a plan: 128 bits, so that no two plans that share them can be found. */
const approvalDigits = 32;
/** The flag that approves what has this fingerprint, and nothing else. */
function expectFlag(fingerprint) {
	return `--expect ${digitsOf(fingerprint).slice(0, 32)}`;
}

// src/model/verdict.ts
function errorsIn(findings) {
	return findings.filter(({ severity }) => severity === "error");
}
function blockersOf({ findings, limits }) {
	return {
		errors: errorsIn(findings),
		limits: limits.filter((check) => check.blocked)
	};
}
function isBlocked(plan) {
	const { errors, limits } = blockersOf(plan);
	return errors.length + limits.length > 0;
}

// src/model/names.ts
const keyPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
/** Whether a text may be a key: 1 to 64 lower-case letters, digits, dots, hyphens, underscores. */
function isPersonKey(text) {
	return text.length <= 64 && keyPattern.test(text);
}
const idPattern = /^(?!\.{1,2}$)[A-Za-z0-9*_=~.-]{1,128}$/;
/** Whether a text may be an id: it stays one segment of a URL, whatever it holds. */
function isUserId(text) {
	return idPattern.test(text);
}
/** Whether a text is a day that the calendar has. */
function isDay(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
/** The day after. Pure calendar arithmetic: no zone, no clock. */
function dayAfter(day) {
	const [year, month, date] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	if (date < daysIn(year, month)) return `${day.slice(0, 8)}${pad(date + 1)}`;
	if (month < 12) return `${day.slice(0, 5)}${pad(month + 1)}-01`;
	return `${String(year + 1).padStart(4, "0")}-01-01`;
}
/** The day so many days later. */
function daysAfter(day, days) {
	return days === 0 ? day : daysAfter(dayAfter(day), days - 1);
}
/** The day before. */
function dayBefore(day) {
	const [year, month, date] = [
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)),
		Number(day.slice(8))
	];
	if (date > 1) return `${day.slice(0, 8)}${pad(date - 1)}`;
	if (month > 1) return `${day.slice(0, 5)}${pad(month - 1)}-${daysIn(year, month - 1)}`;
	return `${String(year - 1).padStart(4, "0")}-12-31`;
}
function daysIn(year, month) {
	return month === 2 ? leap(year) ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function leap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function pad(number) {
	return String(number).padStart(2, "0");
}
/** The form of an address by which e-mails are compared: ASCII letters in lower case, the rest untouched. */
function canonicalEmail(email) {
	return email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Compares texts by code unit: the same order on every machine, whatever its locale. */
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/model/arguments.ts
/** Wrong usage: exit 64. */
function usage(message, command) {
	const help = command === "" ? "espalier --help" : `espalier ${command} --help`;
	return new ExitError(64, `${message} Run "${help}" for help. Nothing was done.`);
}
/** The value of a flag, or undefined if it was not given. */
function flagValue(args, name) {
	return args.flags.get(name)?.at(-1);
}
/** A whole number of at least `least`. Throws `ExitError` 64. */
function flagNumber(args, name, least, command) {
	const text = flagValue(args, name);
	if (text === void 0) return void 0;
	if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw usage(`--${name} takes a whole number from ${least}, not "${text}".`, command);
	return Number(text);
}
/** One of some words. Throws `ExitError` 64. */
function flagChoice(args, name, choices, command) {
	const text = flagValue(args, name);
	if (text === void 0) return choices[0];
	const choice = choices.find((one) => one === text);
	if (choice === void 0) throw usage(`--${name} is ${choices.join(" or ")}, not "${text}".`, command);
	return choice;
}

// src/desired/reading/budget.ts
/** How many findings of a chart are counted. Fixing them shows the next ones. */
const mostShown = 1e4;
/** The library takes one to three seconds for a million. What the quick reader reads does not count. */
const mostPieces = 2e5;
/**
* The budget of a whole chart, or of one file that is read by itself: for more people than any company keeps, leavers
* of decades included, and for all their values. Such a chart takes 150 MB and most of a second.
*/
function chartBudget() {
	return {
		values: 5e5,
		people: 6e4,
		pieces: mostPieces,
		again: mostPieces / 4
	};
}
/** The budget of a file that is to be edited: only the library knows the place of everything. */
function editBudget() {
	return {
		...chartBudget(),
		pieces: 8e5
	};
}

// src/desired/reading/hidden.ts
/** The scripts of India and its neighbours, where a joiner also ends a word. */
const indic = [
	"Deva",
	"Beng",
	"Guru",
	"Gujr",
	"Orya",
	"Taml",
	"Telu",
	"Knda",
	"Mlym",
	"Sinh"
];
/** The scripts in which a joiner decides how letters are written (Unicode 16, 23.2). */
const joining = [
	...indic,
	"Arab",
	"Syrc",
	"Mong",
	"Nkoo",
	"Khmr",
	"Mymr",
	"Tibt"
];
function letterOf(scripts) {
	return String.raw`(?=[\p{L}\p{M}])[${scripts.map((script) => String.raw`\p{scx=${script}}`).join("")}]`;
}
/** A joiner where it belongs: between two letters, or at the end of a word. */
const joiner = String.raw`(?<=${letterOf(joining)})\p{Join_Control}(?=${letterOf(joining)})|(?<=${letterOf(indic)})\u200d(?![\p{L}\p{M}\p{N}\p{Cf}])`;
const unseen$1 = String.raw`(?!${joiner})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]`;
/**
* Characters that cannot be seen or are not defined: controls, formats such as zero-width and direction marks,
* surrogates, private use, unassigned, line separators, and letters that show nothing. A line feed is none.
*/
const hidden = new RegExp(String.raw`(?!\n)${unseen$1}`, "u");
/** The same in a whole file, where tabs and the line ends of Windows may be between values. */
const hiddenInFile = new RegExp(String.raw`(?!\n|\t|\r\n)${unseen$1}`, "gu");
/** Latin, Greek, Cyrillic and the common letters of East Asia hold none: this test is 20 times as fast. */
const ordinary = /^[\n -~\xa1-\xac\xae-\u0377\u0400-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3]*$/;
/** Whether a text holds a hidden character. A tab and a carriage return are hidden too. */
function hasHidden(text) {
	return !ordinary.test(text) && hidden.test(text);
}
/** The first hidden character of a value. */
function hiddenIn(value) {
	const match = ordinary.test(value) ? null : hidden.exec(value);
	return match === null ? null : named(match);
}
/** The hidden characters of a file as it was written, at most `most`. */
function hiddenInText(text, most) {
	const found = [];
	if (ordinary.test(text)) return found;
	for (const match of text.matchAll(hiddenInFile)) if (found.push(named(match)) === most) break;
	return found;
}
function named(match) {
	const code = match[0].codePointAt(0) ?? 0;
	return {
		offset: match.index,
		name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
	};
}

// src/model/file-names.ts
/** Characters that no name of a file has on Windows, and what may not be at its end. */
const refused = /[<>:"/\\|?*]/g;
const refusedEnd = /[. ]+$/;
/** Names that are devices on Windows, whatever comes behind a dot. */
const device = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i;
/** The name that a file or folder has on every system: the same one if it is possible on Windows, or one like it. */
function portableName(name) {
	const [stem = "", ...endings] = name.replaceAll(refused, "-").replace(refusedEnd, "").split(".");
	return [device.test(stem.trimEnd()) ? `${stem.trimEnd()}-people` : stem, ...endings].join(".") || "people";
}

// src/desired/reading/source.ts
/** A file as it is stored. */
function storedText({ mark, text }) {
	return `${mark ?? ""}${text}`;
}
/** A larger file is not read: it cannot be reviewed, and the time to judge a file grows with its size. */
const mostBytes$1 = 1048576;
/**
* Reads one file, which people see as `shown`. Only a regular file is ever opened: a link could lead out of the chart,
* and a pipe or a device could keep the command waiting. Returns the finding if it cannot be read: `unreadable` or
* `too-large`. Synchronous, because 5,000 small files take a second otherwise.
*/
function readSource(path, shown) {
	try {
		const facts = lstatSync(path);
		if (facts.isSymbolicLink()) return linkFinding(shown);
		if (!facts.isFile()) return notRegular(shown);
		const handle = openSync(path, constants$1.O_RDONLY | constants$1.O_NOFOLLOW | constants$1.O_NONBLOCK);
		try {
			return readHandle(handle, shown);
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return unreadable(shown, `This file cannot be read (${reason(error)}). ${pathHint}`);
	}
}
function readHandle(handle, shown) {
	const facts = fstatSync(handle);
	if (!facts.isFile()) return notRegular(shown);
	if (facts.size > 1048576) return sizeFinding(shown);
	const buffer = Buffer.alloc(facts.size);
	let length = 0;
	while (length < facts.size) {
		const bytesRead = readSync(handle, buffer, length, facts.size - length, null);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return decoded(shown, buffer.subarray(0, length));
}
/** The text of a file, or the finding that it is not text. */
function decoded(file, bytes) {
	try {
		const text = utf8.decode(bytes);
		return hasMark(bytes) ? {
			file,
			text,
			mark: "﻿"
		} : {
			file,
			text
		};
	} catch {
		return unreadable(file, "This file is not UTF-8 text. Save it as UTF-8.");
	}
}
function hasMark([first, second, third]) {
	return first === 239 && second === 187 && third === 191;
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** What to do about a file or folder that cannot be read. */
const pathHint = "Check the path and its permissions.";
/** What to do where there is no chart. */
const noChartHint = "Go to where the chart is, name it with --org, or write a first one with \"espalier import live\".";
/** The short code of a system error (ENOENT), never its text: that holds the absolute path. */
function reason(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "no reason given";
}
/** A finding about a file or folder as a whole. */
function sourceFinding(code, file, message) {
	return {
		severity: "error",
		code,
		message,
		place: {
			file,
			line: 1,
			column: 1
		}
	};
}
/** The finding about a file or folder that cannot be read. */
function unreadable(file, message) {
	return sourceFinding("unreadable", file, message);
}
function linkFinding(file) {
	return unreadable(file, "This is a link. Put the file itself here.");
}
function notRegular(file) {
	return unreadable(file, "This is not a regular file. Put a text file here.");
}
function notAFolder(file) {
	return unreadable(file, "This is not a folder. Put a folder here.");
}
function sizeFinding(file) {
	return sourceFinding("too-large", file, "This file is larger than 1 MiB. Split it into several.");
}

// src/desired/reading/names.ts
/**
* The findings about the names in one folder, `shown`: those that cannot be seen as they are, those that some
* machines cannot tell apart, because capitals or the two ways to write an accent make no difference there, and, as
* warnings, those that Windows refuses: on other machines such a file is read.
*/
function judgeNames(entries, shown) {
	const found = [];
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of entries) {
		const same = name.normalize("NFC").toLowerCase();
		const twin = seen.get(same);
		if (name === "." || name === "..") found.push(badName(shown, name, impossible));
		else if (hasHidden(name) || name.includes("\n") || name.includes("�")) found.push(badName(shown, name, unseen));
		else if (twin !== void 0) found.push(badName(shown, name, twinOf(twin)));
		else if (portableName(name) !== name) found.push({
			...badName(shown, name, refusedWords(portableName(name))),
			severity: "warning"
		});
		seen.set(same, twin ?? name);
	}
	return found;
}
function badName(shown, name, message) {
	return sourceFinding("bad-file-name", `${shown}/${name}`, message);
}
const unseen = "This name has a character that cannot be seen, or that is not UTF-8. Give it a name of letters, digits, dots and hyphens.";
const impossible = "This name is not possible for a file or folder. Give it another one.";
function twinOf(name) {
	return `Some machines cannot tell this name from "${name}", so one of the two is lost there. Give it another name.`;
}
function refusedWords(better) {
	return `Windows refuses this name, so this is missing in a clone there. Rename it to "${better}".`;
}

// src/desired/reading/gather.ts
/** The deepest level of folders. */
const mostDepth = 16;
/** A company of 20,000 has 3 MiB. Each file takes time of its own. */
const [mostFiles, mostEntries, mostBytes] = [
	5e3,
	2e4,
	12582912
];
/**
* Finds espalier.yaml, contract.yaml and people/** in a chart, sorted by name. People see its top as `shown`. Every
* error is a diagnostic: `unreadable`, `bad-file-name`, `too-large`, `no-settings`, `no-people`.
*/
async function gather(source, shown) {
	const walk = {
		source,
		entries: 0,
		bytes: 0,
		ended: false,
		people: [],
		diagnostics: []
	};
	const { people, diagnostics } = walk;
	const top = await itemsOf("", shown, walk);
	if (top === null) return {
		settings: null,
		contract: null,
		people: [],
		diagnostics
	};
	const settings = settingsOf(shown, top, walk);
	const contract = top.some(({ name }) => name === "contract.yaml") ? fileOf("contract.yaml", `${shown}/contract.yaml`, walk) : null;
	for (const { name } of top) if (isBeside(name)) diagnostics.push(notRead(`${shown}/${name}`, besideWords(name)));
	if (top.some(({ name }) => name === "people")) await gatherPeople("people", `${shown}/people`, 1, walk);
	if (people.length === 0 && !errorsIn(diagnostics).some((found) => found.place?.file.startsWith(`${shown}/people`))) diagnostics.push(sourceFinding("no-people", `${shown}/people`, "There is no file with people here. Write one, such as people/team.yaml."));
	people.sort((a, b) => byText(a.shown, b.shown));
	return {
		settings,
		contract,
		people: people.map(({ file }) => file),
		diagnostics
	};
}
function settingsOf(shown, top, walk) {
	const file = `${shown}/espalier.yaml`;
	if (top.some(({ name }) => name === "espalier.yaml")) return fileOf("espalier.yaml", file, walk);
	walk.diagnostics.push(sourceFinding("no-settings", file, "There are no settings. Write espalier.yaml with at least the company and its timezone."));
	return null;
}
async function gatherPeople(path, shown, depth, walk) {
	if (depth > mostDepth) {
		walk.diagnostics.push(unreadable(shown, "These folders are nested too deep. Use fewer levels."));
		return;
	}
	const items = await itemsOf(path, shown, walk) ?? [];
	if (items.some(({ name }) => name === ".git")) {
		walk.diagnostics.push(unreadable(shown, "This is a repository of its own. Put the files themselves here."));
		return;
	}
	const visible = items.filter(({ name }) => !name.startsWith(".") || name === "." || name === "..");
	walk.diagnostics.push(...judgeNames(visible, shown).slice(0, mostShown));
	for (const { name, kind } of items) {
		if (name.startsWith(".")) continue;
		const [inner, called] = [`${path}/${name}`, `${shown}/${name}`];
		if (walk.ended || walk.diagnostics.length > 1e4) return;
		if (kind === "folder") await gatherPeople(inner, called, depth + 1, walk);
		else if (/\.ya?ml$/i.test(name) || kind === "link") {
			const file = fileOf(inner, called, walk);
			if (file !== null) walk.people.push({
				shown: called,
				file
			});
		} else if (looksRead.test(name)) walk.diagnostics.push(notRead(called, nameWords));
	}
}
/** A name that people take for one of a file that is read: x.yaml.txt, x.yml.bak, x.yaml~. */
const looksRead = /\.ya?ml(?:\.[^.]+|~)+$/i;
const nameWords = "This file is not read, because its name does not end in .yaml or .yml. Rename it if it is part of the chart, or move it elsewhere.";
/** A file beside people/ that looks as if it were part of the chart. */
function isBeside(name) {
	if (name.startsWith(".") || name === "espalier.yaml" || name === "contract.yaml") return false;
	return /\.ya?ml$/i.test(name) || looksRead.test(name);
}
function besideWords(name) {
	const [meant] = /^(?:espalier|contract)(?=\.ya?ml)/i.exec(name) ?? [];
	return meant === void 0 ? "This file is not read, because it is beside people/. Move it into people/ if it has people, or else elsewhere." : `This file is not read. Rename it to ${meant.toLowerCase()}.yaml, or move it elsewhere.`;
}
function notRead(file, message) {
	return {
		...sourceFinding("not-read", file, message),
		severity: "warning"
	};
}
/** The entries of a folder, by name; null with a diagnostic if it is no folder that can be read. */
async function itemsOf(path, shown, walk) {
	const items = await walk.source.items(path, shown, mostEntries - walk.entries);
	if ("code" in items) {
		walk.diagnostics.push(items);
		return null;
	}
	walk.entries += items.length;
	if (walk.entries <= mostEntries) return items.toSorted((a, b) => byText(a.name, b.name));
	end(walk, shown, "There are more than 20,000 files and folders up to here. Move what is not part of the chart elsewhere.");
	return [];
}
/** A file while the chart is not too large; null with a diagnostic if it cannot be read or is the one too many. */
function fileOf(path, shown, walk) {
	const found = walk.source.file(path, shown);
	if (isFinding(found)) {
		walk.diagnostics.push(found);
		return null;
	}
	walk.bytes += walk.source.bytesOf(found);
	if (walk.bytes > mostBytes) end(walk, shown, `With this file the chart is larger than 12 MiB. ${smaller}`);
	else if (walk.people.length === mostFiles) end(walk, shown, `The chart has more than 5,000 files. ${fewer}`);
	return walk.ended ? null : found;
}
function isFinding(found) {
	return typeof found === "object" && found !== null && "severity" in found;
}
const smaller = "Delete the oldest leavers, or split the company into two charts.";
const fewer = "Join some of them: a file may have some thousand people.";
function end(walk, file, message) {
	walk.ended = true;
	walk.diagnostics.push(sourceFinding("too-large", file, message));
}

// src/git/clone.ts
/**
* The path of a folder from the top of the repository around `here`, with forward slashes; '' is the top. The folder
* itself need not exist. Throws `ExitError` 1 if it is outside, or if there is no clone with a work tree around `here`.
*/
async function pathIn(git, here, folder) {
	const top = await topOf(git, here);
	const path = relative(top, resolve(await realpath(here), folder));
	if (path !== ".." && !path.startsWith(`..${sep}`) && resolve(top, path) !== path) return path.split(sep).join("/");
	throw new ExitError(1, `The folder ${folder} is not in the repository around this one, which begins at ${top}. Run the command inside the repository that holds the chart.`);
}
async function topOf(git, here) {
	const told = telling("The repository around this folder could not be read.");
	await checkClone(git, here, told);
	return (await asking(git, async (ran) => await notDone(git, ran, told))(["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, "");
}
/**
* Throws `ExitError` 1 unless a folder is in the work tree of a repository that lies elsewhere, and another one if Git
* cannot tell.
*
* The author of checked-out files can make some of them look like a repository, whose settings name commands. They
* cannot contain a `.git`, so such a repository has the folder within itself. Git of 2.38 rejects it when it is told
* to; an older one accepts it, and believes the work tree that its settings claim.
*/
async function checkClone(git, here, told) {
	const ran = await git([
		"rev-parse",
		"--is-inside-work-tree",
		"--absolute-git-dir"
	]);
	if (!ran.ok) throw await notDone(git, ran, told);
	const [, inside, found = ""] = /^(true|false)\n([^]*)\n$/.exec(ran.out.toString("utf8")) ?? [];
	if (inside === "true" && /^\.\.(?:[/\\]|$)/.test(relative(found, await realpath(here)))) return;
	throw new ExitError(1, `${told.what} Git finds no clone with a work tree here: ${found}. Run the command inside a clone.`);
}

// src/git/files.ts
/**
* Everything in a folder of a tree, at any depth, folders before their content; nothing if there is no such folder.
* `treeish` is the id of a tree or commit, and `folder` a path from the top, '' for all. The author of the tree chose
* every name and mode, and their number: a list that is longer than this Git may write is an `ExitError` 1.
*/
async function entriesAt(git, treeish, folder) {
	const told = telling(`The files of ${treeish} could not be listed.`);
	const ran = await git([
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"-l",
		"--full-tree",
		folder === "" ? treeish : `${treeish}:${folder}`
	]);
	if (ran.never === "too much") throw new ExitError(1, `${told.what} There are too many. Move what is not part of the chart elsewhere, or name the folder with --org.`);
	if (!ran.ok && await hasNone(git, treeish, folder)) return [];
	if (!ran.ok) throw await notRead$1(git, ran, told);
	return filesIn(ran.out, told);
}
/**
* Whether a folder has the same files in two trees: it is enough that Git gives it the same id. `folder` is as `entriesAt`
* takes it. Throws `ExitError` 1.
*/
async function isSameFolder(git, one, other, folder) {
	const idOf = async (treeish) => {
		if (folder === "") return await treeAt(git, treeish);
		const ran = await git([
			...listing(treeish),
			"--",
			folder
		]);
		if (!ran.ok) throw await notRead$1(git, ran, telling(`The folder ${folder} of ${treeish} could not be read.`));
		return ran.out.toString("utf8");
	};
	return await idOf(one) === await idOf(other);
}
/** Whether a tree has no such folder, or something else in its place. */
async function hasNone(git, treeish, folder) {
	if (folder === "") return false;
	const ran = await git([
		...listing(treeish),
		"--",
		folder
	]);
	return ran.ok && entriesIn(ran.out).every(({ mode }) => mode !== "040000");
}
/** The files and folders that `git ls-tree -z -l` printed. */
function filesIn(out, told) {
	return out.toString("utf8").split("\0").slice(0, -1).map((line) => {
		const [, mode, id, size, path] = /^(\d{6}) \w+ ([0-9a-f]+) +(-|\d+)\t([^]+)$/.exec(line) ?? [];
		if (mode === void 0 || id === void 0 || path === void 0) throw leftOut(told);
		return {
			path,
			mode,
			id,
			size: size === "-" ? null : Number(size)
		};
	});
}
/** The texts of files by their ids, as they were committed, without any filter or conversion. Throws an `ExitError`. */
async function textsOf(git, ids, told = telling("The files of a commit could not be read.")) {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const ran = await git(["cat-file", "--batch"], wanted.map((id) => `${id}\n`).join(""));
	if (!ran.ok) throw await notRead$1(git, ran, told);
	const texts = textsIn(ran.out, wanted);
	if (texts === null) throw leftOut(told);
	return texts;
}
/** The text of one path in each of these commits; null where there is none. */
async function textsAt(ask, commits, path) {
	const lines = (await ask(["cat-file", "--batch-check=%(objecttype) %(objectname) %(objectsize)"], commits.map((id) => `${id}:${path}\n`).join(""))).toString("utf8").split("\n");
	return commits.map((_, index) => {
		const [, id, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(lines[index] ?? "") ?? [];
		return id === void 0 ? null : {
			id,
			size: Number(size)
		};
	});
}

// src/desired/reading/objects.ts
/**
* The chart that is in a commit, by the rules for a folder, and stricter where a commit can hold what no checkout
* makes. `entries` are all that its folder holds, none if there is no such folder; `textsOf` returns texts by id, and
* is not called for texts that are too large.
*/
async function readObjects(entries, shown, textsOf) {
	const { settings, contract, people, diagnostics } = await chosen(entries, shown);
	const texts = await textsOf([...[settings, contract].filter((one) => one !== null), ...people].map(({ id }) => id));
	const found = [...diagnostics];
	const read = ({ file, id }) => {
		const source = decoded(file, texts.get(id) ?? Buffer.alloc(0));
		if (!("code" in source)) return [source];
		found.push(source);
		return [];
	};
	const one = (file) => file === null ? null : read(file)[0] ?? null;
	return {
		settings: one(settings),
		contract: one(contract),
		people: people.flatMap(read),
		diagnostics: found
	};
}
/** One file in the folder of a chart, by the same rules; null if there is none. */
async function readObject(entries, path, shown, textsOf) {
	const entry = sorted(entries).files.get(path);
	if (entry === void 0) return null;
	const one = judged(entry, shown);
	if ("code" in one) return one;
	return decoded(shown, (await textsOf([one.id])).get(one.id) ?? Buffer.alloc(0));
}
async function chosen(entries, shown) {
	const { folders, files } = sorted(entries);
	return await gather({
		items: async (path, called, most) => {
			const items = folders.get(path);
			return await Promise.resolve(items?.slice(0, most + 1) ?? (path === "" ? unreadable(called, noFolder) : notAFolder(called)));
		},
		file: (path, called) => judged(files.get(path), called),
		bytesOf: ({ bytes }) => bytes
	}, shown);
}
const noFolder = "There is no such folder in that commit. Name the folder of the chart with --org.";
/** A file, if it is a plain one. Other rules judge its name. */
function judged(entry, file) {
	if (entry?.mode === "120000") return linkFinding(file);
	if (!(entry?.mode === "100644" || entry?.mode === "100755") || entry.size === null) return notRegular(file);
	return entry.size > 1048576 ? sizeFinding(file) : {
		file,
		id: entry.id,
		bytes: entry.size
	};
}
/** The entries by their folders. A name that is there twice stays there twice, and neither of the two can be read. */
function sorted(entries) {
	const folders = new Map(entries.length === 0 ? [] : [["", []]]);
	const files = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { path, mode } = entry;
		const at = path.lastIndexOf("/");
		const kind = mode === "040000" || mode === "160000" ? "folder" : mode === "120000" ? "link" : "file";
		if (kind !== "folder") files.set(path, files.has(path) ? {
			...entry,
			mode: "twice"
		} : entry);
		else if (!folders.has(path)) folders.set(path, mode === "160000" ? [{
			name: ".git",
			kind: "file"
		}] : []);
		folders.get(at < 0 ? "" : path.slice(0, at))?.push({
			name: path.slice(at + 1),
			kind
		});
	}
	return {
		folders,
		files
	};
}

// src/engine/chart-at-revision.ts
/** The largest chart has 12 MiB, a list of 20,000 files 3 MiB. A fetch takes the longest. In bytes and milliseconds. */
const [largest, patience] = [33554432, 3e5];
/** Git for the repository around this folder. It fetches only what it is told to. */
function repositoryGit({ folder, env }) {
	return gitIn(folder, {
		...env,
		GIT_NO_LAZY_FETCH: "1"
	}, largest, patience);
}
/**
* The chart of a commit or tree, in the folder that --org names, which people see as `shown`. Throws `ExitError` 1 if
* this clone knows no such revision.
*/
async function folderAt(revision, org, host, shown = org) {
	const { entries, texts } = await inFolder(revision, org, host);
	return await readObjects(entries, shown, texts);
}
/** Whether this clone, if there is one around the folder, knows a revision of that name. */
async function isRevision(name, host) {
	return await commitAt(repositoryGit(host), name) !== null;
}
/** The settings file of a commit or tree; null if it has none that can be read. Throws as `folderAt` does. */
async function settingsAt(revision, org, host) {
	const { entries, texts } = await inFolder(revision, org, host);
	const own = entries.filter((entry) => entry.path === "espalier.yaml");
	return (await readObjects(own, org, texts)).settings;
}
/** The contract.yaml of a commit or tree, or why it cannot be read; null if it has none. Throws as `folderAt` does. */
async function contractAt(revision, org, host) {
	const { entries, texts } = await inFolder(revision, org, host);
	return await readObject(entries, "contract.yaml", `${org}/contract.yaml`, texts);
}
/** What a commit or tree holds in the folder that --org names. */
async function inFolder(revision, org, host) {
	const git = repositoryGit(host);
	const path = await pathIn(git, host.folder, org);
	return {
		entries: await entriesAt(git, await treeAt(git, revision), path),
		texts: async (ids) => await textsOf(git, ids)
	};
}
/**
* Throws `ExitError` 8 unless the chart holds what was applied last: a chart that lacks it, or one as of an earlier day,
* would undo that. A user who gives the fingerprint of the plan has seen what an older chart does.
*/
async function requireNewest({ lastCommit, lastDay }, { on }, { asOf, fingerprint }, args, host) {
	if (args.flags.has("as-of") && lastDay !== void 0 && asOf < lastDay) throw new ExitError(8, `The chart was already applied as of ${lastDay}. Applying it as of ${asOf}, an earlier day, would undo the changes in between. Nothing was written. Leave out --as-of. "espalier plan" can show any day.`);
	if (lastCommit === void 0 || lastCommit === null || on === null || on === lastCommit) return;
	if (args.flags.has("expect") || await isWithin(repositoryGit(host), lastCommit, on)) return;
	throw new ExitError(8, `This chart does not contain commit ${lastCommit.slice(0, 10)}, which was applied last, and would undo it. Nothing was written. Run "git pull", then the command again. If the history was rewritten on purpose, read the plan with "espalier plan", and apply it with "espalier apply ${expectFlag(fingerprint)}".`);
}

export { isWithin as $, flagNumber as A, isUserId as B, hasHidden as C, editBudget as D, chartBudget as E, dayAfter as F, expectFlag as G, errorsIn as H, dayBefore as I, commitAt as J, isNamed as K, daysAfter as L, usage as M, byText as N, mostShown as O, canonicalEmail as P, isAncestor as Q, isDay as R, portableName as S, hiddenInText as T, isBlocked as U, blockersOf as V, digitsOf as W, firstParents as X, fetched as Y, historyOf as Z, pathHint as _, makeCommit as _t, requireNewest as a, notDone as at, storedText as b, gitIn as bt, filesIn as c, telling as ct, textsOf as d, pushOnto as dt, merged as et, checkClone as f, refusalIn as ft, notAFolder as g, listing as gt, noChartHint as h, entriesWith as ht, repositoryGit as i, asking as it, flagValue as j, flagChoice as k, isSameFolder as l, fetchRef as lt, gather as m, entriesIn as mt, folderAt as n, tipOf as nt, settingsAt as o, notReached as ot, pathIn as p, remoteRef as pt, nameOfPlan as q, isRevision as r, treeAt as rt, entriesAt as s, notRead$1 as st, contractAt as t, refAt as tt, textsAt as u, plainPush as ut, readSource as v, makeText as vt, hiddenIn as w, unreadable as x, ourName as xt, reason as y, makeTree as yt, isPersonKey as z };