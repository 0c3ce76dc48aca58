package org.daybook.accountability;

import java.util.List;
import java.util.stream.Collectors;

/// One whole paper in one language: what is shown on the screen and laid out on pages.
///
/// @param title the heading; neutral
/// @param type  its font size
/// @param parts in reading order
public record PaperLayout(String title, Type type, List<Part> parts) {
    public PaperLayout {
        parts = List.copyOf(parts);
    }

    /// The font size.
    public enum Type {
        /// For a person who must present it.
        USUAL,
        /// For the person concerned.
        LARGE
    }

    /// A heading with its text.
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// An element of the text.
    public sealed interface Line {
        /// Text to be read.
        record Words(String words) implements Line {}

        /// Something that is missing, or that a person has to judge.
        ///
        /// @param label what is to be filled in
        /// @param lines the number of empty lines
        record Blank(String label, int lines) implements Line {}
    }

    /// Returns the whole text, one line for each element; a blank is represented by its label only.
    String plain() {
        return parts.stream().map(part -> part.heading() + "\n" + part.lines().stream().map(line -> switch (line) {
            case Line.Words words -> words.words();
            case Line.Blank blank -> blank.label();
        }).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
    }
}
