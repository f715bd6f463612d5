import { n as repositoryGit, r as settingsAt, t as folderAt } from "./commit-chart.mjs";

export { folderAt, repositoryGit, settingsAt };