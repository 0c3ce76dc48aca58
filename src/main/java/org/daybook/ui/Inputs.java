package org.daybook.ui;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// The inputs of a form by name, so that unsaved input can be kept and restored. On the screen thread. Never given a passphrase
/// field: a passphrase is kept nowhere.
///
/// A form knows its initial values: the contents of each input when it was added, and again after each [#begin()]. Unsaved
/// input is what differs from them. When it is restored ([#resume(Unsaved)]), it is compared with what is stored by then, field
/// by field. A change by only one of the two applies. If both changed the same field in different ways, the stored value stays
/// and the worker is asked. A no outweighs everything that was not chosen in her presence. What was typed about a deleted entry
/// is put into a new one only when the worker asks for it.
public final class Inputs {
    private final InputGroups groups = new InputGroups();
    private final EditedEntry entry = new EditedEntry();
    /// Conflicts that are not yet decided, by the name of their first field.
    private final Map<String, InputMeeting> open = new LinkedHashMap<>();

    private final Set<String> awaited = new HashSet<>();
    /// Input that waits for a list that is still being read, by its fields.
    private final Map<List<String>, Unsaved> waiting = new LinkedHashMap<>();

    /// Returns the text of a field without surrounding spaces, if any.
    public static Optional<String> words(TextInputControl input) {
        return Optional.ofNullable(input.getText()).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// Returns the text of a field as it was typed; empty if there is none.
    public static String typed(TextInputControl input) {
        return Optional.ofNullable(input.getText()).orElse("");
    }

    /// Adds a text field.
    public Inputs with(String name, TextInputControl input) {
        return add(name, NamedInput.of(input));
    }

    /// Adds a list into which one may type.
    public Inputs with(String name, ComboBox<String> list) {
        return add(name, NamedInput.of(list));
    }

    /// Adds a check box.
    public Inputs with(String name, CheckBox tick) {
        return add(name, NamedInput.of(tick));
    }

    /// Adds a choice in which a no outweighs all unsaved input.
    ///
    /// @param constant the constant with a given name; throws if there is none
    public <E extends Enum<E>> Inputs with(String name, Segments<E> choice, Function<String, E> constant) {
        return add(name, NamedInput.of(choice, constant));
    }

    /// Adds such a choice that can also be left unanswered; see [OptionalSegments].
    public <E extends Enum<E>> Inputs withOpen(String name, Segments<Optional<E>> choice,
            Function<String, E> constant) {
        return add(name, NamedInput.ofOpen(choice, constant));
    }

    /// Adds such a list.
    public <E extends Enum<E>> Inputs with(String name, ComboBox<E> list, Function<String, E> constant) {
        return add(name, NamedInput.of(list, constant));
    }

    /// Adds any other input whose value can be written as text.
    ///
    /// @param words the present value; empty for none
    /// @param put   restores such a value, including none
    public Inputs with(String name, Node where, Supplier<String> words, Consumer<String> put) {
        return add(name, NamedInput.of(where, words, put));
    }

    /// Adds an input with an answer of hers: a no outweighs all unsaved input.
    public Inputs withAnswer(String name, Node where, Supplier<String> words, Consumer<String> put) {
        return add(name, NamedInput.ofAnswer(where, words, put));
    }

    /// Adds the entry that the form changes. It is restored before everything else, and counts as unsaved only along with other
    /// input.
    ///
    /// @param words the entry being changed; empty while a new one is begun
    /// @param fill  fills the form with an entry and returns whether the entry exists; never called with an empty value
    /// @param anew  begins a new entry
    public Inputs about(String name, Supplier<String> words, Predicate<String> fill, Runnable anew) {
        entry.add(name, words, fill, anew);
        return this;
    }

    private Inputs add(String name, NamedInput input) {
        groups.add(name, input);
        return this;
    }

    /// Groups fields that belong together: all of them are restored, or none.
    public Inputs together(String... names) {
        groups.together(Set.of(names));
        return this;
    }

    /// Declares that the options of these lists are still being read: unsaved input for them waits for [#arrived(String...)].
    public Inputs awaiting(String... names) {
        awaited.addAll(List.of(names));
        return this;
    }

    /// Declares that the options of these lists have been read, and that their values are the initial ones.
    public void arrived(String... names) {
        List.of(names).forEach(awaited::remove);
        begin(List.of(names));
        var ready = waiting.keySet().stream().filter(group -> group.stream().noneMatch(awaited::contains)).toList();
        ready.forEach(group -> Optional.ofNullable(waiting.remove(group))
                .ifPresent(unsaved -> meet(group, unsaved, groups.now(group))));
    }

    /// Makes the current values the initial ones: the form was filled from the store, saved or cleared.
    public void begin() {
        groups.begin(groups.names());
        open.clear();
        entry.forget();
    }

    /// Does the same for only these inputs, which were saved.
    public void begin(Collection<String> names) {
        groups.begin(names);
        open.keySet().removeAll(names);
    }

    /// Does the same for inputs that were saved without a press of hers, for example on leaving. A conflict in which the stored
    /// value was shown stays undecided, so that what she typed is not lost; a no stays final.
    public void beginDecided(Collection<String> names) {
        groups.begin(names);
        open.entrySet().removeIf(one -> names.contains(one.getKey()) && !isUndecided(one.getValue()));
    }

    /// Does the same for all inputs.
    public void beginDecided() {
        beginDecided(groups.names());
    }

    private boolean isUndecided(InputMeeting meeting) {
        return groups.now(List.copyOf(meeting.now().keySet())).equals(meeting.now())
                && meeting.against(groups::isNo).equals(Optional.of(Met.How.STORED_STANDS));
    }

    /// Checks whether anything was changed since the form began, or is still to be decided.
    public boolean isChanged() {
        return !unsaved().isEmpty();
    }

    /// Returns the unsaved input with its initial values.
    public Unsaved unsaved() {
        return entry.withDeleted(typed());
    }

    /// Returns an action that restores the present input if saving it is undone, so that a worker who undoes it for one wrong
    /// letter need not type everything again. The action takes effect only if the form is visible, is ready for a new entry and
    /// has no newer input.
    ///
    /// @param names the inputs that are saved; none for all of them
    /// @return restores the input, on the screen thread
    public Runnable asTyped(String... names) {
        var those = names.length == 0 ? groups.names() : Set.of(names);
        var saved = groups.all().stream().filter(group -> those.containsAll(group)).toList();
        var words = new LinkedHashMap<List<String>, Map<String, String>>();
        saved.forEach(group -> words.put(group, groups.now(group)));
        return () -> {
            boolean free = entry.isNew() && saved.stream().noneMatch(this::isTyped);
            if (free && saved.stream().flatMap(where -> groups.where(where).stream()).anyMatch(Inputs::isInSight)) {
                words.values().forEach(groups::put);
            }
        };
    }

    private static boolean isInSight(Node node) {
        return node.getScene() != null && Stream.iterate(node, above -> above != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private Unsaved typed() {
        var unsaved = Unsaved.NOTHING;
        for (var group : groups.all()) {
            if (waiting.containsKey(group)) {
                unsaved = unsaved.taking(waiting.getOrDefault(group, Unsaved.NOTHING), group);
                continue;
            }
            var meeting = open.getOrDefault(group.getFirst(), begun(group));
            if (open.containsKey(group.getFirst()) && !groups.now(group).equals(meeting.now())) {
                // Something else was typed since she was asked: that counts as her decision.
                meeting = begun(group);
            }
            if (!meeting.mine().equals(meeting.was())) {
                for (var name : group) {
                    unsaved = unsaved.with(name, InputGroups.word(meeting.mine(), name))
                            .from(name, InputGroups.word(meeting.was(), name));
                }
            }
        }
        return unsaved.isEmpty() ? unsaved : entry.named(unsaved);
    }

    /// As if nothing were to be decided about it.
    private InputMeeting begun(List<String> group) {
        return new InputMeeting(groups.now(group), groups.from(group), Map.of());
    }

    private boolean isTyped(List<String> group) {
        return !groups.now(group).equals(groups.from(group));
    }

    /// Restores unsaved input that has no conflict; the rest is asked through [Unsaved#ask(Met)].
    public void resume(Unsaved unsaved) {
        entry.ask(EditedEntry.ofDeleted(unsaved), this::takeUp);
        boolean there = entry.fill(unsaved);
        // Restoring the entry may have filled the form.
        groups.begin(groups.names());
        if (!there) {
            entry.ask(entry.unnamed(unsaved), this::takeUp);
            return;
        }
        // Read all of it before anything is put in: one input may change another.
        var stored = new LinkedHashMap<List<String>, Map<String, String>>();
        groups.all().forEach(group -> stored.put(group, groups.now(group)));
        stored.forEach((group, now) -> meet(group, unsaved, now));
    }

    /// Puts what was typed about a deleted entry into a new one; never over newer input. The first such input gets the focus,
    /// because the form may be out of view.
    private void takeUp(Unsaved unsaved) {
        if (!entry.isNew() && !typed().isEmpty()) {
            // She is changing another entry by now: that takes precedence.
            entry.ask(unsaved, this::takeUp);
            return;
        }
        entry.beginNew();
        var first = Optional.<Node>empty();
        for (var group : groups.all()) {
            if (!isTyped(group) && group.stream().anyMatch(name -> unsaved.of(name).isPresent())) {
                groups.put(InputGroups.words(group, name -> unsaved.of(name).orElse("")));
                first = first.or(() -> groups.where(group));
            }
        }
        first.ifPresent(Inputs::focusBehind);
    }

    /// A field that gets the focus selects its text: the next key would delete it.
    private static void focusBehind(Node where) {
        where.requestFocus();
        if (where instanceof TextInputControl field) {
            field.end();
        }
    }

    private void meet(List<String> group, Unsaved unsaved, Map<String, String> now) {
        if (group.stream().anyMatch(awaited::contains)) {
            waiting.put(group, unsaved);
            return;
        }
        var meeting = new InputMeeting(InputGroups.words(group, name -> unsaved.of(name).orElse("")),
                InputGroups.words(group, name -> unsaved.begun(name).orElse("")), now);
        if (meeting.untouched()) {
            return;
        }
        var stands = meeting.against(groups::isNo);
        if (stands.isEmpty()) {
            groups.put(meeting.mine());
            return;
        }
        stands.filter(Met.How.NO_TYPED::equals).ifPresent(_ -> groups.put(meeting.mine()));
        open.put(group.getFirst(), new InputMeeting(meeting.mine(), meeting.was(), groups.now(group)));
        unsaved.ask(new Met(groups.where(group), stands.get(), whose -> decide(group, meeting, whose)));
    }

    private void decide(List<String> group, InputMeeting meeting, Met.Whose whose) {
        open.remove(group.getFirst());
        groups.put(switch (whose) {
            case MINE -> meeting.mine();
            case STORED -> meeting.now();
        });
    }
}
