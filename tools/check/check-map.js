import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { root } from '../lib/root.js';

/**
 * Compares the map in ARCHITECTURE.md with the disk. A line of the map is
 * `path/to/room/   what it is`; every room of the packages must be on the map,
 * and every path on the map must exist and stand there once.
 */
export const checkMap = async () => {
  const text = readFileSync(`${root}/ARCHITECTURE.md`, 'utf8');
  const map = text.match(/```map\n([\s\S]*?)```/)?.[1];
  if (map === undefined) return ['ARCHITECTURE.md has no block ```map'];
  const lines = map
    .split('\n')
    .map((line) => line.match(/^(\S+)\s/)?.[1]?.replace(/\/$/, ''))
    .filter(Boolean);
  const named = new Set(lines);
  const twice = lines.filter((path, index) => lines.indexOf(path) !== index);
  const absent = [...named].filter((path) => !existsSync(`${root}/${path}`));
  const unnamed = rooms().filter((path) => !named.has(path));
  return [
    ...twice.map((path) => `ARCHITECTURE.md names ${path} twice`),
    ...absent.map((path) => `ARCHITECTURE.md names ${path}, which is not on disk`),
    ...unnamed.map((path) => `${path} is on disk and not in the map of ARCHITECTURE.md`),
  ];
};

/** Folders one level below each package's src, and two levels where a room holds rooms. */
const rooms = () =>
  folders('packages').flatMap((name) =>
    folders(`packages/${name}/src`).flatMap((room) => {
      const path = `packages/${name}/src/${room}`;
      return [path, ...(housesRooms.has(path) ? folders(path).map((inner) => `${path}/${inner}`) : [])];
    }),
  );

const housesRooms = new Set([
  'packages/core/src/domain',
  'packages/core/src/formats',
  'packages/core/src/proofs',
  'packages/core/src/status',
  'packages/server/src/services',
  'packages/web/src/features',
]);

const folders = (path) =>
  readdirSync(`${root}/${path}`).filter((name) => statSync(`${root}/${path}/${name}`).isDirectory());
