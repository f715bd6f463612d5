import { i as settingsAt, n as folderAt, r as repositoryGit, t as contractAt } from "./chart-at-revision.mjs";

export { contractAt, folderAt, repositoryGit, settingsAt };