/**
 * A text that Prometheus prints as it is. Labels and annotations are templates, in which two braces begin a command;
 * a document may hold any text.
 */
export function templateText(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}
