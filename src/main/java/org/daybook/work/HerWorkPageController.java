package org.daybook.work;

import java.util.ArrayList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Header;
import org.daybook.ui.HoldToShow;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What concerns the work of one woman: her wishes, offers, interviews and work, and how to call her. Name and number are
/// visible only while their button is held.
final class HerWorkPageController implements Screen<HerWorkPlace> {
    private final Ui ui;
    private final Work work;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private VBox known;
    @FXML
    private VBox callRows;
    @FXML
    private HerWorkController sectionController;

    HerWorkPageController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
    }

    @FXML
    private void initialize() {
        known.managedProperty().bind(known.visibleProperty());
        known.setVisible(false);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Unsaved unsaved() {
        return sectionController.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        sectionController.resume(unsaved);
    }

    @Override
    public void enter(HerWorkPlace place) {
        header.title(say("work.section.title"));
        ui.background().run(() -> work.contacts().open(place.her()), her -> {
            show(her);
            sectionController.show(place.her());
        }, this::refused);
    }

    private void show(WorkContact her) {
        known.setVisible(true);
        header.title(say("work.her.title", her.card().toString()));
        her.name().ifPresent(name -> header.tools(hold("work.her.name", name)));
        var rows = new ArrayList<Node>();
        her.phone().ifPresentOrElse(phone -> {
            rows.add(WorkListsController.row(say(WorkTodayController.reach(her.advice())),
                    say(phone.sayWho() ? "work.her.say-who" : "work.her.silent"), hold("work.her.number",
                            phone.number())));
            phone.instead().ifPresent(words -> rows.add(WorkListsController.row(say("work.her.instead"), "",
                    hold("work.her.hold", words))));
        }, () -> rows.add(WorkListsController.row(say("work.her.no-number"), say("work.her.ask-caseworker"))));
        callRows.getChildren().setAll(rows);
    }

    private HoldToShow hold(String invitation, String secret) {
        var hold = new HoldToShow(say(invitation));
        hold.secret(() -> secret);
        return hold;
    }

    private void refused(Refusal no) {
        message.warn(say(no.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
