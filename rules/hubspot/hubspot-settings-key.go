package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A key of the app's file is misspelt or stands in the wrong object. HubSpot doesn't
// find it there: the app is uploaded without those scopes or redirect URLs, or not at
// all.
//
// In app-hsmeta.json, distribution, auth and permittedUrls belong in config, and
// redirectUrls, requiredScopes, conditionallyRequiredScopes and optionalScopes in
// config.auth. In a public-app.json, auth stands at the top.
//
// Sources: HubSpot CLI, types/ProjectComponents.ts and types/Projects.ts (2026-05);
// third-party digest of the App configuration page (2026-04).
var SettingsKey = lint.Rule{
	ID:       "hubspot-settings-key",
	Title:    "A key of the app's file is misspelt or in the wrong place",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		found := locatedIn(p.File)
		for _, l := range found {
			if !l.right {
				astrayKey(p, found, l)
			}
		}
	},
}

func astrayKey(p *lint.Pass, found []located, l located) {
	name := l.member.Key.Value.String()
	misspelt := name != l.key.name
	owner, hasOwner := ownerOf(p.File.Root, found, l.key)
	moved := !hasOwner || !same(owner.Text, l.in.Text)
	var d *lint.Draft
	switch {
	case misspelt && moved:
		d = p.Report(l.member.Key.Text, "HubSpot may not find %q: it is called %s and belongs in %s", name, l.key.name, l.key.object())
	case misspelt:
		d = p.Report(l.member.Key.Text, "HubSpot may not find %q: it is called %s", name, l.key.name)
	default:
		d = p.Report(l.member.Key.Text, "%q belongs in %s, and HubSpot may not find it here", name, l.key.object())
	}
	if first, _ := find(found, l.key); !same(first.member.Key.Text, l.member.Key.Text) {
		d.Also(first.member.Key.Text, "this one counts").Fix(lint.Change{Title: "Take it out", Edits: l.in.Remove(l.index)})
		return
	}
	switch {
	case !moved:
		d.Replace(l.member.Key.Value, l.key.name, "Write "+l.key.name, true)
	case hasOwner:
		in, ok := owner.AddMember(l.key.name, reindent(l, owner))
		if ok {
			d.Fix(lint.Change{Title: "Move it to " + l.key.object(), Safe: true, Edits: append(l.in.Remove(l.index), in)})
		}
	}
}

// ownerOf finds the object of the file in which a key belongs.
func ownerOf(root text.Node, found []located, k *fileKey) (text.Node, bool) {
	if k.path == "" {
		return root, true
	}
	for _, l := range found {
		if strings.TrimPrefix(l.key.path+"."+l.key.name, ".") == k.path && l.member.Value.Kind == text.KindObject {
			return l.member.Value, l.right
		}
	}
	return text.Node{}, false
}

// object is where a key belongs, in words.
func (k *fileKey) object() string {
	if k.path == "" {
		return "the outermost object"
	}
	return k.path
}

// reindent is a value as JSON, its lines as far in as those of its new object.
func reindent(l located, owner text.Node) string {
	from := column(l.member.Key.Text)
	to := from
	if n := len(owner.Members); n > 0 {
		to = column(owner.Members[n-1].Key.Text)
	}
	return strings.ReplaceAll(l.member.Value.Text.Raw(), "\n"+from, "\n"+to)
}

// column is the white space before a key that begins its line.
func column(key text.Text) string {
	before := key.Source().Content
	start, _ := key.Span()
	line := before[strings.LastIndexByte(before[:start], '\n')+1 : start]
	if strings.Trim(line, " \t") != "" {
		return ""
	}
	return line
}
