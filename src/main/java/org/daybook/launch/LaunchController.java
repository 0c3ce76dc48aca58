package org.daybook.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Printout;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows the launch guide: its phases with their steps, the form of one step, and what is known of the place.
final class LaunchController implements Screen<LaunchPlace> {
    private final Ui ui;
    private final LaunchGuide guide;
    private final WindowServices window;
    private final LaunchWords words;
    private final Once changing;
    private final Header header = new Header();
    private final Button print = new Button();
    /// The step whose row changed: the row is created again, and the focus stays in it.
    private Optional<LaunchStep> changed = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox beginning;
    @FXML
    private ComboBox<String> language;
    @FXML
    private VBox phases;
    @FXML
    private VBox side;
    @FXML
    private LaunchContextController contextController;
    @FXML
    private LaunchCountryController countryController;
    @FXML
    private LaunchFormController formController;

    LaunchController(Ui ui, LaunchGuide guide, WindowServices window) {
        this.ui = ui;
        this.guide = guide;
        this.window = window;
        words = new LaunchWords(ui.texts());
        changing = new Once(ui.background());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{beginning, side}) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        language.getItems().setAll(LaunchSteps.LANGUAGES);
        language.setConverter(new ChosenWords<>(code -> Locale.of(code).getDisplayLanguage(ui.texts().locale())));
        language.setValue(ui.texts().locale().getLanguage());
        formController.row().on(message, this::load, this::run);
    }

    @Override
    public void enter(LaunchPlace place) {
        print.setText(ui.texts().say("launch.page.print"));
        print.setGraphic(Icons.of("fth-printer"));
        print.setId("launch-print");
        print.setMinWidth(Button.USE_PREF_SIZE);
        print.setOnAction(_ -> print());
        header.title(ui.texts().say("launch.page.title")).tools(print).key("Shortcut+P", "launch.page.key.print",
                this::print);
        load();
    }

    private void load() {
        ui.background().run(guide::page, this::show);
    }

    private void show(LaunchPage page) {
        boolean begun = !page.steps().isEmpty();
        beginning.setVisible(!begun);
        side.setVisible(begun);
        print.setDisable(!begun);
        header.facts(begun ? words.progress(page.progress(page.steps())) : "");
        contextController.show(page.mapped());
        countryController.show(page);
        formController.show(page);
        phases.getChildren().setAll(begun
                ? Arrays.stream(LaunchPhase.values()).map(phase -> card(page, phase)).toList()
                : List.of());
        changed.flatMap(step -> Optional.ofNullable(phases.lookup("#" + row(step)))).ifPresent(LaunchController::focus);
        changed = Optional.empty();
    }

    /// Focuses its tick, or the button that replaces the tick once it is signed off.
    private static void focus(Node row) {
        Stream.of(".check-box", ".button").map(row::lookup).filter(Objects::nonNull).filter(part -> !part.isDisabled())
                .findFirst().ifPresent(Node::requestFocus);
    }

    private static String row(LaunchStep step) {
        return "step-" + step.id();
    }

    private Node card(LaunchPage page, LaunchPhase phase) {
        var card = new Card();
        card.setTitle(ui.texts().of("launch", phase));
        card.setFacts(words.progress(page.progress(page.of(phase))));
        var rows = new VBox();
        page.of(phase).forEach(step -> rows.getChildren().add(row(page, step)));
        card.show(rows);
        return card;
    }

    private Node row(LaunchPage page, LaunchStep step) {
        var said = new TwoLines(step.plan().words(), words.facts(page, step));
        said.getStyleClass().add("wrapping");
        words.late(page, step).ifPresent(late -> said.getChildren().add(new Chip(late, "fth-clock", Chip.Tone.DUE)));
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(done(step), said);
        if (step.state().signed().isPresent()) {
            row.getChildren().add(button("launch.step.unsign", "launch.step.unsign.spoken", step,
                    () -> change(() -> guide.unsign(step.id()), "launch.step.unsigned", Optional.empty())));
        } else {
            if (step.state().doneOn().isPresent()) {
                row.getChildren().add(button("launch.step.sign", "launch.step.sign.spoken", step,
                        () -> change(() -> guide.sign(step.id()), "launch.step.signed.done",
                                Optional.of(() -> guide.unsign(step.id())))));
            }
            row.getChildren().add(button("launch.step.edit", "launch.step.edit.spoken", step,
                    () -> formController.edit(step)));
        }
        row.setId(row(step));
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private CheckBox done(LaunchStep step) {
        var tick = new CheckBox();
        tick.setSelected(step.state().doneOn().isPresent());
        tick.setDisable(!step.counts() || step.state().signed().isPresent());
        tick.setAccessibleText(ui.texts().say("launch.step.done.spoken", step.plan().words()));
        tick.setOnAction(_ -> {
            var done = tick.isSelected() ? LaunchGuide.Done.YES : LaunchGuide.Done.NO;
            change(() -> guide.done(step.id(), done), done == LaunchGuide.Done.YES
                    ? "launch.step.marked"
                    : "launch.step.unmarked", Optional.of(() -> guide.doneAgain(step)));
        });
        return tick;
    }

    private Button button(String key, String spoken, LaunchStep step, Runnable act) {
        var button = new Button(ui.texts().say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(ui.texts().say(spoken, step.plan().words()));
        button.setOnAction(_ -> {
            message.clear();
            act.run();
        });
        return button;
    }

    private void change(Supplier<LaunchStep> act, String said, Optional<Runnable> back) {
        ui.background().run(act, step -> {
            changed = Optional.of(step);
            back.ifPresentOrElse(undo -> message.done(ui.texts().say(said), ui.texts().say("ui.message.undo"),
                    () -> run(undo, () -> {})), () -> message.done(ui.texts().say(said)));
            load();
        }, this::refused);
    }

    private void run(Runnable act, Runnable then) {
        ui.background().change(act, () -> {
            then.run();
            load();
        }, this::refused);
    }

    @FXML
    private void begin() {
        var chosen = language.getValue();
        changing.change(() -> guide.begin(chosen), () -> {
            message.done(ui.texts().say("launch.page.begun"));
            load();
        }, this::refused);
    }

    private void print() {
        message.clear();
        if (!print.isDisabled()) {
            changing.run(guide::print, page -> {
                // The screen may have been left meanwhile.
                if (phases.getScene() != null) {
                    window.printing().print(new Printout(ui.texts().say("launch.sheet.holds"),
                            ui.texts().say("launch.sheet.printed"), new LaunchScreens(ui.texts()).of(page)),
                            message::done);
                }
            }, this::refused);
        }
    }

    @Override
    public Unsaved unsaved() {
        return formController.row().unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.row().resume(unsaved);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
        load();
    }
}
