package io.breakeragent.call;

import io.breakeragent.path.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a woven method has to hand over at the gate. Immutable.
 *
 * @param index of its call site
 * @param roots what the call site wants to know of each call: at most two of {@code this} and the
 *     arguments
 * @param readsResult whether a condition looks at what it returns; else a primitive is not boxed
 * @param replaced the argument or the result that something is to stand in for; null if none
 */
public record Site(int index, List<Root> roots, boolean readsResult, @Nullable Root replaced) {}
