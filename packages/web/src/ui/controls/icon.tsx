import type { ReactNode } from 'react';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Drawings on a 24 × 24 field. Each verdict has an outline of its own, so that colour is never the only sign. */
const drawings = {
  valid: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="m7.2 12.4 3.3 3.3 6.3-6.9" {...line} stroke="var(--tint,#fff)" strokeWidth="2.2" />
    </>
  ),
  practice: (
    <path
      d="M4.5 3.5h15a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM3.8 13.5l9.7-9.7M4 20 20 4m.2 6.5-9.7 9.7"
      {...line}
      strokeWidth="1.9"
    />
  ),
  expired: (
    <>
      <path d="M12 2.5a9.5 9.5 0 1 0 9.5 9.5M12 6.5V12l3.8 2.6" {...line} strokeWidth="2" />
      <path d="M15.5 3.2a9.5 9.5 0 0 1 5.4 5.4" {...line} strokeWidth="2" strokeDasharray=".1 3.6" />
    </>
  ),
  'not-yet-in-force': (
    <path
      d="M4.5 5h15v15.5h-15zM4.5 9.5h15M8.5 2.5v4M15.5 2.5v4M10 13l3.5 2.5L10 18"
      {...line}
      strokeWidth="1.9"
    />
  ),
  revoked: (
    <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM5.5 18.5l13-13" {...line} strokeWidth="2.2" />
  ),
  suspended: (
    <>
      <circle cx="12" cy="12" r="9.5" {...line} strokeWidth="2" />
      <path d="M9.3 8.3v7.4M14.7 8.3v7.4" {...line} strokeWidth="2.4" />
    </>
  ),
  tampered: (
    <path
      d="M11.3 2.1A10 10 0 0 0 7.2 20.8l2.6-5.1-2.4-3.3 4.3-3.8zM14.4 3.2l.3 6.7-4.2 3 2.5 2.9-2.6 5.5A10 10 0 0 0 14.4 3.2z"
      fill="currentColor"
    />
  ),
  malformed: (
    <>
      <path d="M6 2.5h8l4.5 4.6V12M18.5 16v5.5H5.5v-19M13.8 2.8v4.7h4.5" {...line} strokeWidth="1.9" />
      <path d="M9 13.5h3M9 17.3h5" {...line} strokeWidth="1.9" strokeDasharray="1.2 2.9" />
    </>
  ),
  'unknown-issuer': (
    <>
      <path d="M12 3.2 22 20.8H2z" {...line} strokeWidth="2" />
      <path
        d="M9.9 11.3c.2-1.1 1-1.8 2.1-1.8s2.1.8 2.1 1.8c0 1.3-2.1 1.6-2.1 3"
        {...line}
        strokeWidth="1.8"
      />
      <circle cx="12" cy="17.4" r="1.1" fill="currentColor" />
    </>
  ),
  'could-not-check': (
    <>
      <circle
        cx="12"
        cy="12"
        r="9.5"
        {...line}
        strokeLinecap="butt"
        strokeWidth="2"
        strokeDasharray="3.7 2.27"
      />
      <path d="M7.8 12h.01M12 12h.01M16.2 12h.01" {...line} strokeWidth="2.5" />
    </>
  ),
  success: <path d="m4.5 12.6 4.7 4.7L19.5 6.7" {...line} strokeWidth="2.2" />,
  failure: <path d="m5.5 5.5 13 13m0-13-13 13" {...line} strokeWidth="2.4" />,
  caution: (
    <>
      <path d="M12 3.2 22 20.8H2z" {...line} strokeWidth="2" />
      <path d="M12 9.5v5" {...line} strokeWidth="2.2" />
      <circle cx="12" cy="17.6" r="1.2" fill="currentColor" />
    </>
  ),
  skipped: <path d="M5 12h.01M12 12h.01M19 12h.01" {...line} strokeWidth="3" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" {...line} strokeWidth="2" />
      <path d="M12 11v5.5" {...line} strokeWidth="2.2" />
      <circle cx="12" cy="7.4" r="1.3" fill="currentColor" />
    </>
  ),
  error: (
    <>
      <path d="M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1z" {...line} strokeWidth="2" />
      <path d="M12 7.2v6" {...line} strokeWidth="2.2" />
      <circle cx="12" cy="16.7" r="1.3" fill="currentColor" />
    </>
  ),
  unread: <circle cx="12" cy="12" r="5" fill="currentColor" />,
  offline: (
    <path
      d="M3 3l18 18M8.5 12.5a6 6 0 0 1 2-1.2m3.6.2c.5.3 1 .6 1.4 1M5 9a11 11 0 0 1 3-2m4-.9A11 11 0 0 1 19 9M12 17h.01"
      {...line}
      strokeWidth="2"
    />
  ),
  down: <path d="m6 9.5 6 6 6-6" {...line} strokeWidth="2" />,
  up: <path d="m6 14.5 6-6 6 6" {...line} strokeWidth="2" />,
  next: <path d="m9.5 6 6 6-6 6" {...line} strokeWidth="2" />,
  close: <path d="m6 6 12 12M18 6 6 18" {...line} strokeWidth="2" />,
  add: <path d="M12 5v14M5 12h14" {...line} strokeWidth="2.2" />,
  file: <path d="M6 2.5h8l4.5 4.6v14.4H5.5v-19M13.8 2.8v4.7h4.5" {...line} strokeWidth="1.9" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" {...line} strokeWidth="2.6" />,
  play: <path d="M8 5.5v13l10-6.5z" {...line} fill="currentColor" strokeWidth="1.5" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** An icon beside words that say the same: always hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    {drawings[name]}
  </svg>
);
