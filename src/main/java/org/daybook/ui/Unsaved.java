package org.daybook.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Input on a screen that is not yet in any table, by names of the screen's own choosing, with its initial values. It is kept
/// during a lock in the encrypted store and shown only to the person who typed it. Its string form is hidden.
///
/// @param typed name and text; no empty text
/// @param asked notified of conflicts between two changes, when the input is restored
public record Unsaved(Map<String, String> typed, Consumer<Met> asked) {
    /// No unsaved input.
    public static final Unsaved NOTHING = new Unsaved(Map.of());
    /// The suffix of a name for its initial value.
    private static final String BEGUN = "#begun";
    /// A value that no field ever had at first.
    private static final String SINCE = "\u0000";

    /// Omits empty texts.
    public Unsaved {
        typed = typed.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Creates one whose conflicts are not reported.
    public Unsaved(Map<String, String> typed) {
        this(typed, _ -> {});
    }

    /// Returns the same with a consumer of conflicts.
    public Unsaved asking(Consumer<Met> teller) {
        return new Unsaved(typed, teller);
    }

    /// Asks the worker about a conflict between two changes.
    void ask(Met met) {
        asked.accept(met);
    }

    /// Reports all of it: the form it was typed in no longer exists, and there is nowhere to put it. Does nothing if it is
    /// empty.
    public void tellClosed() {
        if (!isEmpty()) {
            ask(new Met(Optional.empty(), Met.How.CLOSED, _ -> {}));
        }
    }

    /// Reports the first part that no longer has a place.
    ///
    /// @param isThere whether a part, by its name, still has one
    public void tellClosed(Predicate<String> isThere) {
        parts().stream().filter(isThere.negate()).findFirst().ifPresent(part -> part(part).tellClosed());
    }

    /// Returns the names of the parts added by [#with(String, Unsaved)].
    public Set<String> parts() {
        return typed.keySet().stream().filter(name -> name.indexOf('.') > 0)
                .map(name -> name.substring(0, name.indexOf('.'))).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the initial value of a name.
    Optional<String> begun(String name) {
        return of(name + BEGUN);
    }

    /// Returns the same with the initial value of a name.
    Unsaved from(String name, String words) {
        return with(name + BEGUN, words);
    }

    /// Returns the same for texts that were stored after they were typed: the worker is asked about every stored value that
    /// differs, also if somebody cleared it.
    ///
    /// @param notStored the names of texts that could not be stored and are still unsaved
    public Unsaved storedSince(Collection<String> notStored) {
        var more = new LinkedHashMap<>(typed);
        typed.keySet().stream().filter(name -> !name.endsWith(BEGUN) && !notStored.contains(name))
                .forEach(name -> more.put(name + BEGUN, SINCE));
        return new Unsaved(more, asked);
    }

    /// Checks whether there is no unsaved input.
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Returns the text of a name.
    public Optional<String> of(String name) {
        return Optional.ofNullable(typed.get(name));
    }

    /// Returns the same with one more text; an empty one adds nothing.
    public Unsaved with(String name, String words) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, words);
        return new Unsaved(more, asked);
    }

    /// Returns the same with the texts another has under these names.
    Unsaved taking(Unsaved other, List<String> names) {
        var more = new LinkedHashMap<>(typed);
        other.typed.forEach((name, words) -> {
            if (names.contains(name) || name.endsWith(BEGUN)
                    && names.contains(name.substring(0, name.length() - BEGUN.length()))) {
                more.put(name, words);
            }
        });
        return new Unsaved(more, asked);
    }

    /// Returns the same with the texts of a part of the screen, whose names get the part's name as a prefix.
    public Unsaved with(String part, Unsaved other) {
        var more = new LinkedHashMap<>(typed);
        other.typed.forEach((name, words) -> more.put(part + "." + name, words));
        return new Unsaved(more, asked);
    }

    /// Returns what [#with(String, Unsaved)] took from a part.
    public Unsaved part(String part) {
        var start = part + ".";
        return new Unsaved(typed.entrySet().stream().filter(entry -> entry.getKey().startsWith(start)).collect(
                Collectors.toMap(entry -> entry.getKey().substring(start.length()), Map.Entry::getValue)), asked);
    }

    /// Returns it as one text for storage: names and texts encoded like a form (`name=word&...`), sorted by name.
    public String written() {
        return typed.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// Reads what [#written()] returned; unreadable parts are omitted.
    public static Unsaved read(String written) {
        var typed = new LinkedHashMap<String, String>();
        for (var pair : written.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decode(pair.substring(0, equals)).ifPresent(
                        name -> decode(pair.substring(equals + 1)).ifPresent(words -> typed.put(name, words)));
            }
        }
        return new Unsaved(typed);
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static Optional<String> decode(String words) {
        try {
            return Optional.of(URLDecoder.decode(words, UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unsaved unsaved && typed.equals(unsaved.typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    @Override
    public String toString() {
        return "Unsaved";
    }
}
