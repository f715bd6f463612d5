import { V as errorsIn, j as byText, n as portableName } from "./base.mjs";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";

// src/desired/reading/budget.ts
const mostShown = 1e4;
const mostPieces = 2e5;
function chartBudget() {
	return {
		values: 5e5,
		people: 6e4,
		pieces: mostPieces,
		again: mostPieces / 4
	};
}
function editBudget() {
	return {
		...chartBudget(),
		pieces: 8e5
	};
}

// src/desired/reading/hidden.ts
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
const joiner = String.raw`(?<=${letterOf(joining)})\p{Join_Control}(?=${letterOf(joining)})|(?<=${letterOf(indic)})\u200d(?![\p{L}\p{M}\p{N}\p{Cf}])`;
const unseen$1 = String.raw`(?!${joiner})[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0\u2800]`;
const hidden = onFirstUse(() => new RegExp(String.raw`(?!\n)${unseen$1}`, "u"));
const hiddenInFile = onFirstUse(() => new RegExp(String.raw`(?!\n|\t|\r\n)${unseen$1}`, "gu"));
const ordinary = /^[\n -~\xa1-\xac\xae-\u0377\u0400-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fef\uac00-\ud7a3]*$/;
function hasHidden(text) {
	return !ordinary.test(text) && hidden().test(text);
}
function hiddenIn(value) {
	const match = ordinary.test(value) ? null : hidden().exec(value);
	return match === null ? null : named(match);
}
function hiddenInText(text, most) {
	const found = [];
	if (ordinary.test(text)) return found;
	for (const match of text.matchAll(hiddenInFile())) if (found.push(named(match)) === most) break;
	return found;
}
function onFirstUse(make) {
	let made = null;
	return () => made ??= make();
}
function named(match) {
	const code = match[0].codePointAt(0) ?? 0;
	return {
		offset: match.index,
		name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
	};
}

// src/desired/reading/source.ts
function storedText({ mark, text }) {
	return `${mark ?? ""}${text}`;
}
const mostBytes$1 = 1048576;
function readSource(path, shown) {
	try {
		const facts = lstatSync(path);
		if (facts.isSymbolicLink()) return linkFinding(shown);
		if (!facts.isFile()) return notRegular(shown);
		const handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
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
function decoded(file, bytes) {
	try {
		const text = utf8.decode(bytes);
		return hasMark(bytes) ? {
			file,
			text,
			mark: "\uFEFF"
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
const pathHint = "Check the path and its permissions.";
const noChartHint = "Go to where the chart is, name it with --org, or write a first one with \"espalier import live\".";
function reason(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "no reason given";
}
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
function judgeNames(entries, shown) {
	const found = [];
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of entries) {
		const same = name.normalize("NFC").toLowerCase();
		const twin = seen.get(same);
		if (name === "." || name === "..") found.push(badName(shown, name, impossible));
		else if (hasHidden(name) || name.includes("\n") || name.includes("\uFFFD")) found.push(badName(shown, name, unseen));
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
const mostDepth = 16;
const [mostFiles, mostEntries, mostBytes] = [
	5e3,
	2e4,
	12582912
];
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
const looksRead = /\.ya?ml(?:\.[^.]+|~)+$/i;
const nameWords = "This file is not read, because its name does not end in .yaml or .yml. Rename it if it is part of the chart, or move it elsewhere.";
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

// src/desired/reading/objects.ts
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
function judged(entry, file) {
	if (entry?.mode === "120000") return linkFinding(file);
	if (!(entry?.mode === "100644" || entry?.mode === "100755") || entry.size === null) return notRegular(file);
	return entry.size > 1048576 ? sizeFinding(file) : {
		file,
		id: entry.id,
		bytes: entry.size
	};
}
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

export { notAFolder as a, reason as c, hasHidden as d, hiddenIn as f, mostShown as g, editBudget as h, noChartHint as i, storedText as l, chartBudget as m, readObjects as n, pathHint as o, hiddenInText as p, gather as r, readSource as s, readObject as t, unreadable as u };