/** The options that tell what a page does not print, for every command that reads pages. */
import { type Command, InvalidArgumentError } from 'commander';
import { isDay, type SomeFacts } from '../../loaders/facts.ts';

export interface FactsOptions {
  readonly publication?: string;
  readonly place?: string;
  readonly date?: string;
  readonly page?: string;
}

/** A day of the calendar. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day written as 2021-03-05.');
  return text;
}

/** Words that are not blank, trimmed. */
export function words(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidArgumentError('It must not be empty.');
  return trimmed;
}

/** Adds `--publication`, `--place`, `--date` and `--page` to a command. */
export const withFactsOptions = (command: Command): Command =>
  command
    .option('--publication <name>', 'the newspaper, for pages that do not print it', words)
    .option('--place <name>', 'the place the newspaper is of, which 市委 and 市政府 stand for', words)
    .option('--date <YYYY-MM-DD>', 'the day the page was published', day)
    .option('--page <number>', 'the page number, such as A07', words);

/** What the options say of every page. */
export const factsOfOptions = (options: FactsOptions): SomeFacts => ({
  publication: options.publication,
  place: options.place,
  publishedOn: options.date,
  page: options.page,
});
