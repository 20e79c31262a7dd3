import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '../src/api/settings.ts';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';
import { unknownSettings } from '../src/unknown-settings.ts';

it('a setting that is none is named, with the one that may be meant', () => {
  expect(unknownSettings({ RENMAI_HOME: '/data', RENMAI_DEBUG: '1', NEO4J_URL: 'x' })).toBeNull();
  expect(unknownSettings({ RENMAI_PROT: '4000', RENMAI_COLOUR: 'red' })).toBe(
    'no setting of renmai, and passed over: RENMAI_COLOUR, RENMAI_PROT (is RENMAI_PORT meant?)',
  );
});

describe('readConfig', () => {
  it('runs a Neo4j of its own where nothing is set', () => {
    expect(readConfig({})).toEqual({
      server: null,
      managed: {
        home: join(homedir(), '.local/share/renmai'),
        cache: join(homedir(), '.cache/renmai'),
        port: null,
        heap: '1g',
        pageCache: '512m',
      },
      host: '127.0.0.1',
      port: 4000,
      api: usualSettings,
    });
  });

  it('takes the folders that are named, and no relative one of XDG', () => {
    const { managed } = readConfig({ XDG_DATA_HOME: '/data', XDG_CACHE_HOME: 'cache' });
    expect([managed.home, managed.cache]).toEqual(['/data/renmai', join(homedir(), '.cache/renmai')]);
    expect(readConfig({ RENMAI_HOME: 'here', XDG_DATA_HOME: '/data' }).managed.home).toBe(resolve('here'));
  });

  it.each([
    [
      { NEO4J_URI: 'neo4j+s://db.example.com', NEO4J_PASSWORD: 'p' },
      { username: 'neo4j', password: 'p' },
    ],
    [{ NEO4J_URI: 'bolt://[::1]:7687' }, { username: null, password: null }],
    [
      { NEO4J_URI: 'neo4j://a:7687', NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p' },
      { username: 'u', password: 'p' },
    ],
    [{ NEO4J_URI: 'neo4j://a?region=east', NEO4J_DATABASE: 'news' }, { database: 'news' }],
  ])('reads the server of %j', (environment, expected) => {
    expect(readConfig(environment).server).toMatchObject({ uri: environment.NEO4J_URI, ...expected });
  });

  it('takes what is set to nothing for unset', () => {
    expect(readConfig({ NEO4J_URI: '', NEO4J_PASSWORD: ' ', RENMAI_PORT: '' }).server).toBeNull();
  });

  it('reads what the API may do', () => {
    const { api } = readConfig({
      ...{ RENMAI_MAX_COST: '1000', RENMAI_QUERY_SECONDS: '3', RENMAI_INTROSPECTION: 'off', RENMAI_READING: 'token' },
      ...{ RENMAI_CORS_ORIGINS: 'https://a.example, http://localhost:5173', RENMAI_HOSTS: 'renmai.example' },
      ...{ RENMAI_JWT_SECRET: 'x'.repeat(32), RENMAI_JWT_ISSUER: 'https://id.example', RENMAI_JWT_AUDIENCE: 'renmai' },
    });
    expect(api).toMatchObject({
      ...{ timeout: 3_000, introspection: false, limits: { cost: 1_000, depth: 15 }, hosts: ['renmai.example'] },
      origins: ['https://a.example', 'http://localhost:5173'],
      auth: {
        openReading: false,
        jwt: { key: { secret: 'x'.repeat(32) }, issuer: 'https://id.example', audience: 'renmai' },
      },
    });
  });

  it.each([
    [{ RENMAI_MAX_COST: '0' }, /RENMAI_MAX_COST is "0": it must be a whole number from 1/u],
    [{ RENMAI_GRAPHIQL: 'yes' }, /RENMAI_GRAPHIQL is "yes": it must be on or off/u],
    [{ RENMAI_CORS_ORIGINS: '*' }, /RENMAI_CORS_ORIGINS is "\*": it must be origins/u],
    [{ RENMAI_HOSTS: 'https://a' }, /it must be names of hosts/u],
    [{ RENMAI_JWT_SECRET: 'hush' }, /^RENMAI_JWT_SECRET: it must have 32 characters/u],
    [{ RENMAI_JWT_SECRET: 'x'.repeat(32) }, /set RENMAI_JWT_ISSUER and RENMAI_JWT_AUDIENCE/u],
    [{ RENMAI_JWT_ISSUER: 'a' }, /set RENMAI_JWT_SECRET or RENMAI_JWT_JWKS too/u],
    [{ RENMAI_JWT_SECRET: 'x'.repeat(32), RENMAI_JWT_JWKS: 'https://a/keys' }, /are both set/u],
    [{ NEO4J_URI: 'http://localhost:7474' }, /NEO4J_URI is "http:\/\/localhost:7474": it must be an address like/u],
    [{ NEO4J_URI: 'bolt://' }, /NEO4J_URI/u],
    [{ NEO4J_URI: 'bolt://a:99999' }, /NEO4J_URI is "bolt:\/\/a:99999": it must end in a port/u],
    [{ NEO4J_USERNAME: 'neo4j' }, /NEO4J_USERNAME is set but NEO4J_URI is not/u],
    [{ NEO4J_URI: 'bolt://a', NEO4J_USERNAME: 'u' }, /NEO4J_PASSWORD is not/u],
    [{ RENMAI_PORT: '4k' }, /RENMAI_PORT is "4k": it must be a port/u],
    [{ RENMAI_PORT: '65536' }, /RENMAI_PORT is "65536"/u],
    [{ RENMAI_NEO4J_PORT: '0' }, /must be a port from 1/u],
    [{ RENMAI_NEO4J_HEAP: 'lots' }, /RENMAI_NEO4J_HEAP is "lots": it must be an amount of memory like 512m or 2g/u],
    [{ RENMAI_NEO4J_HEAP: '1', RENMAI_PORT: '-1' }, /RENMAI_PORT.*; RENMAI_NEO4J_HEAP/u],
  ])('refuses %j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('shows no password', () => {
    const read = () => readConfig({ NEO4J_URI: 'bolt://neo4j:hush@host:7687' });
    expect(read).toThrow(/must not hold a login/u);
    expect(read).not.toThrow(/hush/u);
  });
});
