package org.daybook.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.FootBar;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Imports the site's own registers: files, the meaning of their sheets and columns, problems with rows, how much would be
/// imported, and the import itself. The choices are forgotten when the screen is left.
final class ImportController implements Screen<ImportPlace> {
    private final Ui ui;
    private final ImportModel model;
    private final ExchangeFeature.Rooms rooms;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private ProgressLine progress;
    @FXML
    private ImportBuiltController builtController;
    @FXML
    private ImportFilesController filesController;
    @FXML
    private ImportMappingController mappingController;
    @FXML
    private ImportColumnsController columnsController;
    @FXML
    private ImportCheckController checkController;
    @FXML
    private ImportWordsController wordsController;
    @FXML
    private ImportAlikeController alikeController;
    @FXML
    private ImportResultController resultController;
    @FXML
    private ImportMendController mendController;
    @FXML
    private ImportProposalsController proposalsController;
    @FXML
    private ImportListController listController;
    @FXML
    private VBox preparing;
    @FXML
    private TextField register;
    @FXML
    private FootBar foot;
    @FXML
    private Button checkRows;
    @FXML
    private Button run;

    ImportController(Ui ui, ExchangeFeature.Rooms rooms) {
        this.ui = ui;
        this.rooms = rooms;
        model = new ImportModel(ui.background(), rooms.imports(), rooms.sources());
    }

    @FXML
    private void initialize() {
        for (var node : List.of(preparing, checkRows, run, foot)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        progress.describe(say("exchange.import.working"), say("exchange.import.stop"), this::stop);
        progress.doneProperty().bind(model.done());
        progress.runningProperty().bind(model.running());
        register.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                takeRegister();
            }
        });
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ImportPlace place) {
        header.title(say("exchange.import.title")).key("Shortcut+Enter", "exchange.import.key", this::onwards)
                .hint(new KeyHint("Ctrl Enter"), new Label(say("exchange.import.key")));
        filesController.begin(model, rooms.choice());
        mappingController.begin(model, rooms, message);
        columnsController.begin(model);
        checkController.begin(model, message, header);
        wordsController.begin(model);
        alikeController.begin(model);
        resultController.begin(model, this::undo, message);
        mendController.begin(rooms.imports(), message, listController::load);
        listController.begin(rooms.imports(), this::undo, mendController::open);
        proposalsController.begin(rooms.imports().proposals(), message, false);
        model.listen(this::show, this::refused);
        show();
        listController.load();
        proposalsController.load();
    }

    @Override
    public void leave() {
        progress.doneProperty().unbind();
        progress.runningProperty().unbind();
        model.listen(() -> {}, _ -> {});
        model.close();
    }

    private void show() {
        boolean imported = model.result().isPresent();
        boolean anything = !model.plan().sheets().isEmpty();
        header.facts(model.files().stream().map(ChosenFile::name).collect(Collectors.joining(" · ")));
        filesController.show();
        mappingController.show();
        columnsController.show();
        boolean looked = checkController.show();
        boolean atWord = wordsController.show();
        alikeController.show();
        resultController.show();
        preparing.setVisible(anything && !imported);
        checkRows.setVisible(anything && !imported);
        var would = model.tried().flatMap(TriedImport::would).filter(ImportResult::isAnything);
        run.setVisible(would.isPresent() && !imported);
        would.ifPresent(one -> run.setText(verb(one)));
        checkRows.setDisable(model.running().get());
        run.setDisable(model.running().get());
        if (looked && !atWord && !checkController.settle()) {
            checkController.bring();
            if (run.isVisible()) {
                run.requestFocus();
            } else {
                checkController.lead();
            }
        }
        foot.setVisible(anything && !imported);
        foot.setWords(imported || !anything ? "" : say("exchange.import.nothing-saved"));
        if (imported) {
            listController.load();
            proposalsController.load();
            model.result().filter(done -> done.problems().stream().anyMatch(problem -> problem.kind().refuses()))
                    .flatMap(ImportResult::id).ifPresent(mendController::openOnce);
        }
    }

    /// A register whose rows are all here may still contain something different about somebody.
    private String verb(ImportResult would) {
        int coming = would.sum().takenIn();
        return coming > 0
                ? say("exchange.import.run", coming)
                : say("exchange.import.keep-differences", would.proposed());
    }

    /// Goes to the next step, whichever it is.
    private void onwards() {
        takeTyped();
        if (run.isVisible()) {
            run();
        } else if (checkRows.isVisible()) {
            check();
        }
    }

    private void takeRegister() {
        model.register(register.getText() == null ? "" : register.getText().strip());
    }

    /// A shortcut continues without leaving the field that is being typed in.
    private void takeTyped() {
        if (!model.running().get()) {
            takeRegister();
            columnsController.takeTyped();
            wordsController.takeTyped();
        }
    }

    @FXML
    private void check() {
        message.clear();
        takeTyped();
        if (!checkController.takeTyped()) {
            model.check();
        }
    }

    @FXML
    private void typeAttendance() {
        ui.navigator().go(new AttendanceGridPlace());
    }

    @FXML
    private void run() {
        message.clear();
        if (!checkController.takeTyped()) {
            model.run();
        }
    }

    private void stop() {
        model.stop();
        message.warn(say("exchange.import.stopped"));
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    private void undo(ImportId one) {
        message.clear();
        builtController.clear();
        ui.background().run(() -> rooms.imports().undo(one), outcome -> undone(one, outcome), this::refused);
    }

    private void undone(ImportId one, UndoOutcome outcome) {
        switch (outcome) {
            case UndoOutcome.Undone() -> {
                if (model.result().flatMap(ImportResult::id).equals(Optional.of(one))) {
                    model.anew();
                }
                mendController.forgetIf(one);
                message.done(say("exchange.import.undone"));
            }
            case UndoOutcome.InFinalReports(var reports) -> message.warn(new CountedWords(ui.texts()).of(reports));
            case UndoOutcome.BuiltUpon(var rows) -> {
                message.warn(
                        say("exchange.import.built-upon", rows.values().stream().mapToInt(Integer::intValue).sum()));
                ui.background().run(() -> rooms.imports().builtOn(one), builtController::show, this::refused);
            }
        }
        listController.load();
        proposalsController.load();
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
