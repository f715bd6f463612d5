import { s as fields } from "./base.mjs";

// src/model/limits.ts
const defaultLimits = {
	deactivate: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	role: { atMost: 2 },
	move: {
		percent: 30,
		atLeast: 10
	},
	create: {
		percent: 20,
		atLeast: 10
	},
	email: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	name: {
		percent: 5,
		atLeast: 3,
		atMost: 50
	},
	department: {
		percent: 40,
		atLeast: 15
	},
	people: { percent: 80 },
	users: { percent: 90 },
	admins: { atLeast: 2 }
};
function limitFor(limit, size) {
	const share = limit.percent === void 0 ? 0 : Math.ceil(size * limit.percent / 100);
	const floor = Math.max(share, limit.atLeast ?? 0);
	if (limit.percent === void 0 && limit.atLeast === void 0) return limit.atMost ?? 0;
	return Math.min(floor, limit.atMost ?? Number.POSITIVE_INFINITY);
}

// src/model/people.ts
const usualHealth = {
	span: 12,
	depth: 8,
	singlePoint: 10,
	idleAdmins: "on"
};
const usualNotices = {
	form: "slack",
	names: false
};

// src/desired/settings.ts
const defaultBaseUrls = {
	v1: "https://www.small-improvements.com/api/v1",
	v2: "https://app.small-improvements.com/api/v2"
};
const defaultShowsWithin = 65;
function settingsOf(file) {
	const contract = file.api?.contract ?? "v1";
	return {
		company: file.company,
		timezone: file.timezone,
		contract,
		baseUrl: file.api?.baseUrl ?? defaultBaseUrls[contract],
		showsWithin: 1e3 * (file.api?.showsWithin ?? defaultShowsWithin),
		manage: new Set(file.manage ?? fields.filter((field) => field !== "role")),
		admins: new Set(file.admins ?? []),
		protected: new Set(file.protected ?? []),
		limits: {
			...defaultLimits,
			...file.limits
		},
		allow: file.allow ?? {},
		health: healthSettings(file.health),
		lineage: file.state?.lineage ?? null,
		heartbeat: file.notify?.heartbeat ?? null,
		formsTeam: file.forms?.team ?? null,
		notices: {
			form: file.notify?.chat ?? usualNotices.form,
			names: file.notify?.names ?? usualNotices.names
		},
		hr: file.hr ?? {}
	};
}
function healthSettings(given = {}) {
	const most = (name) => {
		const value = given[name] ?? usualHealth[name];
		return value === "off" ? value : Number(value);
	};
	return {
		span: most("span"),
		depth: most("depth"),
		singlePoint: most("singlePoint"),
		idleAdmins: given.idleAdmins ?? usualHealth.idleAdmins
	};
}

export { usualNotices as n, limitFor as r, settingsOf as t };