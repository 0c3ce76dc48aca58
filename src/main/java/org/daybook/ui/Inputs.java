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

/// The inputs of a form by name, so that what is half typed can be taken along and put back. On the screen thread.
/// Never given a passphrase field: a passphrase is kept nowhere.
///
/// A form knows what it began from: what stood in it when an input was named, and again after each [#begin()]. Half
/// typed is what differs from that. Put back ([#resume(Unsaved)]), it meets what is stored by then, field by field:
/// what one of the two changed alone stands; where both changed the same in different ways, what is stored stands, and
/// the worker is asked. A no stands against everything that was not chosen in front of her. What was typed about an
/// entry that is there no more is put into a new one only when she asks for it.
public final class Inputs {
    private final InputGroups groups = new InputGroups();
    private final EditedEntry entry = new EditedEntry();
    /// What is asked about and not yet decided, by the name of its first field.
    private final Map<String, InputMeeting> open = new LinkedHashMap<>();

    private final Set<String> awaited = new HashSet<>();
    /// What waits for a list that is still being read, by its fields.
    private final Map<List<String>, Unsaved> waiting = new LinkedHashMap<>();

    /// The words that stand in a field, if any: without spaces around them.
    public static Optional<String> words(TextInputControl input) {
        return Optional.ofNullable(input.getText()).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// The words that stand in a field as they were typed; empty for none.
    public static String typed(TextInputControl input) {
        return Optional.ofNullable(input.getText()).orElse("");
    }

    /// A text that is typed.
    public Inputs with(String name, TextInputControl input) {
        return add(name, NamedInput.of(input));
    }

    /// A list into which one may type.
    public Inputs with(String name, ComboBox<String> list) {
        return add(name, NamedInput.of(list));
    }

    /// A tick.
    public Inputs with(String name, CheckBox tick) {
        return add(name, NamedInput.of(tick));
    }

    /// A choice of which a no stands against everything half typed.
    ///
    /// @param constant the constant of a name; throws when there is none
    public <E extends Enum<E>> Inputs with(String name, Segments<E> choice, Function<String, E> constant) {
        return add(name, NamedInput.of(choice, constant));
    }

    /// The same of a choice that may be left open again; see [OptionalSegments].
    public <E extends Enum<E>> Inputs withOpen(String name, Segments<Optional<E>> choice,
            Function<String, E> constant) {
        return add(name, NamedInput.ofOpen(choice, constant));
    }

    /// The same of a list.
    public <E extends Enum<E>> Inputs with(String name, ComboBox<E> list, Function<String, E> constant) {
        return add(name, NamedInput.of(list, constant));
    }

    /// Anything else that can be told in words.
    ///
    /// @param words what is there now; empty for nothing
    /// @param put   puts such words back, also none
    public Inputs with(String name, Node where, Supplier<String> words, Consumer<String> put) {
        return add(name, NamedInput.of(where, words, put));
    }

    /// The same of an answer of hers: a no stands against everything half typed.
    public Inputs withAnswer(String name, Node where, Supplier<String> words, Consumer<String> put) {
        return add(name, NamedInput.ofAnswer(where, words, put));
    }

    /// Which entry the form changes. It is put back before everything else, and is half typed only with something else.
    ///
    /// @param words which entry is changed; empty while a new one is begun
    /// @param fill  fills the form with an entry; whether that is there. Never given nothing
    /// @param anew  begins a new entry
    public Inputs about(String name, Supplier<String> words, Predicate<String> fill, Runnable anew) {
        entry.add(name, words, fill, anew);
        return this;
    }

    private Inputs add(String name, NamedInput input) {
        groups.add(name, input);
        return this;
    }

    /// Fields that belong together meet together: they are put back all or none.
    public Inputs together(String... names) {
        groups.together(Set.of(names));
        return this;
    }

    /// What is offered in these lists is still being read: what was half typed in them waits for [#arrived(String...)].
    public Inputs awaiting(String... names) {
        awaited.addAll(List.of(names));
        return this;
    }

    /// What is offered in these lists was read, and what stands in them is what the form began from.
    public void arrived(String... names) {
        List.of(names).forEach(awaited::remove);
        begin(List.of(names));
        var ready = waiting.keySet().stream().filter(group -> group.stream().noneMatch(awaited::contains)).toList();
        ready.forEach(group -> Optional.ofNullable(waiting.remove(group))
                .ifPresent(unsaved -> meet(group, unsaved, groups.now(group))));
    }

    /// From now on what stands in the form is what it began from: it was filled from the store, saved or emptied.
    public void begin() {
        groups.begin(groups.names());
        open.clear();
        entry.forget();
    }

    /// The same of these inputs alone, which were saved.
    public void begin(Collection<String> names) {
        groups.begin(names);
        open.keySet().removeAll(names);
    }

    /// Whether anything was changed since the form began, or waits to be decided.
    public boolean isChanged() {
        return !unsaved().isEmpty();
    }

    /// What is half typed now, and what it began from.
    public Unsaved unsaved() {
        return entry.withDeleted(typed());
    }

    /// What stands in the form now, to be put back once what is saved from it was undone: whoever undoes it for one wrong
    /// letter need not type all of it again. It comes back while the form is in sight, begins a new entry and holds nothing
    /// that was typed since.
    ///
    /// @param names of the inputs that are saved; none for all of them
    /// @return puts it back, on the screen thread
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
                // Something else was typed since she was asked: that is her decision.
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

    /// As if nothing was asked about it.
    private InputMeeting begun(List<String> group) {
        return new InputMeeting(groups.now(group), groups.from(group), Map.of());
    }

    private boolean isTyped(List<String> group) {
        return !groups.now(group).equals(groups.from(group));
    }

    /// Puts back what was half typed, where it meets nothing else; the rest is asked through [Unsaved#ask(Met)].
    public void resume(Unsaved unsaved) {
        entry.ask(EditedEntry.ofDeleted(unsaved), this::takeUp);
        boolean there = entry.fill(unsaved);
        // What it is about may have filled the form.
        groups.begin(groups.names());
        if (!there) {
            entry.ask(entry.unnamed(unsaved), this::takeUp);
            return;
        }
        // All of it before anything is put in: one input may bring along another.
        var stored = new LinkedHashMap<List<String>, Map<String, String>>();
        groups.all().forEach(group -> stored.put(group, groups.now(group)));
        stored.forEach((group, now) -> meet(group, unsaved, now));
    }

    /// Puts what was typed about an entry that is there no more into a new one; never over anything typed since.
    private void takeUp(Unsaved unsaved) {
        if (!entry.isNew() && !typed().isEmpty()) {
            // She changes another entry by now: that comes first.
            entry.ask(unsaved, this::takeUp);
            return;
        }
        entry.beginNew();
        groups.all().stream().filter(group -> !isTyped(group))
                .filter(group -> group.stream().anyMatch(name -> unsaved.of(name).isPresent()))
                .forEach(group -> groups.put(InputGroups.words(group, name -> unsaved.of(name).orElse(""))));
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
