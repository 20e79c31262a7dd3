/** Characters that given names are made of. */
import { words } from '../../../lexicon/lexicon.ts';
import { Characters } from '../../../text/scan/characters.ts';

/** Those that hardly any other word of a newspaper has. */
export const ONLY_IN_NAMES = new Characters(words('given-names-only'));
export const IN_NAMES = new Characters([...words('given-names'), ...words('given-names-only')]);
