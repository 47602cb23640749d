import { pictureSize } from '@/lib/picture/picture-size';

/** Twice as fine as the picture is large, so that it is sharp on a projector of 4K. */
const fineness = 2;

/** An SVG picture in pixels. Throws where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = pictureSize.width * fineness;
    canvas.height = pictureSize.height * fineness;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser draws no pixels.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The browser made no picture of it.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
