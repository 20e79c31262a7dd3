/** All that is loaded of one kind, found by its name and narrowed down, with the way to the other kinds. */
import { Link } from 'wouter';
import { useText } from '../language/language.tsx';
import { useTitle } from '../parts/title.ts';
import { addressOfAll, type ListName, listNames } from '../routes.ts';
import { Articles } from './articles.tsx';
import { Events } from './events.tsx';
import { Organizations } from './organizations.tsx';
import { People } from './people.tsx';
import { Projects } from './projects.tsx';

const lists = { people: People, organizations: Organizations, events: Events, projects: Projects, articles: Articles };

export function ListsView({ of }: { readonly of: ListName }) {
  const text = useText();
  const title = text.overviewPage[of];
  const List = lists[of];
  useTitle(title);
  return (
    <>
      <header className="head">
        <h1 tabIndex={-1}>{title}</h1>
      </header>
      <nav className="kinds" aria-label={text.lists.kinds}>
        {listNames.map((name) => (
          <Link key={name} href={addressOfAll(name)} aria-current={name === of ? 'page' : undefined}>
            {text.overviewPage[name]}
          </Link>
        ))}
      </nav>
      <List />
    </>
  );
}
