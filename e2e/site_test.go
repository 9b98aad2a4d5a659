package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

func TestHomeIsQuiet(t *testing.T) {
	v := open(t, "")
	must(t, v.GetByRole("heading").First().WaitFor())
	importCore(v)
	v.run(`() => core.load()`)
	for _, request := range v.requestsSoFar() {
		if !strings.HasPrefix(request, "GET "+site) {
			t.Errorf("a request to elsewhere: %s", request)
		}
	}
	v.axe()
}

func TestPagesAreAccessible(t *testing.T) {
	paths := []string{"rules/", "errors/", "privacy/", "embed/", "no/such/page"}
	paths = append(paths, first(t, "rules/"), first(t, "errors/"))
	for _, path := range paths {
		t.Run(path, func(t *testing.T) {
			v := newVisit(t)
			if path == "no/such/page" {
				v.expect("404")
			}
			v.visit(site + path)
			v.axe()
		})
	}
}

// first is the first page that an index links to.
func first(t *testing.T, index string) string {
	t.Helper()
	body, _ := get(t, site+index)
	match := regexp.MustCompile(`href="\.\./(` + index + `[^"#]+)"`).FindStringSubmatch(body)
	if match == nil {
		t.Fatalf("%s links to no page below it", index)
	}
	return match[1]
}

// A host may put the site below a path and may send no header of ours.
func TestBelowAPathWithoutHeaders(t *testing.T) {
	to, err := url.Parse(site)
	must(t, err)
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ModifyResponse: func(r *http.Response) error {
			for name := range r.Header {
				if name != "Content-Type" && name != "Content-Length" && name != "Content-Encoding" && name != "Location" {
					r.Header.Del(name)
				}
			}
			return nil
		},
	}
	server := httptest.NewServer(http.StripPrefix("/some/where", proxy))
	defer server.Close()
	for _, path := range []string{"", "rules/", "privacy/"} {
		v := newVisit(t)
		v.visit(server.URL + "/some/where/" + path)
		must(t, v.GetByRole("link").First().WaitFor())
		outside := v.run(`() => [...document.querySelectorAll("[href], [src]")]
			.map((one) => one.href || one.src).filter((address) => !address.startsWith(location.origin + "/some/where/")).join(" ")`)
		if outside != "" {
			t.Errorf("%q leads outside: %s", path, outside)
		}
		script := strings.Replace(asset(t, "core.js"), site, server.URL+"/some/where/", 1)
		if got := v.run(`(url) => import(url).then((core) => core.load().then(() => core.check({}).error))`, script); got != "" {
			t.Errorf("%q: the checker says %v", path, got)
		}
		if policy := v.run(`() => document.querySelector("meta[http-equiv]")?.content ?? ""`).(string); !strings.Contains(policy, "default-src 'none'") {
			t.Errorf("%q carries no policy of its own: %q", path, policy)
		}
	}
}

// What the policy says must be so: the page itself can't send anything away.
func TestThePolicyForbidsSending(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		t.Error("a request arrived")
	}))
	defer elsewhere.Close()
	v := open(t, "privacy/")
	v.expect("Connecting to '" + elsewhere.URL)
	v.expect("Fetch API cannot load " + elsewhere.URL)
	v.expect("Loading the image '" + elsewhere.URL)
	got := v.run(`async (url) => {
		const image = new Image();
		const loaded = new Promise((done) => { image.onload = () => done("loaded"); image.onerror = () => done("refused"); });
		image.src = url;
		const sent = await fetch(url, { mode: "no-cors" }).then(() => "sent", () => "refused");
		return sent + " " + await loaded + " " + navigator.sendBeacon(url, "x");
	}`, elsewhere.URL+"/")
	if !strings.HasPrefix(got.(string), "refused refused") {
		t.Errorf("got %v", got)
	}
}

// The record stands on what was written for the rules' own test; here only that
// each case can be read, and tried.
func TestRecordOpensItsCases(t *testing.T) {
	v := open(t, "")
	must(t, v.GetByRole("link", playwright.PageGetByRoleOptions{Name: "Record", Exact: exact}).Click())
	must(t, expect.Locator(v.GetByRole("heading", playwright.PageGetByRoleOptions{Level: playwright.Int(1)})).ToHaveText("Record"))
	rows, err := v.GetByRole("row").Filter(playwright.LocatorFilterOptions{HasText: "HubSpot"}).GetByRole("cell").AllTextContents()
	must(t, err)
	sum := 0
	for _, cell := range rows[1:] {
		n, err := strconv.Atoi(cell)
		must(t, err)
		sum += n
	}
	if strconv.Itoa(sum) != rows[0] {
		t.Errorf("of %s cases, %d are in some column", rows[0], sum)
	}
	cases := v.region("HubSpot").Locator("details")
	must(t, expect.Locator(cases).ToHaveCount(sum))
	v.axe()
	must(t, cases.Last().Locator("summary").Click())
	must(t, cases.Last().GetByRole("link", playwright.LocatorGetByRoleOptions{Name: "Open this case in the checker"}).Click())
	must(t, expect.Locator(v.box()).Not().ToBeEmpty())
	v.shows(v.region("The link"))
}
