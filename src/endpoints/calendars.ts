import type { output as Output } from "zod/v4/core";
import type { Endpoint } from "./endpoint.js";
import { array, closed, enumOf, int, open, optional, string } from "../validation/schema.js";

const data = closed(() => ({
  /**
   * Which calendars to list: the user's own (`USER`), those of others that the user subscribes to (`SUBSCRIBE`), or both.
   *
   * @default "ALL"
   */
  filter: optional(enumOf("ALL", "USER", "SUBSCRIBE")),
}));

/** What `API.calendar.calendars` takes. */
export interface CalendarsData extends Output<typeof data> {}

const calendar = open(() => ({
  /** Id of the calendar: `primary` is the one that every user of Talk Calendar has. */
  id: string(),
  /** Name. Of a calendar that another service has made only the id comes. */
  name: optional(string()),
  /** Color, such as `LAVENDER`. */
  color: optional(string()),
  /** When the default reminder of an event comes: minutes before its start. */
  reminder: optional(int()),
  /** When the default reminder of an all-day event comes: minutes before its start. */
  reminder_all_day: optional(int()),
}));

const subscribedCalendar = open(() => ({
  /** Id of the calendar. */
  id: string(),
  /** Name. */
  name: optional(string()),
}));

const response = open(() => ({
  /** The user's own calendars: the primary one and sub-calendars. */
  calendars: optional(array(calendar)),
  /** Calendars of others that the user subscribes to. */
  subscribe_calendars: optional(array(subscribedCalendar)),
}));

/** What `API.calendar.calendars` responds with. */
export interface Calendars extends Output<typeof response> {}

export const calendars: Endpoint<"/v2/api/calendar/calendars", CalendarsData, Calendars, never> = {
  url: "/v2/api/calendar/calendars",
  method: "GET",
  data,
  response,
};
