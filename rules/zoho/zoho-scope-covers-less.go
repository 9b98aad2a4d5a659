package zoho

import "grantlint/rules/lint"

// A scope covers less than its name lets one expect. ZohoProjects.tasks.ALL does
// not create task lists; ZohoProjects.documents needs ZohoPC.files or, where a
// portal keeps its files in WorkDrive, WorkDrive scopes as well; a token for
// Zoho Projects is no good at the BugTracker API; ZohoCRM.modules.ALL reads
// records, not the list of modules.
//
// Ask for the other scope as well, if your calls need it.
//
// Sources: Zoho Projects, [Available scopes]; reports of INVALID_OAUTHSCOPE; on
// CRM, PostHog/posthog issue 78477, 2026-08 (2026-11).
//
// [Available scopes]: https://www.zoho.com/projects/developers/zohoprojectsapi.html
var ScopeCoversLess = lint.Rule{
	ID:       "zoho-scope-covers-less",
	Title:    "Scope covers less than it seems",
	About:    lint.Scope,
	Severity: lint.Warning,
	Shown: []lint.Shown{
		{Message: &scopeMismatch, Rank: 2, Because: "The scope covers less than it seems: ZohoProjects.tasks.ALL creates no task lists, ZohoCRM.modules.ALL reads no list of modules, searches need ZohoSearch.securesearch.READ, and Zoho Projects and BugTracker don't take each other's tokens.", Do: lint.Change{Title: "Add the scope that the page of the call names, and authorize again"}},
	},
	Check: func(p *lint.Pass) {
		explains := p.Explains()
		for _, g := range gaps {
			if g.rare && !explains {
				continue
			}
			s, ok := asking(p, g.have)
			if !ok || asksFor(p, g.lack) || g.or != "" && asksFor(p, g.or) {
				continue
			}
			d := p.Report(s.at, g.says, s.name)
			if !explains {
				d.As(lint.Info)
			}
			if e, ok := p.Link.Append(lint.ScopeParam, []string{g.lack}); ok {
				d.Fix(lint.Change{Title: "Ask for " + g.lack + " too", Edits: edits(e)})
			}
		}
	},
}

// gaps are what people expect of a scope and don't get. Few calls need what a
// rare one is about, so it is told only when a scope was missing.
var gaps = [...]struct {
	have, lack, or string
	rare           bool
	says           string
}{
	{"ZohoProjects.tasks.CREATE", "ZohoProjects.tasklists.ALL", "ZohoProjects.tasklists.READ", false, "%s does not create task lists; a task needs one, which ZohoProjects.tasklists is for"},
	{"ZohoProjects.documents.READ", "ZohoPC.files.ALL", "WorkDrive.files.ALL", false, "%s is not enough for files and attachments: they need ZohoPC.files, or WorkDrive.files where the portal keeps its files there"},
	{"ZohoCRM.modules.ALL", "ZohoCRM.settings.modules.READ", "ZohoCRM.settings.ALL", true, "%s does not read the list of modules and their fields, which ZohoCRM.settings is for"},
	{"ZohoCRM.modules.READ", "ZohoCRM.coql.READ", "", true, "%s takes no queries in COQL, which ZohoCRM.coql is for"},
	{"ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ", "", true, "%s does not search, which ZohoSearch.securesearch is for"},
	{"ZohoProjects.bugs.READ", "ZohoBugTracker.bugs.READ", "", true, "%s is for the API of Zoho Projects only; BugTracker has scopes of its own"},
}

// asking finds the scope of the link that grants another.
func asking(p *lint.Pass, want string) (scope, bool) {
	for _, s := range scopesOf(p) {
		if s.inLink && covers(s.name, want) {
			return s, true
		}
	}
	return scope{}, false
}
