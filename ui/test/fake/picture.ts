/** A security image, drawn here: red signs on a noisy ground. */
export function picture(text: string): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [280, 90];
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  for (let at = 0; at < 1_800; at += 1) {
    const grey = 180 + Math.floor(Math.random() * 75);
    pen.fillStyle = `rgb(${grey} ${grey} ${grey - 10})`;
    pen.fillRect(Math.random() * 280, Math.random() * 90, 9, 7);
  }
  pen.fillStyle = '#b5121b';
  pen.font = 'bold 46px serif';
  [...text].forEach((sign, at) => {
    pen.save();
    pen.translate(32 + at * 42, 58 + (at % 3) * 6);
    pen.rotate((at % 2 === 0 ? -1 : 1) * 0.2);
    pen.fillText(sign, -12, 0);
    pen.restore();
  });
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
