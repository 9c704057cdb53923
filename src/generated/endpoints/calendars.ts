// Written by `npm run generate`, from src/endpoints/calendars.ts: edit that file.
import type { Endpoint } from "../../endpoints/endpoint.js";
import { compiled } from "../../validation/compiled.js";

/** Data of `API.calendar.calendars`. */
export interface CalendarsData {
  /**
   * Which calendars to list: the user's own (`USER`), those of others that the user subscribes to (`SUBSCRIBE`), or both.
   *
   * @default "ALL"
   */
  filter?: "ALL" | "SUBSCRIBE" | "USER" | undefined;
}

/** Response of `API.calendar.calendars`. */
export interface Calendars {
  /** The user's own calendars: the primary one and sub-calendars. */
  calendars?:
    | {
        /** Id of the calendar: `primary` is the one that every user of Talk Calendar has. */
        id: string;
        /** Name. Of a calendar that another service has made only the id comes. */
        name?: string | undefined;
        /** Color, such as `LAVENDER`. */
        color?: string | undefined;
        /** Default reminder of events that are not all-day, as a whole number; Kakao's page of this call names no unit. */
        reminder?: number | undefined;
        /** Default reminder of all-day events, likewise. */
        reminder_all_day?: number | undefined;
      }[]
    | undefined;
  /** Calendars of others that the user subscribes to. */
  subscribe_calendars?:
    | {
        /** Id of the calendar. */
        id: string;
        /** Name. */
        name?: string | undefined;
      }[]
    | undefined;
}

export const calendars: Endpoint<"/v2/api/calendar/calendars", CalendarsData, Calendars, never> = {
  url: "/v2/api/calendar/calendars",
  method: "GET",
  data: /* @__PURE__ */ compiled("<filter?'ALL|USER|SUBSCRIBE'>"),
  response: /* @__PURE__ */ compiled(
    "{calendars?[{id,name?,color?,reminder?#reminder_all_day?#}subscribe_calendars?[{id,name?,}}",
  ),
};
