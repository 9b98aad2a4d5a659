#!/bin/sh
# Sees to it that there is a Chromium for the tests: one that is here, else the
# system's package, else Playwright's own download. Says what it does.
set -u

wayout="install Chromium, or name one: make test CHROMIUM=/path/to/chromium"

if [ -n "${CHROMIUM:-}" ]; then
	command -v "$CHROMIUM" >/dev/null && exit 0
	echo "CHROMIUM is $CHROMIUM, which is not a program; $wayout" >&2
	exit 1
fi
for name in chromium chromium-browser google-chrome; do
	command -v $name >/dev/null && exit 0
done

log=.cache/chromium.log
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo "installing the package chromium"
	{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >$log 2>&1 && exit 0
	echo "the package could not be installed ($log says why)"
fi
echo "downloading Playwright's Chromium"
timeout 300 node .cache/driver/package/cli.js install --only-shell chromium >>$log 2>&1 && exit 0

echo "no Chromium here, and none can be had ($log says why); $wayout" >&2
exit 1
