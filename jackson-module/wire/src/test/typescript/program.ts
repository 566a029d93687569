// Builds a dossier with a warning, tells statements apart by their type, and prints the dossier as JSON.
import type { Actor, Dossier, Statement, Warning } from "./demarche.js";

const warning: Warning = {
  type: "warning",
  id: "varn-warns-valmeria",
  mode: "deterrent",
  speakers: [{ actor: "varn" }],
  addressees: [{ actor: "valmeria" }],
  content: { en: "Valmeria opens the dam", fr: "la Valmérie ouvre le barrage" },
  made: { date: "[..2025-03-04]", basis: "inferred" },
  channel: "press-conference",
  consequences: [{ description: { en: "Ostrand closes the border" }, certainty: "probable" }],
  confidence: 0.5,
  "desk:checked": true,
};

const actors: Actor[] = [
  { type: "organization", id: "valmeria", kind: "other", name: { en: "Valmeria" } },
  { type: "person", id: "varn", name: { en: "Ilse Varn" } },
];

const statements: Statement[] = [
  warning,
  { type: "no-comment", id: "silence", speakers: [{ actor: "valmeria" }], channel: "a-channel-of-tomorrow" },
];

const dossier: Dossier = {
  format: "demarche/1",
  article: { id: "dam", title: { en: "The dam" }, published: { date: "2025-03-04" }, language: "en" },
  actors,
  statements,
};

function describe(statement: Statement): string {
  switch (statement.type) {
    case "warning":
      // Only a warning has consequences, and only here does the compiler know that it is one.
      return `${statement.mode}: ${statement.consequences?.[0]?.description["en"] ?? "nothing"} (${statement.consequences?.[0]?.certainty})`;
    case "vote":
      return statement.position;
    default:
      return statement.type;
  }
}

const described = statements.map(describe).join(", ");
if (described !== "deterrent: Ostrand closes the border (probable), no-comment") {
  throw new Error(described);
}
console.log(JSON.stringify(dossier, null, 2));
