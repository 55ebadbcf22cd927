import type { ReactNode } from "react";
import { Card } from "../ui/Card.tsx";
import { Deferred } from "../ui/Deferred.tsx";
import { Failed, Loading } from "../ui/states.tsx";

/** What a page reads; null means that there is no such thing. */
export interface Reading<Data = unknown> {
  data: Data | null | undefined;
  error: unknown;
  refetch: () => unknown;
}

export type DataOf<Readings extends readonly Reading[]> = {
  [Index in keyof Readings]: NonNullable<Readings[Index]["data"]>;
};

/** The data of all `readings`, or undefined while one of them has none. */
function dataOf<All extends readonly Reading[]>(readings: All): DataOf<All> | undefined {
  const data = readings.map((each) => each.data);
  return data.some((each) => each === undefined || each === null) ? undefined : (data as DataOf<All>);
}

/**
 * What `readings` have to say once all of them are there; until then that they load, or why they do not. What was read
 * stays while reading it again fails: the frame says that the chain is silent, and asks until it is not.
 */
export function WhenRead<const All extends readonly Reading[]>({
  readings,
  bare,
  loading = bare ? <Loading lines={9} className="p-5" /> : <LoadingCard />,
  children,
}: {
  readings: All;
  /** It is in a card already. */
  bare?: boolean;
  loading?: ReactNode;
  children: (...data: DataOf<All>) => ReactNode;
}) {
  const data = dataOf(readings);
  if (data) return <Deferred fallback={loading}>{children(...data)}</Deferred>;
  const failed = readings.filter((each) => each.error && each.data === undefined);
  if (failed.length === 0) return loading;
  const failure = (
    <Failed
      error={failed[0]!.error}
      onRetry={() => {
        for (const each of failed) each.refetch();
      }}
    />
  );
  return bare ? failure : <Card>{failure}</Card>;
}

export const LoadingCard = ({ lines = 10 }: { lines?: number }) => (
  <Card>
    <Loading lines={lines} className="p-6" />
  </Card>
);
