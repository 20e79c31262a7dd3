/** Files for the reader: what the page has made, and tables that the service writes. */
import { send } from '../client/send.ts';

/** Hands the reader a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Fetches one of the service's tables, sent with the token, which a plain link would not be; answers whether it came whole. */
export async function downloadTable(name: string, address: string): Promise<boolean> {
  try {
    const answer = await send(address);
    if (!answer.ok) return false;
    download(name, await answer.blob());
    return true;
  } catch {
    return false;
  }
}
