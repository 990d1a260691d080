import { z } from 'zod';
import { weekdays } from '../../schemas/organization.ts';
import { collection } from './collection.ts';

const clause = z.string().nullable().describe('Clause that says so.');

const appointment = z.strictObject({
  role: z.string(),
  holder: z.string().nullable().describe('Role whose holder also holds this one.'),
  position: z.string(),
  clause,
});

const consultation = z.strictObject({
  weekday: z.enum(weekdays),
  from: z.string(),
  to: z.string(),
  clause,
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
  confirmed: z.iso.date().nullable().describe('When the organization confirmed the hours; null while unconfirmed.'),
  place: z.string().nullable(),
});

export const organizations = collection({
  about: 'Organizations whose documents are here, with who holds which role and hours of consultation.',
  russian: 'Организации: кто какую роль исполняет (должности, без имён), часы консультаций с годом.',
  schema: z.strictObject({
    id: z.string(),
    name: z.string(),
    fullName: z.string(),
    level: z.enum(['municipality', 'district', 'school']),
    place: z.string().nullable(),
    parent: z.string().nullable(),
    website: z.string().nullable(),
    loginUrl: z.string().nullable(),
    appointments: z.array(appointment),
    consultations: z.array(consultation),
  }),
  records: (corpus) =>
    Array.from(corpus.organizations.values(), (organization) => ({
      id: organization.id,
      name: organization.name,
      fullName: organization.fullName,
      level: organization.level,
      place: organization.place ?? null,
      parent: organization.parent ?? null,
      website: organization.website ?? null,
      loginUrl: organization.loginUrl ?? null,
      appointments: organization.appointments.map(({ role, holder, position, clause: ground }) => ({
        role,
        holder: holder ?? null,
        position,
        clause: ground ?? null,
      })),
      consultations: organization.consultations.map((hours) => ({
        weekday: hours.weekday,
        from: hours.from,
        to: hours.to,
        clause: hours.clause ?? null,
        validFrom: hours.validFrom,
        validUntil: hours.validUntil,
        confirmed: hours.confirmed ?? null,
        place: hours.place ?? null,
      })),
    })),
});
