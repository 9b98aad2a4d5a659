package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A catalogue is what is said in one language. English is complete in Texts and
// has no Words, since it is what they are the keys of. The file site/lang/zh.json
// has the page's own; rules/*/zh.json and rules/*/zh-*.json have what the packs
// say, and join its Words.
type catalogue struct {
	Language string            `json:"language"` // BCP 47
	Name     string            `json:"name"`     // in that language
	Texts    map[string]string `json:"texts"`    // of the interface, by key
	Words    map[string]string `json:"words"`    // of the core and the pages, by their English
}

// readCatalogues reads every language but English, by the name of its file.
func readCatalogues(root string) (map[string]*catalogue, error) {
	files, err := filepath.Glob(filepath.Join(root, "site", "lang", "*.json"))
	if err != nil {
		return nil, err
	}
	all := map[string]*catalogue{}
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ".json")
		if id == "en" {
			continue
		}
		c := &catalogue{}
		if err := readJSON(file, c); err != nil {
			return nil, err
		}
		if err := c.join(root, id); err != nil {
			return nil, err
		}
		all[id] = c
	}
	return all, nil
}

// join adds the words of the packs. A pack's own files have the last word: the
// ones with a longer name are for general rules.
func (c *catalogue) join(root, id string) error {
	var files []string
	for _, name := range []string{id + "-*.json", id + ".json"} {
		found, err := filepath.Glob(filepath.Join(root, "rules", "*", name))
		if err != nil {
			return err
		}
		files = append(files, found...)
	}
	own := c.Words
	c.Words = map[string]string{}
	for _, file := range files {
		words := map[string]string{}
		if err := readJSON(file, &words); err != nil {
			return err
		}
		maps.Copy(c.Words, words)
	}
	maps.Copy(c.Words, own)
	return nil
}

func readJSON(file string, into any) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(content, into); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// languageFiles puts a file for each catalogue beside the scripts, and returns
// what the scripts must know of them, as JSON by id.
func languageFiles(all map[string]*catalogue, files tree, a assets) (string, error) {
	type language struct {
		Name      string `json:"name"`
		Path      string `json:"path"` // from the scripts
		Integrity string `json:"integrity"`
	}
	list := map[string]language{}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		content, err := json.Marshal(all[id])
		if err != nil {
			return "", err
		}
		name := "lang/" + id + ".json"
		a.add(files, name, "assets/"+hashed(name, content), content)
		list[id] = language{all[id].Name, "./" + strings.TrimPrefix(a[name].Path, "assets/"), a[name].Integrity}
	}
	told, err := json.Marshal(list)
	return string(told), err
}
