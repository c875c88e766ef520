declare module 'de-compromise' {
  interface Names {
    json(options: object): { text: string; offset: { start: number } }[];
  }
  export default function deCompromise(text: string): { match(pattern: string): Names };
}
