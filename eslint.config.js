// Faults in our scripts, not their looks; ./dev lint runs it, and tsc over the same files.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["static/vendor/", "build/", "dist/", ".venv/"] },
  js.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-alert": "off", // what is hard to take back is asked with the browser's own question
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-shadow": "error",
      "no-unused-expressions": "error",
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "require-await": "error",
    },
  },
  {
    files: ["static/js/sw.js", "static/js/phone/decoder.js"],
    languageOptions: {
      sourceType: "script",
      globals: { ...globals.serviceworker, ...globals.worker, VERSION: "readonly", SHELL: "readonly", ZXingWASM: "readonly" },
    },
  },
  { files: ["tests/js/**/*.js", "*.config.js"], languageOptions: { globals: globals.node } },
];
