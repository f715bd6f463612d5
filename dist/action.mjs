import "./rolldown-runtime.mjs";
import { a as warning, i as setSecret, n as getInput, o as summary, r as setOutput, t as error } from "./actions-core.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { Buffer } from "node:buffer";
import { setMaxListeners } from "node:events";
import { setImmediate, setTimeout } from "node:timers/promises";

// package.json
var package_default = { version: "0.1.0" };

// src/host/this-process.ts
const { version } = package_default;
/** What both entries hand to a command: this process, its clock and its random numbers. */
function theProcess() {
	return {
		env: process.env,
		nodeFlags: process.execArgv,
		folder: process.cwd(),
		version,
		now: () => /* @__PURE__ */ new Date(),
		tick: () => performance.now(),
		random: Math.random,
		fetch: async (address, init) => {
			await (await import("./proxy.mjs")).proxyFetch(process.env);
			return await fetch(address, init);
		},
		sleep: async (milliseconds, signal) => await setTimeout(milliseconds, void 0, { signal }).catch(() => void 0),
		pid: process.pid,
		isAlive,
		keep: async (file, text) => await (await import("./private-file.mjs")).keep(file, text),
		interruption
	};
}
/**
* The first signal asks to finish what is in flight; a second one ends at once. If no command asks for this, the first
* one ends it.
*/
function interruption() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const onSignal = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort();
	};
	process.on("SIGINT", onSignal);
	process.on("SIGTERM", onSignal);
	process.on("SIGHUP", onSignal);
	return controller.signal;
}
/** A process of another user cannot be asked, but it exists. */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/host/streams.ts
/** The code of a process that has done its work and could not print the result: EX_IOERR of sysexits.h. */
const outputLost = 74;
/** What ends a write whose reader is gone: a pipe, and a socket that held what was not read yet. */
const isUnread = /* @__PURE__ */ new Set(["EPIPE", "ECONNRESET"]);
/**
* A failed write does not end the process: its work goes on. Returns what prints the last texts and gives the exit
* code. A reader such as `head` may have seen enough: that is no error, and the rest is dropped. Any other loss is
* reported on the other stream, and the code is never 0.
*/
function lasting({ stdout, stderr }) {
	const lost = /* @__PURE__ */ new Map();
	for (const stream of [stdout, stderr]) stream.on("error", ({ code = "unknown" }) => {
		if (!isUnread.has(code)) lost.set(stream, code);
	});
	return async (exit, { out, err }) => {
		await written(stderr, err);
		await written(stdout, out);
		const [ofOut, ofErr] = [lost.get(stdout), lost.get(stderr)];
		if (ofOut !== void 0) await written(stderr, lossText("stdout", ofOut));
		if (ofErr !== void 0) await written(stdout, lossText("stderr", ofErr));
		return exit === 0 && lost.size > 0 ? outputLost : exit;
	};
}
function lossText(name, code) {
	return `espalier: the command ran to its end, but a part of its output is lost: ${name} could not be written (${code}). Make room, or send it elsewhere. What an apply has made is in "espalier evidence"; any other command can be run again.\n`;
}
/**
* Writes a text to its end, after everything that is still buffered: a process that exits before loses the rest. The
* last byte goes alone: Node takes it for no error if a full disk cuts a write short
* (lib/internal/fs/sync_write_stream.js), but one byte is written or fails. An empty text is not written: /dev/full
* refuses even that.
*/
async function written(stream, text) {
	const bytes = Buffer.from(text);
	if (bytes.length > 0 || stream.writableLength > 0) {
		stream.write(bytes.subarray(0, -1));
		await new Promise((done) => void stream.write(bytes.subarray(-1), () => done()));
	}
	await setImmediate();
}

// src/action/main.ts
const annotate = {
	error,
	warning
};
const tokenNames = ["state-token", "pull-token"];
const noticeUrlVariable = "ESPALIER_NOTICE_URL";
/** No address of a webhook is shorter; anything shorter is in other words too. */
const shortest = 16;
const say = lasting(process);
process.exit(await run());
/** Work that is still pending at the end, such as a request that is no longer awaited, does not delay the exit. */
async function run() {
	const [{ act }, { takeKeys }, { terminalOf }, { thisMachine }, { noticeUrl }] = await Promise.all([
		import("./dispatch.mjs"),
		import("./key2.mjs"),
		import("./terminal.mjs"),
		import("./machine.mjs"),
		import("./notice-url.mjs")
	]);
	const { key, stateKey, hide: hideKeys, forms } = takeKeys(process.env);
	const tokens = tokenNames.map((name) => [name, take(`INPUT_${name.toUpperCase()}`)]);
	const noticeAddress = take(noticeUrlVariable);
	const hide = (text) => noticeAddress.length < shortest ? hideKeys(text) : hideKeys(text).replaceAll(noticeAddress, "***");
	const secrets = [...forms(), ...[...tokens.map(([, token]) => token), noticeAddress].filter((one) => one !== "")];
	if (process.env["GITHUB_ACTIONS"] === "true") for (const secret of secrets) setSecret(secret);
	const host = {
		...theProcess(),
		key,
		stateKey,
		machine: thisMachine,
		terminal: terminalOf(process, ({ text }) => hide(text))
	};
	const taken = new Map([...tokens, [noticeUrl, noticeAddress]]);
	const done = await act((name) => taken.get(name) ?? getInput(name), host);
	await hand(done, hide);
	return await say(done.exit, {
		out: "",
		err: hide(done.says.text)
	});
}
/** Takes a secret out of the environment, which every other Git of this process gets. */
function take(variable) {
	const secret = (process.env[variable] ?? "").trim();
	delete process.env[variable];
	return secret;
}
/** Publishes the result of a command: on the lines of the files, the page of the run, and for the steps after it. */
async function hand({ annotations, summary: summary$1, report, page, outputs }, hide) {
	for (const { severity, says, ...place } of annotations) annotate[severity](hide(says.text), place);
	if (summary$1 !== null && process.env["GITHUB_STEP_SUMMARY"] !== void 0) await summary.addRaw(hide(summary$1.text)).write();
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	const keep = async (folder, files) => {
		const place = join(process.env["RUNNER_TEMP"] ?? process.cwd(), folder);
		await mkdir(place, { recursive: true });
		for (const [name, text] of files) await writeFile(join(place, name), hide(text));
		return place;
	};
	if (report.length > 0) setOutput("report", await keep("espalier-report", report));
	if (page !== void 0) setOutput("page", join(await keep("espalier-page", [page]), page[0]));
}

export {  };