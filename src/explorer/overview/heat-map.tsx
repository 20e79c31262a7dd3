/** Which body met when: a row for each of the most active, a field for each month. */
import { useCallback } from 'react';
import { useText } from '../language/language.tsx';
import { Question } from '../parts/question.tsx';
import { Section } from '../parts/section.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import type { Thing } from '../parts/things.ts';
import { useAll } from '../parts/use-all.ts';
import { everyMonth } from './months.tsx';
import { BodyMeetingsDocument, type BodyMeetingsQuery, MeetingsByBodyDocument } from './overview.generated.ts';

/** As deep as the colour goes. */
const deepest = 4;

const meetingsIn = ({ events }: BodyMeetingsQuery) => ({ items: events.nodes, pageInfo: events.pageInfo });

function Row({ body, months }: { readonly body: Thing; readonly months: readonly string[] }) {
  const text = useText();
  const from = months[0] ?? '';
  const variables = useCallback((after: string | null) => ({ organization: body.id, from, after }), [body.id, from]);
  const { items } = useAll(BodyMeetingsDocument, variables, meetingsIn);
  const counts = new Map<string, number>();
  for (const { date } of items ?? []) {
    const month = date?.slice(0, 7) ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={body} />
      </th>
      {months.map((month) => {
        const events = counts.get(month) ?? 0;
        return (
          <td
            key={month}
            data-depth={Math.min(events, deepest)}
            title={`${body.name} ${month}: ${text.overviewPage.times(events)}`}
          >
            {events > 0 && <span>{events}</span>}
          </td>
        );
      })}
    </tr>
  );
}

export function HeatMap({ months }: { readonly months: readonly string[] }) {
  const text = useText();
  const all = everyMonth(months).slice(-24);
  if (all.length === 0) return null;
  return (
    <Section title={text.overviewPage.meetings}>
      <Question ask={MeetingsByBodyDocument} variables={{ from: all[0] ?? '' }}>
        {({ statistics }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section className="table" aria-label={text.tableOf(text.overviewPage.meetings)} tabIndex={0}>
            <table className="heat">
              <thead>
                <tr>
                  <th scope="col">{text.kinds.Organization}</th>
                  {all.map((month) => (
                    <th key={month} scope="col" className="number">
                      {month.slice(2)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {statistics.organizations.map(({ node }) => (
                  <Row key={node.id} body={node} months={all} />
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Question>
    </Section>
  );
}
