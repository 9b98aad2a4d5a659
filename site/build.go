package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// A tree is the site: contents by path from its root. The same commit gives the
// same tree, byte for byte.
type tree map[string][]byte

func build(base string) (tree, error) {
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	program, err := buildProgram(root)
	if err != nil {
		return nil, err
	}
	files := tree{}
	assets, err := bundle(root, program, files)
	if err != nil {
		return nil, err
	}
	if err := assets.writeWidget(files); err != nil {
		return nil, err
	}
	content, err := readContent(root)
	if err != nil {
		return nil, err
	}
	if err := render(root, base, content, assets, files); err != nil {
		return nil, err
	}
	files["_headers"] = headersFile()
	if files["THIRD_PARTY_NOTICES.txt"], err = notices(root); err != nil {
		return nil, err
	}
	return files, nil
}

// moduleRoot finds the source, so that the program works from any folder of it.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	file := strings.TrimSpace(string(out))
	if filepath.Base(file) != "go.mod" {
		return "", fmt.Errorf("run this inside the grantlint module")
	}
	return filepath.Dir(file), nil
}

// hashed puts a hash of the content into a file's name, so that it can be kept
// forever under it.
func hashed(name string, content []byte) string {
	sum := sha256.Sum256(content)
	hash := strings.ToLower(base32.StdEncoding.EncodeToString(sum[:])[:10])
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hash + ext
}

// command runs a tool, and on failure says what the tool said.
func command(c *exec.Cmd) error {
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	if err := c.Run(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(c.Args, " "), err, bytes.TrimSpace(said.Bytes()))
	}
	return nil
}
