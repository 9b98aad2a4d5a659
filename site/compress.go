package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"sync"

	"github.com/andybalholm/brotli"
)

// Compression: as small as can be for a release, quick for the local server.
type effort struct{ brotli, gzip int }

var (
	best = effort{brotli.BestCompression, gzip.BestCompression}
	fast = effort{4, gzip.BestSpeed}
)

var compressible = map[string]bool{
	".css": true, ".html": true, ".js": true, ".json": true, ".svg": true, ".txt": true, ".wasm": true,
}

// compress puts a .br and a .gz beside each file that gets smaller by it.
func (t tree) compress(e effort) {
	var (
		wait  sync.WaitGroup
		mutex sync.Mutex
		small = tree{}
	)
	for name, content := range t {
		if !compressible[path.Ext(name)] {
			continue
		}
		wait.Go(func() {
			br, gz := packed(content, e)
			mutex.Lock()
			defer mutex.Unlock()
			if len(br) < len(content) {
				small[name+".br"] = br
			}
			if len(gz) < len(content) {
				small[name+".gz"] = gz
			}
		})
	}
	wait.Wait()
	for name, content := range small {
		t[name] = content
	}
}

func packed(content []byte, e effort) (br, gz []byte) {
	var b, g bytes.Buffer
	fill(brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: e.brotli, LGWin: 24}), content)
	// The level is one of the two above, so it can't be refused.
	w, _ := gzip.NewWriterLevel(&g, e.gzip)
	fill(w, content)
	return b.Bytes(), g.Bytes()
}

// fill writes into memory, which doesn't fail.
func fill(w io.WriteCloser, content []byte) {
	w.Write(content)
	w.Close()
}

// ours is a file that every site written by this program has.
const ours = "widget/manifest.json"

// write puts the site into a folder, in place of an older site there. It
// refuses to replace anything else.
func (t tree) write(dir string) error {
	list, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if len(list) > 0 {
		if _, err := os.Stat(filepath.Join(dir, ours)); err != nil {
			return fmt.Errorf("%s holds something that is not a site built before; empty it or name another folder", dir)
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	for name, content := range t {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
