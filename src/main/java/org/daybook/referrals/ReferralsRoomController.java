package org.daybook.referrals;

import javafx.fxml.FXML;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Texts;
import org.daybook.ui.Unsaved;

/// The page of referrals: those received, those without a final outcome, and what women did not receive elsewhere.
final class ReferralsRoomController implements Screen<ReferralsRoomPlace> {
    private final Texts texts;
    private final Header header = new Header();

    @FXML
    private IncomingController incomingController;
    @FXML
    private UnderWayController underWayController;
    @FXML
    private ServiceGapsController gapsController;

    ReferralsRoomController(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ReferralsRoomPlace place) {
        header.title(texts.say("referrals.room.title"));
        incomingController.load();
        underWayController.enter(header);
        gapsController.load();
    }

    @Override
    public Unsaved unsaved() {
        return incomingController.unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        incomingController.resume(unsaved);
    }
}
