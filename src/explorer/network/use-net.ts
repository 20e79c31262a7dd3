/** Reads the network around some things from the API, one after the other. */
import type { Client, CombinedError, OperationResult } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { emptyNet, mostKnots, type Net, withNeighbours, withPath } from './model.ts';
import { NetworkNeighboursDocument, type NetworkNeighboursQuery, NetworkPathsDocument } from './network.generated.ts';

/** Pages of 100 that are read of one thing. */
const mostPages = 5;

type Read = { readonly net: Net; readonly error: CombinedError | null };

async function around(client: Client, id: string, before: Net): Promise<Read> {
  let net = before;
  let after: string | null = null;
  const ask = (cursor: string | null): Promise<OperationResult<NetworkNeighboursQuery>> =>
    client.query(NetworkNeighboursDocument, { id, after: cursor }).toPromise();
  for (let page = 0; page < mostPages && net.knots.size < mostKnots; page += 1) {
    const { data, error } = await ask(after);
    if (error !== undefined) return { net, error };
    const node = data?.node;
    if (node === null || node === undefined || !('neighbours' in node)) break;
    net = withNeighbours(net, node, node.neighbours.edges);
    after = node.neighbours.pageInfo.endCursor;
    if (!node.neighbours.pageInfo.hasNextPage) break;
  }
  return { net, error: null };
}

/** The ends of a path that is asked for. */
export type Ends = readonly [string, string];

async function between(client: Client, [from, to]: Ends, before: Net): Promise<Read & { path: string[] | null }> {
  const { data, error } = await client.query(NetworkPathsDocument, { from, to }).toPromise();
  if (error !== undefined) return { net: before, error, path: null };
  const steps = data?.paths[0]?.steps ?? [];
  const path = steps.length === 0 ? [] : [from, ...steps.map((step) => step.to.id)];
  return { net: withPath(before, steps), error: null, path };
}

export interface Reading {
  readonly net: Net;
  readonly reading: boolean;
  readonly error: CombinedError | null;
  /** The things along the path; empty where there is none, `null` where none was asked for. */
  readonly path: readonly string[] | null;
}

/** @param ids what to read around, joined by commas, since a list is another one each time. */
export function useNet(ids: string, ends: Ends | null): Reading {
  const client = useClient();
  const [state, setState] = useState<Reading>({ net: emptyNet, reading: true, error: null, path: null });
  const [from, to] = ends ?? [null, null];
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      let net = emptyNet;
      let error: CombinedError | null = null;
      let path: string[] | null = null;
      setState((before) => ({ ...before, reading: true }));
      for (const id of ids.split(',').filter((part) => part !== '')) {
        const found = await around(client, id, net);
        if (!wanted) return;
        net = found.net;
        error ??= found.error;
      }
      if (from !== null && to !== null) {
        const found = await between(client, [from, to], net);
        if (!wanted) return;
        net = found.net;
        error ??= found.error;
        path = found.path;
      }
      setState({ net, reading: false, error, path });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [client, ids, from, to]);
  return state;
}
