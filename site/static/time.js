// Days and times of day: the core takes times with their zone, a field has those
// of the reader's clock.

/** Gives what a field of the kind date shows for a day; "" when it is none. */
export function dayField(day) {
  const at = new Date(day);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${day}T`) ? day : "";
}

/** Gives what a field of the kind datetime-local shows for a time; "" when it is none. */
export function toField(time) {
  if (dayField(time)) return `${time}T00:00`;
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return "";
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString();
  // A field drops seconds that are none; a year of more than four digits has a sign.
  return /^\d/.test(local) ? local.slice(0, 19).replace(/:00$/, "") : "";
}

/** Gives the time that stands in such a field. */
export function fromField(local) {
  return local && new Date(local).toISOString();
}
