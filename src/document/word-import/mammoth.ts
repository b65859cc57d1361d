import { WordError } from '../word-error';

type Mammoth = typeof import('mammoth');
type Input = Parameters<Mammoth['extractRawText']>[0];

/** Hands a Word file to mammoth, which is loaded when first needed; what it throws is a damaged file. */
export async function readWithMammoth<T>(
  read: (mammoth: Mammoth, input: Input) => Promise<T>,
  file: Uint8Array,
): Promise<T> {
  const mammoth = await import('mammoth');
  // Node's build reads `buffer`, the browser's `arrayBuffer`.
  const input = { buffer: file, arrayBuffer: file.buffer } as unknown as Input;
  try {
    return await read(mammoth, input);
  } catch {
    throw new WordError('broken');
  }
}
