package org.daybook.staff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.ui.Chip;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;

/// The audit trail: by person, by card or initials, by day; exported without names; purged with a checkpoint.
final class TrailController implements Screen<TrailPlace> {
    private final Ui ui;
    private final TrailPurgeController purging;
    private final Trail trail;
    private final FolderChoice folders;
    private final StaffPrinting printing;
    private final Header header = new Header();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private ComboBox<Optional<StaffId>> who;
    @FXML
    private Field subjectField;
    @FXML
    private TextField subject;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private SortedTable<TrailLine> lines;
    @FXML
    private TableColumn<TrailLine, String> timeColumn;
    @FXML
    private TableColumn<TrailLine, String> whoColumn;
    @FXML
    private TableColumn<TrailLine, String> actColumn;
    @FXML
    private TableColumn<TrailLine, String> aboutColumn;
    @FXML
    private TableColumn<TrailLine, TrailLine> kindColumn;
    @FXML
    private Label detail;
    @FXML
    private Button older;

    TrailController(Ui ui, Trail trail, FolderChoice folders, StaffPrinting printing) {
        this.printing = printing;
        this.purging = new TrailPurgeController(ui, trail);
        this.ui = ui;
        this.trail = trail;
        this.folders = folders;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> detail(line));
        lines.words(timeColumn, line -> say("staff.moment", ui.texts().shortDate(line.at().toLocalDate()),
                ui.texts().time(line.at().toLocalTime())), line -> Optional.of(line.number()))
                .words(whoColumn, line -> line.initials().isEmpty() ? say("staff.trail.nobody") : line.initials(),
                        line -> Optional.of(line.initials()).filter(one -> !one.isEmpty()))
                .words(actColumn, line -> line.act().map(act -> ui.texts().of("staff", act))
                        .orElseGet(() -> say("staff.trail.unknown-act")))
                .words(aboutColumn, line -> String.join(", ", line.subjects())).chips(kindColumn, this::chip)
                .begin(ui, "trail");
        older.managedProperty().bind(older.visibleProperty());
        older.setVisible(false);
    }

    @Override
    public void enter(TrailPlace place) {
        header.title(say("staff.trail.title"));
        if (trail.mayExportAndPurge()) {
            header.tools(tool("staff.trail.purge", this::purge), tool("staff.trail.export", this::export))
                    .key("Shortcut+E", "staff.trail.key.export", this::export)
                    .key("Shortcut+P", "staff.trail.key.print", this::print);
            lines.prints(this::print);
        }
        header.field(subject);
        ui.background().run(trail::people, this::filters);
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private Button tool(String key, Runnable action) {
        var button = new Button(ui.texts().say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void filters(Map<StaffId, String> people) {
        who.setConverter(new ChosenWords<>(
                one -> one.map(known -> people.getOrDefault(known, "")).orElseGet(() -> say("staff.trail.everyone"))));
        var all = new ArrayList<Optional<StaffId>>(List.of(Optional.empty()));
        people.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .forEach(entry -> all.add(Optional.of(entry.getKey())));
        who.getItems().setAll(all);
        who.setValue(Optional.empty());
        who.valueProperty().addListener((_, _, _) -> load());
        from.valueProperty().addListener((_, _, _) -> load());
        to.valueProperty().addListener((_, _, _) -> load());
        load();
    }

    @FXML
    private void load() {
        message.clear();
        subjectField.noProblem();
        loading.cancel();
        loading = ui.background().run(() -> trail.lines(asked()), rows -> show(rows, List.of()), this::refused);
    }

    @FXML
    private void older() {
        var so = lines.rows();
        loading = ui.background().run(() -> trail.lines(asked().olderThan(so.getLast().number())),
                rows -> show(rows, so), this::refused);
    }

    private void show(List<TrailLine> rows, List<TrailLine> before) {
        lines.setPlaceholder(new EmptyState(say("staff.trail.none")));
        lines.show(Stream.concat(before.stream(), rows.stream()).toList());
        if (!before.isEmpty() && !rows.isEmpty()) {
            lines.lead(rows.getFirst());
        }
        older.setVisible(rows.size() >= Trail.PAGE);
        header.facts(say("staff.trail.facts", lines.getItems().size()));
    }

    private TrailQuestion asked() {
        return new TrailQuestion(Optional.ofNullable(who.getValue()).flatMap(one -> one), subject.getText(),
                Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()), Long.MAX_VALUE);
    }

    private void export() {
        message.clear();
        var asked = asked();
        folders.choose(lines.getScene().getWindow(), say("staff.trail.export.folder")).ifPresent(
                folder -> ui.background().run(() -> trail.export(asked, folder), this::exported, this::refused));
    }

    /// As in the export nobody is named whom an act concerned; there is an audit line, too.
    private void print() {
        message.clear();
        var listed = List.copyOf(lines.getItems());
        if (!listed.isEmpty()) {
            ui.background().change(() -> trail.printed(listed.size()),
                    () -> printing.print("staff.trail.paper", "staff.trail.paper.holds",
                            listed.stream().map(this::onPaper).toList(), message),
                    this::refused);
        }
    }

    private ListPaper.Entry onPaper(TrailLine line) {
        return new ListPaper.Entry(timeColumn.getCellData(line) + "  ·  " + whoColumn.getCellData(line),
                List.of(actColumn.getCellData(line), outcome(line).orElse("")));
    }

    private void exported(Path file) {
        load();
        message.done(say("staff.trail.exported", file.getFileName().toString()));
    }

    private void purge() {
        message.clear();
        purging.ask(this::purged, this::refused);
    }

    private void purged(long upto) {
        load();
        message.done(say("staff.trail.purged", upto));
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals("staff.refusal.unknown-subject")) {
            subjectField.problem(say(refusal.key()));
            show(List.of(), List.of());
        } else {
            message.warn(say(refusal.key()));
        }
    }

    private void detail(TrailLine line) {
        detail.setText(line == null
                ? ""
                : say("staff.trail.detail", line.number(), line.computer(),
                        line.because().map(key -> say(key)).orElse("")).strip());
    }

    private Optional<String> outcome(TrailLine line) {
        if (line.tries() > 0) {
            return Optional.of(say("staff.trail.tries", line.tries()));
        }
        return switch (line.kind()) {
            case DONE -> Optional.empty();
            case BY_SHORT_CODE -> Optional.of(say("staff.trail.by-short-code"));
            case REFUSED -> Optional.of(say("staff.trail.refused"));
            case WITH_REASON -> Optional.of(say("staff.trail.with-reason"));
        };
    }

    private Optional<Chip> chip(TrailLine line) {
        return outcome(line).map(words -> line.tries() > 0
                ? new Chip(words, "fth-key", Chip.Tone.DUE)
                : switch (line.kind()) {
                    case DONE, BY_SHORT_CODE -> new Chip(words, "fth-hash", Chip.Tone.PLAIN);
                    case REFUSED -> new Chip(words, "fth-slash", Chip.Tone.PLAIN);
                    case WITH_REASON -> new Chip(words, "fth-edit-2", Chip.Tone.PLAIN);
                });
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
