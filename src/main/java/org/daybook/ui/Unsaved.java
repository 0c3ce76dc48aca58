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

/// What was typed on a screen and is in no table yet, by names of the screen's own choosing, and what it began from. It
/// outlives a lock in the encrypted store and is shown to nobody but the person who typed it. Shows nothing when printed.
///
/// @param typed name and text; nothing empty in it
/// @param asked told of what two people changed, when it is put back
public record Unsaved(Map<String, String> typed, Consumer<Met> asked) {
    /// Nothing is half typed.
    public static final Unsaved NOTHING = new Unsaved(Map.of());
    /// Behind a name: what stood there when the form began.
    private static final String BEGUN = "#begun";
    /// No field ever began from this.
    private static final String SINCE = "\u0000";

    /// Leaves out what is empty.
    public Unsaved {
        typed = typed.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Of which nobody asks anything.
    public Unsaved(Map<String, String> typed) {
        this(typed, _ -> {});
    }

    /// The same, and whoever is told of what two people changed.
    public Unsaved asking(Consumer<Met> teller) {
        return new Unsaved(typed, teller);
    }

    /// Asks the worker about something that two people changed.
    void ask(Met met) {
        asked.accept(met);
    }

    /// Asks about all of it: what it was typed in is there no more, and there is nowhere to put it. Says nothing of nothing.
    public void tellClosed() {
        if (!isEmpty()) {
            ask(new Met(Optional.empty(), Met.How.CLOSED, _ -> {}));
        }
    }

    /// Asks about the first part that has no place any more.
    ///
    /// @param isThere whether a part, by its name, still has one
    public void tellClosed(Predicate<String> isThere) {
        parts().stream().filter(isThere.negate()).findFirst().ifPresent(part -> part(part).tellClosed());
    }

    /// The parts which [#with(String, Unsaved)] took, by their names.
    public Set<String> parts() {
        return typed.keySet().stream().filter(name -> name.indexOf('.') > 0)
                .map(name -> name.substring(0, name.indexOf('.'))).collect(Collectors.toUnmodifiableSet());
    }

    /// What stood under a name when the form began.
    Optional<String> begun(String name) {
        return of(name + BEGUN);
    }

    /// The same, and what stood under a name when the form began.
    Unsaved from(String name, String words) {
        return with(name + BEGUN, words);
    }

    /// The same of words that were stored since they were typed: what stands by now is asked about wherever it is another,
    /// also where somebody emptied it.
    ///
    /// @param notStored names of what could not be stored, and is still half typed
    public Unsaved storedSince(Collection<String> notStored) {
        var more = new LinkedHashMap<>(typed);
        typed.keySet().stream().filter(name -> !name.endsWith(BEGUN) && !notStored.contains(name))
                .forEach(name -> more.put(name + BEGUN, SINCE));
        return new Unsaved(more, asked);
    }

    /// Whether nothing is half typed.
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// What was typed under a name.
    public Optional<String> of(String name) {
        return Optional.ofNullable(typed.get(name));
    }

    /// The same and one more; empty words add nothing.
    public Unsaved with(String name, String words) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, words);
        return new Unsaved(more, asked);
    }

    /// The same, and what another has under these names.
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

    /// The same and what a part of the screen has, whose names begin with a word of the part's own.
    public Unsaved with(String part, Unsaved other) {
        var more = new LinkedHashMap<>(typed);
        other.typed.forEach((name, words) -> more.put(part + "." + name, words));
        return new Unsaved(more, asked);
    }

    /// What [#with(String, Unsaved)] took from a part.
    public Unsaved part(String part) {
        var start = part + ".";
        return new Unsaved(typed.entrySet().stream().filter(entry -> entry.getKey().startsWith(start)).collect(
                Collectors.toMap(entry -> entry.getKey().substring(start.length()), Map.Entry::getValue)), asked);
    }

    /// As one text, to be kept: names and words as in the address of a form (`name=word&...`), in the order of names.
    public String written() {
        return typed.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// What [#written()] wrote; what cannot be read is left out.
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
