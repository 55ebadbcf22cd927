export interface CalendarEvent {
  uid: string;
  /** Unix seconds. */
  at: number;
  title: string;
  description: string;
  url?: string;
}

const utc = (seconds: number) =>
  new Date(seconds * 1000).toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");

const escaped = (text: string) =>
  text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r?\n/g, "\\n");

/** RFC 5545 wants lines of at most 75 octets; a longer one goes on after a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    const limit = parts.length === 0 ? 75 : 74;
    if (encoder.encode(part + character).length > limit) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  parts.push(part);
  return parts.join("\r\n ");
}

/** A calendar file with one short event for each date, and a reminder an hour ahead. */
export function calendarFile(events: readonly CalendarEvent[], writtenAt: number): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Takings//Governance//EN", "CALSCALE:GREGORIAN"];
  for (const event of events) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${event.uid}`,
      `DTSTAMP:${utc(writtenAt)}`,
      `DTSTART:${utc(event.at)}`,
      `DTEND:${utc(event.at + 900)}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      ...(event.url ? [`URL:${event.url}`] : []),
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(event.title)}`,
      "TRIGGER:-PT1H",
      "END:VALARM",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
