package io.breakeragent.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every order in which two threads may do what they do to a window, and what they read then. */
final class Orders {

  private final List<Act> acts1;
  private final List<Act> acts2;
  private final int size;
  private final Set<String> outcomes = new HashSet<>();

  private Orders(Does does1, Does does2, int size) {
    acts1 = does1.acts();
    acts2 = does2.acts();
    this.size = size;
  }

  /** What thread 1 read, what thread 2 read, and what there is to read in the end. */
  static Set<String> outcomes(Does does1, Does does2, int size) {
    Orders orders = new Orders(does1, does2, size);
    orders.extend(List.of(), List.of(), List.of());
    return orders.outcomes;
  }

  private void extend(List<Act> done, List<String> read1, List<String> read2) {
    int next1 = read1.size();
    int next2 = read2.size();
    if (next1 < acts1.size()) {
      extend(plus(done, acts1.get(next1)), plus(read1, result(acts1.get(next1), done)), read2);
    }
    if (next2 < acts2.size()) {
      extend(plus(done, acts2.get(next2)), read1, plus(read2, result(acts2.get(next2), done)));
    }
    if (next1 == acts1.size() && next2 == acts2.size()) {
      String all = String.join(" ", read1) + "|" + String.join(" ", read2);
      outcomes.add(all + "|" + result(Act.READ, done));
    }
  }

  /** By the definition of a window of calls, without any cleverness. */
  private String result(Act act, List<Act> done) {
    if (act != Act.READ) {
      return "";
    }
    List<Act> calls = done.stream().filter(earlier -> earlier != Act.READ).toList();
    List<Act> last = calls.subList(Math.max(0, calls.size() - size), calls.size());
    long failed = last.stream().filter(call -> call == Act.FAIL).count();
    long slow = last.stream().filter(call -> call == Act.SLOW).count();
    return last.size() + "/" + failed + "/" + slow;
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
