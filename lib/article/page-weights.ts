// Written by tools/train-article-kind.ts. See there.
import type { PackedNetwork } from './network.ts';

export const pageWeights: PackedNetwork = {
  inputs: 52,
  hidden: 0,
  unit: 0.00006745284858154348,
  data: 'WPqOv4syhTOzSOCQ2relKTKkrmME/ZtBAADGqgGA1JefkUYS6DxMzd8nYb9TgsXSkz58OOQwI0zIhzirDc1dw6DlfSvnChpKKZGu/eej0UPn3rg+iQq59lABWRRa8Ta5GdlOtz4OdPka7A==',
};
