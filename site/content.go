package main

import (
	"cmp"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// content is what the pages say, taken from the packs, their source and their
// golden files. Templates show it and add nothing.
type content struct {
	Version   string
	Platform  []*platformContent
	Topics    []topic
	Samples   []sample
	Told      []told
	Expiring  []expiring
	Providers []*providerPage
	Record    *recordContent
}

// platformContent is one platform's rules and messages, in the pack's order.
type platformContent struct {
	ID       string
	Name     string
	Rules    []*rulePage
	Messages []*messagePage
}

// A topic is a heading of the index: the rules of all platforms about one thing.
type topic struct {
	Name  string
	Rules []*rulePage
}

// A rulePage is what there is to say about a rule.
type rulePage struct {
	ID       string
	Title    string
	About    string
	Severity string
	Platform *platformContent
	Path     string // of the page, from the site's root
	Source   string // of the rule, from the repository's root

	Lead  string        // the first sentence, for indexes and search
	Doc   template.HTML // what is wrong and why
	Facts template.HTML // where that is known from, with the month

	Shown    []shown
	Examples []example
}

// shown is a message that the platform shows for a rule.
type shown struct {
	Page    *messagePage
	Because string
}

// A messagePage is about a text that people search for.
type messagePage struct {
	ID       string
	Title    string // the platform's own sentence
	Lang     string // of the title
	Platform *platformContent
	Path     string
	Link     string // opens the checker with the message in it
	Who      string
	Phrases  []lint.Phrase
	Causes   []cause // the likeliest first
}

type cause struct {
	Rule    *rulePage
	Because string
	rank    int
}

func readContent(root string) (*content, error) {
	c := &content{Version: rules.Version}
	for _, p := range rules.Platforms {
		pc, err := readPlatform(root, p)
		if err != nil {
			return nil, err
		}
		c.Platform = append(c.Platform, pc)
	}
	c.Topics = byTopic(c.Platform)
	var err error
	if c.Samples, err = readSamples(root); err != nil {
		return nil, err
	}
	if c.Told, err = readTold(root); err != nil {
		return nil, err
	}
	c.Expiring = readExpiring()
	c.Providers = readProviders()
	c.Record, err = readRecord(root)
	return c, err
}

func readPlatform(root string, p *lint.Platform) (*platformContent, error) {
	pc := &platformContent{ID: p.ID, Name: p.Name}
	messages := map[*lint.Message]*messagePage{}
	for _, r := range p.Rules {
		page, err := readRule(root, pc, r)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
		pc.Rules = append(pc.Rules, page)
		for _, s := range r.Shown {
			m := messages[s.Message]
			if m == nil {
				m = readMessage(pc, s.Message)
				messages[s.Message] = m
				pc.Messages = append(pc.Messages, m)
			}
			m.Causes = append(m.Causes, cause{Rule: page, Because: s.Because, rank: s.Rank})
			page.Shown = append(page.Shown, shown{Page: m, Because: s.Because})
		}
	}
	for _, m := range pc.Messages {
		slices.SortStableFunc(m.Causes, func(a, b cause) int { return cmp.Compare(a.rank, b.rank) })
	}
	return pc, nil
}

func readMessage(pc *platformContent, m *lint.Message) *messagePage {
	page := &messagePage{ID: m.ID, Title: m.ID, Platform: pc, Who: m.Who, Phrases: m.Texts}
	page.Path = "errors/" + pc.ID + "/" + m.ID + "/"
	if len(m.Texts) > 0 {
		page.Title, page.Lang = m.Texts[0].Text, m.Texts[0].Lang
		r := lint.Request{Text: page.Title}
		if pc.ID != "oauth" {
			r.Platform = pc.ID // others may show the same text
		}
		page.Link = shareLink(r)
	}
	return page
}

// readRule puts a rule's page together from its file and its golden file, which
// bear its name.
func readRule(root string, pc *platformContent, r *lint.Rule) (*rulePage, error) {
	page := &rulePage{
		ID: r.ID, Title: r.Title, About: r.About, Severity: r.Severity, Platform: pc,
		Path: strings.TrimPrefix(r.Doc(), "/"), Source: path.Join("rules", pc.ID, r.ID+".go"),
	}
	if err := page.readDoc(filepath.Join(root, filepath.FromSlash(page.Source))); err != nil {
		return nil, err
	}
	golden, err := os.ReadFile(filepath.Join(root, "rules", pc.ID, "testdata", r.ID+".txt"))
	if errors.Is(err, fs.ErrNotExist) {
		return page, nil // the tests of the packs insist on it; pages can do without
	}
	if err != nil {
		return nil, err
	}
	page.Examples, err = readExamples(r.ID, golden)
	return page, err
}

// byTopic lists every rule under what it is about, topics and rules by name.
func byTopic(platforms []*platformContent) []topic {
	rules := map[string][]*rulePage{}
	for _, p := range platforms {
		for _, r := range p.Rules {
			rules[r.About] = append(rules[r.About], r)
		}
	}
	var topics []topic
	for name, list := range rules {
		slices.SortFunc(list, func(a, b *rulePage) int { return cmp.Compare(a.ID, b.ID) })
		topics = append(topics, topic{name, list})
	}
	slices.SortFunc(topics, func(a, b topic) int { return cmp.Compare(a.Name, b.Name) })
	return topics
}
