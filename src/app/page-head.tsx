/** The page's title and description: React puts them into the document's head. */
export function PageHead({ title, description }: { title: string; description?: string }) {
  return (
    <>
      <title>{`${title} · Stet`}</title>
      {description !== undefined && <meta name="description" content={description} />}
    </>
  );
}
