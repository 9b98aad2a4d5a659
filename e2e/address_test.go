package e2e

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"grantlint/rules/golden"
	"grantlint/rules/lint"
	"grantlint/rules/record"
	"grantlint/rules/text"
)

// Package text says where a browser goes for a link, by the standard. This
// browser says the same of every link, and of every value in one that reads
// like an address, in all testdata.
func TestBrowserGoesWhereWeSay(t *testing.T) {
	links := linksInTestdata(t)
	if len(links) < 500 {
		t.Errorf("only %d links are there to compare", len(links))
	}
	v := open(t, "privacy/")
	answers := v.run(`(links) => links.map((link) => {
		if (!URL.canParse(link)) return null;
		const { protocol, hostname, port, pathname } = new URL(link);
		return [protocol.slice(0, -1), hostname, port, pathname];
	})`, links).([]any)
	unsure := 0
	for i, link := range links {
		ours, does := text.BrowserURL(text.New("", link))
		if does == text.Unsure {
			unsure++
			continue
		}
		theirs, opens := text.Address{}, answers[i] != nil
		if opens {
			a := answers[i].([]any)
			theirs = text.Address{Scheme: a[0].(string), Host: a[1].(string), Port: a[2].(string), Path: a[3].(string)}
		}
		if opens != (does == text.Opens) || ours != theirs {
			t.Errorf("%q\nwe say      %s %+v\nthe browser %+v", link, does, ours, theirs)
		}
	}
	if unsure*20 > len(links) {
		t.Errorf("unsure of %d of %d links", unsure, len(links))
	}
}

// linksInTestdata collects whatever has a scheme: pastes, settings, and the
// values of parameters.
func linksInTestdata(t *testing.T) []string {
	t.Helper()
	var links []string
	add := func(s string) {
		u := text.ParseURL(text.New("", s))
		if u.Scheme.String() == "" {
			return
		}
		// Chromium keeps line breaks in data addresses, against the standard.
		if strings.EqualFold(u.Scheme.String(), "data") && strings.ContainsAny(s, "\n\r\t") {
			return
		}
		links = append(links, s)
		for _, p := range u.Params {
			if text.ParseURL(p.Value).Scheme.String() != "" {
				links = append(links, p.Value.String())
			}
		}
	}
	for _, r := range requestsInTestdata(t) {
		add(r.Text)
		for _, values := range r.Settings {
			for _, value := range values {
				add(value)
			}
		}
	}
	slices.Sort(links)
	return slices.Compact(links)
}

func requestsInTestdata(t *testing.T) []lint.Request {
	t.Helper()
	files, err := filepath.Glob("../rules/*/testdata/*.txt")
	must(t, err)
	more, err := filepath.Glob("../rules/testdata/*.txt")
	must(t, err)
	var requests []lint.Request
	for _, file := range append(files, more...) {
		content, err := os.ReadFile(file)
		must(t, err)
		cases, err := golden.Parse(string(content))
		must(t, err)
		for _, c := range cases {
			requests = append(requests, c.Request)
		}
	}
	content, err := os.ReadFile("../rules/testdata/incidents.jsonl")
	must(t, err)
	incidents, err := record.Read(content)
	must(t, err)
	for _, i := range incidents {
		requests = append(requests, i.Request())
	}
	return requests
}
