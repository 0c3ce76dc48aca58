package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Tracks which entry a form changes, and keeps what was typed about a deleted entry until the worker decides. On the screen
/// thread.
final class EditedEntry {
    /// The part of the unsaved input that concerns a deleted entry.
    private static final String DELETED = "deleted";

    /// @param words the entry being changed; empty while a new one is begun
    /// @param fill  fills the form with an entry; returns whether the entry exists
    /// @param anew  begins a new entry
    private record Source(Supplier<String> words, Predicate<String> fill, Runnable anew) {}

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private Unsaved deleted = Unsaved.NOTHING;

    /// See [Inputs#about(String, Supplier, Predicate, Runnable)].
    void add(String name, Supplier<String> words, Predicate<String> fill, Runnable anew) {
        sources.put(name, new Source(words, fill, anew));
    }

    /// Checks whether the form begins a new entry.
    boolean isNew() {
        return sources.values().stream().allMatch(source -> source.words().get().isEmpty());
    }

    /// Discards what was typed about a deleted entry and begins a new entry.
    void beginNew() {
        if (!isNew()) {
            sources.values().forEach(source -> source.anew().run());
        }
        forget();
    }

    /// Discards what was typed about a deleted entry.
    void forget() {
        deleted = Unsaved.NOTHING;
    }

    /// Returns the unsaved input with the entry it changes.
    Unsaved named(Unsaved typed) {
        var all = typed;
        for (var source : sources.entrySet()) {
            all = all.with(source.getKey(), source.getValue().words().get());
        }
        return all;
    }

    /// Returns the unsaved input with what was typed about a deleted entry.
    Unsaved withDeleted(Unsaved typed) {
        return typed.with(DELETED, deleted);
    }

    /// Returns what was typed earlier about a deleted entry.
    static Unsaved ofDeleted(Unsaved unsaved) {
        return unsaved.part(DELETED);
    }

    /// Fills the form with the entry being changed.
    ///
    /// @return whether the entry still exists; also true if none is being changed
    boolean fill(Unsaved unsaved) {
        boolean there = true;
        for (var source : sources.entrySet()) {
            there &= unsaved.of(source.getKey()).filter(source.getValue().fill().negate()).isEmpty();
        }
        return there;
    }

    /// Returns the unsaved input without the entry it changed.
    Unsaved unnamed(Unsaved unsaved) {
        return new Unsaved(unsaved.typed().entrySet().stream().filter(entry -> !sources.containsKey(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), unsaved.asked());
    }

    /// Asks the worker about what was typed about a deleted entry, and keeps it until she decides. Does nothing if there is
    /// none.
    ///
    /// @param takeUp puts it into a new entry
    void ask(Unsaved unsaved, Consumer<Unsaved> takeUp) {
        if (!unsaved.isEmpty()) {
            deleted = unsaved;
            unsaved.ask(new Met(Optional.empty(), Met.How.DELETED, _ -> takeUp.accept(unsaved)));
        }
    }
}
