import "./rolldown-runtime.mjs";
import { a as warning, i as setSecret, n as getInput, o as summary, r as setOutput, t as error } from "./actions-core.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import { setMaxListeners } from "node:events";
import { setImmediate, setTimeout } from "node:timers/promises";

// \0process
var _process_default = globalThis.process;

// package.json
var package_default = { version: "0.1.0" };

// src/host/this-process.ts
const { version } = package_default;
function theProcess() {
	return {
		env: _process_default.env,
		nodeFlags: _process_default.execArgv,
		folder: _process_default.cwd(),
		version,
		now: () => /* @__PURE__ */ new Date(),
		tick: () => performance.now(),
		random: Math.random,
		fetch: async (address, init) => {
			await (await import("./proxy.mjs")).proxyFetch(_process_default.env);
			return await fetch(address, init);
		},
		sleep: async (milliseconds, signal) => await setTimeout(milliseconds, void 0, { signal }).catch(() => void 0),
		pid: _process_default.pid,
		isAlive,
		keep: async (file, text) => await (await import("./private-file.mjs")).keep(file, text),
		interruption
	};
}
function interruption() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	const onSignal = () => {
		if (controller.signal.aborted) _process_default.exit(130);
		controller.abort();
	};
	_process_default.on("SIGINT", onSignal);
	_process_default.on("SIGTERM", onSignal);
	_process_default.on("SIGHUP", onSignal);
	return controller.signal;
}
function isAlive(pid) {
	try {
		return _process_default.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/host/streams.ts
const outputLost = 74;
const isUnread = /* @__PURE__ */ new Set(["EPIPE", "ECONNRESET"]);
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
const shortest = 16;
const say = lasting(_process_default);
_process_default.exit(await run());
async function run() {
	const [{ act }, { takeKeys }, { terminalOf }, { thisMachine }, { noticeUrl }] = await Promise.all([
		import("./dispatch.mjs"),
		import("./key2.mjs"),
		import("./terminal.mjs"),
		import("./machine.mjs"),
		import("./notice-url.mjs")
	]);
	const { key, stateKey, hide: hideKeys, forms } = takeKeys(_process_default.env);
	const tokens = tokenNames.map((name) => [name, take(`INPUT_${name.toUpperCase()}`)]);
	const noticeAddress = take(noticeUrlVariable);
	const hide = (text) => noticeAddress.length < shortest ? hideKeys(text) : hideKeys(text).replaceAll(noticeAddress, "***");
	const secrets = [...forms(), ...[...tokens.map(([, token]) => token), noticeAddress].filter((one) => one !== "")];
	if (_process_default.env["GITHUB_ACTIONS"] === "true") for (const secret of secrets) setSecret(secret);
	const host = {
		...theProcess(),
		key,
		stateKey,
		machine: thisMachine,
		terminal: terminalOf(_process_default, ({ text }) => hide(text))
	};
	const taken = new Map([...tokens, [noticeUrl, noticeAddress]]);
	const done = await act((name) => taken.get(name) ?? getInput(name), host);
	await hand(done, hide);
	return await say(done.exit, {
		out: "",
		err: hide(done.says.text)
	});
}
function take(variable) {
	const secret = (_process_default.env[variable] ?? "").trim();
	delete _process_default.env[variable];
	return secret;
}
async function hand({ annotations, summary: summary$1, report, page, outputs }, hide) {
	for (const { severity, says, ...place } of annotations) annotate[severity](hide(says.text), place);
	if (summary$1 !== null && _process_default.env["GITHUB_STEP_SUMMARY"] !== void 0) await summary.addRaw(hide(summary$1.text)).write();
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	const keep = async (folder, files) => {
		const place = join(_process_default.env["RUNNER_TEMP"] ?? _process_default.cwd(), folder);
		await mkdir(place, { recursive: true });
		for (const [name, text] of files) await writeFile(join(place, name), hide(text));
		return place;
	};
	if (report.length > 0) setOutput("report", await keep("espalier-report", report));
	if (page !== void 0) setOutput("page", join(await keep("espalier-page", [page]), page[0]));
}

export {  };