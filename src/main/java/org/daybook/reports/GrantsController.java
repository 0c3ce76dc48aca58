package org.daybook.reports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows the grants that fund the site with the people each reached, and next to them the form of one.
final class GrantsController implements Screen<GrantsPlace> {
    private final Ui ui;
    private final Grants grants;
    private final Printing printing;
    private final GrantWords words;
    private final Once deleting;
    private final Header header = new Header();
    private Running loading = () -> {};

    @FXML
    private MessageLine message;
    @FXML
    private Card list;
    @FXML
    private VBox rows;
    @FXML
    private VBox side;
    @FXML
    private GrantFormController formController;

    GrantsController(Ui ui, Grants grants, Printing printing) {
        this.ui = ui;
        this.printing = printing;
        this.grants = grants;
        words = new GrantWords(ui.texts());
        deleting = new Once(ui.background());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        side.managedProperty().bind(side.visibleProperty());
        side.setVisible(grants.mayKeep());
        formController.on(message, this::load, this::run);
    }

    @Override
    public void enter(GrantsPlace place) {
        header.title(ui.texts().say("reports.grants.title"));
        load();
    }

    @Override
    public void leave() {
        loading.cancel();
    }

    private void load() {
        loading = ui.background().run(grants::all, this::show, this::refused);
    }

    private void show(List<GrantRow> all) {
        formController.show(all);
        list.setNote(ui.texts().number(all.size()));
        rows.getChildren().setAll(all.isEmpty()
                ? List.of(new EmptyState(ui.texts().say("reports.grants.empty")))
                : all.stream().map(this::row).toList());
    }

    private Node row(GrantRow one) {
        var both = new TwoLines(one.grant().name(), words.facts(one.grant()) + "\n" + words.reached(one));
        both.getStyleClass().add("wrapping");
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(both, button("reports.grants.preview", "reports.grants.preview.spoken", one,
                () -> preview(one.grant())));
        if (grants.mayKeep()) {
            row.getChildren().add(button("reports.grants.edit", "reports.grants.edit.spoken", one,
                    () -> formController.edit(one)));
            if (!one.isFixed()) {
                row.getChildren().add(button("reports.grants.delete", "reports.grants.delete.spoken", one,
                        () -> delete(one.grant())));
            }
        }
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, String spoken, GrantRow one, Runnable act) {
        var button = new Button(ui.texts().say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(ui.texts().say(spoken, one.grant().name()));
        button.setOnAction(_ -> {
            message.clear();
            act.run();
        });
        return button;
    }

    private void preview(Grant grant) {
        printing.print(new Printout(ui.texts().say("reports.grants.sheet.holds"),
                ui.texts().say("reports.method.printed"), List.of(GrantSheetController.make(ui, grant))),
                message::done);
    }

    private void delete(Grant grant) {
        deleting.run(() -> {
            grants.delete(grant);
            return grant;
        }, _ -> {
            message.done(ui.texts().say("reports.grants.deleted"), ui.texts().say("ui.message.undo"),
                    () -> run(() -> grants.restoreDeleted(grant), () -> {}));
            load();
        }, this::notDone);
    }

    private void run(Runnable back, Runnable then) {
        ui.background().change(back, () -> {
            message.done(ui.texts().say("ui.message.undone"));
            then.run();
            load();
        }, this::notDone);
    }

    /// Shows what a colleague did meanwhile.
    private void notDone(Refusal no) {
        refused(no);
        load();
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }

    @Override
    public Unsaved unsaved() {
        return formController.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.resume(unsaved);
    }
}
