import { useParams } from "@tanstack/react-router";

/** The application's id in the page's address; undefined where it is none. */
export function useIdParam(): bigint | undefined {
  const { id = "" } = useParams({ strict: false });
  return /^[1-9]\d{0,18}$/.test(id) ? BigInt(id) : undefined;
}
