package org.daybook.rights;

import javafx.fxml.FXML;
import javafx.scene.Node;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordTab;
import org.daybook.ui.MessageLine;

/// What she may ask for: her copy, and to be erased.
final class RightsTabController implements RecordTab.Shown {
    private final Rights rights;

    @FXML
    private MessageLine message;
    @FXML
    private Node copying;
    @FXML
    private CopyController copyController;
    @FXML
    private Node locking;
    @FXML
    private LockController lockController;
    @FXML
    private Node erasing;
    @FXML
    private EraseController eraseController;

    RightsTabController(Rights rights) {
        this.rights = rights;
    }

    @FXML
    private void initialize() {
        offer(copying, rights.mayShowCopy());
        offer(locking, rights.mayLock());
        offer(erasing, rights.mayErase());
        copyController.tell(message);
        lockController.tell(message);
        eraseController.tell(message);
    }

    @Override
    public void show(ParticipantId whom) {
        copyController.show(whom);
        lockController.show(whom);
        eraseController.show(whom);
    }

    /// What is forbidden is absent.
    private static void offer(Node part, boolean allowed) {
        part.setVisible(allowed);
        part.setManaged(allowed);
    }
}
