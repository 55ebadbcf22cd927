/** Shown before anything else could load, so it has its words with it. */
export function ConfigFailure({ error }: { error: unknown }) {
  return (
    <main className="mx-auto max-w-xl px-6 py-24">
      <h1 className="text-xl font-semibold">The site’s configuration is not usable · 网站配置不可用</h1>
      <p role="alert" className="mt-3 text-ink-2">
        {error instanceof Error ? error.message : String(error)}
      </p>
    </main>
  );
}
