// Package main makes one small table of what the benchmarks print. Figures of
// which nothing is said here are left out; ratios hold on any machine, and times
// only on the one that took them.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

// figures are the rows, in their order.
var figures = []struct{ benchmark, unit, says, aim string }{
	{"Check", "x-net/url", "check of a clean link with 12 scopes, by net/url reading it", "under 10"},
	{"Paste", "x-8KB/1KB", "cost a byte of a paste of 8 KB, by one of 1 KB", "about 1"},
	{"Paste", "x-64KB/8KB", "cost a byte of a paste of 64 KB, by one of 8 KB", "about 1"},
	{"Call", "x-empty", "the same check from JavaScript and back, by an empty function", ""},
	{"Call", "µs", "… in µs", ""},
	{"Memory", "x-first", "memory after 100,000 checks, by that after 1,000", "about 1"},
	{"Memory", "MB", "… in MB", ""},
	{"Size", "x-empty", "program as served, by an empty one", "under 1.6"},
	{"Size", "KB", "… in KB", ""},
	{"Start", "x-empty", "from script to ready, by an empty program", "under 1.3"},
	{"Start", "ms", "… in ms", ""},
	{"Keystroke", "ms", "from key to painted findings, processor slowed 6 times, in ms", "under 50"},
	{"Keystroke", "ms-best", "… the best, where the machine was not quiet", ""},
}

func main() {
	got := map[string]string{} // "Check x-net/url" → figure
	failed := false
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		line := lines.Text()
		words := strings.Fields(line)
		name, isFigure := "", false
		if len(words) > 3 {
			name, isFigure = strings.CutPrefix(words[0], "Benchmark")
		}
		if !isFigure {
			if strings.HasPrefix(line, "FAIL") || strings.HasPrefix(line, "---") || strings.HasPrefix(line, " ") {
				failed = true
				fmt.Fprintln(os.Stderr, line)
			}
			continue
		}
		name, _, _ = strings.Cut(name, "-")
		for i := 2; i+1 < len(words); i += 2 {
			got[name+" "+words[i+1]] = words[i]
		}
	}
	for _, f := range figures {
		figure := got[f.benchmark+" "+f.unit]
		if figure == "" {
			figure = "none"
		}
		line := fmt.Sprintf("%-70s %8s  %s", f.says, figure, f.aim)
		fmt.Println(strings.TrimRight(line, " "))
	}
	if failed || lines.Err() != nil {
		os.Exit(1)
	}
}
