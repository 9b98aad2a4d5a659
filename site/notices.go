package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// notices gives the licences of what others wrote and every visitor loads: the
// Go runtime, its wasm_exec.js among it, and the modules in the program. What
// only builds or tests the site is not shipped and not named.
func notices(root string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("grantlint's own licence is the file LICENSE of its repository. The program that this\nsite serves also holds the following.\n")
	// Not from the tool chain: a system's package of Go may lack the file.
	licence, err := os.ReadFile(filepath.Join(root, "site", "licenses", "go.txt"))
	if err != nil {
		return nil, err
	}
	notice(&b, "The Go runtime and standard library, https://go.dev", licence)
	modules, err := programModules(root)
	if err != nil {
		return nil, err
	}
	for _, m := range modules {
		licence, err := moduleLicence(m.dir)
		if err != nil {
			return nil, err
		}
		notice(&b, m.path+" "+m.version+", https://pkg.go.dev/"+m.path, licence)
	}
	return b.Bytes(), nil
}

func notice(b *bytes.Buffer, title string, licence []byte) {
	fmt.Fprintf(b, "\n%s\n\n%s\n\n%s\n", strings.Repeat("-", 80), title, bytes.TrimSpace(licence))
}

type module struct{ path, version, dir string }

// programModules lists the modules of others that the program is built from.
func programModules(root string) ([]module, error) {
	const format = "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}"
	c := exec.Command("go", "list", "-deps", "-f", format, "./wasm")
	c.Dir = root
	c.Env = programEnv()
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	var list []module
	for line := range strings.Lines(string(out)) {
		if parts := strings.Split(strings.TrimSpace(line), "\t"); len(parts) == 3 {
			list = append(list, module{parts[0], parts[1], parts[2]})
		}
	}
	slices.SortFunc(list, func(a, b module) int { return strings.Compare(a.path, b.path) })
	return slices.Compact(list), nil
}

func moduleLicence(dir string) ([]byte, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING"} {
		if licence, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return licence, nil
		}
	}
	return nil, fmt.Errorf("%s has no licence, so the program can't be handed out with it", dir)
}
