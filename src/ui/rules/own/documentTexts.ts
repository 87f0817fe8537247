import type { Statement } from '../../../rules/editProfile';
import type { RulePart } from '../../../rules/provenance';
import { textOrNull } from './readRuleTexts';

/** What the form offers, in its order. */
export const documentKinds = ['notice', 'listed', 'kept'] as const satisfies Statement['kind'][];

/** What states the changed figures, as it stands in the form. */
export type DocumentTexts = {
  kind: (typeof documentKinds)[number];
  /** Of the profile's sources, where one of them is chosen. */
  sourceId: string;
  title: string;
  documentNumber: string;
  issuer: string;
  publishedOn: string;
  url: string;
  /** Whether the person read the document itself; otherwise the carrier is where it was read. */
  isOriginal: boolean;
  carrierTitle: string;
  carrierUrl: string;
  /** Unchanged parts that the document states too. */
  confirmed: RulePart[];
};

export const emptyDocument: DocumentTexts = {
  kind: 'notice',
  sourceId: '',
  title: '',
  documentNumber: '',
  issuer: '',
  publishedOn: '',
  url: '',
  isOriginal: false,
  carrierTitle: '',
  carrierUrl: '',
  confirmed: [],
};

/** @param isNeeded whether the document states anything: without a changed or confirmed part no source is written */
export function readStatement(texts: DocumentTexts, isNeeded: boolean): Statement {
  const { kind, sourceId, confirmed } = texts;
  if (!isNeeded || kind === 'kept') return { kind: 'kept', confirmed };
  if (kind === 'listed') return { kind, sourceId, confirmed };
  return {
    kind,
    notice: {
      title: texts.title.trim(),
      documentNumber: textOrNull(texts.documentNumber),
      issuer: textOrNull(texts.issuer),
      publishedOn: textOrNull(texts.publishedOn),
      url: textOrNull(texts.url),
      carrier: texts.isOriginal ? null : { title: texts.carrierTitle.trim(), url: textOrNull(texts.carrierUrl) },
    },
    confirmed,
  };
}
