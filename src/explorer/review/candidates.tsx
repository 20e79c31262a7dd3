/** One pair after the other, the likeliest first. */
import { Link } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { reasonIn } from '../language/reasons.ts';
import { Failure, Nothing, Waiting } from '../parts/states.tsx';
import { useShortcut } from '../search/shortcut.ts';
import { Side } from './side.tsx';
import { type Choice, choices, useDecisions } from './use-decisions.ts';

const keys: Readonly<Record<Choice, string>> = { same: 's', different: 'd', unsure: 'n', undo: 'z' };

interface ChoicesProps {
  readonly can: Readonly<Record<Choice, boolean>>;
  readonly onChoose: (choice: Choice) => void;
}

function Choices({ can, onChoose }: ChoicesProps) {
  const { text } = useSpeech();
  const press = (choice: Choice) => () => {
    if (can[choice]) onChoose(choice);
  };
  useShortcut(keys.same, press('same'));
  useShortcut(keys.different, press('different'));
  useShortcut(keys.unsure, press('unsure'));
  useShortcut(keys.undo, press('undo'));
  return choices.map((choice) => (
    <button
      key={choice}
      type="button"
      className={choice === 'same' ? 'button main' : 'button'}
      disabled={!can[choice]}
      aria-keyshortcuts={keys[choice]}
      onClick={press(choice)}
    >
      {text.review[choice]} <kbd>{keys[choice].toUpperCase()}</kbd>
    </button>
  ));
}

export function Candidates({ mayDecide }: { readonly mayDecide: boolean }) {
  const { text, language } = useSpeech();
  const { pair, left, after, error, failure, busy, canUndo, latest, decide } = useDecisions(text.review.why);
  if (error !== undefined) return <Failure error={error} />;
  if (left === null) return <Waiting />;
  const ready = pair !== undefined && !busy;
  const can = {
    same: mayDecide && ready,
    different: mayDecide && ready,
    unsure: ready,
    undo: mayDecide && canUndo && !busy,
  };
  return (
    <section className="review" aria-busy={busy} aria-label={text.review.title}>
      <p className="filters">
        <Choices can={can} onChoose={(choice) => void decide(choice)} />
        <span className="soft number">{text.review.left(left)}</span>
        <span className="soft" role="status">
          {latest !== null && text.review.made[latest]}
        </span>
      </p>
      {failure !== null && <Failure error={failure} />}
      {pair === undefined ? (
        <Nothing>
          {after === null || left === 0 ? (
            text.review.none
          ) : (
            <Link href="/review" className="button">
              {text.review.again}
            </Link>
          )}
        </Nothing>
      ) : (
        <>
          <ul className="reasons">
            <li className="number">{text.review.score(`${Math.round(pair.score * 100)}%`)}</li>
            {pair.reasons.map((reason) => (
              <li key={reason}>{reasonIn(language, reason)}</li>
            ))}
          </ul>
          <div className="reports">
            {pair.sides.map((side) => (
              <Side key={side.thing.id} side={side} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
