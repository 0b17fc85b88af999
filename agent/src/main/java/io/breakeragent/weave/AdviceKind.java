package io.breakeragent.weave;

import io.breakeragent.call.Site;
import io.breakeragent.path.Root;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;

/** Which lines of ours a woven method needs. */
enum AdviceKind {
  /** Nobody asks for its result. */
  PLAIN,
  /** Its result is looked at. */
  RESULT,
  /** Something stands in for one of its arguments. */
  ARGUMENT,
  /** Something stands in for its result. */
  PUBLISHER;

  static AdviceKind of(Site site, MethodDescription method) {
    Root replaced = site.replaced();
    if (replaced != null) {
      return replaced.equals(Root.RESULT) ? PUBLISHER : ARGUMENT;
    }
    return site.readsResult() || !method.getReturnType().isPrimitive() ? RESULT : PLAIN;
  }

  /** Reads the class files of the lines, which takes a while. */
  Advice advice(Advice.WithCustomMapping mapping) {
    Advice advice =
        switch (this) {
          case PLAIN -> mapping.to(EnterAdvice.class, PlainExitAdvice.class);
          case RESULT -> mapping.to(EnterAdvice.class, ResultExitAdvice.class);
          case ARGUMENT -> mapping.to(ArgumentEnterAdvice.class, ResultExitAdvice.class);
          case PUBLISHER -> mapping.to(PublisherExitAdvice.class);
        };
    return advice.withAssigner(new CastingAssigner());
  }
}
