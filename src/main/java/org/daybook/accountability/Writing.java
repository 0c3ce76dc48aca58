package org.daybook.accountability;

import java.util.ArrayList;
import java.util.List;
import org.daybook.ui.Texts;

/// A paper while it is written, in one language. Confined to the method that writes it.
final class Writing {
    private static final int ROOM_TO_JUDGE = 3;

    private final Texts texts;
    private final List<PaperLayout.Part> parts = new ArrayList<>();
    private String heading = "";
    private List<PaperLayout.Line> lines = new ArrayList<>();

    Writing(Texts texts) {
        this.texts = texts;
    }

    /// Returns the texts of its language.
    Texts texts() {
        return texts;
    }

    /// Begins another part.
    Writing part(String key, Object... args) {
        close();
        heading = texts.say(key, args);
        return this;
    }

    /// Adds a sentence.
    Writing say(String key, Object... args) {
        return words(texts.say(key, args));
    }

    /// Adds words that are not a text of the program.
    Writing words(String words) {
        lines.add(new PaperLayout.Line.Words(words));
        return this;
    }

    /// Adds a value after its label.
    Writing entry(String key, String value) {
        return words(texts.say("accountability.entry", texts.say(key), value));
    }

    /// Adds what the site filled in, or else a line to be filled in by hand.
    Writing filled(String key, String value) {
        return value.isBlank() ? blank(key) : entry(key, value);
    }

    /// Adds a line to be filled in by hand.
    Writing blank(String key) {
        lines.add(new PaperLayout.Line.Blank(texts.say(key), 1));
        return this;
    }

    /// Adds space for what a person has to judge.
    Writing judge(String key) {
        lines.add(new PaperLayout.Line.Blank(texts.say(key), ROOM_TO_JUDGE));
        return this;
    }

    /// Returns the whole paper.
    PaperLayout sheet(PaperLayout.Type type, String title) {
        close();
        return new PaperLayout(title, type, parts);
    }

    private void close() {
        if (!heading.isEmpty() || !lines.isEmpty()) {
            parts.add(new PaperLayout.Part(heading, lines));
        }
        lines = new ArrayList<>();
    }
}
