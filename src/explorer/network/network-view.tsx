/** A network around anything: expanded by hand, sifted by relation and time, with the shortest path between two. */
import { useMemo, useState } from 'react';
import { useText } from '../language/language.tsx';
import { Failure, Nothing } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useAddress } from '../parts/use-address.ts';
import { Chosen } from './chosen.tsx';
import { Controls } from './controls.tsx';
import type { Drawing } from './graph.ts';
import { sifted } from './model.ts';
import { NetworkList } from './network-list.tsx';
import { Picture } from './picture.tsx';
import { Start } from './start.tsx';
import { type Ends, useNet } from './use-net.ts';

const list = (value: string | null): string[] => (value ?? '').split(',').filter((part) => part !== '');

function endsIn(value: string | null): Ends | null {
  const [from, to] = list(value);
  return from === undefined || to === undefined ? null : [from, to];
}

/** What the address says of the network, and how to say it anew. */
function useChoices() {
  const [address, setAddress] = useAddress();
  const around = list(address.get('around'));
  return {
    around,
    path: address.get('path'),
    hidden: list(address.get('hide')),
    from: address.get('from'),
    to: address.get('to'),
    // A step of the reader's, which the back button takes back.
    add: (id: string) => setAddress({ around: [...new Set([...around, id])].join(',') }, true),
    drop: (id: string) => setAddress({ around: around.filter((one) => one !== id).join(',') }, true),
    change: setAddress,
  };
}

export type Choices = ReturnType<typeof useChoices>;

export function NetworkView() {
  const text = useText();
  useTitle(text.network.title);
  const choices = useChoices();
  const { around, hidden, from, to, path } = choices;
  const [chosen, setChosen] = useState<string | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const ends = useMemo(() => endsIn(path), [path]);
  const all = useNet(around.join(','), ends);
  const [hide, keep] = [hidden.join(','), [...around, ...(ends ?? [])].join(',')];
  const shown = useMemo(
    () => sifted(all.net, { hidden: new Set(hide.split(',')), from, to, kept: new Set(keep.split(',')) }),
    [all.net, hide, from, to, keep],
  );
  const empty = around.length === 0 && ends === null;
  return (
    <div className="network">
      <header className="head">
        <h1 tabIndex={-1}>{text.network.title}</h1>
        <p className="under">{empty ? text.network.lead : text.network.size(shown.knots.size, shown.ties.size)}</p>
      </header>
      {empty ? (
        <Start onStart={(ids) => choices.change({ around: ids.join(',') })} onPick={choices.add} />
      ) : (
        <>
          <Controls choices={choices} net={all.net} shown={shown} drawing={drawing} />
          {all.error !== null && <Failure error={all.error} />}
          {all.path?.length === 0 && <Nothing>{text.network.noPath}</Nothing>}
          <div className="stage" aria-busy={all.reading}>
            <Picture
              net={all.net}
              shown={shown}
              chosen={chosen}
              path={all.path}
              onChoose={setChosen}
              onReady={setDrawing}
            />
            <Chosen id={chosen} net={shown} choices={choices} onChoose={setChosen} />
            {all.reading && <p className="reading">{text.loading}</p>}
          </div>
          <NetworkList net={shown} around={around} path={all.path} onChoose={setChosen} />
        </>
      )}
    </div>
  );
}
