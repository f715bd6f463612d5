import { t as shortList } from "./short-list.mjs";
import { a as mostRows, c as hrWarning, f as wholeFile, i as mostParts, l as inQuotes, n as mostCells, o as mostUnpacked, s as hrError, t as longestCell, u as indexOf } from "./limits.mjs";
import { t as Parser } from "./saxen.mjs";
import { inflateRawSync } from "node:zlib";

// src/hr/xml.ts
function readXml(xml, { open, close, text }) {
	const parser = new Parser();
	parser.on("openTag", (name, attributes) => {
		open(bare(name), () => readable(attributes()));
	});
	if (close !== void 0) parser.on("closeTag", (name) => {
		close(bare(name));
	});
	if (text !== void 0) parser.on("text", (raw) => {
		text(unescaped(raw));
	}).on("cdata", text);
	parser.parse(xml);
}
function readable(attributes) {
	const all = Object.entries(attributes);
	if (!all.some(([, value]) => value.includes("&"))) return attributes;
	return Object.fromEntries(all.map(([name, value]) => [name, unescaped(value)]));
}
function bare(name) {
	return name.slice(name.indexOf(":") + 1);
}
const named = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
function unescaped(text) {
	if (!text.includes("&")) return text;
	return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|apos|gt|lt|quot));/gi, (all, decimal, hex, name) => {
		if (name !== void 0) return named[name.toLowerCase()] ?? all;
		const code = Number.parseInt(decimal ?? hex ?? "", decimal === void 0 ? 16 : 10);
		return code <= 1114111 ? String.fromCodePoint(code) : all;
	});
}

// src/hr/sheet-cells.ts
var SheetTooLarge = class extends Error {
	row;
	constructor(row) {
		super("too large");
		this.row = row;
	}
};
function sharedTexts(xml) {
	const texts = [];
	let text = "";
	let [isText, isSpoken] = [false, false];
	readXml(xml, {
		open: (name) => {
			if (name === "si") text = "";
			if (name === "rPh") isSpoken = true;
			if (name === "t") isText = !isSpoken;
		},
		close: (name) => {
			if (name === "si") texts.push(plain(text));
			if (name === "rPh") isSpoken = false;
			if (name === "t") isText = false;
		},
		text: (part) => {
			if (isText) text += part;
		}
	});
	return texts;
}
function rowsOfSheet(xml, shared) {
	const rows = [];
	let [row, column, cells] = [
		0,
		-1,
		0
	];
	let [value, formula, into, kind, style] = [
		"",
		"",
		"",
		"",
		""
	];
	readXml(xml, {
		open: (name, attributes) => {
			if (name === "row") {
				const at = attributes()["r"];
				row = at === void 0 ? row + 1 : Number(at);
				column = -1;
				if (!(row <= 6e4)) throw new SheetTooLarge(mostRows);
			} else if (name === "c") {
				const { r: at, t = "n", s = "" } = attributes();
				column = at === void 0 ? column + 1 : indexOf(/^[A-Z]{1,3}/.exec(at)?.[0] ?? "");
				[value, formula, kind, style] = [
					"",
					"",
					t,
					s
				];
			} else if (name === "v" || name === "t" || name === "f") into = name;
		},
		text: (part) => {
			if (into === "f") formula += part;
			else if (into !== "") value += part;
		},
		close: (name) => {
			if (name === into) into = "";
			if (name !== "c" || column < 0 || value + formula === "") return;
			while (rows.length < row) rows.push([]);
			const those = rows[row - 1] ?? [];
			cells += Math.max(1, column - those.length);
			if (column >= 500 || cells > 2e6 || value.length + formula.length > 32767) throw new SheetTooLarge(row);
			while (those.length < column) those.push("");
			those[column] = value === "" ? `=${formula}` : textOf(value, kind, style, shared);
		}
	});
	return rows;
}
function textOf(value, kind, style, { texts, styles, from1904 }) {
	if (kind === "s") return texts[Number(value)] ?? "";
	if (kind === "str" || kind === "inlineStr") return plain(value);
	if (kind !== "n") return value;
	const shown = styles[Number(style)] ?? null;
	if (shown === "date") return dayOf(Number(value), from1904) ?? value;
	const whole = Number(value);
	const text = Number.isSafeInteger(whole) ? String(whole) : value;
	return typeof shown === "number" && whole >= 0 ? text.padStart(shown, "0") : text;
}
function dayOf(serial, from1904) {
	if (!(serial >= 61 && serial < 2958466)) return null;
	return new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(serial) * 864e5).toISOString().slice(0, 10);
}
function plain(text) {
	return text.replaceAll(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}

// src/hr/styles.ts
const dates = [
	...range(14, 17),
	22,
	...range(27, 36),
	...range(50, 58)
];
function stylesOf(xml) {
	const forms = new Map(dates.map((id) => [String(id), "date"]));
	const styles = [];
	let isStyle = false;
	readXml(xml, {
		open: (name, attributes) => {
			if (name === "cellXfs") isStyle = true;
			if (name === "numFmt") forms.set(attributes()["numFmtId"] ?? "", shownAs(attributes()["formatCode"] ?? ""));
			if (name === "xf" && isStyle) styles.push(forms.get(attributes()["numFmtId"] ?? "") ?? null);
		},
		close: (name) => {
			if (name === "cellXfs") isStyle = false;
		}
	});
	return styles;
}
function shownAs(code) {
	if (/^0{2,20}$/.test(code)) return code.length;
	const letters = code.slice(0, 200).replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
	return /[yd]/i.test(letters) ? "date" : null;
}
function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// src/hr/workbook.ts
function workbookOf(xml, relations) {
	const parts = /* @__PURE__ */ new Map();
	readXml(relations, { open: (name, attributes) => {
		if (name !== "Relationship") return;
		const { Id: id = "", Target: target = "" } = attributes();
		parts.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
	} });
	const sheets = [];
	let from1904 = false;
	readXml(xml, { open: (tag, attributes) => {
		if (tag === "workbookPr") from1904 = ["1", "true"].includes(attributes()["date1904"] ?? "");
		if (tag !== "sheet") return;
		const { name = "", state = "visible", ...rest } = attributes();
		const id = Object.entries(rest).find(([one]) => one.endsWith(":id"))?.[1] ?? "";
		const part = parts.get(id);
		if (state === "visible" && part !== void 0) sheets.push({
			name,
			part
		});
	} });
	return {
		sheets,
		from1904
	};
}

// src/hr/zip.ts
var ZipError = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
const [localPart, listedPart, endOfList] = [
	67324752,
	33639248,
	101010256
];
function openZip(bytes) {
	const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const parts = guarded(() => partsOf(archive));
	let left = mostUnpacked;
	return (name) => {
		const part = parts.get(name);
		if (part === void 0) return null;
		if (part.isEncrypted) throw new ZipError("encrypted");
		const unpacked = guarded(() => unpack(archive, part, left));
		left -= unpacked.length;
		return unpacked;
	};
}
function partsOf(archive) {
	const end = archive.lastIndexOf("PK", archive.length - 22, "latin1");
	if (end < 0 || archive.readUInt32LE(end) !== endOfList) throw new ZipError("damaged");
	const count = archive.readUInt16LE(end + 10);
	if (count > 2e3) throw new ZipError("too large");
	const parts = /* @__PURE__ */ new Map();
	let at = archive.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (archive.readUInt32LE(at) !== listedPart) throw new ZipError("damaged");
		const [name, extra, comment] = [
			28,
			30,
			32
		].map((offset) => archive.readUInt16LE(at + offset));
		parts.set(archive.toString("utf8", at + 46, at + 46 + (name ?? 0)), {
			isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
			method: archive.readUInt16LE(at + 10),
			size: archive.readUInt32LE(at + 20),
			at: archive.readUInt32LE(at + 42)
		});
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return parts;
}
function unpack(archive, { method, size, at }, most) {
	if (archive.readUInt32LE(at) !== localPart) throw new ZipError("damaged");
	const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
	const packed = archive.subarray(start, start + size);
	if (packed.length < size) throw new ZipError("damaged");
	if (most === 0) throw new ZipError("too large");
	if (method === 8) return inflateRawSync(packed, { maxOutputLength: most });
	if (method !== 0) throw new ZipError("damaged");
	if (size > most) throw new ZipError("too large");
	return packed;
}
function guarded(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof ZipError) throw error;
		throw new ZipError(error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged");
	}
}

// src/hr/xlsx.ts
function readXlsx(bytes) {
	try {
		const part = openZip(bytes);
		const text = (name) => part(name)?.toString("utf8") ?? null;
		const [book, relations] = [text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels")];
		if (book === null || relations === null) return noTable("It is an archive, and no .xlsx workbook.");
		const { sheets, from1904 } = workbookOf(book, relations);
		const [first, ...others] = sheets;
		const cells = first === void 0 ? null : text(first.part);
		if (first === void 0 || cells === null) return noTable("The workbook has no visible sheet.");
		const styles = stylesOf(text("xl/styles.xml") ?? "<none/>");
		const texts = sharedTexts(text("xl/sharedStrings.xml") ?? "<none/>");
		return {
			rows: rowsOfSheet(cells, {
				texts,
				styles,
				from1904
			}),
			isRagged: true,
			findings: others.length === 0 ? [] : [onlyFirst(first.name, others)]
		};
	} catch (error) {
		if (error instanceof ZipError) return unread(error);
		if (error instanceof SheetTooLarge) return tooLarge(error.row);
		return noTable("The workbook is damaged.");
	}
}
const saveAgain = "Save it again as \"CSV UTF-8\" or as an Excel workbook (.xlsx), without a password.";
function noTable(why) {
	return hrError("hr-not-a-table", wholeFile, `${why} ${saveAgain}`);
}
function unread({ reason }) {
	if (reason === "encrypted") return noTable("The workbook has a password.");
	if (reason === "damaged") return noTable("The workbook is damaged, or its end is missing.");
	const message = `The workbook unpacks to more than ${mostUnpacked / 1024 / 1024} MiB. Export only the people, and only the columns that Espalier reads.`;
	return hrError("hr-too-large", wholeFile, message);
}
function tooLarge(row) {
	const message = `The sheet has more than ${mostRows} rows or ${500} columns, or a cell that is too long. Export only the people, and only the columns that Espalier reads.`;
	return hrError("hr-too-large", {
		row,
		column: null
	}, message);
}
function onlyFirst(name, others) {
	const rest = shortList(others.map((other) => inQuotes(other.name)));
	const message = `The workbook has several sheets. Only the first, ${inQuotes(name)}, is read, and not ${rest}. If the people are in another one, move it to the front.`;
	return hrWarning("hr-sheets", wholeFile, message);
}

export { readXlsx };