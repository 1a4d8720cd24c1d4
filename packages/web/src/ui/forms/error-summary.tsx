import { useWords } from '../words/words.tsx';

/** One thing wrong: the field it is about, and the same words that stand beside the field. */
export interface FormError {
  /** The id of the control. */
  readonly field: string;
  readonly message: string;
  /** Where the control is, when it isn't on this page. */
  readonly href?: string | undefined;
}

// One function for all renders: a new one each time would take the focus back at every key.
const takeFocus = (section: HTMLElement | null): void => section?.focus();

/**
 * All that is wrong, on top of a form, each a link to its field. Takes the focus
 * when it appears, so that nobody wonders why nothing happened: give it a new
 * `key` for each attempt.
 */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => {
  const { say } = useWords();
  if (errors.length === 0) return null;
  return (
    <section className="summary" role="alert" aria-labelledby="errors-title" tabIndex={-1} ref={takeFocus}>
      <h2 id="errors-title">{say('ui.errors.title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message, href }) => (
          <li key={`${field} ${message}`}>
            <a href={href ?? `#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
