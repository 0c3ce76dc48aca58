package org.daybook.cases;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The case tab on her record: the file, the way to one, or one sentence. Nothing is read before somebody opens the tab.
final class CaseTabController implements RecordSection.Shown {
    private final Ui ui;
    private final Cases cases;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<CaseFileController> file = Optional.empty();
    private Optional<Unsaved> resuming = Optional.empty();
    private Optional<CaseOpeningController> opening = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox holder;
    @FXML
    private ScrollPane before;
    @FXML
    private StackPane fileHolder;

    CaseTabController(Ui ui, Cases cases) {
        this.ui = ui;
        this.cases = cases;
    }

    @FXML
    private void initialize() {
        before.managedProperty().bind(before.visibleProperty());
        fileHolder.managedProperty().bind(fileHolder.visibleProperty());
        before.visibleProperty().bind(fileHolder.visibleProperty().not());
        fileHolder.setVisible(false);
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
    }

    @Override
    public void seen() {
        if (file.isEmpty() && holder.getChildren().isEmpty()) {
            load();
        }
    }

    @Override
    public void leave() {
        file.ifPresent(CaseFileController::leave);
    }

    @Override
    public Unsaved unsaved() {
        return resuming.orElseGet(() -> file.map(CaseFileController::unsaved)
                .or(() -> opening.map(CaseOpeningController::unsaved)).orElse(Unsaved.NOTHING));
    }

    /// The file is opened first; the input waits until then.
    @Override
    public void resume(Unsaved unsaved) {
        resuming = Optional.of(unsaved).filter(typed -> !typed.isEmpty());
        takeUp();
    }

    private void takeUp() {
        resuming.ifPresent(typed -> {
            file.ifPresent(open -> open.resume(typed));
            opening.ifPresent(open -> open.resume(typed));
            if (file.isPresent() || opening.isPresent()) {
                resuming = Optional.empty();
            }
        });
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> cases.sight(whom), this::show, this::refused));
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }

    private void show(CaseAccess sight) {
        file = Optional.empty();
        opening = Optional.empty();
        fileHolder.setVisible(false);
        fileHolder.getChildren().clear();
        switch (sight) {
            case CaseAccess.None() -> ask();
            case CaseAccess.Hers hers when hers.consent() == CaseAccess.Consent.MISSING -> takenBack(hers);
            case CaseAccess.Hers hers ->
                ui.background().run(() -> cases.open(hers.ref()), open -> open(open, hers.may()), this::refused);
            case CaseAccess.Others others -> say("cases.tab.others", String.join(", ", others.workers()));
            case CaseAccess.WithReason reason -> reason.ref().ifPresentOrElse(ref -> askWhy(ref, reason),
                    () -> say("cases.tab.none"));
            case CaseAccess.Nothing() -> say("cases.tab.nothing");
        }
    }

    private void say(String key, Object... args) {
        holder.getChildren().setAll(new EmptyState(ui.texts().say(key, args)));
    }

    private void ask() {
        var asks = new Button(ui.texts().say("cases.tab.asks"));
        asks.setId("asks-for-support");
        asks.getStyleClass().add("accent");
        asks.setOnAction(_ -> begin());
        holder.getChildren().setAll(new EmptyState(ui.texts().say("cases.tab.none.begin"), asks));
        asks.requestFocus();
        if (resuming.isPresent()) {
            begin();
        }
    }

    private void begin() {
        var view = ui.views().load(CaseOpeningController.class);
        var controller = (CaseOpeningController) view.controller();
        VBox.setVgrow(view.root(), Priority.ALWAYS);
        holder.getChildren().setAll(view.root());
        opening = Optional.of(controller);
        // The content of a scroll pane can take the focus only after CSS was applied to the pane.
        holder.applyCss();
        her.ifPresent(whom -> controller.begin(whom, ref -> ref.ifPresentOrElse(_ -> began(), this::saidNo)));
        takeUp();
    }

    private void began() {
        message.done(ui.texts().say("cases.tab.began"));
        load();
    }

    private void saidNo() {
        opening = Optional.empty();
        message.done(ui.texts().say("cases.tab.said-no"));
        load();
    }

    private void takenBack(CaseAccess.Hers hers) {
        say("cases.tab.taken-back");
        if (hers.may() == CaseAccess.May.WRITE && cases.mayClose()) {
            var view = ui.views().load(CaseClosingController.class);
            var controller = (CaseClosingController) view.controller();
            controller.unread(hers.ref(), new PartShown.Around(this::refused, this::load));
            var card = new Card();
            card.setTitle(ui.texts().say("cases.closing.title"));
            card.getChildren().add(view.root());
            holder.getChildren().add(card);
        }
    }

    private void askWhy(CaseRef ref, CaseAccess.WithReason reason) {
        var view = ui.views().load(CaseReasonController.class);
        var controller = (CaseReasonController) view.controller();
        controller.ask(reason.workers(), why -> ui.background().run(() -> cases.open(ref, why),
                open -> open(open, CaseAccess.May.READ), this::refused));
        holder.getChildren().setAll(view.root());
    }

    private void open(OpenCase open, CaseAccess.May may) {
        var view = ui.views().load(CaseFileController.class);
        var controller = (CaseFileController) view.controller();
        controller.show(new OpenCaseModel(open, may), new PartShown.Around(this::refused, this::load));
        holder.getChildren().clear();
        fileHolder.getChildren().setAll(view.root());
        fileHolder.setVisible(true);
        file = Optional.of(controller);
        controller.begin();
        takeUp();
    }
}
