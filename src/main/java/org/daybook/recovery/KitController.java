package org.daybook.recovery;

import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.ui.Card;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows the state of the kit, with links for trying it and making one.
final class KitController implements Screen<KitPlace> {
    private final Ui ui;
    private final Recovery recovery;
    private final Header header = new Header();

    @FXML
    private Node page;
    @FXML
    private MessageLine message;
    @FXML
    private Label present;
    @FXML
    private Label tried;
    @FXML
    private Button tryOut;
    @FXML
    private Card makingCard;
    @FXML
    private Button whole;

    KitController(Ui ui, Recovery recovery) {
        this.ui = ui;
        this.recovery = recovery;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(KitPlace place) {
        header.title(say("recovery.kit.title"));
        List.of(tried, tryOut).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        page.setVisible(false);
        ui.background().run(recovery::state, this::show);
    }

    private void show(RecoveryState state) {
        var kit = state.present();
        tryOut.setVisible(kit.isPresent());
        tried.setVisible(kit.isPresent());
        present.setText(kit.map(this::words).orElseGet(() -> say("recovery.kit.none")));
        kit.ifPresent(its -> tried.setText(its.triedAt().map(at -> say("recovery.kit.tried", date(at)))
                .orElseGet(() -> say("recovery.kit.never-tried"))));
        makingCard.setTitle(say(kit.isPresent() ? "recovery.kit.another" : "recovery.kit.make"));
        (kit.isPresent() ? tryOut : whole).getStyleClass().add("accent");
        state.reminder().filter(_ -> kit.isPresent()).ifPresent(key -> message.warn(say(key)));
        if (state.formerOpens() == RecoveryState.FormerKits.TO_BE_REMOVED) {
            message.warn(say("recovery.kit.former-opens"));
        }
        page.setVisible(true);
        (kit.isPresent() ? tryOut : whole).requestFocus();
    }

    private String words(RecoveryKit kit) {
        return say(kit.kind() == KitKind.WHOLE ? "recovery.kit.whole" : "recovery.kit.split", kit.number(),
                date(kit.madeAt().orElse(kit.begunAt())));
    }

    private String date(Instant at) {
        return ui.texts().date(recovery.day(at));
    }

    @FXML
    private void tryOut() {
        ui.navigator().go(new KitDrillPlace());
    }

    @FXML
    private void whole() {
        ui.navigator().go(new MakingPlace(KitKind.WHOLE));
    }

    @FXML
    private void split() {
        ui.navigator().go(new MakingPlace(KitKind.SPLIT));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
