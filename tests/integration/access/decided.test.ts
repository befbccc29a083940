import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from 'payload';
import { openCms, type TestCms } from '../../helpers/cms.ts';
import { attempts, ofVersions, standard } from './attempts.ts';
import { tables } from './tables/all.ts';
import { endpointsOfPayload, ownEndpoints, usualEndpoints } from './tables/endpoints.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

const decidedEndpoints = new Set([...ownEndpoints, ...endpointsOfPayload].map(({ operation }) => operation));

describe('whoever adds', () => {
  test('a collection decides who may do what with it', () => {
    expect(cms.payload.config.collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(tables).sort());
  });

  test('a collection decides it for every operation there is', () => {
    for (const { slug, versions } of cms.payload.config.collections) {
      const decided = new Set(tables[slug].map(({ operation }) => operation));
      const open = [...standard, ...(versions ? ofVersions : [])].filter(
        (operation) => !decided.has(operation),
      );
      expect(open, `not decided in ${slug}`).toEqual([]);
      expect([...decided].filter((operation) => !(operation in attempts))).toEqual([]);
    }
  });

  test('a global decides who may do what with it', () => {
    const routes = cms.payload.config.globals.flatMap(({ slug }) => [
      `get /globals/${slug}`,
      `post /globals/${slug}`,
    ]);
    expect(routes.filter((route) => !decidedEndpoints.has(route))).toEqual([]);
  });

  test('an endpoint decides who may use it', () => {
    expect(namesOf(cms.payload.config.endpoints).filter((name) => !decidedEndpoints.has(name))).toEqual([]);
  });

  test('an endpoint of a collection decides who may use it', () => {
    const byKey = ['get', 'post', 'delete'].map((method) => `${method} /payload-preferences/:key`);
    const open = [...cms.payload.config.collections, ...cms.payload.config.globals].flatMap(
      ({ slug, endpoints }) =>
        namesOf(endpoints || [])
          .filter((name) => !usualEndpoints.includes(name))
          .map((name) => name.replace(' ', ` /${slug}`))
          .filter((name) => !decidedEndpoints.has(name) && !byKey.includes(name)),
    );
    // Tried by whoever wants to sign in, with and without the right password, in the tests of the holes.
    expect(open).toEqual(['post /users/login']);
  });
});

function namesOf(endpoints: readonly Pick<Endpoint, 'method' | 'path'>[]): string[] {
  return endpoints.map(({ method, path }) => `${method} ${path}`);
}
