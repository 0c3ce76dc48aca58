package org.daybook.accountability;

import javafx.fxml.FXML;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The sheet of something that is lost, read on the screen.
final class SheetController implements Screen<SheetPlace> {
    private final Ui ui;
    private final AccountabilityScreens.Rooms rooms;
    private final FolderChoice folders;
    private final Header header = new Header();

    @FXML
    private ReadingController readingController;

    SheetController(Ui ui, AccountabilityScreens.Rooms rooms, FolderChoice folders) {
        this.ui = ui;
        this.rooms = rooms;
        this.folders = folders;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(SheetPlace place) {
        header.title(ui.texts().say("accountability.papers.title"));
        readingController.show(Readable.of(rooms.breaches(), place), folders, header);
    }
}
