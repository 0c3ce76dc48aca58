package org.daybook.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.WindowServices;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Question;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows a report in the words of a funder's template: its figures, how each is published, and its files.
final class TemplateController implements Screen<TemplatePlace> {
    private final Ui ui;
    private final Templates templates;
    private final WindowServices window;
    private final OnceEach changing;
    private final Header header = new Header();
    private Optional<Period> period = Optional.empty();
    private Optional<TemplatePage> page = Optional.empty();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Node all;
    @FXML
    private ComboBox<TemplatePage.Choice> chooser;
    @FXML
    private Label unreadable;
    @FXML
    private Label possible;
    @FXML
    private VBox lines;
    @FXML
    private Button export;
    @FXML
    private Label notFinal;
    @FXML
    private Button add;
    @FXML
    private Button delete;

    TemplateController(Ui ui, Templates templates, WindowServices window) {
        this.ui = ui;
        this.templates = templates;
        this.window = window;
        this.changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        chooser.setConverter(new ChosenWords<>(choice -> choice.template().title()));
        chooser.valueProperty().addListener((_, _, chosen) -> Optional.ofNullable(chosen).ifPresent(this::show));
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(TemplatePlace place) {
        period = Optional.of(place.period());
        header.title(say("reports.template.title"));
        header.facts(words().period(place.period()));
        var back = new Button(say("reports.open-point.to-report"));
        back.setId("to-report");
        back.setOnAction(_ -> ui.navigator().go(new QuarterReport(period)));
        header.tools(back);
        all.setVisible(false);
        load(ReportTemplate.BUILT_IN.getFirst());
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private void load(String code) {
        period.ifPresent(of -> loading = ui.background().run(templates::maySee, permit -> read(permit, of, code),
                this::refused));
    }

    private void read(Gate.Permit permit, Period of, String code) {
        loading = ui.background().read(() -> templates.page(permit, of, Labels.of(ui.texts())),
                shown -> show(shown, code), this::refused);
    }

    private void show(TemplatePage shown, String code) {
        page = Optional.of(shown);
        chooser.getItems().setAll(shown.templates());
        chooser.getSelectionModel().select(shown.templates().stream()
                .filter(choice -> choice.template().code().equals(code)).findFirst()
                .orElseGet(() -> shown.templates().getFirst()));
        visible(export, shown.isFinal());
        visible(notFinal, !shown.isFinal());
        visible(add, shown.mayKeep());
        unreadable.setText(say("reports.template.unreadable", String.join(", ", shown.unreadable())));
        visible(unreadable, !shown.unreadable().isEmpty());
        all.setVisible(true);
    }

    private void show(TemplatePage.Choice chosen) {
        long figures = chosen.lines().stream().filter(line -> line.status() != TemplateLine.Status.NEVER).count();
        possible.setText(say("reports.template.possible", chosen.lines().size(), figures,
                chosen.lines().size() - figures));
        lines.getChildren().setAll(new TemplateRowsController(ui.texts(), words()).rows(chosen.lines()));
        visible(delete, chosen.isOwn() && page.filter(TemplatePage::mayKeep).isPresent());
    }

    /// Adds a template of the site from a file.
    @FXML
    void add() {
        message.clear();
        window.files().choose(scene(), say("reports.template.choose"))
                .ifPresent(file -> changing.run("add", () -> templates.keep(file, ui.texts().locale().getLanguage()),
                        template -> {
                            message.done(say("reports.template.added", template.title()));
                            load(template.code());
                        }, this::refused));
    }

    /// Asks for confirmation before the chosen template of the site is deleted.
    @FXML
    void delete() {
        message.clear();
        var template = chooser.getValue().template();
        ui.dialogs().ask(new Question(say("reports.template.delete.title"),
                say("reports.template.delete.sentence", template.title()), say("reports.template.delete.verb"),
                say("reports.template.delete.keep"), Question.Weight.DESTROYS),
                () -> changing.change("delete", () -> templates.delete(template), () -> {
                    message.done(say("reports.template.deleted", template.title()));
                    load(ReportTemplate.BUILT_IN.getFirst());
                }, this::refused));
    }

    /// Asks for a folder and writes the files of the chosen template there.
    @FXML
    void export() {
        message.clear();
        var template = chooser.getValue().template();
        period.ifPresent(of -> window.folders().choose(scene(), say("reports.exporting.folder"))
                .ifPresent(folder -> export(template, new Export(of, folder, Existing.KEEP, Labels.of(ui.texts())))));
    }

    private void export(ReportTemplate template, Export asked) {
        changing.run("export", () -> templates.mayExport(asked, template),
                permit -> ui.background().read(() -> templates.export(permit, asked, template), this::exported,
                        refusal -> refused(template, asked, refusal)),
                refusal -> refused(template, asked, refusal));
    }

    private void exported(List<Path> files) {
        message.done(say("reports.exporting.done", files.stream().map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "))));
    }

    private void refused(ReportTemplate template, Export asked, Refusal refusal) {
        if (refusal.key().equals("reports.refusal.file-exists")) {
            ui.dialogs().ask(new Question(say("reports.template.replace.title"),
                    say("reports.template.replace.sentence"), say("reports.exporting.replace.verb"),
                    say("reports.exporting.replace.keep"), Question.Weight.DESTROYS),
                    () -> export(template, new Export(asked.period(), asked.folder(), Existing.REPLACE,
                            asked.labels())));
        } else {
            refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        message.warn(words().refusal(refusal));
    }

    private Window scene() {
        return chooser.getScene().getWindow();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private LineWords words() {
        return new LineWords(Labels.of(ui.texts()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
