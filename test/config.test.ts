import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

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

  it.each([
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
