import { type Operation, problemDocumentSchema } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';

/** What is wrong with an answer, in one line; undefined where nothing is. */
export const unsound = async (operation: Operation, response: Response): Promise<string | undefined> => {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const start = text.slice(0, 300);
  if (response.status >= 500) return `${response.status} ${start}`;
  if (response.status >= 400) return unsoundRefusal(response.status, type, text);
  if (response.status === 204) return text === '' ? undefined : 'a 204 with a body';
  if (operation.file || operation.events) return undefined;
  const found = operation.response?.safeParse(JSON.parse(text));
  return found?.success === false
    ? `not as described: ${JSON.stringify(found.error.issues[0])} ${start}`
    : undefined;
};

/** A refusal is a problem document whose code and faults all have sentences. */
export const unsoundRefusal = (status: number, type: string, text: string): string | undefined => {
  const start = `${status} ${text.slice(0, 300)}`;
  if (!type.startsWith('application/problem+json')) return `not a problem document: ${type} ${start}`;
  const document = problemDocumentSchema.safeParse(JSON.parse(text));
  if (!document.success) return `not a sound problem document: ${start}`;
  const { code, title, errors = [] } = document.data;
  if (document.data.status !== status) return `another status inside: ${start}`;
  if (!isMessageId(`problem.${code}.title`) || title === code) return `a code without a sentence: ${start}`;
  const mute = errors.find((fault) => fault.detail === fault.code);
  return mute === undefined ? undefined : `a fault without a sentence: ${mute.code} ${start}`;
};
