import type { Calendars, CalendarsData } from "../../endpoints/calendars.js";
import type { Caller } from "./caller.js";
import { requireConsent, requireTalk } from "./requirements.js";

/** The calendar that every user of Talk Calendar has. */
const primary = { id: "primary", name: "내 캘린더", color: "BLUE" };

export function calendarsBody({ link }: Caller, { filter = "ALL" }: CalendarsData): Calendars {
  requireTalk(link);
  requireConsent(link, "TALK_CALENDAR", "talk_calendar");
  const { calendars = [primary], subscribe_calendars = [] } = link.user;
  return {
    ...(filter !== "SUBSCRIBE" && { calendars: [...calendars] }),
    ...(filter !== "USER" && { subscribe_calendars: [...subscribe_calendars] }),
  };
}
