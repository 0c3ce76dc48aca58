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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    /// The part of what is half typed that is about an entry which is there no more.
    private static final String DELETED = "deleted";

    /// @param words which entry is changed; empty while a new one is begun
    /// @param fill  fills the form with an entry; whether that is there
    /// @param anew  begins a new one
    private record Subject(Supplier<String> words, Predicate<String> fill, Runnable anew) {}

    private final Map<String, NamedInput> inputs = new LinkedHashMap<>();
    private final Map<String, String> begun = new LinkedHashMap<>();
    private final List<Set<String>> together = new ArrayList<>();
    /// What is asked about and not yet decided, by the name of its first field.
    private final Map<String, InputMeeting> open = new LinkedHashMap<>();

    private final Set<String> awaited = new HashSet<>();
    /// What waits for a list that is still being read, by its fields.
    private final Map<List<String>, Unsaved> waiting = new LinkedHashMap<>();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    /// What was typed about an entry that is there no more, until she decides.
    private Unsaved deleted = Unsaved.NOTHING;

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
        subjects.put(name, new Subject(words, fill, anew));
        return this;
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
        deleted = Unsaved.NOTHING;
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
        return typed().with(DELETED, deleted);
    }

    /// What stands in the form now, to be put back once what is saved from it was undone: whoever undoes it for one wrong
    /// letter need not type all of it again. It comes back while the form is in sight, begins a new entry and holds nothing
    /// that was typed since.
    ///
    /// @param names of the inputs that are saved; none for all of them
    /// @return puts it back, on the screen thread
    public Runnable asTyped(String... names) {
        var those = names.length == 0 ? inputs.keySet() : Set.of(names);
        var saved = groups().stream().filter(group -> those.containsAll(group)).toList();
        var words = new LinkedHashMap<List<String>, Map<String, String>>();
        saved.forEach(group -> words.put(group, now(group)));
        return () -> {
            boolean free = saved.stream().allMatch(group -> now(group).equals(from(group)))
                    && subjects.values().stream().allMatch(subject -> subject.words().get().isEmpty());
            if (free && saved.stream().flatMap(where -> where(where).stream()).anyMatch(Inputs::isInSight)) {
                words.values().forEach(this::put);
            }
        };
    }

    private static boolean isInSight(Node node) {
        return node.getScene() != null && Stream.iterate(node, above -> above != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private Unsaved typed() {
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
        for (var subject : subjects.entrySet()) {
            all = all.with(subject.getKey(), subject.getValue().words().get());
        }
        return all;
    }

    /// Puts back what was half typed, where it meets nothing else; the rest is asked through [Unsaved#ask(Met)].
    public void resume(Unsaved unsaved) {
        askAboutDeleted(unsaved.part(DELETED));
        boolean there = true;
        for (var subject : subjects.entrySet()) {
            there &= unsaved.of(subject.getKey()).filter(subject.getValue().fill().negate()).isEmpty();
        }
        // What it is about may have filled the form.
        groups().forEach(group -> begun.putAll(now(group)));
        if (!there) {
            askAboutDeleted(new Unsaved(unsaved.typed().entrySet().stream()
                    .filter(entry -> !subjects.containsKey(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), unsaved.asked()));
            return;
        }
        // All of it before anything is put in: one input may bring along another.
        var stored = new LinkedHashMap<List<String>, Map<String, String>>();
        groups().forEach(group -> stored.put(group, now(group)));
        stored.forEach((group, now) -> meet(group, unsaved, now));
    }

    private void askAboutDeleted(Unsaved unsaved) {
        if (!unsaved.isEmpty()) {
            deleted = unsaved;
            unsaved.ask(new Met(Optional.empty(), Met.How.DELETED, _ -> takeUp(unsaved)));
        }
    }

    /// Puts what was typed about an entry that is there no more into a new one; never over anything typed since.
    private void takeUp(Unsaved unsaved) {
        boolean another = subjects.values().stream().anyMatch(subject -> !subject.words().get().isEmpty());
        if (another && !typed().isEmpty()) {
            // She changes another entry by now: that comes first.
            askAboutDeleted(unsaved);
            return;
        }
        if (another) {
            subjects.values().forEach(subject -> subject.anew().run());
        }
        deleted = Unsaved.NOTHING;
        groups().stream().filter(group -> now(group).equals(from(group)))
                .filter(group -> group.stream().anyMatch(name -> unsaved.of(name).isPresent()))
                .forEach(group -> put(words(group, name -> unsaved.of(name).orElse(""))));
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
                .map(NamedInput::where).findFirst();
    }

    /// Every field in the order of their names, those that belong together as one.
    private List<List<String>> groups() {
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
