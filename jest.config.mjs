const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      // Types are checked by `npm run types`; here files are only turned into CommonJS.
      diagnostics: false,
      tsconfig: {
        target: "ES2022",
        module: "CommonJS",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
      },
    },
  ],
};

/** Unit tests run in jsdom (the real office.js needs a window); end-to-end tests drive Chromium from Node. */
export default {
  // One process a core: by itself Jest leaves one core idle, of two that is half the machine.
  maxWorkers: "100%",
  collectCoverageFrom: ["src/core/**/*.ts", "src/library/**/*.ts"],
  coverageReporters: ["text-summary", "json-summary", "html"],
  coverageThreshold: { global: { lines: 100, branches: 100, functions: 100, statements: 100 } },
  projects: [
    {
      displayName: "unit",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
      setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
      setupFilesAfterEnv: ["@testing-library/jest-dom"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/patience.ts"],
      transform,
    },
  ],
};
