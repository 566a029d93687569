// What the types refuse: the compiler complains of each line that is not an error.
import type { Actor, Dossier, Statement, Warning } from "./demarche.js";

// @ts-expect-error: a mode that does not exist
export const mode: Warning["mode"] = "alrt";

// @ts-expect-error: a warning has a mode
export const incomplete: Warning = { type: "warning", id: "a" };

// @ts-expect-error: no property of a warning; names of your own have a colon
export const unknown: Warning = { type: "warning", id: "a", mode: "alert", wording: "a" };

// @ts-expect-error: a kind of statement that does not exist
export const kind: Statement["type"] = "rumour";

// @ts-expect-error: no state has this code
export const actor: Actor = { type: "state", code: "XYZ" };

// @ts-expect-error: a dossier has an article
export const dossier: Dossier = { statements: [] };

export function consequences(statement: Statement) {
  // @ts-expect-error: not every statement has consequences
  return statement.consequences;
}

// Every kind has a case of its own here, or the last line would not compile.
export function isOfWords(statement: Exclude<Statement, { type: "vote" | "decision" }>): boolean {
  // @ts-expect-error: a vote is excluded
  return statement.type === "vote";
}
