package e2e

import (
	"testing"
	"time"

	"github.com/playwright-community/playwright-go"
)

// What people ask most about Zoho, from what stands on their screen to what
// works.

const (
	zohoStart = "https://accounts.zoho.com/oauth/v2/auth?scope=ZohoProjects.portals.READ&client_id=1000.GMB0YULZHJK411284S8I5GZ4CHUEX0&response_type=code"
	offline   = "&access_type=offline&prompt=consent"
	zohoEnd   = "&redirect_uri=https%3A%2F%2Fwww.zylker.com%2Fcallback&state=af0ifjsldkj8hq2MzaWk3xTq"
	zohoLink  = zohoStart + offline + zohoEnd
	zylker    = "https://www.zylker.com/callback"
)

// zoho opens the checker with what the console says of the client.
func zoho(t *testing.T, text, dataCentre string) *visit {
	t.Helper()
	v := checker(t)
	v.paste(text)
	v.give("Authorized Redirect URIs", zylker)
	v.pick("Client type", "Server-based application")
	v.pick("Data centre", dataCentre)
	v.pick("Multi-DC is on for this client", "No")
	return v
}

const unitedStates = "United States: zoho.com"

func TestZohoRedirectMismatch(t *testing.T) {
	const sent = zohoStart + offline + "&redirect_uri=http%3A%2F%2Fwww.zylker.com%2Fcallback&state=af0ifjsldkj8hq2MzaWk3xTq"
	v := zoho(t, sent+"\nRedirect URI passed does not match with the one configured", unitedStates)
	v.refusedFor("Zoho refuses this link. http://www.zylker.com/callback is not registered; https://www.zylker.com/callback is, with https instead of http.", "http")
	v.says(v.cause("The redirect URI in the link is not, byte for byte, one of"), "holds here")
	v.struck("The client is a self client", "The client is of a kind that has redirect URIs.")
	v.struck("The redirect URI was registered in the console of another data centre", "Link and client are of one data centre.")
	v.says(v.region("Or change the app"), "API Console › your client › Client Details › Authorized Redirect URIs")
	if got := v.copied(v.button("Copy: Register the address that is sent")); got != "http://www.zylker.com/callback" {
		t.Errorf("to register there is %s", got)
	}
	v.leavesWith(zohoLink)
}

// The callback stays on the screen while the token call fails. What is asked
// for is when the code came.
func TestZohoExpiredCode(t *testing.T) {
	v := checker(t)
	now := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	must(t, v.Clock().SetFixedTime(now))
	v.paste(zylker + "?code=1000.2c9b4b7d6f3e4c1d8a7b6c5d4e3f2a1b.9f8e7d6c5b4a39281706f5e4d3c2b1a0&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com\n" + `{"error":"invalid_code"}`)
	first := v.region("What causes it").GetByRole("listitem").First()
	v.says(first, "The code has expired, or was used before.")
	v.says(first, "60 seconds is the safe number.")
	v.says(v.region("What to look at"), "Open the link again for a new code, and exchange it at once")

	asked := v.settings().GetByLabel("When the code was issued", playwright.LocatorGetByLabelOptions{Exact: exact})
	local := v.run(`(ago) => { const at = new Date(Date.now() - ago); at.setMinutes(at.getMinutes() - at.getTimezoneOffset()); at.setSeconds(at.getSeconds() || 1); return at.toISOString().slice(0, 19); }`, 270*1000).(string)
	must(t, asked.Fill(local))
	must(t, expect.Locator(asked).ToHaveValue(local)) // seconds and all
	v.pick("Client type", "Server-based application")
	v.says(v.verdict(), "The code is 4 minutes old: codes live for 1 to 3 minutes")
	v.says(v.cause("The code has expired, or was used before."), "holds here")
	v.says(v.region("Change the app"), "Open the link again for a new code, and exchange it at once")

	// The code is a secret while it lives, and is not passed on.
	link := v.copied(v.button("Copy link to this check"))
	other := newVisit(t)
	other.visit(link)
	must(t, expect.Locator(other.box()).ToHaveValue(zylker+"?code=REDACTED&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com\n"+`{"error":"invalid_code"}`))
}

func TestZohoNoRefreshToken(t *testing.T) {
	v := zoho(t, zohoStart+zohoEnd+"\nOAuth provider did not return a refresh_token", unitedStates)
	v.says(v.region("What to look at"), "access_type is missing, so it is online: there will be an access token for one hour, and no refresh token.")
	v.says(v.cause("The link lacks access_type=offline"), "holds here")
	v.struck("The person has consented before", "The link has prompt=consent, or asks for no refresh token at all.")
	v.use("Add access_type=offline and prompt=consent")
	must(t, expect.Locator(v.box()).ToHaveValue(zohoStart+zohoEnd+offline+"\nOAuth provider did not return a refresh_token"))
	v.paste(zohoStart + zohoEnd + offline)
	v.works()
}

func TestZohoWrongDataCentre(t *testing.T) {
	v := zoho(t, zohoLink+"\nThe transmitted client ID does not exist", "India: zoho.in")
	v.refusedFor("Zoho refuses this link. Signing in starts at accounts.zoho.com, in the United States, but your client or account is in India (accounts.zoho.in): without Multi-DC, the client does not exist there.", "accounts.zoho.com")
	v.says(v.cause("The client is registered in another data centre"), "holds here")
	v.says(v.region("Or change the app"), "turn Multi-DC on")
	v.use("Start at accounts.zoho.in")
	must(t, expect.Locator(v.box()).ToHaveValue("https://accounts.zoho.in"+zohoLink[len("https://accounts.zoho.com"):]+"\nThe transmitted client ID does not exist"))
	v.paste("https://accounts.zoho.in" + zohoLink[len("https://accounts.zoho.com"):])
	v.works()

	// The other way: the client is let into every data centre.
	v.paste(zohoLink)
	v.says(v.verdict(), "Zoho refuses this link.")
	v.pick("Multi-DC is on for this client", "Yes")
	v.works()
}
