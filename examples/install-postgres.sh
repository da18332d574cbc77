#!/bin/sh
# Before the tests of an example that needs PostgreSQL: Debian's package, where none is there and it can be had.
[ -n "$DATABASE_URL" ] && exit 0
command -v pg_ctl > /dev/null && exit 0
ls /usr/lib/postgresql/*/bin/pg_ctl > /dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  echo 'PostgreSQL is not here: installing the package postgresql'
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql && exit 0
fi
echo 'PostgreSQL is not here and could not be installed: the tests that need it are skipped'
