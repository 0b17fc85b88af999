/**
 * The outage benchmark: what becomes of a shop's pages while a service that half of them need hangs
 * and is down.
 *
 * <p>{@link io.breakeragent.benchmarks.outage.OutageRun} takes one {@link
 * io.breakeragent.benchmarks.outage.Variant} of the shop through one outage and writes what became
 * of each page to a file; {@link io.breakeragent.benchmarks.outage.OutageReport} makes a table and
 * a picture of the files. {@code benchmarks/outage.sh} does it all.
 */
@NullMarked
package io.breakeragent.benchmarks.outage;

import org.jspecify.annotations.NullMarked;
