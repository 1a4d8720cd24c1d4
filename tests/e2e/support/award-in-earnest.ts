import { buildSpecification } from '@sigillo/core/testing/builders';
import type { Browser, Page } from 'playwright-core';
import { visit } from './browser.ts';
import type { Production } from './production.ts';

/** Signs in on an installation in earnest, by the link in a mail. */
export const signInByMail = async (page: Page, production: Production, email: string): Promise<void> => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.goto(await production.mailLink(email, /^\/sign-in\/with/));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
};

/**
 * Has a confirmed provider award one learner, who then finds a mail with the
 * link to collect. People sign in as they must; what they do then goes the
 * short way, by the API: other journeys do it by hand.
 */
export const awardInEarnest = async (
  browser: Browser,
  production: Production,
  learner: { readonly name: string; readonly email: string },
): Promise<void> => {
  const enter = async (email: string) => {
    const { context, page } = await visit(browser, production.origin, { ignoreHTTPSErrors: true });
    await signInByMail(page, production, email);
    const send = async (method: string, path: string, data?: object): Promise<Record<string, string>> => {
      const response = await context.request.fetch(`${production.origin}/api${path}`, {
        method,
        headers: { origin: production.origin },
        ...(data && { data }),
      });
      if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
      return (await response.json()) as Record<string, string>;
    };
    return { page, send };
  };

  const operator = await enter('operator@example.org');
  await operator.page.goto(production.setUpLink);
  await operator.page.getByRole('button', { name: 'Become the operator' }).click();
  await operator.page.waitForURL(/\/app/);

  const author = await enter('author@hohenwald.example.org');
  const { slug = '' } = await author.send('POST', '/organisations', {
    legalName: { 'de-AT': 'Universität Hohenwald', en: 'Hohenwald University' },
    roles: ['provider', 'awarding-body', 'assessor', 'issuer'],
    identifiers: [{ scheme: 'vat', value: 'ATU00000001' }],
    address: { country: 'AT', locality: 'Hohenwald' },
    awardingPower: {
      legalBasis: { en: 'Universities Act 2002' },
      jurisdiction: 'AT',
      mayAwardEcts: true,
      validFrom: '2004-01-01',
    },
    hoursPerEcts: 25,
  });
  await operator.send('POST', `/operator/organisations/${slug}/confirm`, { checked: 'the act' });
  await author.send('POST', `/organisations/${slug}/members`, {
    name: 'Matthias Egger',
    email: 'approver@hohenwald.example.org',
    roles: ['approver', 'registrar', 'awarding-officer'],
  });
  const second = await enter('approver@hohenwald.example.org');

  const all = `/organisations/${slug}/achievements`;
  const specification = buildSpecification();
  const { languages } = specification;
  const { id = '' } = await author.send('POST', all, { title: 'Ökobilanz von Produkten', languages });
  await author.send('PUT', `${all}/${id}/versions/1`, { revision: 1, specification });
  await author.send('POST', `${all}/${id}/versions/1/submit`, {});
  await second.send('POST', `${all}/${id}/versions/1/approve`, {});
  await author.send('POST', `${all}/${id}/versions/1/publish`, {});
  const decision = await second.send('POST', `/organisations/${slug}/decisions`, {
    achievement: id,
    version: 1,
    decidedOn: new Date().toISOString().slice(0, 10),
    decidedBy: 'Curricularkommission',
    minute: 'CK 1/1',
    place: { country: 'AT', locality: 'Hohenwald' },
  });
  await second.send('POST', `/organisations/${slug}/decisions/${decision.id}/awards`, {
    learner: { ...learner, birthDate: '1994-03-17' },
    grade: '1',
  });
  for (const { page } of [operator, author, second]) await page.context().close();
};
