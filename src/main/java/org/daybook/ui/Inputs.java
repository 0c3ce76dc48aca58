package org.daybook.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
/// the worker is asked. A no stands against everything that was not chosen in front of her.
public final class Inputs {
    private final Map<String, NamedInput> inputs = new LinkedHashMap<>();
    private final Map<String, String> begun = new LinkedHashMap<>();
    private final List<Set<String>> together = new ArrayList<>();
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

    /// What the form is about, for example which row is put right. It is put back before everything that was named
    /// after it, and is half typed only with something else.
    ///
    /// @param put puts such words back; never none
    public Inputs about(String name, Supplier<String> words, Consumer<String> put) {
        return add(name, NamedInput.ofSubject(words, put));
    }

    private Inputs add(String name, NamedInput input) {
        inputs.put(name, input);
        begun.put(name, input.words().get());
        return this;
    }

    /// Fields that belong together meet together: they are put back all or none.
    public Inputs together(String... names) {
        together.add(Set.of(names));
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
                .ifPresent(unsaved -> meet(group, unsaved, now(group))));
    }

    /// From now on what stands in the form is what it began from: it was filled from the store, saved or emptied.
    public void begin() {
        inputs.forEach((name, input) -> begun.put(name, input.words().get()));
        open.clear();
    }

    /// The same of these inputs alone, which were saved.
    public void begin(Collection<String> names) {
        names.forEach(name -> Optional.ofNullable(inputs.get(name)).ifPresent(input -> begun.put(name,
                input.words().get())));
        open.keySet().removeAll(names);
    }

    /// Whether anything was changed since the form began, or waits to be decided.
    public boolean isChanged() {
        return !unsaved().isEmpty();
    }

    /// What is half typed now, and what it began from.
    public Unsaved unsaved() {
        var unsaved = Unsaved.NOTHING;
        for (var group : groups()) {
            if (waiting.containsKey(group)) {
                unsaved = unsaved.taking(waiting.getOrDefault(group, Unsaved.NOTHING), group);
                continue;
            }
            var meeting = open.getOrDefault(group.getFirst(), new InputMeeting(now(group), from(group), Map.of()));
            if (open.containsKey(group.getFirst()) && !now(group).equals(meeting.now())) {
                // Something else was typed since she was asked: that is her decision.
                meeting = new InputMeeting(now(group), from(group), Map.of());
            }
            if (!meeting.mine().equals(meeting.was())) {
                for (var name : group) {
                    unsaved = unsaved.with(name, word(meeting.mine(), name)).from(name, word(meeting.was(), name));
                }
            }
        }
        return unsaved.isEmpty() ? unsaved : withSubjects(unsaved);
    }

    private Unsaved withSubjects(Unsaved unsaved) {
        var all = unsaved;
        for (var entry : inputs.entrySet()) {
            if (entry.getValue().kind() == NamedInput.Kind.SUBJECT) {
                all = all.with(entry.getKey(), entry.getValue().words().get());
            }
        }
        return all;
    }

    /// Puts back what was half typed, where it meets nothing else; the rest is asked through [Unsaved#ask(Met)].
    public void resume(Unsaved unsaved) {
        inputs.forEach((name, input) -> {
            if (input.kind() == NamedInput.Kind.SUBJECT) {
                unsaved.of(name).ifPresent(input.put());
            }
        });
        // What it is about may have filled the form.
        groups().forEach(group -> begun.putAll(now(group)));
        // All of it before anything is put in: one input may bring along another.
        var stored = new LinkedHashMap<List<String>, Map<String, String>>();
        groups().forEach(group -> stored.put(group, now(group)));
        stored.forEach((group, now) -> meet(group, unsaved, now));
    }

    private void meet(List<String> group, Unsaved unsaved, Map<String, String> now) {
        if (group.stream().anyMatch(awaited::contains)) {
            waiting.put(group, unsaved);
            return;
        }
        var meeting = new InputMeeting(words(group, name -> unsaved.of(name).orElse("")),
                words(group, name -> unsaved.begun(name).orElse("")), now);
        if (meeting.untouched()) {
            return;
        }
        var stands = meeting.against(this::isNo);
        if (stands.isEmpty()) {
            put(meeting.mine());
            return;
        }
        stands.filter(Met.How.NO_TYPED::equals).ifPresent(_ -> put(meeting.mine()));
        open.put(group.getFirst(), new InputMeeting(meeting.mine(), meeting.was(), now(group)));
        unsaved.ask(new Met(where(group), stands.get(), whose -> decide(group, meeting, whose)));
    }

    private boolean isNo(String name, String word) {
        return Optional.ofNullable(inputs.get(name)).filter(input -> input.no().test(word)).isPresent();
    }

    private void decide(List<String> group, InputMeeting meeting, Met.Whose whose) {
        open.remove(group.getFirst());
        put(switch (whose) {
            case MINE -> meeting.mine();
            case STORED -> meeting.now();
        });
    }

    private void put(Map<String, String> words) {
        words.forEach((name, typed) -> Optional.ofNullable(inputs.get(name)).ifPresent(input -> input.put()
                .accept(typed)));
    }

    private Optional<Node> where(List<String> group) {
        return group.stream().flatMap(name -> Optional.ofNullable(inputs.get(name)).stream())
                .flatMap(input -> input.where().stream()).findFirst();
    }

    /// Every field in the order of their names, those that belong together as one.
    private List<List<String>> groups() {
        var seen = new HashSet<String>();
        var groups = new ArrayList<List<String>>();
        inputs.forEach((name, input) -> {
            if (input.kind() == NamedInput.Kind.FIELD && !seen.contains(name)) {
                var group = together.stream().filter(names -> names.contains(name)).findFirst()
                        .map(names -> inputs.keySet().stream().filter(names::contains).toList()).orElse(List.of(name));
                seen.addAll(group);
                groups.add(group);
            }
        });
        return groups;
    }

    private Map<String, String> now(List<String> group) {
        return words(group, name -> Optional.ofNullable(inputs.get(name)).map(input -> input.words().get())
                .orElse(""));
    }

    private Map<String, String> from(List<String> group) {
        return words(group, name -> word(begun, name));
    }

    private static Map<String, String> words(List<String> group, Function<String, String> words) {
        return group.stream().collect(Collectors.toMap(name -> name, words, (one, _) -> one, LinkedHashMap::new));
    }

    private static String word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name)).orElse("");
    }
}
