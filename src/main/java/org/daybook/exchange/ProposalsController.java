package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows what registers state about women who are here already, for staff who may change their records but not import.
final class ProposalsController implements Screen<ProposalsPlace> {
    private final Ui ui;
    private final Proposals proposals;
    private final Header header = new Header();

    @FXML
    private MessageLine message;
    @FXML
    private ImportProposalsController listController;

    ProposalsController(Ui ui, Proposals proposals) {
        this.ui = ui;
        this.proposals = proposals;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ProposalsPlace place) {
        header.title(ui.texts().say("exchange.import-proposals.title"));
        listController.begin(proposals, message, true);
        listController.load();
    }
}
