import { a as requireNewest, i as repositoryGit, n as contractAt, o as settingsAt, r as folderAt, t as commitOfChart } from "./chart-at-revision.mjs";

export { commitOfChart, contractAt, folderAt, repositoryGit, requireNewest, settingsAt };