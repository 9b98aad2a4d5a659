package hubspot

import "grantlint/rules/lint"

// A scope that the app requires stands in optional_scope. HubSpot reads that as
// leaving it out: the link is refused.
//
// Move it to scope; or make it optional in the app, if the app can do without
// it.
//
// Source: [Resolve a "Request for Integration Permissions" error] (2024-04).
//
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
var RequiredScopeOptional = lint.Rule{
	ID:       "hubspot-required-scope-optional",
	Title:    "Required scope stands in optional_scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.OptionalScope,
	Shown: []lint.Shown{
		{Message: &insufficient, Rank: 2, Because: "A scope that the app requires stands in optional_scope instead of scope.", Not: "No scope that the app requires stands in optional_scope alone.", Do: lint.Change{Title: "Move the scopes that the app requires from optional_scope to scope", Where: whereScopes}},
		{Message: &mismatch, Rank: 5, Because: "A scope that the app requires stands in optional_scope instead of scope.", Not: "No scope that the app requires stands in optional_scope alone.", Do: lint.Change{Title: "Move the scopes that the app requires from optional_scope to scope", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		misplaced(p, required, lint.OptionalScope, "the app requires %q, so it belongs in scope, not in optional_scope", "required here")
	},
}
