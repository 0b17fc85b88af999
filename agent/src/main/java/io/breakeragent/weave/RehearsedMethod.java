package io.breakeragent.weave;

/**
 * A method that would be woven for a target. Immutable.
 *
 * @param name as people read it, {@code com.acme.Client.get(java.lang.String)}
 * @param end when its calls end for the target's breaker, and which of them count as one, in words
 * @param refusal what its refused callers get from the target's breaker, in words
 */
public record RehearsedMethod(String name, String end, String refusal) {}
