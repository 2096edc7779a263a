import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;
/** The one place for the add-in's addresses; manifest.xml is written for the development address. */
const { developmentAddress, productionAddress, sharedLibrary } = JSON.parse(
  readFileSync(resolve(root, "package.json"), "utf8"),
).config;

/**
 * Nothing but our own files and Microsoft's office.js may run, and the page may connect to nowhere, so the text of an
 * agreement cannot leave it; where a shared library is configured, it may fetch that one address. The hash is that of an empty style element: Fluent UI fills those through the CSSOM.
 * Style attributes are allowed because office.js hides its focus stops on the web with them.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function policyWith(connections) {
  return connections.length === 0
    ? contentSecurityPolicy
    : `${contentSecurityPolicy}; connect-src ${connections.join(" ")}`;
}

/** The one address that the page may fetch; a policy knows no query, and takes commas and semicolons for its own. */
function connectionsTo({ address, key }) {
  if (address === "") return [];
  const { protocol, origin, pathname } = new URL(address);
  if (protocol !== "https:" || /["<>]/.test(address + key))
    throw new Error(`package.json: config.sharedLibrary.address must be an https address, not ${address}.`);
  return [`${origin}${pathname.replaceAll(";", "%3B").replaceAll(",", "%2C")}`];
}

const typescript = {
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      // Importing these folders does nothing by itself, so the analysis stays out of the bundle of the first screen.
      { test: /[\\/]src[\\/](core|library|word)[\\/]/, sideEffects: false },
    ],
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
};

/** The task pane: what a real Word loads, and what the tests load unmodified. */
function pane(mode) {
  const production = mode === "production";
  return {
    ...typescript,
    name: "pane",
    mode,
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: {
      path: resolve(root, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    devtool: production ? "source-map" : "inline-source-map",
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        templateParameters: {
          sharedLibrary,
          contentSecurityPolicy: policyWith([
            ...(production ? [] : ["'self'", "wss:"]),
            ...connectionsTo(sharedLibrary),
          ]),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) =>
              production ? content.toString().replaceAll(developmentAddress, productionAddress) : content,
          },
        ],
      }),
    ],
    devServer: {
      server: developmentServer(),
      port: Number(new URL(developmentAddress).port),
      hot: false,
      liveReload: true,
      client: { overlay: false },
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };
}

/** Word loads a pane only under a certificate that the system trusts, such as the one that office-addin-dev-certs installs. */
function developmentServer() {
  const folder = resolve(homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) => resolve(folder, file));
  return existsSync(key) && existsSync(cert) ? { type: "https", options: { key, cert, ca } } : "https";
}

/** The host page of the preview: plays Word around the pane. Built outside dist, so that it never ships. */
function preview(mode) {
  return {
    ...typescript,
    name: "preview",
    mode,
    entry: { host: "./src/preview/host.ts" },
    output: {
      path: resolve(root, "node_modules/.cache/partner-clauses/preview"),
      filename: "[name].js",
      clean: true,
    },
    devtool: "source-map",
    performance: { hints: false },
  };
}

/** What `npm run bench -- scan` measures: the analysis as a worker of the pane has it, in a program for Node. */
function bench(mode) {
  return {
    ...typescript,
    name: "bench",
    mode,
    target: "node",
    entry: { "scan-rounds": "./test/bench/scan-rounds.ts" },
    output: { path: resolve(root, "node_modules/.cache/partner-clauses/bench"), filename: "[name].cjs" },
    performance: { hints: false },
  };
}

/** `webpack --mode production` and `webpack serve` build the pane; the preview server asks for both. */
export default (env, { mode = "production" } = {}) =>
  env?.bench ? bench(mode) : env?.preview ? [pane(mode), preview(mode)] : pane(mode);
