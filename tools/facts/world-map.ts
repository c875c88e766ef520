import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Topology {
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { land: { geometries: { arcs: number[][][] }[] } };
}

/** The land of the world (Natural Earth 1:110m, public domain) as an SVG of 360 × 180, a degree a unit, north up. */
export function worldMap(): string {
  const { arcs, transform, objects }: Topology = require('world-atlas/land-110m.json');
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      const longitude = x * transform.scale[0] + transform.translate[0];
      const latitude = y * transform.scale[1] + transform.translate[1];
      return `${round(longitude + 180)} ${round(90 - latitude)}`;
    });
  });
  const lineOf = (arc: number) => (arc < 0 ? points[~arc]?.toReversed() : points[arc]) ?? [];
  const rings = objects.land.geometries.flatMap((geometry) => geometry.arcs.flat());
  const path = rings.map((ring) => `M${[...new Set(ring.flatMap(lineOf))].join('L')}Z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 180"><path d="${path}"/></svg>\n`;
}

const round = (degrees: number) => Number(degrees.toFixed(1));
