/** Short forms of the full names of companies, by what both begin with: `江禾公司` of `江禾生物科技（云州）有限公司`. */
import { shortensFully } from './brands.ts';

/** What says that a name is a firm's: its legal form, or what it trades in. */
export const COMPANY_ENDING =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|药业|乳业|实业|厂|(?:股份|专业|经济)?合作社)$/u;

/** A short name as far as its group, whatever legal form follows it. */
const GROUP = /^.{2,}?集团(?=(?:控股|股份|有限|责任)*(?:公司)?$)/u;
/** `集团` + `股份有限公司`: what else follows the whole name of a firm names a firm of its own (`集团第三工程公司`). */
const FORM_ONLY = /^(?:（[^）]*）)?(?:集团|控股|股份|有限|责任)*公司$/u;

/** Whether a full name goes on behind another that is whole: it is that of a firm below it. */
function goesOn(whole: string, full: string): boolean {
  const at = full.indexOf(whole);
  return at !== -1 && full.length > at + whole.length && !FORM_ONLY.test(full.slice(at + whole.length));
}

/** Whether `short` can be a short form of the full name of a company: `江禾公司` of `江禾生物科技（云州）有限公司`. */
export function shortensCompany(short: string, full: string): boolean {
  // Whatever shortens a name has two characters beside each other in common with it, where no bracket parts them.
  if (full === short || !(full.includes(short.slice(0, 2)) || full.includes('（'))) return false;
  if (!COMPANY_ENDING.test(full)) return false;
  const ending = COMPANY_ENDING.exec(short)?.[0];
  if (ending !== undefined && full.startsWith(short) && goesOn(short, full)) return false;
  const group = GROUP.exec(short)?.[0];
  if (group !== undefined && goesOn(group, full)) return false;
  if (shortensFully(short, full)) return true;
  if (ending === undefined) return false;
  const core = short.slice(0, -ending.length);
  // No works is called a group.
  if (ending.includes('集团') && !full.includes('集团')) return false;
  const place = full.replace(/^(?:内蒙古|黑龙江)|^.{2,6}?(?:省|市|县|区|镇|乡|村)/u, '');
  return (
    core.length >= 2 &&
    core.length <= 6 &&
    short.length < full.length &&
    (full.startsWith(core) || place.startsWith(core) || full.slice(2).startsWith(core))
  );
}
