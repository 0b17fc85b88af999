package io.breakeragent.rejection;

import io.breakeragent.completion.Publishers;
import java.util.List;

/** What a method's return type says about the end of its calls. */
public enum ReturnKind {
  /** They end at the return. */
  VALUE,
  /** They may end with a stage: each result has to be asked whether it is one. */
  PERHAPS_STAGE,
  /** They end with a {@link java.util.concurrent.CompletionStage}. */
  STAGE,
  /** They end with a future that takes listeners, as Guava's does. */
  LISTENABLE_FUTURE,
  /** Each subscription is a call of its own. */
  PUBLISHER;

  private static final String STAGE_TYPE = "java.util.concurrent.CompletionStage";
  private static final String FUTURE_TYPE = "java.util.concurrent.Future";
  private static final String PUBLISHER_TYPE = "org.reactivestreams.Publisher";
  private static final String JDK_PUBLISHER_TYPE = "java.util.concurrent.Flow$Publisher";
  private static final List<String> LISTENER_AND_EXECUTOR =
      List.of("java.lang.Runnable", "java.util.concurrent.Executor");

  /** The kind of a type that the woven class sees. */
  public static ReturnKind of(String type, TypeView types) {
    if (types.isSubtype(type, STAGE_TYPE)) {
      return STAGE;
    }
    if (type.equals(FUTURE_TYPE) || type.equals("java.lang.Object")) {
      return PERHAPS_STAGE;
    }
    if (types.isSubtype(type, FUTURE_TYPE)) {
      boolean listenable = types.parametersOf(type, "addListener").contains(LISTENER_AND_EXECUTOR);
      return listenable ? LISTENABLE_FUTURE : VALUE;
    }
    boolean publisher =
        types.isSubtype(type, PUBLISHER_TYPE) || types.isSubtype(type, JDK_PUBLISHER_TYPE);
    return publisher && Publishers.canReplace(type, types.isInterface(type)) ? PUBLISHER : VALUE;
  }
}
