import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppShell, createWords, WordsProvider } from '../ui/index.ts';
import { ToastHistory, ToastProvider } from '../ui/interactive/index.ts';
import { sections } from './sections.tsx';

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** For those who build pages: every part of the design system on one page. Served by `npm run gallery` alone. */
const Gallery = () => (
  <AppShell
    area="Gallery"
    menu={sections.map(([name], index) => ({
      label: name,
      href: `#${slug(name)}`,
      current: index === 0,
      ...(index === 1 && { count: 9 }),
    }))}
    dock={sections
      .slice(0, 4)
      .map(([name], index) => ({ label: name, href: `#${slug(name)}`, current: index === 0 }))}
    person="Marek Hlaváč"
    personal={<a href="#account">Account</a>}
  >
    <h1>Intaglio</h1>
    {sections.map(([name, content]) => (
      <section key={name} id={slug(name)} className="flow">
        <h2>{name}</h2>
        {content}
      </section>
    ))}
    <ToastHistory />
  </AppShell>
);

const place = document.getElementById('gallery');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <WordsProvider words={createWords('en', 'Europe/Vienna')}>
        <ToastProvider>
          <Gallery />
        </ToastProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
