package org.daybook.rights;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.daybook.base.ParticipantId;
import org.daybook.participants.RecordTab;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Printing;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class RightsScreens {
    private RightsScreens() {}

    /// Registers the tab on her record. On the screen thread, once for every open house.
    ///
    /// @param ui      what screens use
    /// @param rights  her rights, in the open house
    /// @param folders where her copy goes
    public static void register(Ui ui, Rights rights, FolderChoice folders) {
        register(ui, rights, folders, Printing.byDialog());
    }

    /// The same, with another way onto paper.
    public static void register(Ui ui, Rights rights, FolderChoice folders, Printing printing) {
        ui.views().controller(ReceivedController.class, () -> new ReceivedController(ui, rights));
        ui.views().controller(ChangeHistoryController.class, () -> new ChangeHistoryController(ui, rights));
        ui.views().controller(ReceiptSheetController.class, ReceiptSheetController::new);
        ui.views().controller(ErasedController.class,
                () -> new ErasedController(ui, new ErasedController.Means(folders, printing)));
        ui.views().controller(RightsTabController.class, () -> new RightsTabController(ui, rights));
        ui.views().controller(HerPageController.class, () -> new HerPageController(ui, rights.together()));
        ui.views().place(HerPage.class, HerPageController.class);
        ui.views().address("her-page", HerPage.class, page -> page.id().value().toString(),
                id -> new HerPage(new ParticipantId(UUID.fromString(id))));
        ui.views().controller(CopyController.class, () -> new CopyController(ui, rights, folders));
        ui.views().controller(LockController.class, () -> new LockController(ui, rights));
        ui.views().controller(ErasuresController.class, () -> new ErasuresController(ui, rights));
        ui.views().controller(EraseController.class, () -> new EraseController(ui, rights));
    }

    /// What this room puts on Today: who is to be erased, for those who may open her record.
    public static List<Parent> note(Ui ui, Rights rights) {
        return rights.erasures().maySee()
                ? List.of(ui.views().load(ErasuresController.class).root())
                : List.of();
    }

    /// What this room puts on her record.
    public static RecordTab recordTab() {
        return new RightsRecordTab();
    }
}
