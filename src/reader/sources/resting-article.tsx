import { Link } from 'react-router';
import type { RestingArticle } from '#article/library-source.ts';
import { PassageView } from '../citation/passage-view.tsx';
import { useSurroundings } from '../reader-context.ts';
import { RelatedLink } from '../related/related-link.tsx';

type Props = { article: RestingArticle; lang: string | undefined };

/** An article and its claims that rest on a source, each in its sentence. @param lang the source's language */
export function RestingArticleView({ article: { id, headline, lang: articleLang, dir, claims }, lang }: Props) {
  const { articleHref } = useSurroundings();
  return (
    <section className="resting">
      <h3 lang={articleLang} dir={dir}>
        <RelatedLink article={id}>{headline}</RelatedLink>
      </h3>
      {claims.length === 0 && <p className="card-details">Listed among its sources; no claim cites it.</p>}
      <ol>
        {claims.map(({ number, before, claim, after, locator, passage }) => (
          <li key={number}>
            <Link to={`${articleHref(id)}#claim-${number}`} lang={articleLang} dir={dir}>
              {before}
              <mark>{claim}</mark>
              {after}
            </Link>
            {passage && <PassageView passage={{ ...passage, ofClaim: true }} lang={lang} />}
            {locator !== undefined && <p className="card-details">{locator}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
