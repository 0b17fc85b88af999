package io.breakeragent.call;

import io.breakeragent.log.Faults;
import io.breakeragent.path.NamePart;
import io.breakeragent.path.NameTemplate;
import io.breakeragent.path.Path;
import io.breakeragent.path.Root;
import io.breakeragent.path.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the calls of one woven method put into the name of their breaker. Immutable. */
final class Key {

  private final NameTemplate name;
  private final String loader;
  private final @Nullable Source[] parts;

  /** One way to come by a part's text; the object to start from is the first or the second. */
  private record Source(Path path, boolean second, @Nullable Source otherwise) {}

  /**
   * The key of a method.
   *
   * @param loader what stands for the class loader of its class
   * @param roots what its calls hand over, at most two objects
   */
  Key(NameTemplate name, String loader, List<Root> roots) {
    this.name = name;
    this.loader = loader;
    List<@Nullable Source> values = new ArrayList<>();
    for (NamePart part : name.parts()) {
      if (part instanceof NamePart.Value value) {
        values.add(source(value.alternatives(), roots));
      }
    }
    parts = values.toArray(new Source[0]);
  }

  private static @Nullable Source source(List<Path> alternatives, List<Root> roots) {
    Source source = null;
    for (int i = alternatives.size() - 1; i >= 0; i--) {
      int root = roots.indexOf(alternatives.get(i).root());
      if (root >= 0) {
        source = new Source(alternatives.get(i), root == 1, source);
      }
    }
    return source;
  }

  /** How many texts make a key. */
  int size() {
    return parts.length;
  }

  /** One text of a call's key. */
  String text(int part, @Nullable Object first, @Nullable Object second, Faults faults) {
    for (Source source = parts[part]; source != null; source = source.otherwise) {
      try {
        Object value = source.path.read(source.second ? second : first);
        if (value != null) {
          return Texts.raw(value);
        }
      } catch (Throwable fault) {
        faults.add("breaker '" + name + "'", fault);
      }
    }
    return NameTemplate.UNKNOWN;
  }

  /** The name of the breaker. */
  String name(List<String> texts) {
    StringBuilder whole = new StringBuilder();
    int next = 0;
    for (NamePart part : name.parts()) {
      if (part instanceof NamePart.Text text) {
        whole.append(text.text());
      } else if (part instanceof NamePart.Loader) {
        whole.append(loader);
      } else {
        whole.append(Texts.of(texts.get(next++)));
      }
    }
    return whole.toString();
  }
}
