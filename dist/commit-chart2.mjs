import { i as settingsAt, n as folderAt, r as repositoryGit, t as contractAt } from "./commit-chart.mjs";

export { contractAt, folderAt, repositoryGit, settingsAt };