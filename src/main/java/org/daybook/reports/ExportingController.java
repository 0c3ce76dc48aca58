package org.daybook.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// What may be worth a look before the report leaves, and the button that lets it leave.
final class ExportingController {
    private final Ui ui;
    private final Reports reports;
    private final FolderChoice folders;
    private Optional<Quarter> quarter = Optional.empty();
    private Optional<MessageLine> message = Optional.empty();

    @FXML
    private VBox points;
    @FXML
    private Button export;

    ExportingController(Ui ui, Reports reports, FolderChoice folders) {
        this.ui = ui;
        this.reports = reports;
        this.folders = folders;
    }

    /// Where to say what came of an export.
    void tell(MessageLine line) {
        message = Optional.of(line);
    }

    /// Shows what may be worth a look.
    void show(QuarterPage page) {
        quarter = Optional.of(page.report().quarter());
        int registers = page.readiness().emptyRegisters();
        int welcomes = page.readiness().stoppedWelcomes();
        var over = page.report().standing() == QuarterlyReport.Standing.OVER ? 0 : 1;
        points.getChildren().setAll(point(over, new LineWords(Labels.of(ui.texts())).standing(page.report())),
                point(registers, say("reports.exporting.registers", registers)),
                point(welcomes, say("reports.exporting.welcomes", welcomes)));
    }

    /// Asks for a folder and exports the quarter that is shown.
    @FXML
    void export() {
        message.ifPresent(MessageLine::clear);
        quarter.ifPresent(shown -> folders.choose(export.getScene().getWindow(), say("reports.exporting.folder"))
                .ifPresent(folder -> export(new Export(shown, folder, Existing.KEEP, Labels.of(ui.texts())))));
    }

    private void export(Export asked) {
        export.setDisable(true);
        ui.background().run(() -> reports.mayExport(asked),
                permit -> ui.background().read(() -> reports.export(permit, asked), this::exported,
                        refusal -> refused(asked, refusal)),
                refusal -> refused(asked, refusal));
    }

    private void exported(List<Path> files) {
        export.setDisable(false);
        message.ifPresent(line -> line.done(say("reports.exporting.done", files.getFirst().getFileName().toString(),
                files.getLast().getFileName().toString())));
    }

    private void refused(Export asked, Refusal refusal) {
        export.setDisable(false);
        if (refusal.key().equals("reports.refusal.file-exists")) {
            var question = new Question(say("reports.exporting.replace.title"),
                    say("reports.exporting.replace.sentence"), say("reports.exporting.replace.verb"),
                    say("reports.exporting.replace.keep"), Question.Weight.DESTROYS);
            ui.dialogs().ask(question,
                    () -> export(new Export(asked.quarter(), asked.folder(), Existing.REPLACE, asked.labels())));
        } else {
            message.ifPresent(line -> line.warn(say(refusal.key())));
        }
    }

    private static HBox point(int open, String words) {
        var icon = Icons.of(open == 0 ? "fth-check-circle" : "fth-circle");
        icon.getStyleClass().add(open == 0 ? "success" : "warning");
        var label = new Label(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        if (open == 0) {
            label.getStyleClass().add("muted");
        }
        var point = new HBox(icon, label);
        point.getStyleClass().add("gap-12");
        return point;
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
