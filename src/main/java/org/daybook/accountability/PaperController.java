package org.daybook.accountability;

import javafx.fxml.FXML;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// One paper of the site, read on the screen.
final class PaperController implements Screen<PaperPlace> {
    private final Ui ui;
    private final AccountabilityScreens.Rooms rooms;
    private final FolderChoice folders;
    private final Header header = new Header();

    @FXML
    private ReadingController readingController;

    PaperController(Ui ui, AccountabilityScreens.Rooms rooms, FolderChoice folders) {
        this.ui = ui;
        this.rooms = rooms;
        this.folders = folders;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(PaperPlace place) {
        header.title(ui.texts().say("accountability.papers.title"));
        readingController.show(Readable.of(rooms.papers(), place.kind()), folders, header);
    }
}
