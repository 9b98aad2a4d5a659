package hubspot

import "grantlint/rules/lint"

// A scope that is optional in the app stands in scope, where HubSpot expects
// required and conditionally required scopes only. It is refused, even for
// accounts that could grant it.
//
// Move it to optional_scope, or make it required in the app.
//
// Sources: [Resolve a "Request for Integration Permissions" error], whose
// example this is (2024-04); UsefulSoftwareCo/executor issue 1898 reports that
// such scopes were ignored instead of refused (2026-11).
//
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
var OptionalScopeRequired = lint.Rule{
	ID:       "hubspot-optional-scope-required",
	Title:    "Optional scope stands in scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.ScopeParam,
	Shown: []lint.Shown{
		{Message: &mismatch, Rank: 1, Because: "A scope that is optional in the app stands in scope instead of optional_scope.", Not: "No scope that is optional in the app stands in scope.", Do: lint.Change{Title: "Move scopes that are optional in the app from scope to optional_scope, or make them required in the app", Where: whereScopes}},
		{Message: &insufficient, Rank: 4, Because: "A scope that is optional in the app stands in scope instead of optional_scope. HubSpot's two texts are shown for each other's causes.", Not: "No scope that is optional in the app stands in scope.", Do: lint.Change{Title: "Move scopes that are optional in the app from scope to optional_scope, or make them required in the app", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		misplaced(p, optional, lint.ScopeParam, "%q is optional in the app, so it belongs in optional_scope, not in scope", "optional here")
	},
}
