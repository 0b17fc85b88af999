#!/bin/sh
# The outage benchmark: builds what it needs, runs every variant in fresh JVMs, one after the other,
# and writes benchmarks/target/outage.md and benchmarks/target/outage.svg.
#
#   benchmarks/outage.sh [--quick] [JAVA_HOME]     about 7 minutes; --quick: 2.5
#   VARIANTS="AGENT" benchmarks/outage.sh          only these; the report takes the others from their last run
set -eu
cd "$(dirname "$0")/.."

schedule=full
if [ "${1:-}" = --quick ]; then
  schedule=quick
  shift
fi
java=java
if [ $# -gt 0 ]; then
  java=$1/bin/java
fi
runs=benchmarks/target/outage/$schedule

mvn -B -q -DskipTests -pl agent,benchmarks package
mvn -B -q -pl benchmarks dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib
in_benchmarks() {
  class=io.breakeragent.benchmarks.outage.$1
  shift
  "$java" -Dsun.net.httpserver.nodelay=true -cp 'benchmarks/target/classes:benchmarks/target/lib/*' "$class" "$@"
}

for variant in ${VARIANTS:-NOTHING TIMEOUT RESILIENCE4J AGENT AGENT_TIMEOUT}; do
  echo "$variant ..."
  in_benchmarks OutageRun $schedule "$variant" "$runs"
done
in_benchmarks OutageReport $schedule "$runs" benchmarks/target
cat benchmarks/target/outage.md
