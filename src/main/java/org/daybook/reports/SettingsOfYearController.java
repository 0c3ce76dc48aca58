package org.daybook.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.base.ReportingYear;
import org.daybook.base.Span;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Threshold;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows which tables are printed each quarter, half-year or year: the proposal, the user's changes, and *Fix for the year*.
final class SettingsOfYearController implements Screen<SettingsOfYear> {
    private static final List<Integer> EXPECTED = List.of(20, 40, 60, 80, 120, 200, 300);

    private record Row(ComboBox<Optional<Span>> span, ComboBox<Integer> detail) {}

    private final Ui ui;
    private final YearSettings settings;
    private final Once fixing;
    private final Header header = new Header();
    private final Map<ReportTable, Row> rows = new EnumMap<>(ReportTable.class);
    private Running loading = () -> {};
    private ReportingYear year = YearStart.JANUARY.year(2000);

    @FXML
    private MessageLine message;
    @FXML
    private VBox page;
    @FXML
    private ComboBox<YearStart> start;
    @FXML
    private Label months;
    @FXML
    private Label basis;
    @FXML
    private HBox expecting;
    @FXML
    private ComboBox<Integer> expected;
    @FXML
    private ComboBox<Threshold> smallest;
    @FXML
    private VBox tables;
    @FXML
    private Button fix;

    SettingsOfYearController(Ui ui, YearSettings settings) {
        this.ui = ui;
        this.settings = settings;
        fixing = new Once(ui.background());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        expected.setConverter(new ChosenWords<>(women -> say("reports.settings.about", women)));
        expected.getItems().setAll(EXPECTED);
        smallest.setConverter(new ChosenWords<>(group -> say("reports.settings.people", group.people())));
        smallest.getItems().setAll(Threshold.values());
        start.setConverter(new ChosenWords<>(one -> new LineWords(Labels.of(ui.texts())).begins(one)));
        start.getItems().setAll(YearStart.values());
        expected.setOnAction(_ -> load(Optional.of(year.start()), OptionalInt.of(expected.getValue())));
        start.setOnAction(_ -> {
            if (start.getValue() != year.start()) {
                load(Optional.of(start.getValue()), women());
            }
        });
    }

    @Override
    public void enter(SettingsOfYear place) {
        page.setVisible(false);
        header.title(say("reports.settings.title"));
        load(Optional.empty(), OptionalInt.empty());
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private void load(Optional<YearStart> begins, OptionalInt women) {
        loading.cancel();
        loading = ui.background().run(() -> settings.page(settings.openYear(begins), women), this::show,
                this::refused);
    }

    private OptionalInt women() {
        return expected.getValue() == null ? OptionalInt.empty() : OptionalInt.of(expected.getValue());
    }

    private void show(SettingsPage shown) {
        year = shown.year();
        boolean open = shown.isOpen() && settings.mayFix();
        header.title(say("reports.settings.title-of", year.figures()));
        start.setValue(year.start());
        start.setDisable(!settings.mayFix());
        months.setText(months(shown));
        basis.setText(shown.fixedBy().map(initials -> say("reports.settings.fixed", initials))
                .orElseGet(() -> shown.women().isPresent()
                        ? say("reports.settings.from-published", shown.women().getAsInt())
                        : say("reports.settings.from-expected")));
        visible(expecting, open && shown.women().isEmpty());
        smallest.setValue(shown.settings().smallestGroup());
        smallest.setDisable(!open);
        rows.clear();
        tables.getChildren().setAll(Stream.of(ReportTable.values()).map(topic -> row(topic, shown.settings(), open))
                .toList());
        fix.setText(say("reports.settings.fix", year.figures()));
        visible(fix, open);
        page.setVisible(true);
    }

    /// Returns the months of the year and, if it does not follow another one, the quarters before it that are reported
    /// separately.
    private String months(SettingsPage shown) {
        var words = new LineWords(Labels.of(ui.texts()));
        var all = say("reports.settings.months", words.months(year));
        return shown.alone().isEmpty()
                ? all
                : all + " " + say("reports.settings.alone",
                        shown.alone().stream().map(words::shortPeriod).collect(Collectors.joining(", ")));
    }

    private HBox row(ReportTable topic, ReportSettings shown, boolean open) {
        var words = new LineWords(Labels.of(ui.texts()));
        var name = new Label(words.heading(topic.code()));
        name.setWrapText(true);
        name.getStyleClass().add("settings-name");
        var span = new ComboBox<Optional<Span>>();
        span.setConverter(new ChosenWords<>(one -> one.map(words::often)
                .orElse(say("reports.settings.span.never"))));
        Stream.of(Span.values()).forEach(one -> span.getItems().add(Optional.of(one)));
        if (topic.isOptional()) {
            span.getItems().add(Optional.empty());
        }
        span.setValue(shown.of(topic).map(TableSetting::span));
        var detail = new ComboBox<Integer>();
        detail.setConverter(new ChosenWords<>(one -> say("reports.settings.groups", topic.categories(one).size())));
        detail.getItems().setAll(IntStream.rangeClosed(1, topic.coarsest()).boxed().toList());
        detail.setValue(shown.of(topic).map(TableSetting::detail).orElse(1));
        span.setAccessibleText(say("reports.settings.how-often", name.getText()));
        detail.setAccessibleText(say("reports.settings.how-fine", name.getText()));
        span.setDisable(!open);
        detail.setDisable(!open || topic.coarsest() == 1);
        rows.put(topic, new Row(span, detail));
        if (topic.of() == Total.LEAVERS) {
            span.setOnAction(_ -> span.getValue().ifPresent(this::together));
        }
        span.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, span, detail);
        row.getStyleClass().addAll("row", "gap-12", "settings-row");
        return row;
    }

    /// Sets the same interval for all tables about people who finished a path.
    private void together(Span often) {
        rows.forEach((topic, row) -> {
            if (topic.of() == Total.LEAVERS && row.span().getValue().isPresent()) {
                row.span().setValue(Optional.of(often));
            }
        });
    }

    @FXML
    private void fix() {
        message.clear();
        ui.dialogs().ask(new Question(say("reports.settings.ask.title", year.figures()),
                say("reports.settings.ask.sentence"), say("reports.settings.ask.verb"), say("reports.freezing.keep"),
                Question.Weight.FREEZES), this::fixNow);
    }

    private void fixNow() {
        var chosen = chosen();
        fixing.run(() -> {
            settings.fix(chosen);
            return settings.page(chosen.year(), OptionalInt.empty());
        }, this::fixed, this::refused);
    }

    private void fixed(SettingsPage shown) {
        show(shown);
        message.done(say("reports.settings.done", shown.year().figures()));
    }

    private ReportSettings chosen() {
        var chosen = new EnumMap<ReportTable, TableSetting>(ReportTable.class);
        rows.forEach((topic, row) -> row.span().getValue()
                .ifPresent(often -> chosen.put(topic, new TableSetting(often, row.detail().getValue()))));
        return new ReportSettings(year, smallest.getValue(), chosen);
    }

    private void refused(Refusal refusal) {
        message.warn(new LineWords(Labels.of(ui.texts())).refusal(refusal));
    }

    private static void visible(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
