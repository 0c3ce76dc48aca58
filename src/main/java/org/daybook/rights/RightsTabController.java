package org.daybook.rights;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.daybook.base.ParticipantId;
import org.daybook.staff.RecordSection;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows what she may ask for: her copy, and to be erased.
final class RightsTabController implements RecordSection.Shown {
    private final Ui ui;
    private final Rights rights;
    private Optional<ParticipantId> her = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Node showing;
    @FXML
    private Node copying;
    @FXML
    private CopyController copyController;
    @FXML
    private Node receiving;
    @FXML
    private ReceivedController receivedController;
    @FXML
    private Node changing;
    @FXML
    private ChangeHistoryController changesController;
    @FXML
    private Node locking;
    @FXML
    private LockController lockController;
    @FXML
    private Node erasing;
    @FXML
    private EraseController eraseController;

    RightsTabController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        offer(showing, rights.together().mayShow());
        offer(copying, rights.mayShowCopy());
        offer(receiving, rights.maySeeRecipients());
        offer(changing, rights.maySeeChanges());
        offer(locking, rights.mayLock());
        offer(erasing, rights.mayErase());
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        var about = new RightsSubject(ui, whom, message);
        copyController.show(about);
        receivedController.show(about);
        changesController.show(about);
        lockController.show(about);
        eraseController.show(about);
    }

    @FXML
    private void page() {
        her.ifPresent(whom -> ui.navigator().goInstead(new HerPage(whom)));
    }

    /// Hides what is forbidden.
    private static void offer(Node part, boolean allowed) {
        part.setVisible(allowed);
        part.setManaged(allowed);
    }
}
