import type { ReactNode } from 'react';
import type { SubmitFault } from '../../../api/index.ts';
import { Icon } from '../../../ui/index.ts';

/** What stands beside a field: help with any advice, and the error. */
export interface FieldNotes {
  readonly help: ReactNode | undefined;
  readonly error: string | undefined;
}

/** Help, and under it what is doubtful about what was written. Part of the field's description. */
export const helpWithAdvice = (
  help: ReactNode | undefined,
  advice: readonly string[],
): ReactNode | undefined =>
  advice.length === 0 ? (
    help
  ) : (
    <>
      {help}
      {advice.map((text) => (
        <span className="field__caution" key={text}>
          <Icon name="caution" />
          {text}
        </span>
      ))}
    </>
  );

/** Notes of a form that is sent as a whole: the faults that came back, each at its place. */
export const notesOfFaults =
  (faults: readonly SubmitFault[]) =>
  (pointer: string, help?: string): FieldNotes => ({
    help,
    error: faults.find((fault) => fault.pointer === pointer)?.detail,
  });
