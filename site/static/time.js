// Times of day: the core takes them with their zone, a field has those of the
// reader's clock.

/** Gives what a field of the kind datetime-local shows for a time. */
export function toField(time) {
  if (/^\d{4}-\d\d-\d\d$/.test(time)) return `${time}T00:00`;
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return "";
  return new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

/** Gives the time that stands in such a field. */
export function fromField(local) {
  return local && new Date(local).toISOString();
}
