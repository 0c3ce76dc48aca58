package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.paths.Group;
import org.daybook.paths.Path;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;
import org.jspecify.annotations.Nullable;

/// Types in old attendance from paper: the activity, the dates, the women, and who came. Saved as one import.
final class AttendanceGridController implements Screen<AttendanceGridPlace> {
    private final Ui ui;
    private final TypedAttendance attendance;
    private final Header header = new Header();
    private final GridMarks marks = new GridMarks();
    private final MarkGridController grid;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private @Nullable GridDaysController days;
    private @Nullable GridWomenController women;
    private @Nullable GridSavingController saving;
    private Optional<LocalDate> today = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Field pathField;
    @FXML
    private ComboBox<Path> path;
    @FXML
    private ComboBox<Group> group;
    @FXML
    private Button members;
    @FXML
    private Field titleField;
    @FXML
    private TextField title;
    @FXML
    private Field startField;
    @FXML
    private TextField start;
    @FXML
    private Field minutesField;
    @FXML
    private TextField minutes;
    @FXML
    private Field daysField;
    @FXML
    private TextField day;
    @FXML
    private Field womenField;
    @FXML
    private TextField woman;
    @FXML
    private WholeFlow found;
    @FXML
    private Label notSaved;
    @FXML
    private VBox typed;
    @FXML
    private Label keys;

    AttendanceGridController(Ui ui, TypedAttendance attendance) {
        this.ui = ui;
        this.attendance = attendance;
        fields = new FormFields(ui.texts());
        grid = new MarkGridController(ui.texts(), marks, this::show);
    }

    @FXML
    private void initialize() {
        path.getItems().setAll(Path.values());
        path.setConverter(new ChosenWords<>(one -> ui.texts().of("paths", one)));
        group.setConverter(new ChosenWords<>(Group::name));
        path.valueProperty().addListener((_, _, now) -> offerGroups(Optional.ofNullable(now)));
        group.valueProperty().addListener((_, _, now) -> {
            members.setDisable(now == null);
            Optional.ofNullable(now).ifPresent(one -> title.setText(one.name()));
        });
        members.setDisable(true);
        days = new GridDaysController(ui.texts(), marks, daysField, day, this::show);
        women = new GridWomenController(ui, attendance, marks,
                new GridWomenController.Widgets(womenField, woman, found, message),
                this::show);
        InputLimits.most(title, TypedGrid.LONGEST_TITLE, ui.texts());
        fields.with("path", pathField).with("title", titleField).with("start", startField)
                .with("minutes", minutesField).with("days", daysField).with("women", womenField);
        saving = new GridSavingController(ui, attendance, marks,
                new GridSavingController.Widgets(message, notSaved), this::saved);
        typed.getChildren().setAll(grid.node());
        List.of(typed, keys).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        inputs.with("path", path, Path::valueOf).with("title", title).with("start", start).with("minutes", minutes)
                .with("day", day).with("woman", woman).with("days", grid.node(), marks::writtenDays, this::putDays)
                .with("women", grid.node(), marks::writtenWomen, this::putWomen).together("days", "women");
        show();
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(AttendanceGridPlace place) {
        header.title(say("exchange.grid.title")).key("Shortcut+Enter", "exchange.grid.save", this::save)
                .hint(new KeyHint("Ctrl Enter"), new Label(say("exchange.grid.save")));
        today = Optional.empty();
        withToday(_ -> {});
        path.requestFocus();
    }

    @Override
    public void leave() {
        women().searched();
    }

    /// Dates are checked once the site's date is known.
    private void withToday(Consumer<LocalDate> then) {
        today.ifPresentOrElse(then, () -> ui.background().run(attendance::today, now -> {
            today = Optional.of(now);
            then.accept(now);
        }, this::refused));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }

    private GridDaysController days() {
        return Objects.requireNonNull(days, "initialized first");
    }

    private GridWomenController women() {
        return Objects.requireNonNull(women, "initialized first");
    }

    private GridSavingController saving() {
        return Objects.requireNonNull(saving, "initialized first");
    }

    private void offerGroups(Optional<Path> of) {
        group.getItems().clear();
        of.ifPresent(one -> ui.background().run(() -> attendance.groups(one), groups -> {
            if (of.equals(Optional.ofNullable(path.getValue()))) {
                group.getItems().setAll(groups);
            }
        }));
    }

    @FXML
    private void addMembers() {
        message.clear();
        Optional.ofNullable(group.getValue()).ifPresent(one -> women().addMembers(one.id()));
    }

    @FXML
    private void addDay() {
        message.clear();
        withToday(days()::add);
    }

    @FXML
    private void addWeek() {
        message.clear();
        withToday(days()::addWeek);
    }

    @FXML
    private void addWoman() {
        message.clear();
        women().find();
    }

    private void show() {
        grid.show();
        typed.setVisible(!marks.isEmpty());
        keys.setVisible(!marks.days().isEmpty() && !marks.cards().isEmpty());
    }

    private void putDays(String words) {
        marks.readDays(words);
        show();
    }

    /// A woman who may no longer be seen is removed from the grid.
    private void putWomen(String words) {
        marks.readWomen(words);
        show();
        women().findAgain();
    }

    private TypedGrid form() {
        return new TypedGrid(Optional.ofNullable(path.getValue()), Inputs.typed(title), Inputs.typed(start),
                Inputs.typed(minutes), marks.days(), marks.rows());
    }

    @FXML
    private void save() {
        message.clear();
        withToday(this::save);
    }

    private void save(LocalDate now) {
        var form = form();
        fields.show(form.problems(now));
        if (form.problems(now).isEmpty()) {
            saving().save(form);
        }
    }

    /// Another sheet of paper begins unless something of this one remains.
    private void saved() {
        show();
        if (marks.isEmpty()) {
            List.of(title, start, minutes, day, woman).forEach(TextField::clear);
            path.setValue(null);
            inputs.begin();
        }
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
