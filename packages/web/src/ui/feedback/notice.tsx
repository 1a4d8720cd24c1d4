import type { ReactNode } from 'react';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { Tone } from './tone.ts';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
  /** A link or button at the end. */
  readonly action?: ReactNode;
  /** `status` is read when it appears, `alert` at once; neither for what was there from the start. */
  readonly role?: 'status' | 'alert';
}

const icons = {
  good: 'valid',
  caution: 'caution',
  bad: 'error',
  neutral: 'info',
  practice: 'practice',
  accent: 'info',
} as const satisfies Record<Tone, IconName>;

/** A message that belongs to the page and stays. */
export const Notice = ({
  tone = 'neutral',
  icon = icons[tone],
  title,
  children,
  action,
  role,
}: NoticeProps) => (
  <div className={`notice tone-${tone}`} role={role}>
    <Icon name={icon} />
    <div>
      {title && <b>{title}</b>}
      {children}
    </div>
    {action && <div className="notice__end">{action}</div>}
  </div>
);

/** A short state in a table or beside a title. */
export const Tag = ({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) => (
  <span className={`tag tone-${tone}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
