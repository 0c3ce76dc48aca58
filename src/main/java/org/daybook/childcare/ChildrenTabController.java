package org.daybook.childcare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows her children in childcare, on her record. Without her consent a sentence is shown instead.
final class ChildrenTabController implements RecordSection.Shown {
    private static final String NEW = "new";

    private final Ui ui;
    private final HerChildren children;
    private final ChildRowController rowsOf;
    private final Once saving;
    private final SavedEdit<ChildVersion> edit;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<HerChildren.Page> shown = Optional.empty();
    private Optional<Child> editing = Optional.empty();
    /// The child in whose row a button was pressed: the row is created again, and the focus stays in it.
    private Optional<ChildId> acted = Optional.empty();
    private Optional<Unsaved> resuming = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Label state;
    @FXML
    private Hyperlink openConsents;
    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private HBox adding;
    @FXML
    private VBox form;
    @FXML
    private ChildController childController;

    ChildrenTabController(Ui ui, HerChildren children) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.children = children;
        edit = new SavedEdit<>(ui.texts(), ui.background(), this::putBack, this::back);
        rowsOf = new ChildRowController(ui.texts(), new ChildRowController.Acts(this::edit, this::end, this::asked));
    }

    @FXML
    private void initialize() {
        edit.on(message);
        for (var node : List.<Node>of(state, openConsents, card, adding, form)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        childController.onAsked(new ChildController.Asked(this::save, this::close));
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        load();
    }

    @Override
    public void leads(Consumer<String> turnTo) {
        openConsents.setOnAction(_ -> turnTo.accept(RecordSection.CONSENTS));
    }

    /// Her answer may have changed on another tab meanwhile.
    @Override
    public void seen() {
        if (!form.isVisible()) {
            load();
        }
    }

    @Override
    public Unsaved unsaved() {
        return form.isVisible() && childController.isChanged()
                ? childController.unsaved().with("which",
                        editing.map(child -> child.id().value().toString()).orElse(NEW))
                : resuming.orElse(Unsaved.NOTHING);
    }

    @Override
    public void resume(Unsaved unsaved) {
        resuming = Optional.of(unsaved).filter(typed -> typed.of("which").isPresent());
        takeUp();
    }

    private void takeUp() {
        if (shown.isEmpty() || resuming.isEmpty()) {
            return;
        }
        var typed = resuming.get();
        resuming = Optional.empty();
        var which = typed.of("which").orElse(NEW);
        var child = shown.get().children().stream().filter(one -> one.id().value().toString().equals(which))
                .findFirst();
        if (adding.isVisible() && (child.isPresent() || which.equals(NEW))) {
            open(child);
            childController.resume(typed);
        } else {
            typed.tellClosed();
        }
    }

    private void load() {
        her.ifPresent(whom -> ui.background().run(() -> children.page(whom), this::show,
                refusal -> message.warn(ui.texts().say(refusal.key()))));
    }

    private void show(HerChildren.Page page) {
        shown = Optional.of(page);
        boolean agreed = page.agreement() == HerChildren.Agreement.GIVEN;
        state.setText(ui.texts().say(agreed ? "childcare.children-tab.none" : "childcare.children-tab.not-agreed"));
        state.setVisible(page.children().isEmpty());
        openConsents.setVisible(state.isVisible() && !agreed);
        card.setVisible(!page.children().isEmpty());
        rows.getChildren().setAll(page.children().stream()
                .map(child -> children.mayChange() ? rowsOf.row(child, page) : rowsOf.plain(child, page))
                .toList());
        rows.getChildren().forEach(row -> row.getStyleClass().addAll("row", "gap-12"));
        focusWhereActed(page);
        adding.setVisible(agreed && children.mayChange());
        if (!adding.isVisible()) {
            form.setVisible(false);
        }
        takeUp();
    }

    private void focusWhereActed(HerChildren.Page page) {
        for (int row = 0; row < page.children().size(); row++) {
            if (acted.filter(page.children().get(row).id()::equals).isPresent()) {
                Optional.ofNullable(rows.getChildren().get(row).lookup("#change-child")).ifPresent(Node::requestFocus);
            }
        }
        acted = Optional.empty();
    }

    @FXML
    private void add() {
        open(Optional.empty());
    }

    private void edit(Child child) {
        open(Optional.of(child));
    }

    private void open(Optional<Child> child) {
        message.clear();
        editing = child;
        shown.ifPresent(page -> childController.show(child, page.on()));
        form.setVisible(true);
        childController.focus();
    }

    private void close() {
        form.setVisible(false);
        editing = Optional.empty();
        adding.getChildren().getFirst().requestFocus();
    }

    private void save(ChildForm told) {
        her.ifPresent(whom -> saving.run(() -> editing.map(child -> children.change(child, told))
                .orElseGet(() -> ChildVersion.added(children.add(whom, told))), saved -> {
                    close();
                    written(saved);
                }, this::refused));
    }

    private void end(Child child) {
        write(() -> child.endedOn().isPresent() ? children.again(child) : children.end(child));
    }

    private void asked(Child child) {
        write(() -> children.asked(child));
    }

    /// Half-typed input below the rows is kept.
    private void write(Supplier<Edited<ChildVersion>> act) {
        ui.background().run(act, saved -> {
            saved.after().child().ifPresent(this::stored);
            written(saved);
        }, this::refused);
    }

    /// A form that is open on it saves over this version.
    private void stored(Child now) {
        editing = editing.map(child -> child.id().equals(now.id()) ? now : child);
        acted = Optional.of(now.id());
    }

    private void written(Edited<ChildVersion> saved) {
        edit.done(saved, ui.texts().say("childcare.children-tab.saved"));
        load();
    }

    private ChildVersion putBack(Edited<ChildVersion> what) {
        return her.map(whom -> children.putBack(whom, what)).orElse(what.after());
    }

    /// What is half typed about the child stays, and is compared with what is stored when it is saved.
    private void back(ChildVersion former) {
        acted = former.child().map(Child::id);
        if (form.isVisible() && editing.isPresent() && !childController.isChanged()) {
            close();
        }
        load();
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
