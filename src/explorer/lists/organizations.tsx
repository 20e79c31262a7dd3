/** Every body, by name: found by any of its names, and by its kind. */
import { useText } from '../language/language.tsx';
import { zh } from '../language/zh.ts';
import { Choice } from '../parts/choice.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { useAddress } from '../parts/use-address.ts';
import { named, oneOf, orNone } from './chosen.ts';
import { Listed } from './listed.tsx';
import { ListedOrganizationsDocument, type OrganizationKind } from './lists.generated.ts';
import { Words } from './words.tsx';

const isKind = (word: string): word is OrganizationKind => Object.hasOwn(zh.organizationKinds, word);
const kinds = Object.keys(zh.organizationKinds).filter(isKind);

export function Organizations() {
  const text = useText();
  const [address, change] = useAddress();
  const kind = oneOf(kinds, address.get('kind'));
  const filter = { ...named(address), ...(kind !== null && { kinds: [kind] }) };
  return (
    <Listed
      className="plain"
      ask={ListedOrganizationsDocument}
      page={(after) => ({ filter: orNone(filter), after })}
      list={({ organizations }) => organizations}
      choices={
        <>
          <Words name={text.lists.name} />
          <Choice
            name={text.organization.kind}
            value={kind}
            options={kinds.map((one) => [one, text.organizationKinds[one]])}
            onChange={(chosen) => change({ kind: chosen })}
          />
        </>
      }
    >
      {({ node }) => (
        <li key={node.id}>
          <ThingLink thing={node} />{' '}
          <span className="soft">
            {text.organizationKinds[node.kind]}
            {node.aliases.length > 0 && ' · '}
            <span lang="zh-Hans">{node.aliases.join(text.between)}</span>
          </span>
        </li>
      )}
    </Listed>
  );
}
