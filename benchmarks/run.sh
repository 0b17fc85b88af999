#!/usr/bin/env bash
# Builds what is needed, measures what guarded calls and breakers cost, and prints one Markdown report, which is
# kept as benchmarks/target/report-<JDK>.md.
#
#   benchmarks/run.sh [--quick] [--only REGEX] [JAVA_HOME]
#
# --quick    a smoke run of about six minutes instead of ten; its figures are rough
# --only     nothing but the calls whose name matches, such as '(FLOOR|AGENT_TIME)-CLOSED-.*'
# JAVA_HOME  the JDK to measure on; the one on the PATH if left out
set -euo pipefail
cd "$(dirname "$0")/.."

java=java
options=()
everything=yes
while [ $# -gt 0 ]; do
  case $1 in
    --quick) options+=("$1") ;;
    --only) options+=("$1" "$2"); everything=; shift ;;
    -*) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    *) java=$1/bin/java ;;
  esac
  shift
done

mvn -B -q -pl agent,benchmarks -DskipTests package
target=benchmarks/target
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
measure() {
  "$java" -cp "$target/classes:$(cat "$target/classpath")" "io.breakeragent.benchmarks.$1" \
    agent/target/breaker-agent.jar "$target/run-$version" "${options[@]}"
}
{
  status=0
  measure calls.CallCosts || status=$?
  [ -z "$everything" ] || measure footprint.Footprint || status=$?
  exit "$status"
} | tee "$target/report-$version.md"
