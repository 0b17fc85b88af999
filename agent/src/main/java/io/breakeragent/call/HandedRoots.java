package io.breakeragent.call;

import io.breakeragent.path.NamePart;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.Path;
import io.breakeragent.path.Root;
import io.breakeragent.rejection.MethodShape;
import io.breakeragent.rejection.UnfitException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects which of its objects the calls of a method have to hand over. */
final class HandedRoots {

  /** As many as woven code passes along; more would have to be put into an array for each call. */
  private static final int MOST = 2;

  private final MethodShape method;
  private final List<Root> roots = new ArrayList<>(MOST);
  private boolean result;

  HandedRoots(MethodShape method) {
    this.method = method;
  }

  /**
   * What a name is made from. Of the alternatives of a part, those that begin with what the method
   * has not are left out, as long as another is left.
   */
  void add(NameTemplate name) throws UnfitException {
    for (NamePart part : name.parts()) {
      if (part instanceof NamePart.Value value) {
        List<Root> wanted = new ArrayList<>(1);
        for (Path alternative : value.alternatives()) {
          if (problemWith(alternative.root()) == null) {
            wanted.add(alternative.root());
          }
        }
        add(wanted.isEmpty() ? List.of(value.alternatives().get(0).root()) : wanted);
      }
    }
  }

  void add(List<Root> wanted) throws UnfitException {
    for (Root root : wanted) {
      if (root.equals(Root.RESULT)) {
        result = true;
      } else if (!root.equals(Root.THROWN) && !roots.contains(root)) {
        check(root);
        roots.add(root);
      }
    }
  }

  /** The object whose method is called, if there is one and it has room. */
  void addThisIfRoom() {
    if (!method.isStatic() && roots.size() < MOST && !roots.contains(Root.THIS)) {
      roots.add(Root.THIS);
    }
  }

  /** Whether one of the wanted roots is the result. */
  boolean readsResult() {
    return result;
  }

  List<Root> roots() {
    return List.copyOf(roots);
  }

  private void check(Root root) throws UnfitException {
    String problem = problemWith(root);
    if (problem != null) {
      throw new UnfitException(problem);
    }
    if (roots.size() == MOST) {
      throw new UnfitException(
          "names, conditions, callbacks and oncePer look at "
              + roots
              + " and "
              + root
              + ": two of them are the most");
    }
  }

  private @Nullable String problemWith(Root root) {
    if (root.equals(Root.THIS)) {
      return method.isStatic() ? "a static method has no 'this'" : null;
    }
    return root.index() < method.parameters().size()
        ? null
        : "there is no " + root + ": the method has " + counted(method.parameters().size());
  }

  private static String counted(int parameters) {
    return parameters == 1 ? "1 parameter" : parameters + " parameters";
  }
}
