import { useWords } from '../words/words.tsx';

export interface PagingProps {
  /** Names the navigation: "Pages of results". */
  readonly label: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** The way through a long list, page by page. Nothing where there is one page. */
export const Paging = ({ label, page, pages, href }: PagingProps) => {
  const { say, number } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="paging row" aria-label={label}>
      {page > 1 && (
        <a className="button" href={href(page - 1)} rel="prev">
          {say('ui.paging.previous')}
        </a>
      )}
      <span className="quiet">{say('ui.paging.position', { page: number(page), pages: number(pages) })}</span>
      {page < pages && (
        <a className="button" href={href(page + 1)} rel="next">
          {say('ui.paging.next')}
        </a>
      )}
    </nav>
  );
};
