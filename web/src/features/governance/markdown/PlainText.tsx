/** A text as it is written. */
export const PlainText = ({ text }: { text: string }) => (
  <p className="break-words whitespace-pre-wrap">{text}</p>
);
