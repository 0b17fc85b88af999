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
  private final Source[][] parts;

  /** One way to come by a part's text; the object to start from is the first or the second. */
  private record Source(Path path, boolean second) {}

  /**
   * The key of a method.
   *
   * @param loader what stands for the class loader of its class
   * @param roots what its calls hand over, at most two objects
   */
  Key(NameTemplate name, String loader, List<Root> roots) {
    this.name = name;
    this.loader = loader;
    List<Source[]> values = new ArrayList<>();
    for (NamePart part : name.parts()) {
      if (part instanceof NamePart.Value value) {
        values.add(sources(value, roots));
      }
    }
    parts = values.toArray(new Source[0][]);
  }

  private static Source[] sources(NamePart.Value value, List<Root> roots) {
    List<Source> sources = new ArrayList<>();
    for (Path path : value.alternatives()) {
      if (roots.contains(path.root())) {
        sources.add(new Source(path, roots.indexOf(path.root()) == 1));
      }
    }
    return sources.toArray(new Source[0]);
  }

  /** How many texts make a key. */
  int size() {
    return parts.length;
  }

  /** One text of a call's key. */
  String text(int part, @Nullable Object first, @Nullable Object second, Faults faults) {
    for (Source source : parts[part]) {
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
