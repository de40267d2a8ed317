// How each generated client is called. Every function returns what the client reads of an error.
import createClient from 'openapi-fetch';
import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import { CustomFetchHandler, FetchRequestAdapter, HttpClient } from '@microsoft/kiota-http-fetchlibrary';
import type { paths } from './openapi-typescript';
import * as heyApi from './hey-api';
import { client as heyApiClient } from './hey-api/client.gen';
import * as orval from './orval';
import { Api } from './sta';
import { createShopApi } from './kiota/shopApi';

/** An error of the document, and how to get it. */
export interface Case {
  operationId: string;
  method: string;
  path: string;
  values: [string, string | number][];
  hasBody: boolean;
  status: number;
  /** What the header field asks for. */
  raise: string;
  body: Record<string, unknown>;
  newBody: Record<string, unknown>;
}

type Call = (row: Case) => Promise<unknown>;

/** Operations are found by name, so functions of unknown types are called. */
type Operations = Record<string, (...values: unknown[]) => Promise<unknown>>;

/** Kiota renames a part of a path that is a word of the language. */
function step(builder: any, name: string): any {
  try {
    return builder[name];
  } catch {
    return builder[`${name}Escaped`];
  }
}

export function createClients(server: string, fetch: typeof globalThis.fetch): Record<string, Call> {
  const openapi = createClient<paths>({ baseUrl: server, fetch });
  heyApiClient.setConfig({ baseUrl: server, fetch });
  const sta = new Api({ baseUrl: server, customFetch: fetch, baseApiParams: { format: 'json' } });
  const adapter = new FetchRequestAdapter(new AnonymousAuthenticationProvider(), undefined, undefined, new HttpClient(fetch, new CustomFetchHandler(fetch)));
  adapter.baseUrl = server;
  const kiota = createShopApi(adapter);

  return {
    'openapi-typescript': async (row) => {
      const method = row.method.toUpperCase() as 'GET';
      const { error } = await openapi[method](row.path as never, { params: { path: Object.fromEntries(row.values) }, body: row.hasBody ? {} : undefined } as never) as { error?: unknown };
      return error;
    },
    'hey-api': async (row) => {
      const operation = (heyApi as unknown as Operations)[row.operationId]!;
      const { error } = await operation({ path: Object.fromEntries(row.values), body: row.hasBody ? {} : undefined }) as { error?: unknown };
      return error;
    },
    orval: async (row) => {
      const { data } = await (orval as unknown as Operations)[row.operationId]!(...row.values.map(([, value]) => value), ...(row.hasBody ? [{}] : [])) as { data?: unknown };
      return data;
    },
    'swagger-typescript-api': async (row) => {
      const group = Object.values(sta).find((operations) => operations && typeof operations === 'object' && row.operationId in operations) as Operations;
      try {
        return await group[row.operationId]!(...row.values.map(([, value]) => value), ...(row.hasBody ? [{}] : []));
      } catch (response) {
        if (response instanceof Error) {
          throw response;
        }

        return (response as { error?: unknown }).error;
      }
    },
    'Kiota, TypeScript': async (row) => {
      let builder: any = kiota;
      for (const segment of row.path.split('/').filter(Boolean)) {
        const name = segment.replace(/[{}]/g, '');
        builder = segment.startsWith('{')
          ? builder[`by${name[0]!.toUpperCase()}${name.slice(1)}`](row.values.find(([parameter]) => parameter === name)![1])
          : step(builder, name[0]!.toLowerCase() + name.slice(1));
      }

      try {
        return await builder[row.method](...(row.hasBody ? [{}] : []));
      } catch (error) {
        return error;
      }
    },
  };
}
