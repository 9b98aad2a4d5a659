package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"grantlint/rules/record"
)

// recordContent is the page of real cases: each thread, what it established, and
// what the rules say, the misses first.
type recordContent struct {
	All       tally
	Platforms []recordPlatform
	Kinds     []tally
}

type recordPlatform struct {
	tally
	Cases []recordCase
}

// A recordCase is one thread.
type recordCase struct {
	record.Entry
	Thread string // where it can be read; "" when it has no address of its own
	Link   string // opens the checker with it
}

// A tally counts what became of some cases.
type tally struct {
	Name                                string
	Count                               int
	First, Among, Missed, Quiet, Alarms int
}

func (t *tally) add(result string) {
	t.Count++
	switch result {
	case record.First:
		t.First++
	case record.Among:
		t.Among++
	case record.Missed:
		t.Missed++
	case record.Quiet:
		t.Quiet++
	case record.Alarm:
		t.Alarms++
	}
}

// packNames are in the order of the page.
var packNames = [...]struct{ id, name string }{
	{"hubspot", "HubSpot"}, {"zoho", "Zoho"}, {"wechat", "WeChat"}, {"oauth", "Other servers"},
}

// kindNames are what a person pasted, or would have.
var kindNames = [...]struct{ id, name string }{
	{"verbatim", "A link as it stood in the thread"},
	{"assembled", "A link put together from what the thread tells"},
	{"message", "A message alone"},
	{"callback", "A callback address"},
}

// Words say what became of a case.
func (c recordCase) Words() string {
	switch c.Result {
	case record.First:
		return "named first"
	case record.Among:
		return "named"
	case record.Quiet:
		return "works"
	case record.Alarm:
		return "false alarm"
	}
	return "missed"
}

// Bad tells the cases that grantlint gets wrong.
func (c recordCase) Bad() bool { return c.Result == record.Missed || c.Result == record.Alarm }

func readRecord(root string) (*recordContent, error) {
	file, err := os.ReadFile(filepath.Join(root, "rules", "testdata", "incidents.jsonl"))
	if err != nil {
		return nil, err
	}
	incidents, err := record.Read(file)
	if err != nil {
		return nil, err
	}
	c := &recordContent{}
	for _, p := range packNames {
		c.Platforms = append(c.Platforms, recordPlatform{tally: tally{Name: p.name}})
	}
	for _, k := range kindNames {
		c.Kinds = append(c.Kinds, tally{Name: k.name})
	}
	for _, i := range incidents {
		c.take(i)
	}
	for i := range c.Platforms {
		slices.SortStableFunc(c.Platforms[i].Cases, func(a, b recordCase) int { return cmp.Compare(rank(a), rank(b)) })
	}
	return c, nil
}

func (c *recordContent) take(i record.Incident) {
	one := recordCase{Entry: record.Run(i), Link: shareLink(i.Request())}
	if strings.HasPrefix(i.Source, "https://") {
		one.Thread = i.Source
	}
	c.All.add(one.Result)
	for n, p := range packNames {
		if p.id == i.Pack() {
			c.Platforms[n].add(one.Result)
			c.Platforms[n].Cases = append(c.Platforms[n].Cases, one)
		}
	}
	for n, k := range kindNames {
		if k.id == i.InputFrom {
			c.Kinds[n].add(one.Result)
		}
	}
}

// rank puts what is wrong first.
func rank(c recordCase) int {
	return slices.Index([]string{record.Alarm, record.Missed, record.Among, record.First, record.Quiet}, c.Result)
}
