package org.daybook.reports.joint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.daybook.base.Refusal;
import org.daybook.reports.Existing;
import org.daybook.reports.Labels;
import org.daybook.staff.WindowServices;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Shows the user's joint office: its sites, and the report it makes from theirs.
final class JointOfficeController {
    private record Made(List<String> files, List<String> problems) {}

    private final Ui ui;
    private final JointOffice office;
    private final WindowServices choices;
    private final OnceEach acts;
    private Optional<MessageLine> message = Optional.empty();

    @FXML
    private Label noSites;
    @FXML
    private VBox sites;
    @FXML
    private Button create;
    @FXML
    private VBox problems;

    JointOfficeController(Ui ui, JointOffice office, WindowServices window) {
        this.ui = ui;
        this.office = office;
        this.choices = window;
        this.acts = new OnceEach(ui.background());
    }

    /// Sets where results are reported.
    void tell(MessageLine line) {
        message = Optional.of(line);
    }

    /// Shows its sites.
    void load() {
        ui.background().run(office::sites, this::show, this::refused);
    }

    private void show(SortedMap<String, KeyFingerprint> paired) {
        visible(noSites, paired.isEmpty());
        sites.getChildren().setAll(paired.entrySet().stream().map(site -> row(site.getKey(), site.getValue()))
                .toList());
        create.setDisable(paired.isEmpty());
    }

    private HBox row(String code, KeyFingerprint fingerprint) {
        var site = new Label(code);
        site.getStyleClass().add("joint-code");
        var words = new Label(fingerprint.words());
        words.getStyleClass().add("joint-fingerprint");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button(say("joint.joint-office.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> ui.dialogs().ask(new Question(say("joint.joint-office.remove.title", code),
                say("joint.joint-office.remove.sentence"), say("joint.joint-office.remove.verb"),
                say("joint.joint-office.remove.keep"), Question.Weight.DESTROYS), () -> remove(code)));
        var row = new HBox(site, words, remove);
        row.getStyleClass().addAll("row", "gap-12", "joint-site");
        return row;
    }

    @FXML
    private void officeFile() {
        begin();
        choices.folders().choose(window(), say("joint.joint-report.folder"))
                .ifPresent(folder -> acts.run("office", () -> {
                    var saved = office.export(folder);
                    return say("joint.joint-office.file.done", name(saved),
                            office.publicFile().fingerprint().words());
                }, this::done, this::refused));
    }

    @FXML
    private void add() {
        begin();
        choices.files().choose(window(), say("joint.joint-office.choose-report"))
                .ifPresent(file -> acts.run("add", () -> new ReportMerge(office).signer(file), this::ask,
                        this::refused));
    }

    private void ask(SiteKey site) {
        ui.dialogs().ask(new Question(say("joint.joint-office.ask.title", site.site()),
                say("joint.joint-office.ask.sentence", site.fingerprint().words()), say("joint.joint-office.ask.verb"),
                say("joint.joint-office.ask.keep"), Question.Weight.HANDS_OVER), () -> acts.run("pair", () -> {
                    office.pair(site);
                    return say("joint.joint-office.added", site.site());
                }, this::changed, this::refused));
    }

    private void remove(String code) {
        begin();
        acts.run("remove", () -> {
            office.remove(code);
            return say("joint.joint-office.removed", code);
        }, this::changed, this::refused);
    }

    private void changed(String said) {
        done(said);
        load();
    }

    @FXML
    private void create() {
        begin();
        var files = choices.files().chooseSeveral(window(), say("joint.joint-office.choose-reports"));
        if (!files.isEmpty()) {
            choices.folders().choose(window(), say("joint.joint-report.folder"))
                    .ifPresent(folder -> create(files, folder));
        }
    }

    private void create(List<Path> files, Path folder) {
        var labels = Labels.of(ui.texts());
        create.setDisable(true);
        ui.background().read(() -> made(files, folder, labels), this::show, refusal -> {
            create.setDisable(false);
            refused(refusal);
        });
    }

    /// Returns the files that were written, or why there are none. On the reading lane.
    private Made made(List<Path> files, Path folder, Labels labels) {
        return switch (new ReportMerge(office).merge(files)) {
            case MergeResult.Refused refused ->
                new Made(List.of(), refused.problems().stream().map(one -> one.words(labels)).toList());
            case MergeResult.Merged merged -> new Made(new JointFiles(merged.report(), labels)
                    .write(folder, Existing.KEEP).stream().map(JointOfficeController::name).toList(), List.of());
        };
    }

    private void show(Made made) {
        create.setDisable(false);
        if (made.problems().isEmpty()) {
            done(say("joint.joint-office.created", String.join(", ", made.files())));
            return;
        }
        message.ifPresent(line -> line.warn(say("joint.joint-office.refused")));
        problems.getChildren().setAll(made.problems().stream().map(JointOfficeController::problem).toList());
    }

    private static Label problem(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void refused(Refusal refusal) {
        message.ifPresent(line -> line.warn(say(refusal.key())));
    }

    private void done(String said) {
        message.ifPresent(line -> line.done(said));
    }

    private void begin() {
        message.ifPresent(MessageLine::clear);
        problems.getChildren().clear();
    }

    private Window window() {
        return sites.getScene().getWindow();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
