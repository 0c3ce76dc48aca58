package org.daybook.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.TypeAhead;
import org.daybook.ui.Ui;

/// Shows the report of one quarter in publishable form: the same published figures as in the files.
final class QuarterReportController implements Screen<QuarterReport> {
    private final Ui ui;
    private final Reports reports;
    private final Header header = new Header();
    private Optional<QuarterlyReport> shownReport = Optional.empty();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Node page;
    @FXML
    private TotalsController totalsController;
    @FXML
    private FiguresController figuresController;
    @FXML
    private PathBarsController barsController;
    @FXML
    private ExportingController exportingController;
    @FXML
    private Label howToRead;
    @FXML
    private Label why;

    QuarterReportController(Ui ui, Reports reports) {
        this.ui = ui;
        this.reports = reports;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(QuarterReport place) {
        page.setVisible(false);
        header.title(place.period().map(words()::period).orElse(ui.texts().say("reports.room")));
        header.hint(new Label(ui.texts().say("reports.quarter-report.no-rows")));
        header.key("Shortcut+E", "reports.quarter-report.key.export", exportingController::export);
        exportingController.tell(message, () -> load(place.period()));
        load(place.period());
    }

    /// Opens the screen that explains the figures.
    @FXML
    void meanings() {
        ui.navigator().go(new FigureMeanings());
    }

    /// Opens the reports for a joint office.
    @FXML
    void joint() {
        ui.navigator().go(new JointReportPlace());
    }

    /// Shows by an example what a person who knows a woman could learn from this report. Made from its published figures.
    @FXML
    void recognised() {
        shownReport.ifPresent(report -> {
            var sentences = new VBox();
            sentences.getStyleClass().add("gap-12");
            new WorkedExample(report, Labels.of(ui.texts())).sentences().forEach(words -> {
                var label = new Label(words);
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
                sentences.getChildren().add(label);
            });
            ui.dialogs().tell(ui.texts().say("reports.example.title"), sentences);
        });
    }

    private void load(Optional<? extends Period> period) {
        loading = ui.background().run(reports::maySee, permit -> read(permit, period), this::refused);
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private void read(Gate.Permit permit, Optional<? extends Period> period) {
        loading = ui.background().read(() -> reports.page(permit, period, ui.background()::reached), this::show,
                this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }

    private void show(QuarterPage shown) {
        var report = shown.report();
        shownReport = Optional.of(report);
        header.title(words().period(report.period())).facts(facts(shown)).saved(readAt(shown)).tools(chooser(shown),
                settings());
        totalsController.show(report.published());
        figuresController.show(shown);
        barsController.show(report);
        exportingController.show(shown);
        howToRead.setText(words().howToRead(report));
        boolean together = ReportLines.of(report.published()).stream()
                .anyMatch(line -> line.how() == CellStatus.TOGETHER);
        why.setVisible(together);
        why.setManaged(together);
        boolean arrives = !page.isVisible();
        page.setVisible(true);
        if (arrives) {
            exportingController.lead();
        }
    }

    private String readAt(QuarterPage shown) {
        return shown.freezable() instanceof Freezable.Frozen
                ? ui.texts().say("reports.quarter-report.as-frozen")
                : ui.texts().say("reports.quarter-report.read-at", ui.texts().time(shown.readAt()));
    }

    private String facts(QuarterPage shown) {
        var days = shown.report().period().days();
        if (shown.freezable() instanceof Freezable.Frozen frozen) {
            return ui.texts().say("reports.quarter-report.facts.frozen", noon(days.first()), noon(days.last()),
                    ui.texts().date(frozen.on()), frozen.initials());
        }
        return switch (shown.report().standing()) {
            case OVER, NOT_FINAL ->
                ui.texts().say("reports.quarter-report.facts.over", noon(days.first()), noon(days.last()));
            case UNDER_WAY ->
                ui.texts().say("reports.quarter-report.facts.under-way", noon(days.first()), noon(days.last()));
        };
    }

    private ComboBox<Period> chooser(QuarterPage shown) {
        var chooser = new ComboBox<Period>();
        chooser.setAccessibleText(ui.texts().say("reports.quarter-report.chooser"));
        chooser.setConverter(new ChosenWords<>(period -> words().shortPeriod(period)));
        chooser.getItems().setAll(shown.periods());
        chooser.setValue(shown.report().period());
        chooser.setMinWidth(Region.USE_PREF_SIZE);
        TypeAhead.off(chooser);
        chooser.valueProperty().addListener(
                (_, _, chosen) -> ui.navigator().goInstead(new QuarterReport(Optional.of(chosen))));
        return chooser;
    }

    private Button settings() {
        var settings = new Button(ui.texts().say("reports.settings.open"));
        settings.setId("report-settings");
        settings.setOnAction(_ -> ui.navigator().go(new SettingsOfYear()));
        return settings;
    }

    private LineWords words() {
        return new LineWords(Labels.of(ui.texts()));
    }

    /// Noon falls on the same day in every time zone in which a site's computer may be.
    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
