/** How much is tried: little in CI, all of it with `npm run proof`. The seed makes a failure come again. */
export const runs = Number(process.env['RENMAI_PROOF_RUNS'] ?? 4);
export const kills = Number(process.env['RENMAI_PROOF_KILLS'] ?? 2);
export const seed = Number(process.env['RENMAI_PROOF_SEED'] ?? 20210305);
