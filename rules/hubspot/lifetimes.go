package hubspot

import "grantlint/rules/lint"

// v1Ends is the day on which the v1 token addresses go.
//
// Source: Changelog, v1 OAuth API Deprecation (2026-11).
const v1Ends = "2027-02-16"

// Lifetimes are what ends when at HubSpot.
var Lifetimes = []lint.Expiry{
	{What: "Access token", Lasts: "30 minutes", Note: "expires_in says 1800. Until a change some years ago it was six hours, which older pages and code still say.", Source: "Manage OAuth access tokens (2026-03)"},
	{What: "Authorization code", Lasts: "one use, within minutes", Note: "HubSpot gives no number; others say ten minutes. Exchange it at once.", Source: "Manage OAuth access tokens (2026-03); public code (2026-11)"},
	{What: "Refresh token", Lasts: "as long as the app is installed, as far as is known", Note: "HubSpot gives no number, and others don't agree: until the app is removed, or a year without use. The same one is used again.", Source: "Manage OAuth access tokens (2026-03); public code (2026-11)"},
	{What: "App whose approval is revoked", Lasts: "30 minutes", Note: "Where an account approves its apps, taking the approval back removes the app within that time.", Source: "HubSpot App Governance and Scope Errors, Decoded (2026-10)"},
	{What: "Token addresses below /oauth/v1/", Lasts: "until 2027-02-16", Until: v1Ends, Note: "Use /oauth/2026-03/token or /oauth/v3/token, with the parameters in the form body.", Source: "Changelog, v1 OAuth API Deprecation (2026-11)"},
	{What: "Legacy public and legacy private apps, and API paths v1 to v3", Lasts: "supported until September 2027", Note: "They are not said to stop on that day. Move the app to the developer platform.", Source: "Changelog, Legacy APIs and Legacy Apps: what's going unsupported and when (2026-09)"},
	{What: "API paths v4", Lasts: "supported until 2027-03-30", Until: "2027-03-30", Source: "Changelog, Legacy APIs and Legacy Apps: what's going unsupported and when (2026-09)"},
	{What: "Making legacy public apps", Lasts: "ended 2026-06-23", Until: "2026-06-23", Note: "For new accounts on 2026-05-26.", Source: "Changelog, legacy public app creation sunset (2026-11)"},
	{What: "Making legacy private apps", Lasts: "ended 2026-10-26", Until: "2026-10-26", Note: "For new accounts on 2026-09-28. Service keys take their place.", Source: "Changelog, Legacy Private App Creation Being Disabled (2026-11)"},
	{What: "Listing an app of a platform version before 2025.2", Lasts: "ended 2026-11-02", Until: "2026-11-02", Note: "New listings and certifications need 2025.2 or 2026.03.", Source: "Changelog, listing and certification requirement updates (2026-05)"},
	{What: "Platform version 2026.09", Lasts: "18 months of support", Source: "Changelog, Fall 2026 Spotlight (2026-11)"},
	{What: "Coarse scopes, such as hubdb and tickets", Lasts: "until the app's own Auto rollout date", Note: "Granular scopes have stood beside them since 2026-09-08. On its date HubSpot changes the app itself; installs go on.", Source: "Update your app to use granular scopes (2026-11)"},
	{What: "Facebook or Instagram account, connected", Lasts: "90 days", Note: "Then the network asks for a new authorization, and again each 90 days.", Source: socialSource},
	{What: "X account, connected", Lasts: "90 days without activity", Note: "Nobody is told beforehand.", Source: socialSource},
	{What: "LinkedIn account, connected", Lasts: "a year from the first connection", Source: socialSource},
	{What: "Any social account, connected", Lasts: "until the network ends it", Note: "For security, or because it is not used, at any time and with no word beforehand.", Source: socialSource},
	{What: "History of a disconnected Facebook, Instagram or X account", Lasts: "a year", Note: "Connected again within it, posts, history and what was scheduled come back. Until 2020 it was a week.", Source: socialSource},
	{What: "History of a disconnected LinkedIn or YouTube account", Lasts: "60 days", Note: "Connected again within them, posts, history and what was scheduled come back. Until 2020 it was a week.", Source: socialSource},
	{What: "Disconnected account in the social settings", Lasts: "90 days", Note: "Then it is listed no more, and comes back through Connect account.", Source: socialSource},
}

const socialSource = "Reauthorize or disconnect social accounts (2023-04, 2024-01)"
