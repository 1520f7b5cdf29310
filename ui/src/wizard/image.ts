// A picture from the service, drawn: `img-src 'self'` refuses data addresses, and nothing is fetched.

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}

export async function draw(canvas: Element | undefined, png: string): Promise<void> {
  const picture = await createImageBitmap(new Blob([bytesOf(png)], { type: 'image/png' }));
  if (canvas instanceof HTMLCanvasElement) {
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
  }
  picture.close();
}
