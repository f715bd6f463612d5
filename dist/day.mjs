// src/desired/zone-clock.ts
function isReadable(name) {
	return /^(?:UTC|[A-Za-z_/+-]{5,}\d{0,2}|[ECMP]ST[5-8][ECMP]DT)$/.test(name);
}
function inZone(name, read) {
	if (!isSure && !sure.every(([zone, offset]) => withTz(zone, offsetNow) === offset)) throw new Error("This Node.js does not set its clock by TZ, so days cannot be read. Run Espalier in a process of its own.");
	isSure = true;
	return withTz(name, read);
}
const sure = [["Etc/GMT-14", -840], ["Etc/GMT+12", 720]];
let isSure = false;
const offsetNow = () => (/* @__PURE__ */ new Date(0)).getTimezoneOffset();
function withTz(name, read) {
	const before = process.env.TZ;
	try {
		process.env.TZ = name;
		return read();
	} finally {
		if (before === void 0) delete process.env.TZ;
		else process.env.TZ = before;
	}
}

// src/desired/day.ts
function today(now, timezone) {
	const time = now.getTime();
	if (Number.isNaN(time)) throw new RangeError("There is no such time");
	return inZone(nameToday(timezone), () => dayOf(new Date(time)));
}
function startOfDay(day, timezone) {
	return inZone(nameToday(timezone), () => {
		const start = /* @__PURE__ */ new Date(`${day}T00:00:00`);
		if (Number.isNaN(start.getTime())) throw new RangeError(`There is no day ${day}`);
		const clock = [
			start.getHours(),
			start.getMinutes(),
			start.getSeconds()
		].map(two).join(":");
		const minutes = Math.round(-start.getTimezoneOffset());
		const [sign, size] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
		return `${dayOf(start)}T${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
	});
}
function dayOf(date) {
	return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
function two(number) {
	return String(number).padStart(2, "0");
}
function isTimezone(name) {
	try {
		nameToday(name);
		return true;
	} catch {
		return false;
	}
}
function nameToday(timezone) {
	const isToday = timezone === "UTC" || zones().includes(timezone);
	const name = isToday ? timezone : found.get(timezone) ?? formatOf(timezone).resolvedOptions().timeZone;
	if (!isReadable(name)) throw new RangeError(`There is no time zone ${timezone}`);
	if (!isToday) found.set(timezone, name);
	return name;
}
const found = /* @__PURE__ */ new Map();
function formatOf(timezone) {
	return new Intl.DateTimeFormat("en-US", { timeZone: timezone });
}
function zones() {
	return allZones ??= Intl.supportedValuesOf("timeZone");
}
let allZones;

export { zones as i, startOfDay as n, today as r, isTimezone as t };