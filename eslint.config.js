import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/build/",
      "**/.react-router/",
      "**/*.generated.*",
      "**/*.cjs",
      "**/*.mjs",
      "eslint.config.js",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Index access is checked by the compiler (noUncheckedIndexedAccess); in engine loops over typed arrays "!" states a bound.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["scripts/**", "bench/**", "apps/server/src/cli.ts", "apps/server/src/main.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Tests read the API's answers freely: each expectation says what it needs of them.
    files: ["**/*.test.ts", "e2e/**", "apps/server/src/testing/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["apps/web/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
);
