/** What stands around every view: the bar with search and knobs, and the foot. */
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../language/language.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { useShortcut } from '../search/shortcut.ts';
import { Gate } from './gate.tsx';
import { Knobs } from './knobs.tsx';
import { Mishap } from './mishap.tsx';
import { useScroll } from './scroll.ts';
import { TokenNotice } from './token-notice.tsx';
import { Views } from './views.tsx';

function Navigation() {
  const text = useText();
  const [path] = useLocation();
  const entries = [
    ['/', text.overview],
    ['/network', text.network.title],
    ['/review', text.review.title],
    ['/load', text.load.title],
  ] as const;
  return (
    <nav aria-label={text.menu}>
      {entries.map(([to, name]) => (
        <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

const Lens = () => (
  <svg
    aria-hidden="true"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  >
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.500 10.500 4 4" strokeLinecap="round" />
  </svg>
);

export function Frame() {
  const text = useText();
  const [searching, setSearching] = useState(false);
  const [path] = useLocation();
  useShortcut('/', () => setSearching(true));
  useScroll();
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="top">
        <div>
          <Link href="/" className="brand">
            <img src="/seal.svg" alt="" />
            {text.name}
          </Link>
          <Navigation />
          <button type="button" className="seek" aria-keyshortcuts="/" onClick={() => setSearching(true)}>
            <Lens />
            <span>{text.seek}</span>
            <kbd>/</kbd>
          </button>
          <Knobs />
        </div>
      </header>
      <main className="page" id="content" tabIndex={-1}>
        <TokenNotice />
        <Mishap key={path}>
          <Gate>
            <Views />
          </Gate>
        </Mishap>
      </main>
      <footer className="foot">
        <div>
          <span>{text.tagline}</span>
          <a href="/graphql">GraphQL</a>
        </div>
      </footer>
      {searching && <SearchDialog onClose={() => setSearching(false)} />}
    </>
  );
}
