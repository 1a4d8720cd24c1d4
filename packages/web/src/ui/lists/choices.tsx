/** One choice among a few that filter or change a view. */
export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** Where the label is in another language than the page. */
  readonly lang?: string;
}

const links = (items: readonly Choice[], current: 'page' | 'true') =>
  items.map((item) => (
    <a key={item.href} href={item.href} lang={item.lang} aria-current={item.current ? current : undefined}>
      {item.label}
    </a>
  ));

/** Filters as chips: each is a link, so that a filtered view has its own address. */
export const Choices = ({ label, items }: { label: string; items: readonly Choice[] }) => (
  <nav className="choices" aria-label={label}>
    {links(items, 'true')}
  </nav>
);

/** The parts of one thing, each at its own address. */
export const Tabs = ({ label, items }: { label: string; items: readonly Choice[] }) => (
  <nav className="tabs" aria-label={label}>
    {links(items, 'page')}
  </nav>
);
