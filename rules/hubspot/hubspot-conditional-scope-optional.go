package hubspot

import "grantlint/rules/lint"

// A scope that the app requires conditionally may stand in scope, or be left
// out. In optional_scope it is refused.
//
// Move it to scope where the link needs it, or make it optional in the app.
//
// Sources: [Resolve a "Request for Integration Permissions" error] (2024-04);
// Changelog, [Advanced auth and scope settings for public apps] (2024-06).
//
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
// [Advanced auth and scope settings for public apps]: https://developers.hubspot.com/changelog/advanced-auth-and-scope-settings-for-public-apps
var ConditionalScopeOptional = lint.Rule{
	ID:       "hubspot-conditional-scope-optional",
	Title:    "Conditionally required scope stands in optional_scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.OptionalScope,
	Shown: []lint.Shown{
		{Message: &mismatch, Rank: 3, Because: "A scope that the app requires conditionally stands in optional_scope.", Not: "No scope that the app requires conditionally stands in optional_scope.", Do: lint.Change{Title: "Move conditionally required scopes from optional_scope to scope, or make them optional in the app", Where: whereScopes}},
		{Message: &insufficient, Rank: 5, Because: "A scope that the app requires conditionally stands in optional_scope. HubSpot's two texts are shown for each other's causes.", Not: "No scope that the app requires conditionally stands in optional_scope.", Do: lint.Change{Title: "Move conditionally required scopes from optional_scope to scope, or make them optional in the app", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		misplaced(p, conditional, lint.OptionalScope, "the app requires %q conditionally, so it may stand in scope or be left out, but not in optional_scope", "conditionally required here")
	},
}
