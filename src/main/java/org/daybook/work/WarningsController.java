package org.daybook.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// How a company was checked, the signs that stop placements there, and the actions on both.
final class WarningsController {
    /// Performs an act and shows the result.
    interface Acts {
        /// @param what the act
        /// @param done the text key of the message shown afterwards
        /// @param then runs once it is saved
        void run(String what, Runnable deed, String done, Runnable then);
    }

    private final Ui ui;
    private final Companies companies;
    private final WorkWords words;
    private final Inputs inputs = new Inputs();
    private Optional<Acts> acts = Optional.empty();
    private Optional<Company> shown = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private Label last;
    @FXML
    private VBox standing;
    @FXML
    private VBox before;
    @FXML
    private VBox checking;
    @FXML
    private ComboBox<Optional<CheckedBy>> how;
    @FXML
    private VBox seen;
    @FXML
    private VBox warning;
    @FXML
    private ComboBox<Optional<WarningSign>> sign;
    @FXML
    private Button check;

    WarningsController(Ui ui, Companies companies) {
        this.ui = ui;
        this.companies = companies;
        words = new WorkWords(ui.texts());
    }

    @FXML
    private void initialize() {
        for (var part : List.of(checking, warning)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        checking.setVisible(companies.mayChange());
        // Staff who do not check companies raise a sign separately.
        warning.setVisible(companies.warnings().mayWarn());
        WorkListsController.offer(how, List.of(CheckedBy.values()), words::of);
        WorkListsController.offer(sign, List.of(WarningSign.values()), words::of);
        WorkListsController.ticks(seen, List.of(WarningSign.values()), words::of);
        how.setOnAction(_ -> check.setDisable(WorkListsController.chosen(how).isEmpty()));
        check.setDisable(true);
        WorkListsController.pick("how", inputs, how, Enum::name);
        WorkListsController.pick("sign", inputs, sign, Enum::name);
        WorkListsController.pick("seen", inputs, seen);
        inputs.begin();
    }

    /// Returns the unfinished choices and ticks that the page keeps.
    Inputs inputs() {
        return inputs;
    }

    /// Shows a company.
    void show(Company company, Company.Past past, Acts doing) {
        if (shown.filter(before -> !before.id().equals(company.id())).isPresent()) {
            clear();
        }
        acts = Optional.of(doing);
        shown = Optional.of(company);
        card.setTail(WorkListsController.chip(words, company));
        last.setText(company.checked().map(one -> ui.texts().say("work.check.last", words.of(one.how()),
                ui.texts().date(one.on()), one.by())).orElseGet(() -> ui.texts().say("work.check.never")));
        standing.getChildren().setAll(company.warnings().stream().map(this::warning).toList());
        before.getChildren().setAll(Stream.concat(past.lifted().stream().map(this::lifted),
                past.checks().stream().map(this::check)).toList());
    }

    /// What is ticked and chosen stays until it is saved, whatever else is done on the page.
    private void clear() {
        WorkListsController.tick(seen, EnumSet.noneOf(WarningSign.class));
        how.setValue(Optional.empty());
        sign.setValue(Optional.empty());
        inputs.begin();
    }

    private Node lifted(Company.Lifted one) {
        return WorkListsController.row(words.of(one.sign()), ui.texts().say("work.warning.was",
                ui.texts().date(one.raised()), ui.texts().date(one.lifted()), String.join(", ", one.by())));
    }

    private Node check(Company.Checked one) {
        return WorkListsController.row(words.of(one.how()),
                ui.texts().say("work.check.before", ui.texts().date(one.on()), one.by()));
    }

    private Node warning(Company.Warning one) {
        var since = ui.texts().say("work.warning.since", ui.texts().date(one.on()), one.by());
        var box = new VBox(WorkListsController.row(words.of(one.sign()), one.proposed()
                .map(by -> ui.texts().say("work.warning.proposed", by.by())).orElse(since)));
        if (companies.warnings().mayLift()) {
            var buttons = new HBox();
            buttons.getStyleClass().addAll("gap-8", "work-buttons");
            one.proposed().ifPresentOrElse(by -> {
                if (!by.mine()) {
                    buttons.getChildren().add(deed("work.warning.lift", one, () -> companies.warnings().lift(one.id()),
                            "work.warning.lifted"));
                }
                buttons.getChildren()
                        .add(deed("work.warning.keep", one, () -> companies.warnings().keepWarning(one.id()),
                                "work.warning.kept"));
            }, () -> buttons.getChildren().add(deed("work.warning.propose", one,
                    () -> companies.warnings().proposeLifting(one.id()), "work.warning.is-proposed")));
            box.getChildren().add(buttons);
        }
        return box;
    }

    private Button deed(String key, Company.Warning one, Runnable deed, String done) {
        var button = WorkListsController.button(ui.texts().say(key),
                () -> acts.ifPresent(doing -> doing.run(key + one.id(), deed, done, () -> {})));
        button.setAccessibleText(button.getText() + ", " + words.of(one.sign()));
        return button;
    }

    @FXML
    private void check() {
        var signs = EnumSet.noneOf(WarningSign.class);
        signs.addAll(WorkListsController.ticked(seen, WarningSign.class));
        shown.ifPresent(company -> WorkListsController.chosen(how)
                .ifPresent(way -> acts.ifPresent(doing -> doing.run("check",
                        () -> companies.check(company.id(), way, signs),
                        signs.isEmpty() ? "work.check.done" : "work.warning.done", this::clear))));
    }

    @FXML
    private void warn() {
        shown.ifPresent(company -> WorkListsController.chosen(sign)
                .ifPresent(one -> acts.ifPresent(doing -> doing.run("warn",
                        () -> companies.warnings().warn(company.id(), one), "work.warning.done", this::clear))));
    }
}
