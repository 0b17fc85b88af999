package io.breakeragent.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Values by keys of several texts, found text by text: so that to look one up, no key has to be put
 * together. The newest is looked at first: where there is but one, there is nothing to search, and
 * the processor need not wait for the answer. Of the others, some have a slot of their own, where
 * there is nothing to search either. Holds a bounded number of texts; beyond it all are forgotten.
 * Thread-safe; takes no lock and allocates nothing where a key is known.
 */
final class KeyTree<V> {

  private static final int SLOTS = 1 << 6;

  private final int most;
  private final AtomicInteger size = new AtomicInteger();
  private volatile Node<V> root = new Node<>(null, "");

  KeyTree(int most) {
    this.most = most;
  }

  /** Where every key begins. */
  Node<V> root() {
    return root;
  }

  /** The node of a key that goes on with that text. */
  Node<V> inner(Node<V> node, String text) {
    Node<V> newest = node.newest;
    if (newest != null && newest.text.equals(text)) {
      return newest;
    }
    Node<V> likely = node.likely(slot(text));
    if (likely != null && likely.text.equals(text)) {
      return likely;
    }
    Node<V> known = node.inner.get(text);
    return known == null ? add(node, text) : known;
  }

  private static int slot(String text) {
    int hash = text.hashCode();
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }

  private Node<V> add(Node<V> node, String text) {
    if (size.incrementAndGet() > most) {
      size.set(0);
      root = new Node<>(null, "");
    }
    Node<V> fresh = new Node<>(node, text);
    Node<V> earlier = node.inner.putIfAbsent(text, fresh);
    Node<V> newest = earlier == null ? fresh : earlier;
    node.remember(newest, slot(text));
    return newest;
  }

  /** A key, or the beginning of one. */
  static final class Node<V> {

    private final @Nullable Node<V> outer;
    private final String text;
    private final ConcurrentMap<String, Node<V>> inner = new ConcurrentHashMap<>(4);

    private @Nullable Node<V> @Nullable [] bySlot;
    private volatile @Nullable Node<V> newest;
    private volatile @Nullable V value;

    Node(@Nullable Node<V> outer, String text) {
      this.outer = outer;
      this.text = text;
    }

    /** The first that came to the slot, which keeps it: no thread waits for what another writes. */
    private @Nullable Node<V> likely(int slot) {
      @Nullable Node<V> @Nullable [] nodes = bySlot;
      return nodes == null ? null : nodes[slot];
    }

    @SuppressWarnings("unchecked")
    private void remember(Node<V> added, int slot) {
      Node<V> before = newest;
      newest = added;
      if (before == null) {
        // One alone is the newest, and needs no slot.
        return;
      }
      @Nullable Node<V> @Nullable [] nodes = bySlot;
      if (nodes == null) {
        nodes = (Node<V>[]) new Node<?>[SLOTS];
        nodes[slot(before.text)] = before;
        bySlot = nodes;
      }
      if (nodes[slot] == null) {
        nodes[slot] = added;
      }
    }

    @Nullable V value() {
      return value;
    }

    void setValue(V newValue) {
      value = newValue;
    }

    /** The whole key. */
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (Node<V> node = this; node.outer != null; node = node.outer) {
        texts.add(node.text);
      }
      Collections.reverse(texts);
      return texts;
    }
  }
}
