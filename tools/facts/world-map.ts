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
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      const longitude = x * transform.scale[0] + transform.translate[0];
      const latitude = y * transform.scale[1] + transform.translate[1];
      return [round(longitude + 180), round(90 - latitude)];
    });
  });
  const lineOf = (arc: number) => (arc < 0 ? points[~arc]?.toReversed() : points[arc]) ?? [];
  const rings = objects.land.geometries.flatMap((geometry) => geometry.arcs.flat());
  const path = rings
    .flatMap((ring) => pieces(ring.flatMap(lineOf)))
    .map((piece) => `M${piece.map(([x, y]) => `${x} ${y}`).join('L')}Z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 180"><path d="${path.join('')}"/></svg>\n`;
}

type Point = [x: number, y: number];

/** A ring that leaves the map on one side and comes in on the other, as the pieces between; each closes along the map's edge. */
function pieces(ring: Point[]): Point[][] {
  const leaves = (index: number) => {
    const [before, point] = [ring.at(index - 1), ring[index]];
    return before !== undefined && point !== undefined && Math.abs(point[0] - before[0]) > 180;
  };
  const first = ring.findIndex((_point, index) => leaves(index));
  if (first < 0) return [ring];
  const found: Point[][] = [];
  for (let step = 0; step < ring.length; step++) {
    const index = (first + step) % ring.length;
    const point = ring[index];
    if (leaves(index)) found.push([]);
    if (point) found.at(-1)?.push(point);
  }
  return found;
}

const round = (degrees: number) => Number(degrees.toFixed(1));
