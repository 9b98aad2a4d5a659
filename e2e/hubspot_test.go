package e2e

import (
	"regexp"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// The job that the page is for: a link that HubSpot refused is pasted, the app's
// scopes are placed, and the person leaves with a link that works, or with what
// to enter in the app.

const (
	install     = "https://app.hubspot.com/oauth/authorize?client_id=4f6b2a1e-9c0d-4d38-8b57-1e6a0c3d9f72&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=9fK3hQ2mZx7LpT1v"
	callbackURL = "https://app.example/cb"
)

// refusals are the causes of HubSpot's two texts, as its article tells them:
// three of the mismatch between link and app, two of insufficient scopes.
var refusals = []struct {
	name   string
	query  string            // the scopes of the link
	app    map[string]string // where the person says they stand
	typed  string            // the required scopes, typed as a list instead
	says   string
	marked string
	fixed  string
	lists  string // for the app to take this link
}{
	{
		name:  "mismatch: a scope is not configured",
		query: "&scope=oauth%20crm.objects.contacts.read%20crm.objects.contacts.write",
		app: map[string]string{
			"oauth": "Required", "crm.objects.contacts.read": "Required", "crm.objects.contacts.write": "Not in the app",
		},
		says:   "crm.objects.contacts.write is not in the app's settings",
		marked: "crm.objects.contacts.write",
		fixed:  "&scope=oauth%20crm.objects.contacts.read",
		lists:  "Required:\noauth\ncrm.objects.contacts.read\ncrm.objects.contacts.write",
	},
	{
		name:  "mismatch: a conditionally required scope stands in optional_scope",
		query: "&scope=oauth&optional_scope=tickets",
		app:   map[string]string{"oauth": "Required", "tickets": "Conditionally required"},
		says:  "The app requires tickets conditionally", marked: "tickets",
		fixed: "&scope=oauth%20tickets",
		lists: "Required:\noauth\n\nOptional:\ntickets",
	},
	{
		name:  "mismatch: an optional scope stands in scope",
		query: "&scope=oauth%20crm.objects.deals.read",
		app:   map[string]string{"oauth": "Required", "crm.objects.deals.read": "Optional"},
		says:  "crm.objects.deals.read is optional in the app", marked: "crm.objects.deals.read",
		fixed: "&scope=oauth&optional_scope=crm.objects.deals.read",
		lists: "Required:\noauth\ncrm.objects.deals.read",
	},
	{
		name:  "insufficient: a required scope is missing",
		query: "&scope=oauth",
		typed: "oauth\ncrm.objects.contacts.read",
		says:  "The app requires crm.objects.contacts.read, which this link does not ask for",
		fixed: "&scope=oauth%20crm.objects.contacts.read",
		lists: "Required:\noauth\n\nOptional:\ncrm.objects.contacts.read",
	},
	{
		name:  "insufficient: a required scope stands in optional_scope",
		query: "&scope=oauth&optional_scope=crm.objects.contacts.read",
		app:   map[string]string{"oauth": "Required", "crm.objects.contacts.read": "Required"},
		says:  "The app requires crm.objects.contacts.read, so it belongs in scope", marked: "crm.objects.contacts.read",
		fixed: "&scope=oauth%20crm.objects.contacts.read",
		lists: "Required:\noauth\n\nOptional:\ncrm.objects.contacts.read",
	},
}

// A link may ask for nothing at all, and then there is no row to place.
func TestLinkWithoutScopes(t *testing.T) {
	v := checker(t)
	v.paste(install)
	v.says(v.verdict(), "Scope is missing, and HubSpot refuses links that ask for nothing.")
	v.enterLists("Required:\noauth\ncrm.objects.contacts.read")
	link := v.copied(v.copyLink())
	if want := install + "&scope=oauth%20crm.objects.contacts.read"; link != want {
		t.Errorf("the corrected link is\n%s\nwant\n%s", link, want)
	}
}

func TestRefusedLinkIsMended(t *testing.T) {
	for _, c := range refusals {
		t.Run(c.name, func(t *testing.T) {
			v := checker(t)
			v.paste(install + c.query)
			v.says(v.verdict(), "The link reads well. Whether HubSpot takes it depends on which scopes your app has.")
			must(t, v.field("Redirect URLs").Fill(callbackURL))
			for scope, choice := range c.app {
				v.place(scope, choice)
			}
			if c.typed != "" {
				v.enterLists("Required:\n" + c.typed)
			}
			v.says(v.verdict(), "HubSpot refuses this link.")
			v.says(v.verdict(), c.says)
			if c.marked != "" {
				must(t, expect.Locator(v.marked("Error 1")).ToHaveText(c.marked))
			}
			lists := v.copied(v.copyLists())
			if lists != c.lists {
				t.Errorf("for the app there is\n%s\nwant\n%s", lists, c.lists)
			}

			// One way out: the corrected link.
			link := v.copied(v.copyLink())
			if want := install + c.fixed; link != want {
				t.Errorf("the corrected link is\n%s\nwant\n%s", link, want)
			}
			v.paste(link)
			v.says(v.verdict(), "Nothing here to refuse.")

			// The other: the link as it was, and the app as it is told to be.
			v.paste(install + c.query)
			v.says(v.verdict(), "HubSpot refuses this link.")
			v.enterLists(lists)
			v.says(v.verdict(), "Nothing here to refuse.")
		})
	}
}

// marked is the text of the link that carries a number.
func (v *visit) marked(number string) playwright.Locator {
	name := regexp.MustCompile("^" + number + ":")
	line := v.region("The link").GetByRole("listitem").Filter(playwright.LocatorFilterOptions{Has: v.GetByRole("button", playwright.PageGetByRoleOptions{Name: name})})
	return line.Locator("mark")
}

func (v *visit) copyLink() playwright.Locator {
	return v.region("Change the link").GetByRole("button", playwright.LocatorGetByRoleOptions{Name: "Copy link", Exact: exact})
}

func (v *visit) copyLists() playwright.Locator {
	return v.button("Copy: Change the app's scopes to match this link")
}

// enterLists types lists, as they are handed out for the app, into the lists of
// the placement.
func (v *visit) enterLists(lists string) {
	v.t.Helper()
	scopes := v.region("Where the scopes stand")
	if open, err := scopes.GetByRole("textbox", playwright.LocatorGetByRoleOptions{Name: "Required", Exact: exact}).IsVisible(); err != nil || !open {
		v.unfold("Give the app’s lists instead")
	}
	given := map[string]string{}
	for _, list := range strings.Split(lists, "\n\n") {
		name, values, _ := strings.Cut(list, ":\n")
		given[name] = values
	}
	for _, name := range []string{"Required", "Conditionally required", "Optional"} {
		must(v.t, scopes.GetByRole("textbox", playwright.LocatorGetByRoleOptions{Name: name, Exact: exact}).Fill(given[name]))
	}
}
