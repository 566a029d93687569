// The format demarche/1 for TypeScript, made from the tables that read and write it. Do not edit.
//
// The property `type` tells the kinds of Statement and Actor apart. A newer version may write kinds and tokens that this file does
// not know, so give a `switch` over `type` a default. A dossier refers to actors and events by id; a statement outside a dossier
// contains them in full.

export interface Acceptance {
  /** The kind of statement. */
  type: "acceptance";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Accusation {
  /** The kind of statement. */
  type: "accusation";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export type Actor = State | Organization | Person | Group | Unidentified;

export type ActorReference = string | Actor;

export interface Admission {
  /** The kind of statement. */
  type: "admission";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Agreement {
  /** The kind of statement. */
  type: "agreement";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** Whether it was signed; false by default. */
  signed?: boolean;
  /** What it creates. */
  measure?:
    | "recognition"
    | "relations"
    | "treaty"
    | "aid"
    | "asylum"
    | "ceasefire"
    | "recall"
    | "expulsion"
    | "restriction"
    | "listing"
    | "emergency"
    | "custody"
    | "mobilization"
    | "office"
    | "order"
    | "ruling"
    | "mandate"
    | "adoption"
    | "other"
    | (string & {});
  /** The time from which, or during which, it is in force. */
  effective?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Appeal {
  /** The kind of statement. */
  type: "appeal";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** How strongly it is asked. */
  force: "request" | "demand";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Article {
  /** The id, a lower-case slug. */
  id: string;
  /** The headline. */
  title: Text;
  /** The kind of document. */
  genre?:
    | "news"
    | "transcript"
    | "statement"
    | "communique"
    | "readout"
    | "press-release"
    | "letter"
    | "note-verbale"
    | "post"
    | "meeting-record"
    | "legal-act"
    | "other"
    | (string & {});
  /** The publisher. */
  publisher?: ActorReference;
  /** The author's name as printed. */
  byline?: string;
  /** When it was published. */
  published: Dating;
  /** When its text was last changed. */
  updated?: Dating;
  /** Its BCP 47 language tag. */
  language: string;
  /** The address where it was read. */
  uri?: string;
  /** Its identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** The address of the original, if it is a translation. */
  translationOf?: string;
  /** The digest of its text in UTF-8. */
  sha256?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Assertion {
  /** The kind of statement. */
  type: "assertion";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Coder {
  /** Human, model or rules. */
  kind: "human" | "model" | "rules";
  /** The name. */
  name: string;
  /** The version. */
  version?: string;
}

export interface Commitment {
  /** The kind of statement. */
  type: "commitment";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Concern {
  /** The kind of statement. */
  type: "concern";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Consequence {
  /** What may follow. */
  description: Text;
  /** How certain it is to the speaker. */
  certainty: "certain" | "probable" | "possible" | "unknown";
}

export interface Courtesy {
  /** The kind of statement. */
  type: "courtesy";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The form of the courtesy. */
  form: "thanks" | "apology" | "condolence" | "congratulation";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Dating {
  /** The date, as imprecise as the source (EDTF). */
  date: string;
  /** The words that give the date. */
  wording?: Passage;
  /** The day from which the wording is counted. */
  anchor?: string;
  /** How the date is known. */
  basis?: "stated" | "inferred" | "external";
}

export interface Decision {
  /** The kind of statement. */
  type: "decision";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** What is changed. */
  measure?:
    | "recognition"
    | "relations"
    | "treaty"
    | "aid"
    | "asylum"
    | "ceasefire"
    | "recall"
    | "expulsion"
    | "restriction"
    | "listing"
    | "emergency"
    | "custody"
    | "mobilization"
    | "office"
    | "order"
    | "ruling"
    | "mandate"
    | "adoption"
    | "other"
    | (string & {});
  /** What happens to the measure; by default it starts. */
  change?: "start" | "increase" | "prolong" | "reduce" | "suspend" | "end";
  /** The time from which, or during which, it is in force. */
  effective?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Denial {
  /** The kind of statement. */
  type: "denial";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Disapproval {
  /** The kind of statement. */
  type: "disapproval";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** Whether it is a note of protest or a summons; false by default. */
  formal?: boolean;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Dossier {
  /** The format and its major version; absent means demarche/1. */
  format?: "demarche/1";
  /** The reporting article. */
  article: Article;
  /** Its coder. */
  coder?: Coder;
  /** The actors, each once. */
  actors?: Array<Actor>;
  /** The events, each once. */
  events?: Array<Event>;
  /** The statements. */
  statements?: Array<Statement>;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Event {
  /** The id, a lower-case slug. */
  id: string;
  /** Whether it has happened. */
  status: "occurred" | "ongoing" | "planned" | "unconfirmed" | "hypothetical";
  /** What it is. */
  description: Text;
  /** The participants. */
  participants?: Array<ActorReference>;
  /** The place. */
  place?: Text;
  /** The time. */
  time?: Dating;
  /** The id of the event it is part of. */
  partOf?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface EventCode {
  /** The ontology. */
  scheme: string;
  /** Its edition. */
  edition: string;
  /** The code. */
  code: string;
  /** The mode, if it has one. */
  mode?: string;
}

export type EventReference = string | Event;

export interface Group {
  /** The type of actor. */
  type: "group";
  /** The id, a lower-case slug. */
  id: string;
  /** The name or description. */
  name: Text;
  /** The known members. */
  members?: Array<ActorReference>;
  /** The number of all members, known and unknown. */
  size?: number;
  /** The actor's identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the identity is known. */
  identifiedBy?: "stated" | "inferred" | "external";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Identifier {
  /** The other system. */
  scheme: string;
  /** The identifier in it. */
  value: string;
}

export interface Inquiry {
  /** The kind of statement. */
  type: "inquiry";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface InstrumentReference {
  /** The words that name the instrument. */
  wording?: Passage;
  /** Its title. */
  title?: Text;
  /** Its identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the statement relates to the instrument. */
  relation:
    | "cites"
    | "violation"
    | "compliance"
    | "urges-compliance"
    | "calls-for-measures"
    | "rejects"
    | "threatens"
    | "implements"
    | "enacts"
    | "ends"
    | (string & {});
  /** How certain it is to the speaker. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** How the instrument is known. */
  identifiedBy?: "stated" | "inferred" | "external";
}

export interface Justification {
  /** The kind of statement. */
  type: "justification";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Link {
  /** How this statement relates to the other. */
  relation:
    | "responds-to"
    | "denies"
    | "continues"
    | "interprets"
    | "reiterates"
    | "contradicts"
    | "supersedes"
    | "rendition-of"
    | "accepts"
    | "refuses"
    | "explains"
    | (string & {});
  /** The id of the other; only reiterates may lack it. */
  statement?: string;
  /** The address of the other's article, if different. */
  article?: string;
}

export interface NoComment {
  /** The kind of statement. */
  type: "no-comment";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Office {
  /** The title of the post. */
  title: Text;
  /** The body it belongs to. */
  organization: ActorReference;
  /** When the person took it. */
  since?: string;
  /** When the person left it. */
  until?: string;
  /** Whether it is over since an unknown date; false by default. */
  former?: boolean;
}

export interface Organization {
  /** The type of actor. */
  type: "organization";
  /** The id, a lower-case slug. */
  id: string;
  /** The name or description. */
  name: Text;
  /** Its kind. */
  kind:
    | "ministry"
    | "presidency"
    | "parliament"
    | "court"
    | "armed-forces"
    | "police"
    | "agency"
    | "diplomatic-mission"
    | "intergovernmental-body"
    | "ngo"
    | "news-outlet"
    | "party"
    | "armed-group"
    | "company"
    | "other"
    | (string & {});
  /** The state it belongs to or is in. */
  state?: StateReference;
  /** What it is part of. */
  parent?: OrganizationReference;
  /** The actor's identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the identity is known. */
  identifiedBy?: "stated" | "inferred" | "external";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export type OrganizationReference = string | Organization;

export interface Party {
  /** The actor. */
  actor: ActorReference;
  /** The office it acts in. */
  office?: Office;
  /** Those it speaks for. */
  onBehalfOf?: Array<ActorReference>;
  /** Where it is mentioned. */
  mention?: Passage;
  /** How the role is known. */
  basis?: "stated" | "inferred" | "external";
}

export interface Passage {
  /** The first code point, from 0. */
  start?: number;
  /** The code point after the last one. */
  end?: number;
  /** The words of the source. */
  exact?: string;
  /** The words just before. */
  prefix?: string;
  /** The words just after. */
  suffix?: string;
}

export interface Person {
  /** The type of actor. */
  type: "person";
  /** The id, a lower-case slug. */
  id: string;
  /** The name or description. */
  name: Text;
  /** The posts the person holds. */
  offices?: Array<Office>;
  /** The actor's identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the identity is known. */
  identifiedBy?: "stated" | "inferred" | "external";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Proposal {
  /** The kind of statement. */
  type: "proposal";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** Whether it is an offer, a suggestion or a draft. */
  mode: "offer" | "suggestion" | "draft";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Quotation {
  /** The exact words. */
  words: string;
  /** Their language. */
  language: string;
  /** Whole utterances, a fragment, or the document itself. */
  form: "direct" | "mixed" | "verbatim";
  /** Their place in the source. */
  passage?: Passage;
  /** Their author, if not the speaker. */
  by?: ActorReference;
  /** The words in other languages. */
  translations?: Text;
  /** The language in which they were spoken. */
  originalLanguage?: string;
}

export interface Refusal {
  /** The kind of statement. */
  type: "refusal";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Relay {
  /** Those who pass the words on. */
  by?: Array<Party>;
  /** The channel they use. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** The reporting verb of this relay. */
  cue?: Passage;
  /** When they passed them on. */
  made?: Dating;
  /** How it is known. */
  basis?: "stated" | "inferred" | "external";
}

export interface ResolutionCitation {
  /** The resolution. */
  resolution: string;
  /** Its paragraphs; none if it is cited as a whole. */
  provisions?: Array<string>;
}

export interface SanctionReference {
  /** The words that name the instrument. */
  wording?: Passage;
  /** The resolutions, if they have a number. */
  resolutions?: Array<ResolutionCitation>;
  /** The key of the sanctions regime. */
  regime?: string;
  /** The programmes by which others implement the measures. */
  programmes?: Array<Identifier>;
  /** How the statement relates to the instrument. */
  relation:
    | "cites"
    | "violation"
    | "compliance"
    | "urges-compliance"
    | "calls-for-measures"
    | "rejects"
    | "threatens"
    | "implements"
    | "enacts"
    | "ends"
    | (string & {});
  /** How certain it is to the speaker. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** How the resolution, regime or programme is known. */
  identifiedBy?: "stated" | "inferred" | "external";
}

export interface State {
  /** The type of actor. */
  type: "state";
  /** The id; by default the code in lower case. */
  id?: string;
  /** The ISO 3166-1 alpha-3 code. */
  code:
    | "ABW"
    | "AFG"
    | "AGO"
    | "AIA"
    | "ALA"
    | "ALB"
    | "AND"
    | "ARE"
    | "ARG"
    | "ARM"
    | "ASM"
    | "ATA"
    | "ATF"
    | "ATG"
    | "AUS"
    | "AUT"
    | "AZE"
    | "BDI"
    | "BEL"
    | "BEN"
    | "BES"
    | "BFA"
    | "BGD"
    | "BGR"
    | "BHR"
    | "BHS"
    | "BIH"
    | "BLM"
    | "BLR"
    | "BLZ"
    | "BMU"
    | "BOL"
    | "BRA"
    | "BRB"
    | "BRN"
    | "BTN"
    | "BUR"
    | "BVT"
    | "BWA"
    | "BYS"
    | "CAF"
    | "CAN"
    | "CCK"
    | "CHE"
    | "CHL"
    | "CHN"
    | "CIV"
    | "CMR"
    | "COD"
    | "COG"
    | "COK"
    | "COL"
    | "COM"
    | "CPV"
    | "CRI"
    | "CSK"
    | "CUB"
    | "CUW"
    | "CXR"
    | "CYM"
    | "CYP"
    | "CZE"
    | "DDR"
    | "DEU"
    | "DHY"
    | "DJI"
    | "DMA"
    | "DNK"
    | "DOM"
    | "DZA"
    | "ECU"
    | "EGY"
    | "ERI"
    | "ESH"
    | "ESP"
    | "EST"
    | "ETH"
    | "FIN"
    | "FJI"
    | "FLK"
    | "FRA"
    | "FRO"
    | "FSM"
    | "GAB"
    | "GBR"
    | "GEO"
    | "GGY"
    | "GHA"
    | "GIB"
    | "GIN"
    | "GLP"
    | "GMB"
    | "GNB"
    | "GNQ"
    | "GRC"
    | "GRD"
    | "GRL"
    | "GTM"
    | "GUF"
    | "GUM"
    | "GUY"
    | "HKG"
    | "HMD"
    | "HND"
    | "HRV"
    | "HTI"
    | "HUN"
    | "HVO"
    | "IDN"
    | "IMN"
    | "IND"
    | "IOT"
    | "IRL"
    | "IRN"
    | "IRQ"
    | "ISL"
    | "ISR"
    | "ITA"
    | "JAM"
    | "JEY"
    | "JOR"
    | "JPN"
    | "KAZ"
    | "KEN"
    | "KGZ"
    | "KHM"
    | "KIR"
    | "KNA"
    | "KOR"
    | "KWT"
    | "LAO"
    | "LBN"
    | "LBR"
    | "LBY"
    | "LCA"
    | "LIE"
    | "LKA"
    | "LSO"
    | "LTU"
    | "LUX"
    | "LVA"
    | "MAC"
    | "MAF"
    | "MAR"
    | "MCO"
    | "MDA"
    | "MDG"
    | "MDV"
    | "MEX"
    | "MHL"
    | "MKD"
    | "MLI"
    | "MLT"
    | "MMR"
    | "MNE"
    | "MNG"
    | "MNP"
    | "MOZ"
    | "MRT"
    | "MSR"
    | "MTQ"
    | "MUS"
    | "MWI"
    | "MYS"
    | "MYT"
    | "NAM"
    | "NCL"
    | "NER"
    | "NFK"
    | "NGA"
    | "NIC"
    | "NIU"
    | "NLD"
    | "NOR"
    | "NPL"
    | "NRU"
    | "NZL"
    | "OMN"
    | "PAK"
    | "PAN"
    | "PCN"
    | "PER"
    | "PHL"
    | "PLW"
    | "PNG"
    | "POL"
    | "PRI"
    | "PRK"
    | "PRT"
    | "PRY"
    | "PSE"
    | "PYF"
    | "QAT"
    | "REU"
    | "RHO"
    | "ROU"
    | "RUS"
    | "RWA"
    | "SAU"
    | "SCG"
    | "SDN"
    | "SEN"
    | "SGP"
    | "SGS"
    | "SHN"
    | "SJM"
    | "SLB"
    | "SLE"
    | "SLV"
    | "SMR"
    | "SOM"
    | "SPM"
    | "SRB"
    | "SSD"
    | "STP"
    | "SUN"
    | "SUR"
    | "SVK"
    | "SVN"
    | "SWE"
    | "SWZ"
    | "SXM"
    | "SYC"
    | "SYR"
    | "TCA"
    | "TCD"
    | "TGO"
    | "THA"
    | "TJK"
    | "TKL"
    | "TKM"
    | "TLS"
    | "TON"
    | "TTO"
    | "TUN"
    | "TUR"
    | "TUV"
    | "TWN"
    | "TZA"
    | "UGA"
    | "UKR"
    | "UMI"
    | "URY"
    | "USA"
    | "UZB"
    | "VAT"
    | "VCT"
    | "VDR"
    | "VEN"
    | "VGB"
    | "VIR"
    | "VNM"
    | "VUT"
    | "WLF"
    | "WSM"
    | "XKX"
    | "YEM"
    | "YMD"
    | "YUG"
    | "ZAF"
    | "ZAR"
    | "ZMB"
    | "ZWE";
  /** The name; by default the usual one. */
  name?: Text;
  /** The actor's identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the identity is known. */
  identifiedBy?: "stated" | "inferred" | "external";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export type StateReference = string | State;

export type Statement =
    | Assertion
    | Admission
    | Accusation
    | Denial
    | Justification
    | Commitment
    | Threat
    | Agreement
    | Acceptance
    | Refusal
    | Appeal
    | Proposal
    | Warning
    | Inquiry
    | Concern
    | Disapproval
    | Support
    | Courtesy
    | Decision
    | Vote
    | NoComment;

export interface Support {
  /** The kind of statement. */
  type: "support";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export type Text = { [language: string]: string };

export interface Threat {
  /** The kind of statement. */
  type: "threat";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Unidentified {
  /** The type of actor. */
  type: "unidentified";
  /** The id, a lower-case slug. */
  id: string;
  /** The name or description. */
  name: Text;
  /** The actor's identifiers in other systems. */
  identifiers?: Array<Identifier>;
  /** How the identity is known. */
  identifiedBy?: "stated" | "inferred" | "external";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Vote {
  /** The kind of statement. */
  type: "vote";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The position of the voter. */
  position: "for" | "against" | "veto" | "abstention" | "not-participating";
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}

export interface Warning {
  /** The kind of statement. */
  type: "warning";
  /** The id, a lower-case slug. */
  id: string;
  /** The voice in which it is said; by default a speaker's. */
  voice?: "speaker" | "article" | "unattributed";
  /** Those who say it. */
  speakers?: Array<Party>;
  /** Those it is said to. */
  addressees?: Array<Party>;
  /** Those it is about. */
  targets?: Array<Party>;
  /** What is said, in the coder's words. */
  content?: Text;
  /** How far the speaker is committed to the content. */
  certainty?: "certain" | "probable" | "possible" | "unknown";
  /** The exact words. */
  quotations?: Array<Quotation>;
  /** The places of the content in the source. */
  passages?: Array<Passage>;
  /** The reporting verb or noun. */
  cue?: Passage;
  /** When it was said. */
  made?: Dating;
  /** The channel through which it was said. */
  channel?:
    | "phone-call"
    | "meeting"
    | "communique"
    | "readout"
    | "briefing"
    | "interview"
    | "speech"
    | "testimony"
    | "letter"
    | "diplomatic-note"
    | "social-media"
    | "state-media"
    | "press-article"
    | "summons"
    | "other"
    | (string & {});
  /** How we know the channel. */
  channelBasis?: "stated" | "inferred" | "external";
  /** The occasion on which it was said. */
  occasion?: EventReference;
  /** Those between the article and the speaker, outermost first. */
  relays?: Array<Relay>;
  /** Whose word for the act the kind is. */
  characterizedBy?: "speaker" | "reporter" | "coder";
  /** Its position in the document; by default the body. */
  placement?: "body" | "headline" | "related-link";
  /** The events it is about. */
  about?: Array<EventReference>;
  /** What it says about UN Security Council measures. */
  sanctionReferences?: Array<SanctionReference>;
  /** What it says about other legal instruments. */
  instruments?: Array<InstrumentReference>;
  /** Identifiers of the utterance in other systems. */
  identifiers?: Array<Identifier>;
  /** Its relations to other statements. */
  links?: Array<Link>;
  /** Codes of event ontologies that the coder chose. */
  codes?: Array<EventCode>;
  /** Its coder, if not the dossier's. */
  codedBy?: Coder;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** The id of the article, for a statement outside a dossier. */
  article?: string;
  /** The condition it depends on. */
  condition?: Text;
  /** The time by which an act is due. */
  deadline?: Dating;
  /** Whether it alerts or deters. */
  mode: "alert" | "deterrent";
  /** What may follow. */
  consequences?: Array<Consequence>;
  /** What is yours: names with a colon. */
  [extension: `${string}:${string}`]: unknown;
}
