import { type ReactNode, useId } from 'react';
import { IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useWords } from '../words/words.tsx';

export interface EntryProps {
  /** Where links to this entry land. */
  readonly id?: string | undefined;
  /** What it is called: "Outcome 3". */
  readonly title: string;
  /** Left out where it can't be moved; undefined at the end of the list that it has reached. */
  readonly move?: { readonly up?: (() => void) | undefined; readonly down?: (() => void) | undefined };
  readonly onRemove?: (() => void) | undefined;
  /** h3 unless nothing stands between it and the page's own heading. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** Moving a part of the page takes the focus away from what is in it, and a button at the end of the list takes none. */
const keepFocus = (button: HTMLButtonElement): void => {
  if (!button.isConnected) return;
  if (button.disabled) button.parentElement?.querySelector<HTMLButtonElement>('button:enabled')?.focus();
  else button.focus();
};

/** One of several things that are edited in a list: it can be moved and removed by keyboard. */
export const Entry = ({
  id: given,
  title,
  move,
  onRemove,
  heading: Heading = 'h3',
  children,
}: EntryProps) => {
  const { say } = useWords();
  const made = useId();
  const id = given ?? made;
  const tool = (label: string, icon: 'up' | 'down' | 'close', act: (() => void) | undefined) => (
    <IconButton
      label={label}
      disabled={act === undefined}
      onClick={({ currentTarget }) => {
        act?.();
        setTimeout(() => keepFocus(currentTarget), 0);
      }}
    >
      <Icon name={icon} />
    </IconButton>
  );
  return (
    <section className="entry" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div className="entry__head">
        <Heading id={`${id}-title`}>{title}</Heading>
        <div className="entry__tools">
          {move && tool(say('ui.entry.up', { name: title }), 'up', move.up)}
          {move && tool(say('ui.entry.down', { name: title }), 'down', move.down)}
          {onRemove && tool(say('ui.entry.remove', { name: title }), 'close', onRemove)}
        </div>
      </div>
      {children}
    </section>
  );
};

/** Exchanges two neighbours of a list; outside its ends nothing happens. */
export const moved = <T,>(items: readonly T[], from: number, to: number): T[] => {
  const copy = [...items];
  const [item] = copy.splice(from, 1);
  if (item === undefined || to < 0 || to > copy.length) return [...items];
  copy.splice(to, 0, item);
  return copy;
};
