package rules_test

import (
	"fmt"
	"strings"

	"grantlint/rules"
	"grantlint/rules/lint"
)

func ExampleCheck() {
	report := rules.Check(lint.Request{
		Text: "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10" +
			"&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=oauth%20crm.objects.custom.read&state=9fK3hQ2mZx7LpT1v",
		Settings: map[string][]string{"requiredScopes": {"oauth"}, "optionalScopes": {"crm.objects.custom.read"}},
	})
	fmt.Println(report.Verdict+":", report.Findings[0].Message)
	fmt.Println(strings.SplitN(report.Fixed.Text, "&", 3)[2])
	// Output:
	// refused: `crm.objects.custom.read` is optional in the app, so it belongs in optional_scope, not in scope
	// scope=oauth&state=9fK3hQ2mZx7LpT1v&optional_scope=crm.objects.custom.read
}
