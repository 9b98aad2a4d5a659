package e2e

import (
	"fmt"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	links   = regexp.MustCompile(`<[a-z][^<>]*?\s(?:href|src)="([^"]*)"`)
	anchors = regexp.MustCompile(`<[a-z][^<>]*?\sid="([^"]*)"`)
)

// crawl follows every link from the home page, and gives each page's HTML by
// its path. Links that lead nowhere fail the test.
func crawl(t *testing.T) map[string]string {
	t.Helper()
	pages := map[string]string{}
	home, err := url.Parse(site)
	must(t, err)
	seen := map[string]bool{"/": true}
	var wanted [][3]string // page, fragment, and who links there
	for todo := []string{"/"}; len(todo) > 0; todo = todo[1:] {
		path := todo[0]
		body, kind := get(t, home.ResolveReference(&url.URL{Path: path}).String())
		if !strings.HasPrefix(kind, "text/html") {
			continue
		}
		pages[path] = body
		for _, match := range links.FindAllStringSubmatch(body, -1) {
			to, err := url.Parse(html.UnescapeString(match[1]))
			if err != nil {
				t.Errorf("%s: %v", path, err)
				continue
			}
			to = (&url.URL{Scheme: home.Scheme, Host: home.Host, Path: path}).ResolveReference(to)
			if to.Host != home.Host {
				continue
			}
			if to.Fragment != "" && !strings.HasPrefix(to.Fragment, "v1.") {
				wanted = append(wanted, [3]string{to.Path, to.Fragment, path})
			}
			if !seen[to.Path] {
				seen[to.Path] = true
				todo = append(todo, to.Path)
			}
		}
	}
	for _, w := range wanted {
		found := false
		for _, match := range anchors.FindAllStringSubmatch(pages[w[0]], -1) {
			found = found || html.UnescapeString(match[1]) == w[1]
		}
		if !found {
			t.Errorf("%s links to %s#%s, which is not there", w[2], w[0], w[1])
		}
	}
	return pages
}

func get(t *testing.T, address string) (body, kind string) {
	t.Helper()
	answer, err := http.Get(address)
	must(t, err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("%s: %s", address, answer.Status)
	}
	content, err := io.ReadAll(answer.Body)
	must(t, err)
	return string(content), answer.Header.Get("Content-Type")
}

func TestPagesAreValidHTML(t *testing.T) {
	pages := crawl(t)
	for _, path := range []string{"/", "/rules/", "/errors/", "/privacy/"} {
		if pages[path] == "" {
			t.Errorf("no link leads to %s", path)
		}
	}
	pages["/embed/"], _ = get(t, site+"embed/")
	pages["/404"], _ = get(t, site+"404.html")
	dir := t.TempDir()
	n := 0
	for path, body := range pages {
		name := fmt.Sprintf("%03d%s.html", n, strings.ReplaceAll(path, "/", "_"))
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(body), 0o644))
		n++
	}
	check := exec.Command("node", filepath.Join("..", "node_modules", "html-validate", "bin", "html-validate.mjs"),
		"--config", filepath.Join("testdata", "htmlvalidate.json"), "--formatter", "text", dir)
	if said, err := check.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, strings.ReplaceAll(string(said), dir+"/", ""))
	}
}
