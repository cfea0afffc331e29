/** Invented people, providers, services and claim numbers of many shapes. Nobody here exists. */
import type { Random } from './random.ts';

const firstNames = [
  'Ada',
  'Beatriz',
  'Caleb',
  'Dong-hyun',
  'Esi',
  'Farid',
  'Greta',
  'Hiroko',
  'Inés',
  'Jamal',
  'Katarzyna',
  'Leilani',
  'Moses',
  'Nkechi',
  'Oisín',
  'Paz',
  'Quentin',
  'Rosalind',
  'Søren',
  'Thandiwe',
  'Uma',
  'Vikram',
  'Wren',
  'Xochitl',
  'Yusuf',
  'Zoë',
  "D'Andre",
  'Mary Jo',
];
const lastNames = [
  'Abernathy',
  'Bautista',
  'Chukwu',
  'Delacroix',
  'Eriksson',
  "O'Rourke",
  'Fontaine-Hale',
  'Gutiérrez',
  'Hashimoto',
  'Ivanova',
  'Jarvis',
  'Kowalczyk',
  'Lund',
  'Mbeki',
  'Nguyen',
  'Ortega y Ruiz',
  'Petrov',
  'Qureshi',
  'Rasmussen',
  'Saint-Cyr',
  'Tran',
  'Underhill',
  'Van der Meer',
  'Whitehorse',
  'Yilmaz',
  'Zamora',
];
const places = [
  'Alder Creek',
  'Bluff View',
  'Cobblestone',
  'Deer Hollow',
  'Elm & Ash',
  'Fogarty',
  'Glenmoor',
  'Hearthstone',
  'Iron Ridge',
  'Lantern Bay',
  'Moss Point',
  'North Fork',
  'Old Orchard',
  'Prairie',
  'Quarry Road',
  'Redwater',
  'San Telmo',
  'Twelve Oaks',
  'Vista Hermosa',
  'Windward',
];
const kinds = [
  'Family Medicine',
  'Orthopedics',
  'Imaging Center',
  'Physical Therapy',
  'Dental Group',
  'Behavioral Health',
  'Surgery Center',
  'Laboratory',
  'Hospital',
  'Eye Care',
  'Urgent Care',
  'Dermatology, LLC',
  'Anesthesia Assoc. PC',
  'Pediatrics',
];
const spanish = ['Clínica Santa Lucía', 'Centro Médico Peña', 'Consultorio Ibáñez y Núñez', 'Terapia Física del Valle'];
const services = [
  'OFFICE VISIT',
  'LABORATORY',
  'X-RAY',
  'MRI KNEE',
  'PHYSICAL THERAPY',
  'EMERGENCY ROOM',
  'SURGERY',
  'ANESTHESIA',
  'IMMUNIZATION',
  'PSYCHOTHERAPY 60 MIN',
  'Ambulance',
  'Durable medical equipment',
  'Room and board',
  'Filling, two surfaces',
  'Hearing aid',
  'Infusion',
  'Sleep study',
  'Nutrition counseling',
  'Preventive care',
  'Telehealth visit',
];

export function inventName(random: Random): string {
  const name = `${random.pick(firstNames)} ${random.chance(0.2) ? `${random.pick(['A', 'J', 'M', 'T'])}. ` : ''}${random.pick(lastNames)}`;
  return random.chance(0.5) ? name.toUpperCase() : name;
}

export function inventProvider(random: Random): string {
  const name = random.chance(0.15)
    ? random.pick(spanish)
    : random.chance(0.15)
      ? `${random.pick(lastNames)}, ${random.pick(firstNames).slice(0, 1)}, ${random.pick(['MD', 'DO', 'DPT', 'DDS'])}`
      : `${random.pick(places)} ${random.pick(kinds)}`;
  return random.chance(0.4) ? name.toUpperCase() : name;
}

export const inventService = (random: Random): string => random.pick(services);

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, (_, index) => random.whole(index === 0 ? 1 : 0, 9)).join('');

/** One maker a page: the numbers of one portal look alike. */
export function claimNumberShape(random: Random): () => string {
  const letter = (): string => random.pick([...'ABCEFHKLMPRTXZ']);
  return random.pick([
    () => digits(random, 10),
    () => digits(random, 15),
    () => `${letter()}${digits(random, 9)}`,
    () => `${letter()}${digits(random, 2)}-${digits(random, 4)}-${digits(random, 5)}`,
    () => `${digits(random, 4)}-${digits(random, 2)}-${digits(random, 7)}`,
    () => `${digits(random, 2)}${letter()}${digits(random, 1)}${letter()}${digits(random, 8)}`,
  ]);
}
