// Package main builds the site: the program, the scripts and styles, a page for
// each rule and each message that a platform shows.
//
//	go run ./site -o dist                 writes the site to a folder
//	go run ./site -http localhost:8080    builds it into memory and serves it
//
// It runs on the machine of whoever builds, so it may use what the core may not.
// It knows rules only through package rules and their source; what a rule says
// is never written here.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
)

func main() {
	dir := flag.String("o", "", "write the site to this `folder`")
	address := flag.String("http", "", "serve the site at this `address`, such as localhost:8080")
	base := flag.String("base", "/", "`path` the site will stand at; only 404.html needs to know, since it is shown at any depth")
	flag.Parse()
	if err := run(*dir, *address, *base, flag.NArg()); err != nil {
		fmt.Fprintln(os.Stderr, "site:", err)
		os.Exit(1)
	}
}

func run(dir, address, base string, extra int) error {
	if extra > 0 || (dir == "") == (address == "") {
		return fmt.Errorf("say either -o folder or -http address")
	}
	if address != "" {
		return buildAndServe(address, base)
	}
	files, err := build(base)
	if err != nil {
		return err
	}
	files.compress(best)
	return files.write(dir)
}

// buildAndServe takes the address first, so that one in use is said at once.
func buildAndServe(address, base string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	files, err := build(base)
	if err != nil {
		return err
	}
	files.compress(fast)
	fmt.Printf("http://%s/\n", shownAddress(address, listener.Addr()))
	return http.Serve(listener, handler(files))
}
