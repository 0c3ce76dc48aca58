package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Background;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// The drop-down lists above the calendar that narrow it: room, leader, path.
final class FilterController {
    private final Texts texts;
    private final ChosenFilter chosen;
    private final ComboBox<Optional<String>> room;
    private final ComboBox<Optional<StaffMember>> leader;
    private final ComboBox<Optional<Path>> path;
    private final Button clear;
    private Runnable changed = () -> {};
    private boolean filling = true;

    FilterController(Texts texts, ChosenFilter chosen) {
        this.texts = texts;
        this.chosen = chosen;
        room = list("room", "sessions.filter.room", one -> one);
        leader = list("leader", "sessions.filter.leader", StaffMember::initials);
        path = list("path", "sessions.filter.path", one -> texts.of("paths", one));
        path.getStyleClass().add("wide");
        clear = new Button(texts.say("sessions.filter.clear"));
        clear.setId("filter-clear");
        clear.setAccessibleText(texts.say("sessions.filter.clear.spoken"));
        clear.getStyleClass().add("flat");
        clear.setMinWidth(Button.USE_PREF_SIZE);
        clear.setOnAction(_ -> clear());
        offer(path, Stream.of(Path.values()), chosen.filter().path());
        offer(room, chosen.filter().room().stream(), chosen.filter().room());
        filling = false;
        mark();
    }

    /// Returns the lists side by side; if they do not all fit in the bar, they wrap to the next line together.
    ///
    /// @param bar the bar that contains them
    Node beside(Region bar) {
        var lists = new WholeFlow(room, leader, path, clear);
        lists.getStyleClass().add("gap-8");
        lists.prefWrapLengthProperty().bind(bar.widthProperty().subtract(1));
        return lists;
    }

    /// Sets the action to run whenever the choice changes.
    void onChange(Runnable action) {
        changed = action;
    }

    /// Returns the chosen filter.
    CalendarFilter filter() {
        return chosen.filter();
    }

    private record Choices(List<String> rooms, List<StaffMember> leaders) {}

    /// Reads the choices; what is chosen stays chosen.
    void read(Background background, PlanChoices choices) {
        background.run(() -> new Choices(choices.rooms(), choices.leaders().here()),
                read -> offer(read.rooms().stream(), read.leaders()));
    }

    private void offer(Stream<String> rooms, List<StaffMember> leaders) {
        var before = chosen.filter();
        filling = true;
        var names = Stream.concat(before.room().stream(), rooms).map(String::strip).filter(name -> !name.isEmpty())
                .collect(ArrayList<String>::new, FilterController::add, ArrayList::addAll);
        names.sort(String.CASE_INSENSITIVE_ORDER);
        offer(room, names.stream(), before.room());
        offer(leader, leaders.stream(),
                before.leader().flatMap(id -> leaders.stream().filter(one -> one.id().equals(id)).findFirst()));
        filling = false;
    }

    /// Shows all sessions again.
    void clear() {
        filling = true;
        List.of(room, leader, path).forEach(list -> list.getSelectionModel().selectFirst());
        filling = false;
        choose();
    }

    private static void add(ArrayList<String> names, String name) {
        if (names.stream().noneMatch(one -> CalendarFilter.plain(one).equals(CalendarFilter.plain(name)))) {
            names.add(name);
        }
    }

    private <T> void offer(ComboBox<Optional<T>> list, Stream<T> options, Optional<T> now) {
        var all = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        options.forEach(option -> all.add(Optional.of(option)));
        list.getItems().setAll(all);
        list.setValue(all.contains(now) ? now : Optional.empty());
    }

    private <T> ComboBox<Optional<T>> list(String id, String all, Function<T, String> word) {
        var list = new ComboBox<Optional<T>>();
        list.setId("filter-" + id);
        list.getStyleClass().add("calendar-filter");
        list.setConverter(new ChosenWords<>(one -> one.map(word).orElseGet(() -> texts.say(all))));
        list.setAccessibleText(texts.say(all));
        list.valueProperty().addListener((_, _, _) -> {
            if (!filling) {
                choose();
            }
        });
        return list;
    }

    private void choose() {
        var wished = new CalendarFilter(chosen(room), chosen(leader).map(StaffMember::id).or(this::unseenLeader),
                chosen(path));
        if (!wished.equals(chosen.filter())) {
            chosen.choose(wished);
            mark();
            changed.run();
        }
    }

    /// Returns a leader who was chosen before the list of colleagues was loaded.
    private Optional<StaffId> unseenLeader() {
        return leader.getItems().isEmpty() ? chosen.filter().leader() : Optional.empty();
    }

    private static <T> Optional<T> chosen(ComboBox<Optional<T>> list) {
        return Optional.ofNullable(list.getValue()).flatMap(one -> one);
    }

    private void mark() {
        clear.setDisable(!chosen.filter().isNarrow());
    }
}
