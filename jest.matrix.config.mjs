import config from "./jest.config.mjs";

const unit = config.projects.find(({ displayName }) => displayName === "unit");
const project = (displayName, file) => ({
  ...unit,
  displayName,
  testMatch: [`<rootDir>/test/insertion/${file}`],
});

/** The parts of the proof of insertion that `npm test` leaves out: `npm run bench -- matrix` and `-- pages` run them. */
export default { projects: [project("matrix", "whole-matrix.ts"), project("pages", "pages.ts")] };
