package org.daybook.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.reports.AuditorProtocol.CheckedLine;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.InputLimits;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Question;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Leads an auditor's check on the screen: first who the auditor is, then the exact figures next to the published ones, then
/// the protocol without figures. The figures are shown in labels, from which nothing can be copied, and are removed when the
/// screen is left or hidden.
final class AuditorCheckController implements Screen<AuditorCheckPlace> {
    private static final int LONGEST_NUMBER = 4;

    private final Ui ui;
    private final AuditorChecks checks;
    private final Printing printing;
    private final OnceEach changing;
    private final Header header = new Header();
    private final Map<CheckedLine, CheckBox> ticks = new LinkedHashMap<>();
    private Optional<Period> period = Optional.empty();
    private Optional<UUID> shown = Optional.empty();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Node page;
    @FXML
    private VBox refusal;
    @FXML
    private Card begin;
    @FXML
    private TextField auditor;
    @FXML
    private ComboBox<AuditorCheckPage.Colleague> present;
    @FXML
    private Card exact;
    @FXML
    private VBox lines;
    @FXML
    private TextField sample;
    @FXML
    private Card finished;
    @FXML
    private VBox protocols;

    AuditorCheckController(Ui ui, AuditorChecks checks, Printing printing) {
        this.ui = ui;
        this.checks = checks;
        this.printing = printing;
        this.changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        InputLimits.most(auditor, AuditorCheckForm.LONGEST, ui.texts());
        InputLimits.on(sample, "[0-9]{0," + LONGEST_NUMBER + "}", ui.texts());
        present.setConverter(new ChosenWords<>(AuditorCheckPage.Colleague::initials));
        for (var card : List.of(refusal, begin, exact, finished)) {
            card.managedProperty().bind(card.visibleProperty());
            card.setVisible(false);
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(AuditorCheckPlace place) {
        period = Optional.of(place.period());
        header.title(say("reports.check.title"));
        header.facts(words().period(place.period()));
        var back = new Button(say("reports.open-point.to-report"));
        back.setId("to-report");
        back.setOnAction(_ -> ui.navigator().go(new QuarterReport(period)));
        header.tools(back);
        page.setVisible(false);
        load();
    }

    /// Removes the figures; also called when the screen is hidden.
    @Override
    public void leave() {
        loading.cancel();
        forget();
    }

    private void forget() {
        shown = Optional.empty();
        ticks.clear();
        lines.getChildren().clear();
        exact.setVisible(false);
    }

    private void load() {
        period.ifPresent(of -> loading = ui.background().run(() -> checks.page(of), this::show, this::refused));
    }

    private void show(AuditorCheckPage now) {
        begin.setVisible(now.isFinal() && now.mayShow() && !now.colleagues().isEmpty());
        present.getItems().setAll(now.colleagues());
        finished.setVisible(!now.finished().isEmpty());
        protocols.getChildren().setAll(now.finished().stream().map(this::protocol).toList());
        refusal.getChildren().setAll(whyNot(now).map(EmptyState::new).stream().toList());
        refusal.setVisible(!refusal.getChildren().isEmpty());
        page.setVisible(true);
    }

    private Optional<String> whyNot(AuditorCheckPage now) {
        if (!now.mayShow()) {
            return Optional.of(say("reports.check.not-yours"));
        }
        if (!now.isFinal()) {
            return Optional.of(say("reports.refusal.check-not-final"));
        }
        return now.colleagues().isEmpty() ? Optional.of(say("reports.check.alone")) : Optional.empty();
    }

    private Node protocol(AuditorCheckPage.Finished check) {
        var print = new Button(say("reports.check.print", ui.texts().date(check.day()), check.auditor()));
        print.getStyleClass().add("print-protocol");
        print.setOnAction(_ -> changing.run("print",
                () -> checks.protocol(check.id(), Labels.of(ui.texts())), this::print, this::refused));
        return print;
    }

    private void print(AuditorProtocol protocol) {
        printing.print(new Printout(say("reports.check.holds"), say("reports.check.printed"),
                ProtocolSheetController.sheets(ui, protocol)), message::done);
    }

    /// Asks for confirmation, because the auditor will see more than any report shows.
    @FXML
    void show() {
        message.clear();
        var form = new AuditorCheckForm(Optional.ofNullable(auditor.getText()).orElse(""),
                Optional.ofNullable(present.getValue()).map(AuditorCheckPage.Colleague::id));
        ui.dialogs().ask(new Question(say("reports.check.ask.title"), say("reports.check.ask.sentence"),
                say("reports.check.show"), say("reports.check.keep"), Question.Weight.HANDS_OVER),
                () -> period.ifPresent(of -> changing.run("show", () -> checks.show(of, form), this::show,
                        this::refused)));
    }

    private void show(ExactFigures figures) {
        // The figures are not shown if the screen was left while they were being counted.
        if (page.getScene() == null || !page.isVisible()) {
            return;
        }
        forget();
        shown = Optional.of(figures.check());
        var rows = new ArrayList<Node>();
        var table = "";
        var makes = new ExactRowsController(words(), ui.texts());
        rows.add(makes.head());
        for (var line : figures.lines()) {
            if (!line.published().table().equals(table)) {
                table = line.published().table();
                rows.add(makes.heading(table));
            }
            var tick = makes.tick(line);
            ticks.put(new CheckedLine(table, line.published().category()), tick);
            rows.add(makes.row(line, tick));
        }
        lines.getChildren().setAll(rows);
        begin.setVisible(false);
        exact.setVisible(true);
    }

    /// Records the auditor's findings and removes the figures.
    @FXML
    void finish() {
        message.clear();
        var agreed = ticks.entrySet().stream().filter(one -> one.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        shown.ifPresent(check -> changing.change("finish", () -> checks.finish(check, agreed, number()), () -> {
            forget();
            message.done(say("reports.check.done"));
            load();
        }, this::refused));
    }

    private int number() {
        var typed = Optional.ofNullable(sample.getText()).orElse("").strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private void refused(Refusal refusal) {
        message.warn(words().refusal(refusal));
    }

    private LineWords words() {
        return new LineWords(Labels.of(ui.texts()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
