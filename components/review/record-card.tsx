'use client';

import { Download } from 'lucide-react';
import { calendarDate } from '@/lib/format/calendar-date';
import { buttonClass } from '../ui/button-class';
import { Card } from '../ui/card';
import { useOpenReview } from './review-context';

const forms = [
  { form: 'md', label: 'Decision record' },
  { form: 'txt', label: 'For a pull request' },
  { form: 'json', label: 'Frozen record' },
] as const;

/** The bytes that everything on the page comes from. */
export function RecordCard() {
  const { id, record, document } = useOpenReview().review;
  return (
    <Card title="Record" note={`round ${record.round}`}>
      <div className="space-y-2 px-4 pb-4 text-body">
        <p className="text-text-2">
          Reckoned by {record.takenBy} on {calendarDate(new Date(record.takenAt), { time: true })},
          from version {document.version} of {document.name}, by engine {record.engine}.
        </p>
        <p className="font-mono text-label break-all text-text-3">
          <span className="sr-only">SHA-256 of the record: </span>
          {record.sha256}
        </p>
        <p className="flex flex-wrap gap-1.5 print:hidden">
          {forms.map(({ form, label }) => (
            <a
              key={form}
              href={`/reviews/${id}/record/${form}`}
              download
              className={buttonClass('secondary')}
            >
              <Download aria-hidden />
              {label}
            </a>
          ))}
        </p>
      </div>
    </Card>
  );
}
