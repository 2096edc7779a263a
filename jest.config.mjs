const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    { tsconfig: { module: "CommonJS", moduleResolution: "node10", ignoreDeprecations: "6.0", jsx: "react-jsx", esModuleInterop: true, resolveJsonModule: true, target: "ES2022", isolatedModules: true }, diagnostics: false },
  ],
};

/** Unit tests run in jsdom (the real office.js needs a window); end-to-end tests drive Chromium from Node. */
export default {
  coverageProvider: "v8",
  projects: [
    {
      displayName: "unit",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
      setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
      transform,
    },
  ],
};
