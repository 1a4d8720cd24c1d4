import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

/** `first` is the one main action of a view; `danger` destroys something; `quiet` is a third choice. */
export type ButtonKind = 'first' | 'plain' | 'danger' | 'quiet';

interface Look {
  readonly kind?: ButtonKind;
  /** 32 px high, for dense tables only. */
  readonly small?: boolean;
}

const look = ({ kind = 'plain', small = false }: Look, extra = ''): string =>
  ['button', kind === 'plain' ? '' : `button--${kind}`, small ? 'button--small' : '', extra]
    .filter(Boolean)
    .join(' ');

export interface ButtonProps
  extends Look,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  readonly children: ReactNode;
  /** Work is under way: stays focusable, says so, and takes no second click. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button; its words are a verb. Inside a form, only `type="submit"` submits. */
export const Button = ({
  kind,
  small,
  busy = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={look({ ...(kind && { kind }), ...(small && { small }) })}
    aria-busy={busy || undefined}
    aria-disabled={busy || undefined}
    onClick={busy ? (event) => event.preventDefault() : onClick}
  >
    {children}
  </button>
);

export interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** What it does; the icon alone says nothing to a screen reader. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A square button that shows only an icon. */
export const IconButton = ({
  label,
  kind = 'quiet',
  small,
  busy: _,
  type = 'button',
  children,
  ...rest
}: IconButtonProps) => (
  <button
    {...rest}
    type={type}
    className={look({ kind, ...(small && { small }) }, 'button--icon')}
    aria-label={label}
    title={label}
  >
    {children}
  </button>
);

export interface LinkButtonProps extends Look {
  readonly href: string;
  readonly download?: boolean | string;
  readonly children: ReactNode;
}

/** A link that looks like a button, because following it is the main next step. */
export const LinkButton = ({ kind, small, href, download, children }: LinkButtonProps) => (
  <a className={look({ ...(kind && { kind }), ...(small && { small }) })} href={href} download={download}>
    {children}
  </a>
);
