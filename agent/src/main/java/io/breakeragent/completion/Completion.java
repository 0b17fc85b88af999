package io.breakeragent.completion;

import java.util.List;

/** When the calls of a target end: {@code completion} of the YAML. Immutable. */
public sealed interface Completion {

  /** With the return, or with the future, publisher or continuation that the method works for. */
  record Auto() implements Completion {}

  /** With the return, whatever was returned. */
  record Return() implements Completion {}

  /**
   * When the callee calls back: an argument, of an interface type, is told how the call ended.
   *
   * @param argument the index of the argument, from 0
   * @param success names of its methods, at least one, by which it learns of a success
   * @param failure names of its methods, at least one, by which it learns of a failure; a method in
   *     both lists tells a failure when one of its arguments is a throwable
   * @param cancel names of its methods by which it learns that the call was given up
   */
  record Callback(int argument, List<String> success, List<String> failure, List<String> cancel)
      implements Completion {}
}
