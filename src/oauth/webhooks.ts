// What Kakao reports with the app's admin key, and how it sends it.
import {
  type ChannelEvent,
  channelEvent,
  type ShareEvent,
  shareEvent,
  type UnlinkEvent,
  unlinkEvent,
} from "../generated/schemas/oauth_bodies.js";
import type { AdminKeyWebhook } from "./admin_key_webhook.js";
import { form, json } from "./webhook_fields.js";

export const unlinkWebhook: AdminKeyWebhook<UnlinkEvent> = {
  operation: "parseUnlinkWebhook",
  methods: ["GET", "POST"],
  mediaTypes: [form],
  report: unlinkEvent,
  hasResourceId: false,
};

export const shareWebhook: AdminKeyWebhook<ShareEvent> = {
  operation: "parseShareWebhook",
  methods: ["GET", "POST"],
  mediaTypes: [json, form],
  report: shareEvent,
  hasResourceId: true,
};

export const channelWebhook: AdminKeyWebhook<ChannelEvent> = {
  operation: "parseChannelWebhook",
  methods: ["POST"],
  mediaTypes: [json],
  report: channelEvent,
  hasResourceId: true,
};
