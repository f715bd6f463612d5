import { a as requireNewest, i as repositoryGit, n as folderAt, o as settingsAt, r as isRevision, t as contractAt } from "./chart-at-revision.mjs";

export { contractAt, folderAt, isRevision, settingsAt };