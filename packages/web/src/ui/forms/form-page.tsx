import type { FormEventHandler, ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';

/** Where a draft stands. */
export type DraftState =
  | { readonly state: 'saved'; readonly at: string | number }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved' }
  /** Something in it can't be stored as it is; the field says what. */
  | { readonly state: 'refused' };

const DraftLine = ({ draft }: { draft: DraftState }) => {
  const { say, time, date } = useWords();
  const text =
    draft.state === 'saved'
      ? say('ui.draft.saved', {
          // An hour alone would mean today.
          time: date(draft.at) === date(Date.now()) ? time(draft.at) : date(draft.at),
        })
      : say(`ui.draft.${draft.state}`);
  return (
    <p className="form__saved" role="status">
      {text}
    </p>
  );
};

export interface FormPageProps {
  readonly children: ReactNode;
  /** The buttons; the first one is the main action. */
  readonly actions: ReactNode;
  readonly draft?: DraftState | undefined;
  readonly errors?: readonly FormError[] | undefined;
  /** Counts attempts, so that the summary takes the focus again at each. */
  readonly attempt?: number;
  readonly onSubmit?: FormEventHandler<HTMLFormElement>;
  /** For plain pages without JavaScript. */
  readonly action?: string;
  readonly method?: 'get' | 'post';
  readonly encType?: 'multipart/form-data';
}

/** A form: one column, what is wrong on top, actions and the draft's state in a sticky foot. */
export const FormPage = (props: FormPageProps) => {
  const { children, actions, draft, errors = [], attempt = 0, ...form } = props;
  return (
    <form className="form" noValidate {...form}>
      <ErrorSummary key={attempt} errors={errors} />
      {children}
      <div className="form__foot">
        {actions}
        {draft && <DraftLine draft={draft} />}
      </div>
    </form>
  );
};
