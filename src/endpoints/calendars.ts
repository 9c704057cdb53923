import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import { array, closed, enumOf, int, open, optional, string } from "../schemas/kinds.js";

const data = closed({
  /**
   * Which calendars to list: the user's own (`USER`), those of others that the user subscribes to (`SUBSCRIBE`), or both.
   *
   * @default "ALL"
   */
  filter: optional(enumOf("ALL", "USER", "SUBSCRIBE")),
});

/** Data of `API.calendar.calendars`. */
export interface CalendarsData extends Output<typeof data> {}

/** A calendar of the user's own. */
export const calendar = open({
  /** Id of the calendar: `primary` is the one that every user of Talk Calendar has. */
  id: string(),
  /** Name. Of a calendar that another service has made only the id comes. */
  name: optional(string()),
  /** Color, such as `LAVENDER`. */
  color: optional(string()),
  /** Default reminder of events that are not all-day, as a whole number; Kakao's page of this call names no unit. */
  reminder: optional(int()),
  /** Default reminder of all-day events, likewise. */
  reminder_all_day: optional(int()),
});

/** A calendar that the user subscribes to. */
export const subscribedCalendar = open({
  /** Id of the calendar. */
  id: string(),
  /** Name. */
  name: optional(string()),
});

const response = open({
  /** The user's own calendars: the primary one and sub-calendars. */
  calendars: optional(array(calendar)),
  /** Calendars of others that the user subscribes to. */
  subscribe_calendars: optional(array(subscribedCalendar)),
});

/** Response of `API.calendar.calendars`. */
export interface Calendars extends Output<typeof response> {}

export const calendars = defineEndpoint({
  url: "/v2/api/calendar/calendars",
  method: "GET",
  data,
  response,
});
