import { Button, LinkButton, type PublicPage, Seal, TextField } from '../../ui/index.ts';
import { PracticePeople } from './practice-people.tsx';

/** The engraving of the first page: the digest of the word "sigillo", sealed by nobody. */
const figure = {
  digest: '66116a894fb2d3c9fbf4bba2dac2a5d7e7e436c4406ca863c352771eca8a3080',
  issuer: 'e0a847930351765491543abcf09c50d2c281de480466eab09fe8b28d5cc3ce66',
};

const points = ['seal', 'open', 'private'] as const;

/** The first page: what this is in a sentence, and three doors. */
export const homePage: PublicPage<'home'> = {
  title: ({ words }) => words.say('page.home.title'),
  description: ({ words }) => words.say('page.home.lead'),
  indexed: true,
  body: ({ content, page, words: { say } }) => (
    <>
      <div className="hero">
        <div>
          <h1>{say('page.home.title')}</h1>
          <p className="page__lead">{say('page.home.lead')}</p>
        </div>
        <Seal {...figure} state="whole" />
      </div>
      <div className="doors">
        <section className="sheet" aria-labelledby="door-check">
          <h2 id="door-check">{say('page.home.check.title')}</h2>
          <p>{say('page.home.check.text')}</p>
          <LinkButton kind="first" href="/verify">
            {say('page.home.check.title')}
          </LinkButton>
        </section>
        <section className="sheet" aria-labelledby="door-find">
          <h2 id="door-find">{say('page.home.find.title')}</h2>
          <p>{say('page.home.find.text')}</p>
          <form action="/find" method="get" className="flow">
            <TextField
              id="home-q"
              name="q"
              type="search"
              label={say('page.home.find.field')}
              maxLength={200}
            />
            <Button type="submit">{say('page.find.submit')}</Button>
          </form>
        </section>
        <section className="sheet" aria-labelledby="door-yours">
          <h2 id="door-yours">{say('page.home.yours.title')}</h2>
          <p>{say('page.home.yours.text')}</p>
          <LinkButton
            href={page.session.person ? '/app/wallet/credentials' : '/sign-in?next=/app/wallet/credentials'}
          >
            {say('page.home.yours.action')}
          </LinkButton>
        </section>
      </div>
      {content.people && content.people.length > 0 && (
        <section className="band" aria-labelledby="practice">
          <h2 id="practice">{say('page.home.practice.title')}</h2>
          <p className="measure">{say('page.home.practice.text')}</p>
          <PracticePeople people={content.people} />
        </section>
      )}
      <section className="band" aria-labelledby="trust">
        <h2 id="trust">{say('page.home.trust.title')}</h2>
        <ul className="points">
          {points.map((point) => (
            <li key={point}>{say(`page.home.trust.${point}`)}</li>
          ))}
        </ul>
        <p>
          <a href="/how-checking-works">{say('nav.public.how-checking-works')}</a>
        </p>
      </section>
      <section className="band" aria-labelledby="organisations">
        <h2 id="organisations">{say('page.home.organisations.title')}</h2>
        <p className="measure">{say('page.home.organisations.text')}</p>
        <LinkButton href="/app/organisations/new/who">{say('page.home.organisations.action')}</LinkButton>
      </section>
    </>
  ),
};
