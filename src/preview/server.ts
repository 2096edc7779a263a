// Knows: how to serve the host page and the pane under one https origin on this machine.
// Refuses to know: the command line, and which file belongs to which address.

import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { buildIfStale, projectFolders } from "./build";
import { localhostCertificate } from "./certificate";
import { officeJsFile } from "./office-js-files";
import { siteFile } from "./site";

export interface PreviewOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Build what is out of date first; false serves what is there. */
  readonly build?: boolean;
  /** The project's folder, with package.json in it. */
  readonly root?: string;
}

export interface Preview {
  /** Address of the host page, such as "https://localhost:3100/". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Thrown by `startPreview` when another program listens on the port that was asked for. */
class PortTaken extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is in use by another program. Choose another one with --port, for example --port ${port + 1}.`,
    );
  }
}

/**
 * Resolves when the preview can be opened. Host page and pane share one origin because Office.js, as in a real Word on
 * the web, runs only in a frame whose parent is https and has a host name that it trusts: a Microsoft one or its own.
 */
export async function startPreview({
  port,
  build = true,
  root = process.cwd(),
}: PreviewOptions): Promise<Preview> {
  const folders = projectFolders(root);
  const server = createServer(await localhostCertificate(folders.certificate), async (request, response) => {
    const file = await siteFile({ ...folders, officeJs: officeJsFile }, request.url ?? "/");
    if (!file) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("There is nothing at this address.");
    } else {
      response
        .writeHead(200, { "content-type": file.contentType, "cache-control": "no-store" })
        .end(file.body);
    }
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  // The port comes first: a build that ends in "port taken" would have been for nothing.
  await listen(server, port);
  try {
    if (build) await buildIfStale(root);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `https://localhost:${(server.address() as AddressInfo).port}/`, close };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(port) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
}
