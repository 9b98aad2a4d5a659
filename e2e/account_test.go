package e2e

import "testing"

// What a link alone can't tell: the subscription of the account that installs,
// and the rights of the person who does.

func TestAccountWithoutTheSubscription(t *testing.T) {
	v := checker(t)
	v.paste("This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.")
	v.says(v.region("What causes it"), "A required scope belongs to a subscription that the account doesn't have.")

	v.pasteBelow(install + "&scope=oauth%20crm.objects.custom.read")
	v.give("Subscription of the account that installs", "marketing:starter")
	v.says(v.verdict(), "HubSpot refuses this link. An account with marketing:starter doesn't have what crm.objects.custom.read needs")

	v.give("Subscription of the account that installs", "service:enterprise")
	must(t, expect.Locator(v.verdict()).Not().ToContainText("refuses"))
}

func TestInstallerWithoutThePermission(t *testing.T) {
	v := checker(t)
	v.paste("You don't have permission to connect this integration")
	const cause = "The person who installs is neither a Super Admin nor has HubSpot Marketplace Access."
	v.says(v.cause(cause), "Settings › Users & Teams")

	v.pick("Who installs", "A Super Admin")
	v.struck(cause, "")
}
