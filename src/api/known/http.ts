/** Requests as the short way takes them: small, whole, and asking for JSON. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The media type of the answer, as the request prefers it; `null` where it is for others to tell. */
export function answerType({ headers: { accept = '*/*' } }: IncomingMessage): string | null {
  const [first = ''] = accept.split(',', 1);
  const type = first.split(';', 1)[0]?.trim() ?? '';
  if (type === '*/*') return 'application/json';
  return ['application/json', 'application/graphql-response+json'].includes(type) ? type : null;
}

/** The body of a request, where it has come as a whole; otherwise, as what is put back with `unread`, it stays to be read. */
export async function readSmall(request: IncomingMessage): Promise<Buffer | null> {
  if (request.readableLength === 0)
    await new Promise((resolve) => request.once('readable', resolve).once('close', resolve));
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (request.readableLength !== length || length === 0) return null;
  const body: unknown = request.read(length);
  return Buffer.isBuffer(body) ? body : null;
}

/** Answers with JSON that is there as a text. */
export function send(response: ServerResponse, type: string, body: string): void {
  const content = Buffer.from(body);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': content.length });
  response.end(content);
}
