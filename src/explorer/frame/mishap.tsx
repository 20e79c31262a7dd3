/** Catches a fault of a view, so that the rest of the page stays. */
import { Component, type ReactNode } from 'react';
import { useText } from '../language/language.tsx';

function Sorry({ error }: { readonly error: Error }) {
  const text = useText();
  return (
    <div className="state" role="alert">
      <strong>{text.mishap}</strong>
      <p>{error.message}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {text.retry}
      </button>
    </div>
  );
}

interface MishapState {
  readonly error: Error | null;
}

export class Mishap extends Component<{ readonly children: ReactNode }, MishapState> {
  static getDerivedStateFromError(error: unknown): MishapState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override state: MishapState = { error: null };

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Sorry error={this.state.error} />;
  }
}
