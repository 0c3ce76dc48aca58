package org.daybook.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// The inputs of a form by name, which of them belong together, and what they began from. On the screen thread.
final class InputGroups {
    private final Map<String, NamedInput> inputs = new LinkedHashMap<>();
    private final Map<String, String> begun = new LinkedHashMap<>();
    private final List<Set<String>> together = new ArrayList<>();

    /// One more, which begins from what stands in it.
    void add(String name, NamedInput input) {
        inputs.put(name, input);
        begun.put(name, input.words().get());
    }

    /// These belong together.
    void together(Set<String> names) {
        together.add(names);
    }

    /// All of them, in the order in which they were named.
    Set<String> names() {
        return inputs.keySet();
    }

    /// Every input in the order of their names, those that belong together as one.
    List<List<String>> all() {
        var seen = new HashSet<String>();
        var groups = new ArrayList<List<String>>();
        inputs.keySet().forEach(name -> {
            if (!seen.contains(name)) {
                var group = together.stream().filter(names -> names.contains(name)).findFirst()
                        .map(names -> inputs.keySet().stream().filter(names::contains).toList()).orElse(List.of(name));
                seen.addAll(group);
                groups.add(group);
            }
        });
        return groups;
    }

    /// From now on these begin from what stands in them; unknown names are passed over.
    void begin(Collection<String> names) {
        names.forEach(name -> Optional.ofNullable(inputs.get(name))
                .ifPresent(input -> begun.put(name, input.words().get())));
    }

    /// What stands in the inputs of a group.
    Map<String, String> now(List<String> group) {
        return words(group, name -> Optional.ofNullable(inputs.get(name)).map(input -> input.words().get())
                .orElse(""));
    }

    /// What they began from.
    Map<String, String> from(List<String> group) {
        return words(group, name -> word(begun, name));
    }

    /// Puts words into inputs by name; unknown names are passed over.
    void put(Map<String, String> words) {
        words.forEach((name, typed) -> Optional.ofNullable(inputs.get(name)).ifPresent(input -> input.put()
                .accept(typed)));
    }

    /// Whether a word in an input is a no of hers.
    boolean isNo(String name, String word) {
        return Optional.ofNullable(inputs.get(name)).filter(input -> input.no().test(word)).isPresent();
    }

    /// Where a group is on the screen.
    Optional<Node> where(List<String> group) {
        return group.stream().flatMap(name -> Optional.ofNullable(inputs.get(name)).stream())
                .map(NamedInput::where).findFirst();
    }

    /// Words for every name of a group.
    static Map<String, String> words(List<String> group, Function<String, String> words) {
        return group.stream().collect(Collectors.toMap(name -> name, words, (one, _) -> one, LinkedHashMap::new));
    }

    /// The word under a name; empty for none.
    static String word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name)).orElse("");
    }
}
