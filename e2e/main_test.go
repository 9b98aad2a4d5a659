package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// Set once, before the tests.
var (
	site    string // the address of the served site, ending in a slash
	browser playwright.Browser
)

func TestMain(m *testing.M) {
	code, err := runAll(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "e2e:", err)
		os.Exit(1)
	}
	os.Exit(code)
}

func runAll(m *testing.M) (code int, err error) {
	stopBrowser, err := startBrowser()
	if err != nil {
		return 0, err
	}
	defer stopBrowser()
	stopSite, err := startSite()
	if err != nil {
		return 0, err
	}
	defer stopSite()
	return m.Run(), nil
}

// startBrowser launches the one browser that all tests share.
func startBrowser() (stop func(), err error) {
	options := &playwright.RunOptions{SkipInstallBrowsers: true}
	if options.DriverDirectory, err = driverDirectory(); err != nil {
		return nil, err
	}
	pw, err := playwright.Run(options)
	if err != nil {
		return nil, fmt.Errorf("the Playwright driver does not start (%w); run make setup", err)
	}
	// Only pages of ours are opened, and neither root nor most containers can
	// have Chromium's sandbox.
	launch := playwright.BrowserTypeLaunchOptions{Args: []string{
		"--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync",
	}}
	if path := chromiumPath(); path != "" {
		launch.ExecutablePath = &path
	}
	if browser, err = pw.Chromium.Launch(launch); err != nil {
		pw.Stop()
		line, _, _ := strings.Cut(err.Error(), "\n")
		return nil, fmt.Errorf("no Chromium to test in (%s); run make setup, or name one in CHROMIUM", line)
	}
	return func() { browser.Close(); pw.Stop() }, nil
}

// driverDirectory is where make setup puts the driver, which is npm's
// playwright-core in a folder called package. It runs on the system's Node.
func driverDirectory() (string, error) {
	if os.Getenv("PLAYWRIGHT_NODEJS_PATH") == "" {
		node, err := exec.LookPath("node")
		if err != nil {
			return "", errors.New("there is no node on the PATH; install Node 20 or later")
		}
		os.Setenv("PLAYWRIGHT_NODEJS_PATH", node)
	}
	dir := filepath.Join("..", ".cache", "driver")
	if _, err := os.Stat(filepath.Join(dir, "package", "cli.js")); errors.Is(err, fs.ErrNotExist) {
		return "", errors.New("the browser tests are not set up; run make setup (make test does it too)")
	}
	return filepath.Abs(dir)
}

// chromiumPath is the Chromium to use; "" leaves it to Playwright's own.
func chromiumPath() string {
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// startSite builds the site and serves it with its own server, as make serve
// does, on a free port.
func startSite() (stop func(), err error) {
	dir, err := os.MkdirTemp("", "grantlint-e2e")
	if err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "site")
	if said, err := exec.Command("go", "build", "-buildvcs=false", "-o", program, "grantlint/site").CombinedOutput(); err != nil {
		os.RemoveAll(dir)
		return nil, fmt.Errorf("the site's program does not build:\n%s", said)
	}
	server := exec.Command(program, "-http", "localhost:0")
	server.Stderr = os.Stderr
	out, err := server.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	stop = func() {
		server.Process.Kill()
		server.Wait()
		os.RemoveAll(dir)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		stop()
		return nil, errors.New("the site does not build; what it said stands above")
	}
	site = strings.TrimSpace(line)
	return stop, nil
}
