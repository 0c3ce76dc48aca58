package org.daybook.teamwork;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.Wrapping;

/// The view of a note.
final class TeamNoteRowController {
    private TeamNoteRowController() {}

    /// Returns the text, and below it who wrote it, when and for whom.
    static VBox view(Texts texts, NotesPage.Line line) {
        var words = new Label();
        Wrapping.show(words, line.note().note().words());
        words.setMinHeight(Label.USE_PREF_SIZE);
        var about = new Label(about(texts, line));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(words, about);
    }

    /// Returns who wrote it, when and for whom.
    static String about(Texts texts, NotesPage.Line line) {
        var readers = line.note().note().readers();
        return texts.say("teamwork.notes.about", line.by(), texts.shortDay(line.note().on()), readers.isEmpty()
                ? texts.say("teamwork.notes.everybody")
                : readers.stream().sorted().map(role -> texts.of("staff", role)).collect(Collectors.joining(", ")));
    }
}
