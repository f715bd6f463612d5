import { n as readObjects, t as readObject } from "./desired.mjs";
import { _ as ExitError } from "./start.mjs";
import "./base.mjs";
import { dt as expectFlag } from "./planning.mjs";
import { realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

// src/git/git.ts
function gitIn(folder, env, largest, patience, committer = {
	name: ourName.NAME,
	email: ourName.EMAIL
}) {
	const environment = environmentOf(env, committer);
	const once = async (args, input) => {
		const { execFile } = await import("node:child_process");
		return await new Promise((settle) => {
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
	};
	return async (args, input = "") => {
		const ran = await once(args, input);
		return ran.stopped ? await once(args, input) : ran;
	};
}
const ourName = {
	NAME: "Espalier",
	EMAIL: "espalier@espalier.invalid"
};
function authorSettings({ name, email }) {
	return [`author.name=${name}`, `author.email=${email}`];
}
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
function lastWords(written) {
	const text = written.subarray(-mostWords).toString("utf8").replace(/[\p{Cc}\s]+/gu, " ");
	const clean = (written.length > mostWords ? text.replace(/^\S*/, "") : text).split(" ").map(withoutSecrets).join(" ").trim();
	return clean.length > 300 ? `\u2026 ${clean.slice(-300)}` : clean;
}
const mostWords = 4096;
function withoutSecrets(word) {
	const plain = word.replace(/(\w:\/\/)[^/]*@/g, "$1");
	const address = plain.indexOf("://");
	const query = address < 0 ? -1 : plain.indexOf("?", address);
	return query < 0 ? plain : plain.slice(0, query);
}

// src/git/objects.ts
function isId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
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
const plainPush = [
	"--porcelain",
	"--no-signed",
	"--no-follow-tags",
	"--no-verify",
	"--recurse-submodules=no"
];
function refusalIn({ out }) {
	return /\[(?:remote )?rejected\][^\n]*/.exec(out.toString("utf8"))?.[0] ?? null;
}
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
const busy = /lock|failed to update ref|already exists|incorrect old value|unable to migrate/i;

// src/git/trouble.ts
const fetchAll = "in a job of GitHub Actions, let actions/checkout fetch all commits, with \"fetch-depth: 0\"";
function asking(git, why) {
	return async (args, input) => {
		const ran = await git(args, input);
		if (!ran.ok) throw await why(ran);
		return ran.out;
	};
}
function telling(what) {
	return {
		what,
		exit: 1
	};
}
async function notDone(git, ran, told) {
	const { what, exit } = told;
	return await unusable(git, ran, told) ?? new ExitError(exit, `${what} Git says: ${ran.words || "nothing"}.`);
}
async function notRead(git, ran, told) {
	return /promisor/.test(ran.words) ? leftOut(told) : await notDone(git, ran, told);
}
function leftOut({ what, exit }) {
	return new ExitError(exit, `${what} Some are not in this clone. If it was made with --filter, make one without; otherwise run "git fsck" here.`);
}
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
async function unusable(git, ran, { what, exit, instead = "" }) {
	if (ran.never === "missing") return new ExitError(exit, `${what} Git is needed, and there is no command "git": install Git 2.38 or newer.`);
	const version = (await git(["version"])).out.toString("utf8").trim();
	if (isTooOld(version)) return new ExitError(exit, `${what} It needs Git ${oldest.join(".")} or newer, and this is ${version}.`);
	const around = await git(["rev-parse", "--git-dir"]);
	if (around.ok) return null;
	return new ExitError(1, `${what} Git finds no repository around this folder (${around.words}). Run the command inside a clone${instead}.`);
}
const oldest = [2, 29];
function isTooOld(version) {
	const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(version) ?? [];
	if (major === void 0) return false;
	return Number(major) < oldest[0] || Number(major) === oldest[0] && Number(minor) < oldest[1];
}

// src/git/commits.ts
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
async function commitAt(git, revision) {
	return await idAt(git, ["--end-of-options", `${revision}^{commit}`]);
}
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
async function tipOf(git, branch) {
	return await fetched(git, `refs/heads/${branch}`);
}
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
async function checkWhole(git, what, ids) {
	const strange = ids.find((id) => !isId(id));
	if (strange !== void 0) throw new ExitError(1, `${what} "${strange}" is not the id of a commit.`);
	const ran = await git(["rev-parse", "--is-shallow-repository"]);
	if (!ran.ok) throw await notDone(git, ran, telling(what));
	if (ran.out.toString("utf8").trim() !== "true") return;
	throw new ExitError(1, `${what} This clone holds only the newest commits. Fetch the others with "git fetch --unshallow"; ${fetchAll}.`);
}
async function isWithin(git, from, to) {
	return await isHere(git, from) && await isAncestor(git, from, to);
}
async function isAncestor(git, from, to) {
	return (await git([
		"merge-base",
		"--is-ancestor",
		from,
		to
	])).ok;
}
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

// src/git/clone.ts
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
	if (!ran.ok) throw await notRead(git, ran, told);
	return filesIn(ran.out, told);
}
async function isSameFolder(git, one, other, folder) {
	const idOf = async (treeish) => {
		if (folder === "") return await treeAt(git, treeish);
		const ran = await git([
			...listing(treeish),
			"--",
			folder
		]);
		if (!ran.ok) throw await notRead(git, ran, telling(`The folder ${folder} of ${treeish} could not be read.`));
		return ran.out.toString("utf8");
	};
	return await idOf(one) === await idOf(other);
}
async function hasNone(git, treeish, folder) {
	if (folder === "") return false;
	const ran = await git([
		...listing(treeish),
		"--",
		folder
	]);
	return ran.ok && entriesIn(ran.out).every(({ mode }) => mode !== "040000");
}
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
async function textsOf(git, ids, told = telling("The files of a commit could not be read.")) {
	const wanted = [...new Set(ids)];
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const ran = await git(["cat-file", "--batch"], wanted.map((id) => `${id}\n`).join(""));
	if (!ran.ok) throw await notRead(git, ran, told);
	const texts = textsIn(ran.out, wanted);
	if (texts === null) throw leftOut(told);
	return texts;
}
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

// src/engine/chart-at-revision.ts
const [largest, patience] = [33554432, 3e5];
function repositoryGit({ folder, env }) {
	return gitIn(folder, {
		...env,
		GIT_NO_LAZY_FETCH: "1"
	}, largest, patience);
}
async function folderAt(revision, org, host, shown = org) {
	const { entries, texts } = await inFolder(revision, org, host);
	return await readObjects(entries, shown, texts);
}
async function isRevision(name, host) {
	return await commitAt(repositoryGit(host), name) !== null;
}
async function settingsAt(revision, org, host) {
	const { entries, texts } = await inFolder(revision, org, host);
	const own = entries.filter((entry) => entry.path === "espalier.yaml");
	return (await readObjects(own, org, texts)).settings;
}
async function contractAt(revision, org, host) {
	const { entries, texts } = await inFolder(revision, org, host);
	return await readObject(entries, "contract.yaml", `${org}/contract.yaml`, texts);
}
async function inFolder(revision, org, host) {
	const git = repositoryGit(host);
	const path = await pathIn(git, host.folder, org);
	return {
		entries: await entriesAt(git, await treeAt(git, revision), path),
		texts: async (ids) => await textsOf(git, ids)
	};
}
async function requireNewest({ lastCommit, lastDay }, { on }, { asOf, fingerprint }, args, host) {
	if (args.flags.has("as-of") && lastDay !== void 0 && asOf < lastDay) throw new ExitError(8, `The chart was already applied as of ${lastDay}. Applying it as of ${asOf}, an earlier day, would undo the changes in between. Nothing was written. Leave out --as-of. "espalier plan" can show any day.`);
	if (lastCommit === void 0 || lastCommit === null || on === null || on === lastCommit) return;
	if (args.flags.has("expect") || await isWithin(repositoryGit(host), lastCommit, on)) return;
	throw new ExitError(8, `This chart does not contain commit ${lastCommit.slice(0, 10)}, which was applied last, and would undo it. Nothing was written. Run "git pull", then the command again. If the history was rewritten on purpose, read the plan with "espalier plan", and apply it with "espalier apply ${expectFlag(fingerprint)}".`);
}

export { plainPush as A, gitIn as B, treeAt as C, notRead as D, notReached as E, entriesWith as F, listing as I, makeCommit as L, refusalIn as M, remoteRef as N, telling as O, entriesIn as P, makeText as R, tipOf as S, notDone as T, ourName as V, historyOf as _, requireNewest as a, merged as b, filesIn as c, textsOf as d, checkClone as f, firstParents as g, fetched as h, repositoryGit as i, pushOnto as j, fetchRef as k, isSameFolder as l, commitAt as m, folderAt as n, settingsAt as o, pathIn as p, isRevision as r, entriesAt as s, contractAt as t, textsAt as u, isAncestor as v, asking as w, refAt as x, isWithin as y, makeTree as z };