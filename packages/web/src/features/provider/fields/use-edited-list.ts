import { controlId } from '../../../api/index.ts';
import { moved, useWords } from '../../../ui/index.ts';
import { useToasts } from '../../../ui/interactive/index.ts';

interface EditedListOptions<Item> {
  /** Where the list is; its container carries `controlId(pointer)`. */
  readonly pointer: string;
  readonly items: readonly Item[];
  readonly update: (change: (items: readonly Item[]) => Item[]) => void;
  /** How an entry is called, for "Outcome 3 removed". */
  readonly name: (index: number) => string;
}

export interface EditedList<Item> {
  readonly replace: (index: number, item: Item) => void;
  readonly add: (item: Item) => void;
  /** Removes and offers to undo; the entry comes back where it was. */
  readonly remove: (index: number) => void;
  readonly move: (index: number) => {
    readonly up?: (() => void) | undefined;
    readonly down?: (() => void) | undefined;
  };
}

/** Waits until React has drawn the change. */
const soon = (run: () => void): void => {
  setTimeout(run, 0);
};

/** Adds, changes, moves and removes entries of a list, and keeps the focus where the work is. */
export const useEditedList = <Item>({
  pointer,
  items,
  update,
  name,
}: EditedListOptions<Item>): EditedList<Item> => {
  const { say } = useWords();
  const { confirm } = useToasts();
  const place = (): HTMLElement | null => document.getElementById(controlId(pointer));
  return {
    replace: (index, item) => update((before) => before.map((one, i) => (i === index ? item : one))),
    add: (item) => {
      update((before) => [...before, item]);
      soon(() =>
        document
          .getElementById(controlId(`${pointer}/${items.length}`))
          ?.querySelector<HTMLElement>('input, textarea, select')
          ?.focus(),
      );
    },
    remove: (index) => {
      const item = items[index];
      if (item === undefined) return;
      update((before) => before.filter((one) => one !== item));
      confirm(say('provider.removed', { name: name(index) }), () =>
        update((before) => [...before.slice(0, index), item, ...before.slice(index)]),
      );
      soon(() => place()?.focus());
    },
    move: (index) => ({
      up: index > 0 ? () => update((before) => moved(before, index, index - 1)) : undefined,
      down: index < items.length - 1 ? () => update((before) => moved(before, index, index + 1)) : undefined,
    }),
  };
};
