// Compiled, not run: the types of the sample's document contain the codes and parameters of its errors.
import type { paths } from './shop';

type Conflict = paths['/api/carts/{id}/order']['post']['responses'][409]['content']['application/problem+json'];

export const known: Conflict['code'] = 'NotEnoughStock';

// @ts-expect-error The document does not have this code.
export const unknown: Conflict['code'] = 'NoSuchCode';

export function show(error: Conflict): string {
  switch (error.code) {
    case 'NotEnoughStock': {
      const available: number | null | undefined = error.parameters?.available;
      return `${error.status}: ${available ?? 0} left`;
    }
    default:
      return error.detail ?? error.title;
  }
}

export function showOther(error: paths['/api/products/{sku}']['get']['responses']['default']['content']['application/problem+json']): string {
  return error.code ?? error.title;
}
