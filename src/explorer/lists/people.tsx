/** Everybody, by name: found by characters of a name, or by how it sounds. */
import { useText } from '../language/language.tsx';
import { Choice } from '../parts/choice.tsx';
import { latestOffice } from '../parts/office.ts';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAddress } from '../parts/use-address.ts';
import { named, orNone } from './chosen.ts';
import { Listed } from './listed.tsx';
import { ListedPeopleDocument } from './lists.generated.ts';
import { Words } from './words.tsx';

function whoOf(address: URLSearchParams) {
  const words = address.get('words') ?? '';
  return /^[a-z]+$/iu.test(words) ? { pinyin: words } : named(address);
}

export function People() {
  const text = useText();
  const [address, change] = useAddress();
  const official = address.get('official') === 'yes';
  const filter = { ...whoOf(address), ...(official && { official }) };
  return (
    <Listed
      className="plain"
      ask={ListedPeopleDocument}
      page={(after) => ({ filter: orNone(filter), after })}
      list={({ people }) => people}
      choices={
        <>
          <Words name={text.lists.nameOrSound} />
          <Choice
            name={text.lists.everybody}
            value={official ? 'yes' : null}
            options={[['yes', text.lists.officials]]}
            onChange={(chosen) => change({ official: chosen })}
          />
        </>
      }
    >
      {({ node }) => {
        const office = latestOffice(node.positions, text);
        return (
          <li key={node.id}>
            <ThingLink thing={node} />{' '}
            <span className="soft" lang="zh-Hans">
              {office === '' && node.scope !== null ? text.readIn(node.scope) : office}
            </span>
          </li>
        );
      }}
    </Listed>
  );
}
