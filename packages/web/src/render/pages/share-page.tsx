import { CheckedItems, chooseText, elementsOf, zoneText } from '../../credential/index.ts';
import type { Words } from '../../ui/index.ts';
import { type ContentOf, LinkButton, type PublicPage } from '../../ui/index.ts';

const untilOf = (content: ContentOf<'share'>, words: Words) => ({
  name: content.sharedBy,
  day: words.day(content.endsAt),
  time: words.time(content.endsAt),
  zone: zoneText(content.timeZone, words, content.endsAt),
});

/** What somebody shared: the same sheet as after a check, with only the elements that they chose. */
export const sharePage: PublicPage<'share'> = {
  title: ({ content, words }) => {
    const [first] = content.items;
    const title = first && chooseText(elementsOf(first.report).title, words.locale)?.text;
    return content.items.length === 1 && title
      ? words.say('page.share.title', { title, name: content.sharedBy })
      : words.say('page.share.title-many', { count: content.items.length, name: content.sharedBy });
  },
  description: ({ content, words }) => words.say('page.share.sentence', untilOf(content, words)),
  body: ({ content, page, words }) => {
    const { say } = words;
    const until = untilOf(content, words);
    const checked = words.moment(content.items[0]?.report.checkedAt ?? page.now);
    const downloads = content.items.filter(({ href }) => href);
    return (
      <>
        <p className="crumb quiet">{say('page.share.crumb', { ...until, checked })}</p>
        <CheckedItems
          items={content.items}
          shared
          partial={downloads.length < content.items.length}
          title={say('page.share.title-many', { count: content.items.length, name: content.sharedBy })}
          asideLabel={say('page.aside.label')}
          actions={({ href }) =>
            content.items.length > 1 && href ? (
              <p>
                <a href={href} download>
                  {say('page.share.download')}
                </a>
              </p>
            ) : null
          }
          aside={
            <>
              <section>
                <h2>{say('page.share.checked-title')}</h2>
                <p>{say('page.share.checked-text')}</p>
              </section>
              <section>
                <h2>{say('page.share.keep.title')}</h2>
                {content.items.length === 1 && downloads[0]?.href ? (
                  <>
                    <p>{say('page.share.download-text')}</p>
                    <LinkButton href={downloads[0].href} download>
                      {say('page.share.download')}
                    </LinkButton>
                  </>
                ) : (
                  <p>{say(downloads.length > 0 ? 'page.share.download-text' : 'page.share.partial')}</p>
                )}
                <p>{say('page.verify.print')}</p>
              </section>
              <section>
                <h2>{say('page.share.visits-title')}</h2>
                <p>{say('page.share.visits')}</p>
              </section>
              <section>
                <h2>{say('page.aside.seal.title')}</h2>
                <p>{say('page.aside.seal.text')}</p>
              </section>
            </>
          }
        />
        <p className="only-print">{say('verdict.print-note', { address: page.url })}</p>
      </>
    );
  },
};
