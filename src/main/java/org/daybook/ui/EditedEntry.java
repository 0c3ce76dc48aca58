package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Which entry a form changes, and what was typed about one that is there no more, until the worker decides. On the screen
/// thread.
final class EditedEntry {
    /// The part of what is half typed that is about an entry which is there no more.
    private static final String DELETED = "deleted";

    /// @param words which entry is changed; empty while a new one is begun
    /// @param fill  fills the form with an entry; whether that is there
    /// @param anew  begins a new one
    private record Source(Supplier<String> words, Predicate<String> fill, Runnable anew) {}

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private Unsaved deleted = Unsaved.NOTHING;

    /// See [Inputs#about(String, Supplier, Predicate, Runnable)].
    void add(String name, Supplier<String> words, Predicate<String> fill, Runnable anew) {
        sources.put(name, new Source(words, fill, anew));
    }

    /// Whether the form begins a new entry.
    boolean isNew() {
        return sources.values().stream().allMatch(source -> source.words().get().isEmpty());
    }

    /// Nothing typed about a deleted entry waits any more, and the form begins a new one.
    void beginNew() {
        if (!isNew()) {
            sources.values().forEach(source -> source.anew().run());
        }
        forget();
    }

    /// Nothing typed about a deleted entry waits any more.
    void forget() {
        deleted = Unsaved.NOTHING;
    }

    /// What is half typed, and which entry it changes.
    Unsaved named(Unsaved typed) {
        var all = typed;
        for (var source : sources.entrySet()) {
            all = all.with(source.getKey(), source.getValue().words().get());
        }
        return all;
    }

    /// What is half typed, and what was typed about a deleted entry.
    Unsaved withDeleted(Unsaved typed) {
        return typed.with(DELETED, deleted);
    }

    /// What was typed about a deleted entry before.
    static Unsaved ofDeleted(Unsaved unsaved) {
        return unsaved.part(DELETED);
    }

    /// Fills the form with the entry that is changed.
    ///
    /// @return whether it is still there; also where none is changed
    boolean fill(Unsaved unsaved) {
        boolean there = true;
        for (var source : sources.entrySet()) {
            there &= unsaved.of(source.getKey()).filter(source.getValue().fill().negate()).isEmpty();
        }
        return there;
    }

    /// What is half typed, without the entry that it changed.
    Unsaved unnamed(Unsaved unsaved) {
        return new Unsaved(unsaved.typed().entrySet().stream().filter(entry -> !sources.containsKey(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), unsaved.asked());
    }

    /// Asks the worker about what was typed about a deleted entry, and keeps it until she decides. Asks nothing about nothing.
    ///
    /// @param takeUp puts it into a new entry
    void ask(Unsaved unsaved, Consumer<Unsaved> takeUp) {
        if (!unsaved.isEmpty()) {
            deleted = unsaved;
            unsaved.ask(new Met(Optional.empty(), Met.How.DELETED, _ -> takeUp.accept(unsaved)));
        }
    }
}
