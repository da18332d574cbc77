#!/bin/sh
# The pages are opened in Debian's Chromium; where it cannot be had, the tests say so and check the rest.
command -v chromium >/dev/null && exit 0
echo 'docs: no chromium found, installing it with apt-get'
{ apt-get update -q && apt-get install -y -q chromium; } >/dev/null 2>&1 ||
  echo 'docs: chromium could not be installed; pages are checked without a browser'
