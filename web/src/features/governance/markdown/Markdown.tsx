import { lazy, Suspense } from "react";
import { PlainText } from "./PlainText.tsx";

/** Loaded with the first text. Where the site's server does not answer, the text is shown as it is written. */
const MarkdownTree = lazy(() => import("./MarkdownTree.tsx").catch(() => ({ default: PlainText })));

export const Markdown = ({ text }: { text: string }) => (
  <Suspense fallback={<PlainText text={text} />}>
    <MarkdownTree text={text} />
  </Suspense>
);
