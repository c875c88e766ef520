/** A report that is printed as it grows and kept as Markdown. */
export function createReport() {
  const now = new Date().toISOString().slice(0, 10);
  const parts = [
    '# What a reader could feel',
    `Measured on ${now} by \`npm run bench\`; quote ratios, not times: they are those of one machine.`,
  ];

  return {
    line(text: string) {
      console.log(text);
      parts.push(text);
    },
    table(title: string, rows: Record<string, Record<string, number>>) {
      console.log(`${title}:`);
      console.table(rows);
      const columns = Object.keys(Object.values(rows)[0] ?? {});
      const lines = Object.entries(rows).map(
        ([name, values]) => `| ${name} | ${columns.map((one) => values[one]).join(' | ')} |`,
      );
      parts.push(
        `## ${title}`,
        [`| | ${columns.join(' | ')} |`, `|---|${'---:|'.repeat(columns.length)}`, ...lines].join('\n'),
      );
    },
    text: () => `${parts.join('\n\n')}\n`,
  };
}
