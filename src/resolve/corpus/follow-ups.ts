/**
 * Reports without a day of their own: `日前召开的全市防汛工作会议`. One joins the event of just its name that was in the
 * weeks before its paper, or in the month that it names, where there is only one; else it stays apart.
 *
 * Events of a day leave an echo in the bucket of every month in which a paper may look back at them, so that a bucket
 * holds no more than the namesakes of a few weeks.
 */
import { z } from 'zod';
import { groupBy } from '../../group.ts';
import { addDays, daysBetween } from '../../time/partial-date.ts';
import { type Decided, type Doubt, type Form, type Meaning, makeForm } from './form.ts';
import { isSession, otherDayDoubts } from './other-day.ts';

/** How long papers speak of `日前`. */
const LOOKING_BACK = 14;
const PREFIX = 'e~|';

const list = z.array(z.string());
const echoFacts = z.object({
  day: z.string(),
  bucket: z.string(),
  name: z.string(),
  paper: z.string(),
  organizers: list,
  heads: list,
});
const undatedFacts = z.object({
  name: z.string(),
  month: z.string().nullable(),
  printed: z.string().nullable(),
  organizers: list,
  heads: list,
});
export type FollowUpFacts = z.infer<typeof undatedFacts>;
type Who = Pick<FollowUpFacts, 'name' | 'organizers' | 'heads'> & { readonly paper: string };

interface Echo extends z.infer<typeof echoFacts> {
  readonly root: string;
}

const bucketOf = (month: string, scope: string, name: string): string => `${PREFIX}${month}|${scope}|${name}`;

const monthOf = (bucket: string): string => bucket.slice(PREFIX.length, PREFIX.length + 7);

/** Whether a form is of an event without a day, or an echo for such. */
export const isFollowUp = ({ bucket }: Pick<Form, 'bucket'>): boolean => bucket.startsWith(PREFIX);

/** The echoes of an event of a day: one for each month in which a paper may look back at it. */
export function echoForms(root: string, day: string, scope: string, bucket: string, who: Who): Form[] {
  const months = new Set([day, addDays(day, LOOKING_BACK)].map((x) => x.slice(0, 7)));
  const { name, paper, organizers, heads } = who;
  const facts = { day, bucket, name, paper, organizers, heads };
  return [...months].map((month) => makeForm('Event', bucketOf(month, scope, name), root, facts, root));
}

/** The form of an event of no known day; `null` where neither the article nor its paper tells even the month. */
export function followUpForm(root: string, scope: string, facts: FollowUpFacts): Form | null {
  const month = facts.month ?? facts.printed?.slice(0, 7) ?? null;
  return month === null ? null : makeForm('Event', bucketOf(month, scope, facts.name), root, { ...facts });
}

/**
 * The roots in other buckets on which the forms depend: none for a bucket in which one paper alone tells of days, as in
 * most, since nothing is decided there.
 */
export function echoTargets(forms: readonly Form[]): { readonly bucket: string; readonly root: string }[] {
  return [...groupBy(forms.filter(isFollowUp), (x) => x.bucket).values()].flatMap((near) => {
    const echoes = near.flatMap(({ of, facts }) =>
      of === null ? [] : [{ root: of, ...echoFacts.parse(JSON.parse(facts)) }],
    );
    const isDecided =
      echoes.length < near.length || echoes.some((x) => x.paper !== echoes[0]?.paper || isSession(x.name));
    return isDecided ? echoes.map(({ bucket, root }) => ({ bucket, root })) : [];
  });
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

function fits(report: FollowUpFacts, { day, organizers, heads }: Echo): boolean {
  if (disjoint(report.organizers, organizers) || disjoint(report.heads, heads)) return false;
  const { month, printed } = report;
  if (printed !== null && day > printed) return false;
  if (month !== null) return day.startsWith(month);
  return printed !== null && daysBetween(day, printed) <= LOOKING_BACK;
}

const whenOf = ({ printed, month }: FollowUpFacts, day: string): string =>
  month === null && printed !== null ? `${daysBetween(day, printed)} days before the paper` : `in ${month ?? ''}`;

/** What the undated forms of some buckets mean; `follow` tells what an event of a day means. */
export function decideFollowUps(
  forms: readonly Form[],
  follow: (target: { readonly bucket: string; readonly root: string }) => Meaning | undefined,
): Decided {
  const meanings = new Map<string, Meaning>();
  const doubts: Doubt[] = [];
  const sorted = [...forms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = sorted.flatMap(({ bucket: at, of, facts }) =>
    of === null ? [] : [{ at, echo: { root: of, ...echoFacts.parse(JSON.parse(facts)) } }],
  );
  const echoes = groupBy(told, (x) => x.at);
  for (const { id, bucket, root, of, facts } of sorted) {
    if (of !== null) continue;
    const report = undatedFacts.parse(JSON.parse(facts));
    const itself: Meaning = { entity: root, name: report.name, scope: null, rule: null, reason: null };
    const near = (echoes.get(bucket) ?? []).flatMap(({ echo }) => (fits(report, echo) ? [echo] : []));
    const events = new Map(near.map((x) => [follow(x)?.entity ?? x.root, x]));
    const [only, second] = [...events].sort(([a], [b]) => (a < b ? -1 : 1));
    if (only !== undefined && second === undefined) {
      const [entity, echo] = only;
      const reason = `${report.name} was on ${echo.day}, ${whenOf(report, echo.day)}, and no other of the name`;
      meanings.set(id, { ...itself, entity, rule: 'report without a day', reason });
      continue;
    }
    meanings.set(id, itself);
    for (const [entity, echo] of events) {
      const reason = `${report.name} was on ${echo.day}, ${whenOf(report, echo.day)}; ${events.size} events fit`;
      const [a = '', b = ''] = [root, entity].sort();
      doubts.push({ bucket, a, b, rule: 'report without a day', reason, score: 0.8 / events.size });
    }
  }
  for (const [bucket, near] of echoes) {
    const days = near.map(({ echo }) => ({ ...echo, entity: follow(echo)?.entity ?? echo.root }));
    doubts.push(...otherDayDoubts(bucket, monthOf(bucket), days));
  }
  return { meanings, doubts };
}
