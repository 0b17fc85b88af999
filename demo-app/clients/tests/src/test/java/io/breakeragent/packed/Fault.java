package io.breakeragent.packed;

/** What a service does to those who call it. */
enum Fault {
  /** It answers. */
  NONE("200"),
  /** It answers that there is nothing of that name, which is not its fault. */
  NOT_FOUND("404"),
  /** It answers that it is broken. */
  ERROR("500"),
  /** It answers well, but later than the slow limit of {@link Story#SETTINGS}. */
  SLOW("slow"),
  /** It resets the connection instead of answering. */
  RESET("reset"),
  /** It does not listen. */
  REFUSE("refused"),
  /** It takes the call and does not answer. */
  HANG("hang");

  private final String shown;

  Fault(String shown) {
    this.shown = shown;
  }

  /** As the README's table says it. */
  String shown() {
    return shown;
  }
}
