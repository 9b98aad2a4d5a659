package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"grantlint/rules"
	"grantlint/rules/lint"
	"grantlint/rules/oauth"
)

// A sample is a case to start from: a real mistake, or a link that works.
type sample struct {
	Name     string
	Platform string
	Link     string // opens the checker with it
}

// readSamples reads samples.txt, which is written like a rule's golden file.
// What the rules say of a case is found out when it is opened.
func readSamples(root string) ([]sample, error) {
	file, err := os.ReadFile(filepath.Join(root, "site", "samples.txt"))
	if err != nil {
		return nil, err
	}
	cases, err := parseGolden(file)
	if err != nil {
		return nil, err
	}
	var list []sample
	for _, c := range cases {
		list = append(list, sample{c.Name, rules.Check(c.Request).PlatformName, shareLink(c.Request)})
	}
	return list, nil
}

// A told is a message to start from, in every language in which it was seen.
type told struct {
	Platform string
	Wordings []wording // the one to show when no other is the reader's comes first
}

type wording struct {
	Lang  string
	Short string
	Link  string // opens the checker with the whole text
}

// readTold reads told.txt: the messages that most people come with, a line each,
// as platform and message ID.
func readTold(root string) ([]told, error) {
	file, err := os.ReadFile(filepath.Join(root, "site", "told.txt"))
	if err != nil {
		return nil, err
	}
	var list []told
	for line := range strings.Lines(string(file)) {
		platform, id, _ := strings.Cut(strings.TrimSpace(line), " ")
		p, m := findMessage(platform, id)
		if m == nil {
			return nil, fmt.Errorf("told.txt: there is no message %s of %s", id, platform)
		}
		list = append(list, told{p.Name, wordings(p, m)})
	}
	return list, nil
}

// findMessage looks among the platforms and the providers.
func findMessage(platform, id string) (*lint.Platform, *lint.Message) {
	for _, p := range append(rules.Platforms[:len(rules.Platforms):len(rules.Platforms)], oauth.Providers()...) {
		if p.ID != platform && p.Slug != platform {
			continue
		}
		for _, m := range p.Messages {
			if m.ID == id {
				return p, m
			}
		}
	}
	return nil, nil
}

// wordings are the first of each language, English before the others.
func wordings(p *lint.Platform, m *lint.Message) []wording {
	var list []wording
	for _, t := range m.Texts {
		if slices.ContainsFunc(list, func(w wording) bool { return w.Lang == t.Lang }) {
			continue
		}
		request := lint.Request{Text: t.Text}
		if p.Slug == "" {
			request.Platform = p.ID
		}
		list = append(list, wording{t.Lang, short(t.Text, m.Stems), shareLink(request)})
	}
	if i := slices.IndexFunc(list, func(w wording) bool { return w.Lang == "en" }); i > 0 {
		english := list[i]
		list = slices.Insert(slices.Delete(list, i, i+1), 0, english)
	}
	return list
}

// clauses end a text's parts: what comes before the point is mostly "Couldn't
// complete the connection", and after it whom to contact.
var clauses = regexp.MustCompile(`[.] |: |。|:(?:\pL)`)

// values stand in braces where a message quotes one.
var values = regexp.MustCompile(`[{]\w+[}]`)

// short is the part of a message that tells it from others: the shortest that
// holds a stem by which it is known.
func short(text string, stems []string) string {
	best := text
	at := 0
	for _, cut := range append(clauses.FindAllStringIndex(text, -1), []int{len(text), len(text)}) {
		part := text[at:cut[0]]
		if at = cut[1]; strings.HasPrefix(text[cut[0]:], ":") && !strings.HasPrefix(text[cut[0]:], ": ") {
			at = cut[0] + 1 // the letter behind the colon belongs to the next part
		}
		for _, stem := range stems {
			if len(part) < len(best) && strings.Contains(strings.ToLower(part), stem) {
				best = part
			}
		}
	}
	best = strings.TrimSuffix(strings.TrimSpace(best), ".")
	if !strings.HasPrefix(text, best) {
		best = "…" + best
	}
	return values.ReplaceAllString(best, "…")
}
