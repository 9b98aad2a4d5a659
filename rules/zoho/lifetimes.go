package zoho

import "grantlint/rules/lint"

// Lifetimes are what ends when at Zoho, and how much there may be. Where Zoho's
// own pages disagree, the range stands with who says what, and the safe number.
var Lifetimes = []lint.Expiry{
	{What: "Authorization code", Lasts: "60 seconds to 3 minutes, one use", Note: "60 seconds by Books, Inventory, Invoice, Backstage and Sign, 2 minutes by Zoho Accounts and the Projects FAQ, 3 minutes by CRM. The safe number is 60 seconds.", Source: "Zoho Projects FAQ; Zoho Accounts; Zoho CRM, Token validity; Zoho Books (2026-11)"},
	{What: "Code of a self client", Lasts: "1 to 10 minutes, as chosen in the console", Note: "3 minutes unless chosen otherwise.", Source: "Zoho Accounts, Self client (2026-11)"},
	{What: "Codes that may be asked for", Lasts: "4 a minute, or 10 in 10 minutes", Note: "4 a minute for each user and client, and then none for 10 minutes, by the Projects FAQ; 10 in 10 minutes for each client by CRM.", Source: "Zoho Projects FAQ; Zoho CRM, Token validity (2026-11)"},
	{What: "Access token", Lasts: "an hour", Source: "Zoho Accounts (2026-11)"},
	{What: "Access tokens alive for one refresh token", Lasts: "10, 15 or 30", Note: "10 by Zoho Accounts, 15 by CRM, 30 by the Projects FAQ; one more ends the oldest. The safe number is 10.", Source: "Zoho Accounts, Token limits; Zoho CRM, Token validity; Zoho Projects FAQ (2026-11)"},
	{What: "Requests for an access token", Lasts: "10 in 10 minutes for one refresh token", Note: "Then the answer is \"Access Denied\" with \"too many requests continuously\".", Source: "Zoho Accounts; Zoho CRM; ManageEngine (2026-11)"},
	{What: "Refresh token", Lasts: "until it is revoked", Note: "A new client secret ends it too, as public code says.", Source: "Zoho Accounts; public code (2026-11)"},
	{What: "Refresh tokens", Lasts: "20 for a user", Note: "Seven of Zoho's pages say that one more deletes the first without a word; the Projects FAQ says Access Denied.", Source: "Zoho Projects FAQ; Zoho Inventory, Backstage, CRM (2026-11)"},
	{What: "Client ID and secret", Lasts: "no end", Source: "Zoho Projects FAQ (2026-11)"},
	{What: "Polling of the device flow", Lasts: "once in 30 seconds", Source: "Zoho Accounts, device flow (2026-11)"},
}
