package record

import (
	"flag"
	"os"
	"testing"
)

var show = flag.String("show", "", "print the entries of a platform, or all")

// TestRecord holds the product against real incidents: no link that works may
// get an error, and the share that is diagnosed may not fall. The page "Record"
// shows every entry, with the misses.
func TestRecord(t *testing.T) {
	file, err := os.ReadFile("../testdata/incidents.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	incidents, err := Read(file)
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]map[string]int{}
	for _, i := range incidents {
		e := Run(i)
		if counts[i.Pack()] == nil {
			counts[i.Pack()] = map[string]int{}
		}
		counts[i.Pack()][e.Result]++
		if e.Result == Alarm {
			t.Errorf("%s works, and gets an error: %q\n%s", i.ID, e.Says, i.Input)
		}
		if *show == "all" || *show == i.Pack() || *show == i.ID || *show == e.Result {
			t.Logf("%s %s [%s] about %s, names %q\n  input: %.300s\n  settings: %v\n  cause: %s\n  says: %q\n  asks: %s", e.Result, i.ID, i.Outcome, i.About, i.Names, i.Input, i.Settings, i.Cause, e.Says, e.Asks)
		}
	}
	t.Log(counts)
}
