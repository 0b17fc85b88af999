package io.breakeragent.call;

import java.util.List;

/**
 * Which exceptions count as failures. Classes are given by name and matched against the whole
 * hierarchy of a throwable and of its causes, so that no class of the application is ever loaded or
 * held. Immutable.
 *
 * @param recordExceptions class names that count as failures
 * @param ignoreExceptions class names that count as neither success nor failure; they win
 */
public record OutcomeRules(List<String> recordExceptions, List<String> ignoreExceptions) {}
