package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

// maxSize is how many times an empty Go program the core may weigh on the wire.
// Every visitor pays for it before the first answer: on a line of 1.6 Mbit/s, a
// second for each 200 KB. It was 2.39 in November 2026, best compressed, and 1.6
// was hoped for. Above the empty program lie 0.14 for vert and what it imports,
// of which fmt is 0.04, 0.69 for text, lint and the general rules, 0.12 for the
// data on providers, and 0.13 to 0.16 for each platform's pack. A change that
// goes over has to be worth it to everybody who pastes a link: raise the number
// in a commit that says why.
const maxSize = 2.44

func TestProgramIsNotTooLarge(t *testing.T) {
	// One step below the best compression costs a tenth of the time, and both
	// programs 13 %.
	core, empty := weights(t, 9)
	if ratio := float64(core) / float64(empty); ratio > maxSize {
		t.Errorf("the core is %d KB, %.2f times an empty program's %d KB, and may be %v times; maxSize says what it is made of",
			core>>10, ratio, empty>>10, maxSize)
	}
}

// BenchmarkSize is the core as it is served, by an empty program of the same
// tool chain.
func BenchmarkSize(b *testing.B) {
	core, empty := weights(b, brotli.BestCompression)
	for b.Loop() {
	}
	b.ReportMetric(float64(core)/float64(empty), "x-empty")
	b.ReportMetric(float64(core)/1024, "KB")
	b.ReportMetric(0, "ns/op")
}

func weights(t testing.TB, quality int) (core, empty int) {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	program, err := buildProgram(root)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "empty.wasm")
	c := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, "./testdata/empty")
	c.Env = programEnv()
	if err := command(c); err != nil {
		t.Fatal(err)
	}
	least, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return weight(program, quality), weight(least, quality)
}

func weight(program []byte, quality int) int {
	var b bytes.Buffer
	fill(brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: quality, LGWin: 24}), program)
	return b.Len()
}
