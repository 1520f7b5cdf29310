// The zones that a PC can be in, and being in one.

import moment from 'moment-timezone';

type Entry = { name: string; parentPath?: string; path: string; isDirectory(): boolean };
declare const process: {
  env: Record<string, string | undefined>;
  getBuiltinModule(name: 'node:fs'): {
    existsSync(path: string): boolean;
    readdirSync(path: string, options: { recursive: true; withFileTypes: true }): Entry[];
  };
};

export const YEARS = Array.from({ length: 12 }, (_, n) => 2024 + n);

const FOLDER = '/usr/share/zoneinfo/';

/** The engine's own name of a zone; none for what it does not know. */
function known(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The zone that this process is in now. */
const here = () => new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone;

/** Every name of a zone that the engine or the system has; by the zone that it is a name of. */
export function zonesOfTheSystem(): Map<string, string[]> {
  const names = new Set(Intl.supportedValuesOf('timeZone'));
  const fs = process.getBuiltinModule('node:fs');
  const files = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER, { recursive: true, withFileTypes: true }) : [];
  for (const file of files) {
    const path = `${file.parentPath ?? file.path}/${file.name}`.replaceAll('//', '/').slice(FOLDER.length);
    if (!file.isDirectory()) names.add(path);
  }
  const zones = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const zone = known(name);
    if (zone) zones.set(zone, [...(zones.get(zone) ?? []), name]);
  }
  return zones;
}

/** Runs something as on a PC in that zone. A switch that does not take effect would prove nothing. */
export async function onPcIn<T>(name: string, what: () => T | Promise<T>): Promise<T> {
  const before = process.env.TZ;
  process.env.TZ = name;
  try {
    if (here() !== known(name)) throw new Error(`this PC is in ${here()}, not in ${name}`);
    return await what();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** The instants of these years at which the clocks of a zone change. */
export function changes(zone: string): number[] {
  const { untils = [], offsets = [] } = moment.tz.zone(zone) ?? {};
  return untils.filter((until, at) => {
    const year = new Date(until ?? 0).getUTCFullYear();
    return year >= 2024 && year <= 2035 && offsets[at] !== offsets[at + 1];
  });
}
