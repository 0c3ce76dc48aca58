package org.daybook.accountability;

import javafx.fxml.FXML;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// Shows a paper of the site or the sheet of a breach.
final class PaperController implements Screen<ReadablePlace> {
    private final Ui ui;
    private final AccountabilityFeature.Rooms rooms;
    private final FolderChoice folders;
    private final Header header = new Header();

    @FXML
    private ReadingController readingController;

    PaperController(Ui ui, AccountabilityFeature.Rooms rooms, FolderChoice folders) {
        this.ui = ui;
        this.rooms = rooms;
        this.folders = folders;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ReadablePlace place) {
        header.title(ui.texts().say("accountability.papers.title"));
        readingController.show(at(place), folders, header);
    }

    private Readable at(ReadablePlace place) {
        return switch (place) {
            case PaperPlace paper -> Readable.of(rooms.papers(), paper.kind());
            case SheetPlace sheet -> Readable.of(rooms.breaches(), sheet);
        };
    }
}
