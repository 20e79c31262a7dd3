/** Starts the explorer in the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './client/client.ts';
import { applyTheme } from './design/theme.ts';
import { Frame } from './frame/frame.tsx';
import { Languages } from './language/language.tsx';

applyTheme();
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Provider value={client}>
        <Languages>
          <Frame />
        </Languages>
      </Provider>
    </StrictMode>,
  );
