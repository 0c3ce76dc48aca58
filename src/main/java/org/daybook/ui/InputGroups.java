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

/// The inputs of a form by name, their grouping and their initial values. On the screen thread.
final class InputGroups {
    private final Map<String, NamedInput> inputs = new LinkedHashMap<>();
    private final Map<String, String> begun = new LinkedHashMap<>();
    private final List<Set<String>> together = new ArrayList<>();

    /// Adds an input; its current value is its initial value.
    void add(String name, NamedInput input) {
        inputs.put(name, input);
        begun.put(name, input.words().get());
    }

    /// Groups inputs that belong together.
    void together(Set<String> names) {
        together.add(names);
    }

    /// Returns the names of all inputs, in the order in which they were added.
    Set<String> names() {
        return inputs.keySet();
    }

    /// Returns all inputs in the order of their names, those that belong together as one group.
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

    /// Makes the current values of these inputs their initial values; unknown names are ignored.
    void begin(Collection<String> names) {
        names.forEach(name -> Optional.ofNullable(inputs.get(name))
                .ifPresent(input -> begun.put(name, input.words().get())));
    }

    /// Returns the current values of a group.
    Map<String, String> now(List<String> group) {
        return words(group, name -> Optional.ofNullable(inputs.get(name)).map(input -> input.words().get())
                .orElse(""));
    }

    /// Returns the initial values of a group.
    Map<String, String> from(List<String> group) {
        return words(group, name -> word(begun, name));
    }

    /// Puts values into inputs by name; unknown names are ignored.
    void put(Map<String, String> words) {
        words.forEach((name, typed) -> Optional.ofNullable(inputs.get(name)).ifPresent(input -> input.put()
                .accept(typed)));
    }

    /// Checks whether a value of an input is an answer of no.
    boolean isNo(String name, String word) {
        return Optional.ofNullable(inputs.get(name)).filter(input -> input.no().test(word)).isPresent();
    }

    /// Returns where a group is on the screen.
    Optional<Node> where(List<String> group) {
        return group.stream().flatMap(name -> Optional.ofNullable(inputs.get(name)).stream())
                .map(NamedInput::where).findFirst();
    }

    /// Returns a value for every name of a group.
    static Map<String, String> words(List<String> group, Function<String, String> words) {
        return group.stream().collect(Collectors.toMap(name -> name, words, (one, _) -> one, LinkedHashMap::new));
    }

    /// Returns the value of a name; empty if there is none.
    static String word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name)).orElse("");
    }
}
