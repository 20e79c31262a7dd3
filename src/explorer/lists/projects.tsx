/** Every project, the largest investment first: by its names, and by how far it is. */
import { useSpeech } from '../language/language.tsx';
import { zh } from '../language/zh.ts';
import { Choice } from '../parts/choice.tsx';
import { moneyText } from '../parts/money.ts';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAddress } from '../parts/use-address.ts';
import { named, oneOf, orNone } from './chosen.ts';
import { Listed } from './listed.tsx';
import { ListedProjectsDocument, type ProjectStatus } from './lists.generated.ts';
import { Words } from './words.tsx';

const isStatus = (word: string): word is ProjectStatus => Object.hasOwn(zh.projectStatuses, word);
const statuses = Object.keys(zh.projectStatuses).filter(isStatus);

export function Projects() {
  const { text, language } = useSpeech();
  const [address, change] = useAddress();
  const status = oneOf(statuses, address.get('status'));
  const filter = { ...named(address), ...(status !== null && { statuses: [status] }) };
  return (
    <Listed
      className="plain"
      ask={ListedProjectsDocument}
      page={(after) => ({ filter: orNone(filter), after })}
      list={({ projects }) => projects}
      choices={
        <>
          <Words name={text.lists.name} />
          <Choice
            name={text.project.stages}
            value={status}
            options={statuses.map((one) => [one, text.projectStatuses[one]])}
            onChange={(chosen) => change({ status: chosen })}
          />
        </>
      }
    >
      {({ node }) => {
        const { investment, currency, status: stage } = node;
        const told = [
          ...(investment === null ? [] : [moneyText(investment, currency, language)]),
          ...(stage === null ? [] : [text.projectStatuses[stage]]),
        ];
        return (
          <li key={node.id}>
            <ThingLink thing={node} /> <span className="soft">{told.join(' · ')}</span>
          </li>
        );
      }}
    </Listed>
  );
}
