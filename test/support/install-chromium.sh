#!/bin/sh
# Before tests that open pages: Debian's Chromium, where none is there and it can be had.
[ -x /usr/bin/chromium ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  echo 'Chromium is not here: installing the package chromium'
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium && exit 0
fi
echo 'Chromium is not here and could not be installed: what opens pages is skipped'
