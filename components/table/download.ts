/** Hands a text to the browser as a file. */
export function downloadText(name: string, text: string, type: string): void {
  downloadFile(name, new Blob([text], { type }));
}

/** Hands bytes to the browser as a file. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its own reference by the time that the click returns.
  URL.revokeObjectURL(address);
}

/** CSV with a byte order mark, without which spreadsheets misread what is not ASCII. */
export function downloadCsv(name: string, csv: string): void {
  downloadText(`${name}.csv`, `\uFEFF${csv}`, 'text/csv;charset=utf-8');
}
