import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { largestReport } from "./format.js";

export type HttpMessage = { status: number; type: string; body: Buffer } | { problem: string };

/** An answer as it came over the wire, with its body put together and unpacked. Never throws. */
export function httpMessage(raw: Buffer): HttpMessage {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw.toString("latin1", 0, Math.min(end === -1 ? raw.length : end, 65_536)).split("\r\n");
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0] ?? "")?.[1]);
  if (end === -1 || !status) return { problem: "what was fetched is no answer of a web server" };
  const headers = new Map(
    lines.slice(1).map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  let body = raw.subarray(end + 4);
  // Many archives keep the body unpacked and these headers as they were.
  if (/chunked/i.test(headers.get("transfer-encoding") ?? "")) body = joined(body) ?? body;
  const encoding = (headers.get("content-encoding") ?? "").toLowerCase();
  try {
    const limit = { maxOutputLength: largestReport };
    if (body[0] === 0x1f && body[1] === 0x8b) body = gunzipSync(body, limit);
    else if (encoding === "br") body = brotliDecompressSync(body, limit);
    else if (encoding === "deflate" && body[0] === 0x78) body = inflateSync(body, limit);
  } catch (error) {
    if (!(encoding === "br" && body.subarray(0, 1024).includes("<"))) return { problem: `cannot be unpacked: ${(error as Error).message}` };
  }
  return { status, type: headers.get("content-type") ?? "", body };
}

/** A body sent in chunks, in one piece; undefined where it is not in chunks. */
function joined(body: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf("\r\n", at);
    const size = end === -1 || end - at > 100 ? undefined : /^[0-9a-f]{1,8}/i.exec(body.toString("latin1", at, end))?.[0];
    if (size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
    if (at > body.length) return undefined;
  }
}
