import { a as warning, i as setSecret, n as getInput, o as summary, r as setOutput, t as error } from "./actions-core.mjs";
import { _ as ExitError, c as printed, g as takeKeys, i as nearest, n as resultOf, o as message, t as noticeUrl } from "./start.mjs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import { setMaxListeners } from "node:events";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { setImmediate, setTimeout } from "node:timers/promises";

// src/host/machine.ts
function thisMachine() {
	return {
		name: [
			hostname(),
			...known(boot),
			...known(processSpace)
		].join("/"),
		user: `${userName()} on ${hostname()}`
	};
}
function boot() {
	return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
}
function processSpace() {
	return readlinkSync("/proc/self/ns/pid").replaceAll(/\D/g, "");
}
function known(part) {
	try {
		return [part()];
	} catch {
		return [];
	}
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return "an unknown user";
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

// src/host/terminal.ts
function terminalOf(streams, show) {
	const { stdout, stderr, env } = streams;
	const seen = stderr.isTTY && env["CI"] === void 0 && env["TERM"] !== "dumb";
	const line = (text) => {
		if (seen) stderr.write(`\r\u001B[2K${text}`);
	};
	const written = (stream, shown) => {
		const text = show(shown, stream);
		stream.write(text.endsWith("\n") ? text.slice(0, -1) : text);
		stream.write("\n");
	};
	return {
		colour: seen && stdout.isTTY && (env["NO_COLOR"] ?? "") === "",
		live: seen,
		interactive: stderr.isTTY && env["CI"] === void 0 && streams.stdin.isTTY,
		progress: (shown) => line(shown === null ? "" : show(shown, stderr).split("\n")[0] ?? ""),
		say(shown) {
			line("");
			written(stderr, shown);
		},
		print: (shown) => written(stdout, shown),
		async ask(question, offers = []) {
			const { createInterface } = await import("node:readline/promises");
			const lines = createInterface({
				input: streams.stdin,
				output: stderr,
				completer: completing(offers)
			});
			try {
				return await lines.question(show(question, stderr));
			} catch {
				return "";
			} finally {
				lines.close();
			}
		}
	};
}
function completing(offers) {
	return (line) => {
		const typed = line.toLowerCase();
		return [offers.filter((offer) => offer.toLowerCase().startsWith(typed)), line];
	};
}

// package.json
var package_default = { version: "0.1.0" };

// src/host/this-process.ts
const { version } = package_default;
function theProcess() {
	return {
		env: process.env,
		nodeFlags: process.execArgv,
		folder: process.cwd(),
		version,
		now: () => /* @__PURE__ */ new Date(),
		tick: () => {
			const [seconds, nanoseconds] = process.hrtime();
			return seconds * 1e3 + nanoseconds / 1e6;
		},
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
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}

// src/action/dispatch.ts
const acts = {
	validate: async (job) => (await import("./validate.mjs")).validatePull(job),
	plan: async (job) => (await import("./plan2.mjs")).planPull(job),
	"link-page": async (job) => (await import("./link-page.mjs")).linkPage(job),
	apply: async (job) => (await import("./apply.mjs")).applyMerged(job),
	drift: async (job) => (await import("./drift.mjs")).driftRun(job),
	probe: async (job) => (await import("./probe.mjs")).probeRun(job),
	event: async (job) => (await import("./event.mjs")).eventRun(job),
	doctor: async (job) => (await import("./doctor.mjs")).doctorRun(job),
	chart: async (job) => (await import("./chart.mjs")).chartRun(job),
	form: async (job) => (await import("./form.mjs")).formRun(job),
	"hr-file": async (job) => (await import("./hr-file.mjs")).hrFileRun(job)
};
async function act(input, host) {
	try {
		const name = input("command");
		const chosen = Object.hasOwn(acts, name) ? acts[name] : void 0;
		if (chosen === void 0) throw unknown(name);
		const { jobOf } = await import("./context3.mjs");
		return await chosen(await jobOf(input, host));
	} catch (error) {
		return ended(error);
	}
}
function unknown(name) {
	const names = Object.keys(acts);
	if (name === "") return new ExitError(64, `The step has no command. Write one under "with": ${names.join(", ")}.`);
	const near = nearest(name, names);
	return new ExitError(64, `There is no command "${name}".${near === null ? ` There are ${names.join(", ")}.` : ` Did you mean "${near}"?`}`);
}
function ended(error) {
	const exit = error instanceof ExitError ? error.exit : 1;
	const says = error instanceof ExitError ? message(error.message) : printed`Internal error: please report it. ${message(String(error))}`;
	const result = resultOf(exit);
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result
		},
		annotations: [{
			severity: "error",
			title: "Espalier",
			says
		}],
		summary: null,
		report: [],
		says: printed`espalier: ${says}\n`
	};
}

// src/action/main.ts
const annotate = {
	error,
	warning
};
const tokenNames = ["state-token", "pull-token"];
const noticeUrlVariable = "ESPALIER_NOTICE_URL";
const shortest = 16;
const say = lasting(process);
process.exit(await run());
async function run() {
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
function take(variable) {
	const secret = (process.env[variable] ?? "").trim();
	delete process.env[variable];
	return secret;
}
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