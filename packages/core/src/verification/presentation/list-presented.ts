import { isJsonObject, type JsonObject, pointer, toList } from '../../base/index.ts';

/** A credential in a presentation, or the envelope that it comes in. */
export interface PresentedText {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly document: JsonObject;
  /** The document as the text that is verified. */
  readonly text: string;
}

/** Each credential costs look-ups of its own. */
const most = 20;

/** The credentials of a presentation, in its order; none where there are too many, or one is no object. */
export const listPresented = (presentation: JsonObject): readonly PresentedText[] => {
  const values = toList(presentation.verifiableCredential);
  const listed = Array.isArray(presentation.verifiableCredential);
  if (values.length > most || !values.every(isJsonObject)) return [];
  return values.map((document, index) => {
    const place = listed ? pointer('verifiableCredential', index) : pointer('verifiableCredential');
    return { pointer: place, document, text: JSON.stringify(document) };
  });
};
