package org.daybook.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.keeping.StoppableWork;
import org.daybook.ui.Card;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Place;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Shows what may need attention before the report is exported, and the export button. A quarter that is over is finalised
/// first.
final class ExportingController {
    private final Ui ui;
    private final OnceEach leaving;
    private final Reports reports;
    private final FolderChoice folders;
    private Optional<QuarterPage> page = Optional.empty();
    private Optional<MessageLine> message = Optional.empty();
    private Runnable again = () -> {};
    private boolean justFrozen;

    @FXML
    private Card card;
    @FXML
    private VBox points;
    @FXML
    private Label openPoints;
    @FXML
    private Button freeze;
    @FXML
    private Button export;
    @FXML
    private ProgressLine progress;
    @FXML
    private Label afterwards;
    @SuppressWarnings("NullAway.Init") // made when the view is there
    private StoppableWork work;

    ExportingController(Ui ui, Reports reports, FolderChoice folders) {
        this.leaving = new OnceEach(ui.background());
        this.ui = ui;
        this.reports = reports;
        this.folders = folders;
    }

    @FXML
    private void initialize() {
        work = new StoppableWork(ui.background(), progress, say("reports.exporting.working"),
                say("reports.exporting.stop"));
    }

    /// Sets where results are reported and how the page is read again.
    void tell(MessageLine line, Runnable readAgain) {
        message = Optional.of(line);
        again = readAgain;
    }

    /// Shows what may need attention.
    void show(QuarterPage shown) {
        page = Optional.of(shown);
        boolean waiting = shown.freezable() instanceof Freezable.Waiting;
        boolean frozen = shown.freezable() instanceof Freezable.Frozen;
        card.setTitle(frozen
                ? say("reports.exporting.title.frozen")
                : waiting ? say("reports.exporting.title.waiting") : say("reports.exporting.title"));
        points.getChildren().setAll(steps(shown));
        visible(openPoints, !frozen);
        visible(freeze, waiting);
        visible(export, frozen);
        afterwards.setText(say(waiting
                ? "reports.freezing.first"
                : frozen ? "reports.exporting.files" : "reports.exporting.not-over"));
        if (justFrozen) {
            justFrozen = false;
            export.requestFocus();
        }
    }

    /// Returns the steps of the report from the top of the page to the buttons below: finalise and export.
    private List<Node> steps(QuarterPage shown) {
        var steps = new ArrayList<Node>();
        boolean frozen = shown.freezable() instanceof Freezable.Frozen;
        steps.add(step(say(frozen ? "reports.step.final" : "reports.step.missing")));
        steps.addAll(points(shown));
        steps.add(step(say("reports.step.text")));
        steps.add(way("to-text", say(frozen ? "reports.step.text.read" : "reports.step.text.write"),
                new NarrativePlace(shown.report().period())));
        steps.add(step(say("reports.step.template")));
        steps.add(way("to-template", say("reports.step.template.open"), new TemplatePlace(shown.report().period())));
        steps.add(way("report-grants", say("reports.grants.title"), new GrantsPlace()));
        if (frozen) {
            steps.add(way("to-check", say("reports.check.way"), new AuditorCheckPlace(shown.report().period())));
        }
        steps.add(step(say(frozen ? "reports.step.export.final" : "reports.step.export")));
        return steps;
    }

    private Hyperlink way(String id, String words, Place place) {
        var way = new Hyperlink(words);
        way.setId(id);
        way.setWrapText(true);
        way.setOnAction(_ -> ui.navigator().go(place));
        return way;
    }

    private static Label step(String words) {
        var step = new Label(words);
        step.setWrapText(true);
        step.setMinHeight(Label.USE_PREF_SIZE);
        step.getStyleClass().add("section-title");
        return step;
    }

    /// Moves the keyboard focus to the button that finalises or exports the quarter.
    void lead() {
        (freeze.isVisible() ? freeze : export).requestFocus();
    }

    private List<Node> points(QuarterPage shown) {
        if (shown.freezable() instanceof Freezable.Frozen frozen) {
            var points = new ArrayList<Node>(List.of(point(0,
                    say("reports.exporting.frozen", ui.texts().date(frozen.on()), frozen.initials()))));
            if (frozen.late() > 0) {
                points.add(point(frozen.late(), say("reports.exporting.late", frozen.late())));
            }
            return points;
        }
        var over = shown.report().standing() == QuarterlyReport.Standing.UNDER_WAY ? 1 : 0;
        var points = new ArrayList<Node>(
                List.of(point(over, words().standing(shown.report()))));
        for (var point : OpenPoint.values()) {
            points.add(point(shown, point));
        }
        return points;
    }

    /// Returns a point that is missing or doubtful, with a link to it.
    private Node point(QuarterPage shown, OpenPoint point) {
        int open = shown.readiness().of(point);
        var line = point(open, words(point, open));
        if (open == 0 || !reports.openPoints().mayShow(point)) {
            return line;
        }
        var show = way("show-" + point.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                say("reports.exporting.show", open), new OpenPointPlace(shown.report().period(), point));
        show.setAccessibleText(say("reports.exporting.show.spoken", open, ui.texts().of("reports", point)));
        var both = new VBox(line, show);
        both.getStyleClass().add("point-with-way");
        return both;
    }

    private String words(OpenPoint point, int open) {
        return switch (point) {
            case EMPTY_REGISTERS -> say("reports.exporting.registers", open);
            case STOPPED_WELCOMES -> say("reports.exporting.welcomes", open);
            case WITHOUT_OUTCOME -> say("reports.exporting.endings", open);
            case NOT_ASKED -> say("reports.exporting.unasked", open);
        };
    }

    /// Exports the quarter that is shown: asks for a folder, or first asks whether to finalise it.
    @FXML
    void export() {
        message.ifPresent(MessageLine::clear);
        page.ifPresent(shown -> {
            switch (shown.freezable()) {
                case Freezable.Waiting waiting -> ask(shown, waiting);
                case Freezable.Frozen _ -> intoAFolder(shown.report().period());
                case Freezable.Open _ -> message
                        .ifPresent(line -> line.warn(say("reports.refusal.export-not-over")));
            }
        });
    }

    private void ask(QuarterPage shown, Freezable.Waiting waiting) {
        var quarter = shown.report().period().last();
        var question = new Question(
                say("reports.freezing.title", quarter.number(), Integer.toString(quarter.year())),
                say("reports.freezing.sentence", shown.readiness().emptyRegisters(),
                        shown.readiness().stoppedWelcomes(), waiting.earlier().size(),
                        waiting.passedOver().size()),
                say("reports.freezing.verb"), say("reports.freezing.keep"), Question.Weight.FREEZES);
        ui.dialogs().ask(question, () -> freeze(quarter));
    }

    private void freeze(Quarter quarter) {
        freeze.setDisable(true);
        leaving.run("freeze", () -> {
            reports.freeze(quarter);
            return quarter;
        }, this::frozen, refusal -> {
            freeze.setDisable(false);
            message.ifPresent(line -> line.warn(words().refusal(refusal)));
        });
    }

    private void frozen(Quarter quarter) {
        freeze.setDisable(false);
        justFrozen = true;
        message.ifPresent(line -> line
                .done(say("reports.freezing.done", quarter.number(), Integer.toString(quarter.year()))));
        again.run();
    }

    private void intoAFolder(Period period) {
        folders.choose(export.getScene().getWindow(), say("reports.exporting.folder"))
                .ifPresent(folder -> export(new Export(period, folder, Existing.KEEP, Labels.of(ui.texts()))));
    }

    private void export(Export asked) {
        export.setDisable(true);
        leaving.run("export", () -> reports.mayExport(asked),
                permit -> work.read(watching -> reports.export(permit, asked, watching), this::exported,
                        refusal -> refused(asked, refusal)),
                refusal -> refused(asked, refusal));
    }

    /// @param files empty if the export was stopped
    private void exported(Optional<List<Path>> files) {
        export.setDisable(false);
        message.ifPresent(line -> files.map(all -> all.stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", ")))
                .ifPresentOrElse(names -> line.done(say("reports.exporting.done", names)),
                        () -> line.warn(say("reports.exporting.stopped"))));
    }

    private void refused(Export asked, Refusal refusal) {
        export.setDisable(false);
        if (refusal.key().equals("reports.refusal.file-exists")) {
            var question = new Question(say("reports.exporting.replace.title"),
                    say("reports.exporting.replace.sentence"), say("reports.exporting.replace.verb"),
                    say("reports.exporting.replace.keep"), Question.Weight.DESTROYS);
            ui.dialogs().ask(question,
                    () -> export(new Export(asked.period(), asked.folder(), Existing.REPLACE, asked.labels())));
        } else {
            message.ifPresent(line -> line.warn(words().refusal(refusal)));
        }
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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

    private LineWords words() {
        return new LineWords(Labels.of(ui.texts()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
