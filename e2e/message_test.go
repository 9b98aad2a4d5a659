package e2e

import (
	"testing"

	"github.com/playwright-community/playwright-go"
)

// A person often has nothing but the sentence on the screen. With the link and
// the settings the causes fall away until one remains.

const (
	polishMismatch   = "Nie można ukończyć połączenia: Autoryzacja nie powiodła się, ponieważ istnieje niezgodność między zakresami w adresie URL instalacji a skonfigurowanymi zakresami aplikacji. Skontaktuj się z twórcą aplikacji"
	japaneseMismatch = "接続を完了できませんでした:インストールURLのスコープとアプリで設定済みのスコープが一致しないため、認証に失敗しました。アプリ開発者にお問い合わせください。"

	optionalInScope   = "A scope that is optional in the app stands in scope"
	notConfigured     = "The link asks for a scope that the app does not list."
	conditionalInLink = "A scope that the app requires conditionally stands in optional_scope."
)

// cause is the line of the list that begins with some words.
func (v *visit) cause(words string) playwright.Locator {
	return v.region("What causes it").GetByRole("listitem").Filter(playwright.LocatorFilterOptions{HasText: words})
}

// struck says that a cause is struck, and why.
func (v *visit) struck(words, why string) {
	v.t.Helper()
	must(v.t, expect.Locator(v.cause(words).Locator("s")).ToContainText(words))
	v.says(v.cause(words), why)
}

func TestPolishMessageThenLinkThenSettings(t *testing.T) {
	v := checker(t)
	v.paste(polishMismatch)
	v.says(v.verdict(), "This message has 5 known causes. The likeliest stands first.")
	v.says(v.region("What causes it").GetByRole("listitem").First(), optionalInScope)
	v.shows(v.GetByText("Paste the link as well"))

	link := install + "&scope=oauth%20crm.objects.deals.read"
	v.pasteBelow(link)
	v.says(v.verdict(), "depends on which scopes your app has")
	v.struck(conditionalInLink, "No scope that the app requires conditionally stands in optional_scope.")

	v.place("oauth", "Required")
	v.place("crm.objects.deals.read", "Optional")
	must(t, v.field("Redirect URLs").Fill(callbackURL))
	v.says(v.verdict(), "HubSpot refuses this link. crm.objects.deals.read is optional in the app")
	v.says(v.cause(optionalInScope), "holds here")
	v.struck(notConfigured, "Every scope of the link is in the app's settings.")

	lists := v.copied(v.copyLists())
	mended := v.copied(v.copyLink())
	if want := install + "&scope=oauth&optional_scope=crm.objects.deals.read"; mended != want {
		t.Errorf("the corrected link is\n%s\nwant\n%s", mended, want)
	}
	v.paste(mended)
	v.says(v.verdict(), "Nothing here to refuse.")
	v.paste(link)
	v.says(v.verdict(), "HubSpot refuses this link.")
	v.enterLists(lists)
	v.says(v.verdict(), "Nothing here to refuse.")
}

func TestJapaneseMessageLinkAndFileInOnePaste(t *testing.T) {
	v := checker(t)
	link := install + "&scope=oauth&optional_scope=crm.objects.deals.read"
	v.paste(japaneseMismatch + "\n" + link + "\n" + settingsFile(`["crm.objects.deals.read"]`, `[]`))
	v.shows(v.GetByText("HubSpot link · HubSpot message · app settings"))
	v.says(v.verdict(), "HubSpot refuses this link. The app requires crm.objects.deals.read conditionally")
	must(t, expect.Locator(v.marked("Error 1")).ToHaveText("crm.objects.deals.read"))
	v.says(v.cause(conditionalInLink), "holds here")
	v.struck(optionalInScope, "No scope that is optional in the app stands in scope.")

	mended := v.copied(v.copyLink())
	if want := install + "&scope=oauth%20crm.objects.deals.read"; mended != want {
		t.Errorf("the corrected link is\n%s\nwant\n%s", mended, want)
	}
	v.paste(mended + "\n" + settingsFile(`["crm.objects.deals.read"]`, `[]`))
	v.says(v.verdict(), "Nothing here to refuse.")

	// The same link, and the file as the app is told to be.
	v.paste(link + "\n" + settingsFile(`[]`, `["crm.objects.deals.read"]`))
	v.says(v.verdict(), "Nothing here to refuse.")
}

// settingsFile is an app's file as HubSpot's tool keeps it.
func settingsFile(conditional, optional string) string {
	return `{
  "uid": "example_app",
  "type": "app",
  "config": {
    "name": "Example",
    "distribution": "private",
    "auth": {
      "type": "oauth",
      "redirectUrls": ["` + callbackURL + `"],
      "requiredScopes": ["oauth"],
      "conditionallyRequiredScopes": ` + conditional + `,
      "optionalScopes": ` + optional + `
    }
  }
}`
}

func TestMessageAboutAnotherLink(t *testing.T) {
	v := checker(t)
	v.paste("Authorization failed as the redirect URL 'http://localhost:65359/cb' doesn't match the app's registered redirect URL. Please consult the app developer.\n" + install + "&scope=oauth")
	v.says(v.region("What to look at"), "This link can't have brought this message: the message is about http://localhost:65359/cb, and the link has https://app.example/cb.")
	must(t, expect.Locator(v.region("The text").Locator("mark").Filter(playwright.LocatorFilterOptions{HasText: "localhost"})).ToHaveText("http://localhost:65359/cb"))
}

func TestPlacementByKeyboard(t *testing.T) {
	v := checker(t)
	v.paste(install + "&scope=oauth%20crm.objects.deals.read")
	v.says(v.verdict(), "depends on which scopes your app has")
	choice := func(scope, name string) playwright.Locator {
		return v.row(scope).GetByRole("radio", playwright.LocatorGetByRoleOptions{Name: name, Exact: exact})
	}
	v.tabTo(choice("oauth", "Required"))
	must(t, v.Keyboard().Press("Space"))
	must(t, expect.Locator(choice("oauth", "Required")).ToBeChecked())
	must(t, v.Keyboard().Press("Tab"))
	for _, name := range []string{"Conditionally required", "Optional"} {
		must(t, v.Keyboard().Press("ArrowRight"))
		must(t, expect.Locator(choice("crm.objects.deals.read", name)).ToBeChecked())
		must(t, expect.Locator(choice("crm.objects.deals.read", name)).ToBeFocused())
	}
	v.says(v.verdict(), "crm.objects.deals.read is optional in the app")
	must(t, v.Keyboard().Press("ArrowLeft"))
	v.says(v.verdict(), "The link reads well.")
	must(t, expect.Locator(choice("crm.objects.deals.read", "Conditionally required")).ToBeFocused())
}
