#!/usr/bin/env node
/** The entrance: runs one command and ends with the exit code that it stands for. */
import { endSoon, listenForInterrupts } from './interrupt.ts';
import { run } from './run.ts';
import { openTerminal } from './terminal.ts';

const interrupt = listenForInterrupts();
const terminal = openTerminal(interrupt.signal);
const code = await run(process.argv.slice(2), terminal);
process.exitCode = terminal.endsByInterrupt ? code : (interrupt.exitCode ?? code);
endSoon(interrupt);
