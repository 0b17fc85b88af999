package io.breakeragent.breaker;

/** What people can make a breaker do. Each method returns a sentence of what happened. */
final class Operator {

  static final String BY_OPERATOR = "by an operator";

  private final Machine machine;

  Operator(Machine machine) {
    this.machine = machine;
  }

  String forceOpen() {
    while (true) {
      Phase from = machine.current();
      if (from instanceof ForcedOpen) {
        return already(from);
      }
      Phase to = new ForcedOpen(machine, from.lastOpening);
      if (machine.move(from, to, BY_OPERATOR)) {
        return moved(from, "FORCED_OPEN: calls are refused until reset() or auto()");
      }
    }
  }

  String disable() {
    while (true) {
      Phase from = machine.current();
      if (from instanceof Disabled) {
        return already(from);
      }
      Phase to = new Disabled(machine, from.lastOpening);
      if (machine.move(from, to, BY_OPERATOR)) {
        return moved(from, "DISABLED: calls pass unjudged until reset() or auto()");
      }
    }
  }

  String reset() {
    while (true) {
      Phase from = machine.current();
      if (close(from)) {
        return moved(from, "CLOSED with an empty window");
      }
    }
  }

  String auto() {
    while (true) {
      Phase from = machine.current();
      if (!(from instanceof ForcedOpen) && !(from instanceof Disabled)) {
        return sentence("is under its own control already, it is " + from.state().name());
      }
      if (close(from)) {
        return moved(from, "CLOSED with an empty window, under its own control");
      }
    }
  }

  private boolean close(Phase from) {
    return machine.move(from, new Closed(machine, from.lastOpening), BY_OPERATOR);
  }

  private String already(Phase phase) {
    return sentence("is " + phase.state().name() + " already");
  }

  private String moved(Phase from, String to) {
    return sentence("is now " + to + "; it was " + from.state().name());
  }

  private String sentence(String predicate) {
    return "breaker '" + machine.name() + "' " + predicate;
  }
}
